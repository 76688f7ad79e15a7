<?php
/** From a block or a code to the element in the page: the fragment that is already written, or the tag with the official link. */

defined( 'ABSPATH' ) || exit;

const CO_MARQUAGE_COMPOSANTS = array( 'fiche', 'prerequis', 'demarches', 'contact', 'recherche', 'guide' );
/** Attributes an author may give; the element judges their values and names what is wrong. */
const CO_MARQUAGE_ATTRIBUTS = array( 'note', 'masquer', 'niveau', 'teleservice', 'rendez-vous', 'lien-fiche' );

/**
 * @param array|string $donnes attributes of the block or of the code
 * @return string HTML, never empty for an author's eyes: a sentence says what to write
 */
function co_marquage_element( $donnes = array() ) {
	$donnes    = array_change_key_case( (array) $donnes );
	$composant = isset( $donnes['composant'] ) ? (string) $donnes['composant'] : 'fiche';
	if ( ! in_array( $composant, CO_MARQUAGE_COMPOSANTS, true ) ) {
		return co_marquage_avis( sprintf( 'composant="%s" : écrivez %s.', $composant, implode( ', ', CO_MARQUAGE_COMPOSANTS ) ) );
	}
	$public = isset( $donnes['audience'] ) ? $donnes['audience'] : '';
	$cle    = co_marquage_cle( isset( $donnes['fiche'] ) ? $donnes['fiche'] : '', $public );
	$seul   = in_array( $composant, array( 'contact', 'recherche', 'guide' ), true );
	if ( ! $cle && ! $seul ) {
		return co_marquage_avis( 'donnez l’identifiant d’une fiche, par exemple fiche="F14373".' );
	}
	wp_enqueue_script( 'co-marquage' );
	$attributs = $cle ? array( 'fiche' => implode( '/', $cle ) ) : array();
	if ( ! $cle && co_marquage_public( $public ) ) {
		$attributs['audience'] = co_marquage_public( $public );
	}
	if ( ! empty( $donnes['pivot'] ) ) {
		$attributs['pivot'] = $donnes['pivot'];
	}
	foreach ( CO_MARQUAGE_ATTRIBUTS as $nom ) {
		$ici    = str_replace( '-', '', $nom );
		$valeur = isset( $donnes[ $nom ] ) ? $donnes[ $nom ] : ( isset( $donnes[ $ici ] ) ? $donnes[ $ici ] : '' );
		if ( '' !== $valeur ) {
			$attributs[ "data-$nom" ] = $valeur;
		}
	}
	// The written fragment holds what the town's file says; words of this page alone are for the element.
	$ecrit = 'fiche' === $composant && array( 'fiche' ) === array_keys( $attributs ) ? co_marquage_fragment( $cle ) : null;
	if ( null !== $ecrit ) {
		return $ecrit;
	}
	$texte = '';
	foreach ( $attributs as $nom => $valeur ) {
		$texte .= sprintf( ' %s="%s"', $nom, esc_attr( (string) $valeur ) );
	}
	$secours = $cle
		? sprintf( '<p><a href="%s">Consulter cette information sur le site officiel</a></p>', esc_url( co_marquage_officiel( $cle ) ) )
		: '';
	return sprintf( '<co-marquage-%1$s%2$s>%3$s</co-marquage-%1$s>', $composant, $texte, $secours );
}

/** `[comarquage category="part" xml="F123"]`: the code that pages of earlier years hold. */
function co_marquage_ancien( $donnes ) {
	$donnes = (array) $donnes;
	$id     = isset( $donnes['xml'] ) ? $donnes['xml'] : '';
	$public = isset( $donnes['category'] ) ? $donnes['category'] : '';
	// Without a sheet, that code showed the whole guide.
	return '' === $id
		? co_marquage_element( array( 'composant' => 'guide', 'audience' => $public ) )
		: co_marquage_element( array( 'fiche' => $id, 'audience' => $public ) );
}

/** The prerendered fragment of this document, where there is one on this server. */
function co_marquage_fragment( array $cle ) {
	$dossier = co_marquage_reglages()['prerendu'];
	$fichier = rtrim( $dossier, '/' ) . '/fragments/' . implode( '/', $cle ) . '.html';
	if ( '' === $dossier || ! is_readable( $fichier ) ) {
		return null;
	}
	$ecrit = file_get_contents( $fichier );
	return is_string( $ecrit ) && 0 === strpos( $ecrit, '<co-marquage-fiche' ) ? $ecrit : null;
}

/** What is wrong, for those who can put it right; readers see nothing. */
function co_marquage_avis( $phrase ) {
	return current_user_can( 'edit_posts' ) ? '<p role="alert"><strong>Co-marquage</strong> : ' . esc_html( $phrase ) . '</p>' : '';
}

function co_marquage_script() {
	$adresse = co_marquage_reglages()['script'];
	wp_register_script( 'co-marquage', $adresse ? $adresse : home_url( '/co-marquage/co-marquage.js' ), array(), null, true );
}

/** The town's settings on the script's own tag, where the library reads them for the whole page. */
function co_marquage_balise( $balise, $nom ) {
	if ( 'co-marquage' !== $nom ) {
		return $balise;
	}
	$reglages  = co_marquage_reglages();
	$attributs = '';
	foreach ( CO_MARQUAGE_REGLAGES as $reglage => list( , , $attribut ) ) {
		if ( $attribut && '' !== $reglages[ $reglage ] ) {
			$attributs .= sprintf( ' data-%s="%s"', $attribut, esc_attr( $reglages[ $reglage ] ) );
		}
	}
	return str_replace( ' src=', $attributs . ' src=', $balise );
}
