<?php
/** The town's settings, one option of the site. */

defined( 'ABSPATH' ) || exit;

/** Name → label, help, and what an attribute of the script is called (null: for the server only). */
const CO_MARQUAGE_REGLAGES = array(
	'script'    => array( 'Adresse de co-marquage.js', 'Le script de la bibliothèque, copié sur ce site.', null ),
	'source'    => array( 'Adresse du miroir', 'Laissez vide s’il est dans le dossier miroir/ à côté du script.', 'source' ),
	'commune'   => array( 'Nom de la commune', '', 'commune' ),
	'insee'     => array( 'Code INSEE', 'Cinq caractères ; ce n’est pas le code postal.', 'insee' ),
	'local'     => array( 'Adresse du fichier de la commune', 'Un fichier local.json : notes, horaires, fiches à vous.', 'local' ),
	'couleur'   => array( 'Couleur', 'Par exemple #1f4e79.', 'couleur' ),
	'prerendu'  => array( 'Dossier des pages prérendues', 'Chemin sur ce serveur, écrit par « co-marquage prerender ». Les fiches sont alors dans la page, lisibles sans script.', null ),
	'miroir'    => array( 'Dossier du miroir à tenir à jour', 'Chemin sur ce serveur. Vide : WordPress ne s’en occupe pas.', null ),
	'commande'  => array( 'Commande du miroir', 'Si ce serveur a Node : le chemin de co-marquage, par exemple /opt/co-marquage/dist/node/cli.js.', null ),
	'archive'   => array( 'Archive du miroir', 'Sans Node : l’adresse d’un miroir.zip publié chaque nuit.', null ),
);

/** All settings, each a string. */
function co_marquage_reglages() {
	$lus = get_option( 'co_marquage', array() );
	$lus = is_array( $lus ) ? array_filter( $lus, 'is_string' ) : array();
	return array_merge( array_fill_keys( array_keys( CO_MARQUAGE_REGLAGES ), '' ), $lus );
}

/** What the form sent, each value cleaned after its kind; one that is wrong is named and not kept. */
function co_marquage_nettoyer( $envoyes ) {
	$propres = array();
	foreach ( array_keys( CO_MARQUAGE_REGLAGES ) as $nom ) {
		$valeur = isset( $envoyes[ $nom ] ) && is_string( $envoyes[ $nom ] ) ? trim( wp_unslash( $envoyes[ $nom ] ) ) : '';
		if ( '' === $valeur ) {
			continue;
		}
		if ( in_array( $nom, array( 'script', 'source', 'local', 'archive' ), true ) ) {
			$valeur = esc_url_raw( $valeur, array( 'http', 'https' ) );
			$juste  = '' !== $valeur;
		} elseif ( 'insee' === $nom ) {
			$juste = (bool) preg_match( '/^(\d{2}|2[AB])\d{3}$/i', $valeur );
		} elseif ( in_array( $nom, array( 'prerendu', 'miroir', 'commande' ), true ) ) {
			$juste = path_is_absolute( $valeur ) && 0 === validate_file( $valeur );
		} else {
			$valeur = sanitize_text_field( $valeur );
			$juste  = true;
		}
		if ( $juste ) {
			$propres[ $nom ] = $valeur;
		} elseif ( function_exists( 'add_settings_error' ) ) {
			add_settings_error( 'co_marquage', $nom, sprintf( '%s : « %s » n’a pas été enregistré.', CO_MARQUAGE_REGLAGES[ $nom ][0], $valeur ) );
		}
	}
	return $propres;
}
