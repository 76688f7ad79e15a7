<?php
/** The mirror, made anew each day by WP-Cron: by the command where the server has Node, else from an archive made elsewhere. */

defined( 'ABSPATH' ) || exit;

function co_marquage_deplanifier() {
	wp_clear_scheduled_hook( 'co_marquage_miroir' );
}

/** Once a day, as long as a folder is given and a way to fill it. */
function co_marquage_planifier() {
	co_marquage_deplanifier();
	$reglages = co_marquage_reglages();
	if ( $reglages['miroir'] && ( $reglages['commande'] || $reglages['archive'] ) ) {
		wp_schedule_event( time() + 60, 'daily', 'co_marquage_miroir' );
	}
}

/** Keeps a dated sentence of how it went: the page of settings shows it. A failure leaves the last mirror as it was. */
function co_marquage_refaire() {
	$reglages = co_marquage_reglages();
	$dit      = $reglages['commande']
		? co_marquage_par_commande( $reglages )
		: co_marquage_par_archive( $reglages['archive'], $reglages['miroir'] );
	update_option( 'co_marquage_bilan', array( 'date' => time(), 'dit' => $dit ), false );
	return $dit;
}

function co_marquage_par_commande( array $reglages ) {
	if ( ! function_exists( 'proc_open' ) ) {
		return 'Ce serveur interdit de lancer une commande : donnez plutôt l’adresse d’une archive.';
	}
	$ordres = array( array( 'node', $reglages['commande'], 'mirror', '--out', $reglages['miroir'] ) );
	if ( $reglages['prerendu'] ) {
		$ordres[] = array_merge(
			array( 'node', $reglages['commande'], 'prerender', '--mirror', $reglages['miroir'], '--out', $reglages['prerendu'] ),
			co_marquage_precisions( $reglages )
		);
	}
	foreach ( $ordres as $ordre ) {
		// An array: nothing of it is read by a shell.
		$processus = proc_open( $ordre, array( 1 => array( 'pipe', 'w' ), 2 => array( 'redirect', 1 ) ), $tuyaux );
		if ( ! is_resource( $processus ) ) {
			return 'La commande n’a pas pu être lancée.';
		}
		$sortie = stream_get_contents( $tuyaux[1] );
		fclose( $tuyaux[1] );
		$code = proc_close( $processus );
		// 3: published, with some documents refused.
		if ( 0 !== $code && 3 !== $code ) {
			return sprintf( 'La commande %s a fini avec le code %d : %s', $ordre[2], $code, substr( trim( $sortie ), -400 ) );
		}
	}
	return 'Miroir à jour.';
}

/** What the written sheets have to know of this site: where they and the mirror are served, and which town it is. */
function co_marquage_precisions( array $reglages ) {
	$connues = array(
		'--adresse'       => co_marquage_adresse( $reglages['prerendu'] ),
		'--source'        => $reglages['source'] ? $reglages['source'] : co_marquage_adresse( $reglages['miroir'] ),
		'--insee'         => $reglages['insee'],
		'--local'         => co_marquage_fichier( $reglages['local'] ),
		'--adresse-local' => co_marquage_fichier( $reglages['local'] ) ? $reglages['local'] : '',
	);
	$precisions = array();
	foreach ( array_filter( $connues ) as $option => $valeur ) {
		array_push( $precisions, $option, $valeur );
	}
	return $precisions;
}

/** Address of a folder of this site; empty for one that is not served. */
function co_marquage_adresse( $dossier ) {
	$racine = wp_normalize_path( ABSPATH );
	$dossier = trailingslashit( wp_normalize_path( $dossier ) );
	return 0 === strpos( $dossier, $racine ) ? wp_make_link_relative( site_url( '/' . substr( $dossier, strlen( $racine ) ) ) ) : '';
}

/** The file behind an address of this site; empty for any other. */
function co_marquage_fichier( $adresse ) {
	$site    = trailingslashit( site_url() );
	$fichier = 0 === strpos( $adresse, $site ) ? ABSPATH . substr( $adresse, strlen( $site ) ) : '';
	return $fichier && 0 === validate_file( $fichier ) && is_file( $fichier ) ? $fichier : '';
}

/** Unpacks beside, looks, then exchanges: readers see the old folder or the new one. */
function co_marquage_par_archive( $adresse, $dossier ) {
	require_once ABSPATH . 'wp-admin/includes/file.php';
	$zip = download_url( $adresse, 300 );
	if ( is_wp_error( $zip ) ) {
		return 'L’archive n’est pas arrivée : ' . $zip->get_error_message();
	}
	$neuf = rtrim( $dossier, '/' ) . '.nouveau';
	WP_Filesystem();
	global $wp_filesystem;
	$wp_filesystem->delete( $neuf, true );
	$fait = unzip_file( $zip, $neuf );
	wp_delete_file( $zip );
	if ( is_wp_error( $fait ) ) {
		return 'L’archive ne s’ouvre pas : ' . $fait->get_error_message();
	}
	// The archive of `co-marquage mirror --archive` holds one folder, named as the mirror; another may hold the files themselves.
	$dedans     = glob( "$neuf/{mirror.json,*/mirror.json}", GLOB_BRACE );
	$lu         = $dedans ? dirname( $dedans[0] ) : $neuf;
	$manifeste  = json_decode( (string) $wp_filesystem->get_contents( "$lu/mirror.json" ), true );
	if ( ! is_array( $manifeste ) || ! isset( $manifeste['v'], $manifeste['archives'] ) ) {
		$wp_filesystem->delete( $neuf, true );
		return 'L’archive n’est pas celle d’un miroir : mirror.json manque. L’ancien miroir reste.';
	}
	$vieux = rtrim( $dossier, '/' ) . '.ancien';
	$wp_filesystem->delete( $vieux, true );
	if ( is_dir( $dossier ) && ! rename( $dossier, $vieux ) ) {
		return "Le dossier $dossier ne peut pas être remplacé : vérifiez ses droits.";
	}
	if ( ! rename( $lu, $dossier ) ) {
		if ( is_dir( $vieux ) ) {
			rename( $vieux, $dossier );
		}
		return "Le dossier $dossier ne peut pas être écrit : vérifiez les droits de son parent.";
	}
	$wp_filesystem->delete( $neuf, true );
	return 'Miroir à jour.';
}
