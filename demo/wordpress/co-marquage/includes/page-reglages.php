<?php
/** The page of settings, for those who manage the site. */

defined( 'ABSPATH' ) || exit;

function co_marquage_menu() {
	add_options_page( 'Co-marquage', 'Co-marquage', 'manage_options', 'co-marquage', 'co_marquage_page' );
}

function co_marquage_champs() {
	register_setting( 'co-marquage', 'co_marquage', array( 'type' => 'array', 'sanitize_callback' => 'co_marquage_nettoyer' ) );
	add_settings_section( 'commune', '', '__return_false', 'co-marquage' );
	foreach ( CO_MARQUAGE_REGLAGES as $nom => list( $titre, $aide ) ) {
		add_settings_field(
			$nom,
			$titre,
			'co_marquage_champ',
			'co-marquage',
			'commune',
			array( 'nom' => $nom, 'aide' => $aide, 'label_for' => "co-marquage-$nom" )
		);
	}
}

function co_marquage_champ( $champ ) {
	$nom = $champ['nom'];
	printf(
		'<input class="regular-text" id="co-marquage-%1$s" name="co_marquage[%1$s]" value="%2$s"%3$s>',
		esc_attr( $nom ),
		esc_attr( co_marquage_reglages()[ $nom ] ),
		$champ['aide'] ? sprintf( ' aria-describedby="co-marquage-%s-aide"', esc_attr( $nom ) ) : ''
	);
	if ( $champ['aide'] ) {
		printf( '<p class="description" id="co-marquage-%s-aide">%s</p>', esc_attr( $nom ), esc_html( $champ['aide'] ) );
	}
}

function co_marquage_page() {
	$bilan = get_option( 'co_marquage_bilan' );
	echo '<div class="wrap"><h1>Co-marquage</h1>';
	if ( is_array( $bilan ) ) {
		printf( '<p>Dernier passage, le %s : %s</p>', esc_html( wp_date( 'j F Y à H:i', $bilan['date'] ) ), esc_html( $bilan['dit'] ) );
	}
	echo '<form method="post" action="options.php">';
	settings_fields( 'co-marquage' );
	do_settings_sections( 'co-marquage' );
	submit_button();
	echo '</form></div>';
}
