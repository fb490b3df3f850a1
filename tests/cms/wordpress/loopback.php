<?php
/**
 * Plugin Name: Loopback
 * Description: WordPress asks no server on its own machine, and none on an odd port. In the tests the figures are on both.
 */

add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	function ( $ports, $host, $url ) {
		return array_merge( $ports, array( wp_parse_url( $url, PHP_URL_PORT ) ) );
	},
	10,
	3
);

// Nobody is written to.
add_filter( 'pre_wp_mail', '__return_false' );

// Both editors in one site: the classic one where the address asks for it, as the plugin Classic Editor has it.
add_filter(
	'use_block_editor_for_post',
	function ( $is_used ) {
		return $is_used && ! isset( $_GET['classic-editor'] );
	}
);
