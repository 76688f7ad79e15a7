<?php
/** Identifiers of documents: `F14373`, `professionnels/F23571`. What is none never becomes a path or an attribute. */

defined( 'ABSPATH' ) || exit;

const CO_MARQUAGE_PUBLICS = array(
	'particuliers'   => 'particuliers',
	'part'           => 'particuliers',
	'professionnels' => 'professionnels',
	'pro'            => 'professionnels',
	'associations'   => 'associations',
	'asso'           => 'associations',
);

/** The audience under its full name; null for what is none. */
function co_marquage_public( $nom ) {
	$nom = strtolower( trim( (string) $nom ) );
	return isset( CO_MARQUAGE_PUBLICS[ $nom ] ) ? CO_MARQUAGE_PUBLICS[ $nom ] : null;
}

/**
 * @return array{0:string,1:string}|null audience and identifier
 */
function co_marquage_cle( $fiche, $public = '' ) {
	if ( ! preg_match( '#^\s*(?:([a-z]+)/)?([FNRL]\d{1,6})\s*$#i', (string) $fiche, $trouve ) ) {
		return null;
	}
	$public = co_marquage_public( $trouve[1] ? $trouve[1] : ( $public ? $public : 'particuliers' ) );
	return $public ? array( $public, strtoupper( $trouve[2] ) ) : null;
}

/** The page of the official guide, as the library builds it. */
function co_marquage_officiel( array $cle ) {
	list( $public, $id ) = $cle;
	return 'professionnels' === $public
		? "https://entreprendre.service-public.gouv.fr/vosdroits/$id"
		: "https://www.service-public.gouv.fr/$public/vosdroits/$id";
}
