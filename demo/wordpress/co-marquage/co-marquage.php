<?php
/**
 * Plugin Name: Co-marquage
 * Description: Le guide des droits et des démarches de l’État dans les pages de la commune : un bloc, un code court, un miroir tenu à jour.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: co-marquage
 *
 * A thin wrapper: it prints the elements of the library, includes prerendered fragments where they are on this server, and has
 * the mirror made anew each day. Whatever fails leaves the official link in the page.
 */

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/includes/cle.php';
require __DIR__ . '/includes/reglages.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/miroir.php';
require __DIR__ . '/includes/page-reglages.php';

add_action( 'init', 'co_marquage_declarer' );
add_action( 'wp_enqueue_scripts', 'co_marquage_script' );
add_filter( 'script_loader_tag', 'co_marquage_balise', 10, 2 );
add_action( 'admin_menu', 'co_marquage_menu' );
add_action( 'admin_init', 'co_marquage_champs' );
add_action( 'co_marquage_miroir', 'co_marquage_refaire' );
add_action( 'update_option_co_marquage', 'co_marquage_planifier' );
add_action( 'add_option_co_marquage', 'co_marquage_planifier' );
register_deactivation_hook( __FILE__, 'co_marquage_deplanifier' );

/** The block and the codes, today's and that of the plugin many towns still have in their pages. */
function co_marquage_declarer() {
	wp_register_script(
		'co-marquage-bloc',
		plugins_url( 'bloc/bloc.js', __FILE__ ),
		array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components' ),
		'0.1.0',
		true
	);
	register_block_type( __DIR__ . '/bloc', array( 'render_callback' => 'co_marquage_element' ) );
	add_shortcode( 'co-marquage', 'co_marquage_element' );
	add_shortcode( 'comarquage', 'co_marquage_ancien' );
}
