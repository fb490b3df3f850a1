<?php
/**
 * Plugin Name: Loopback
 * Description: Allows requests to localhost and unusual ports, where the tests have their feed.
 */

add_filter(
	'http_request_host_is_external',
	function ( $is_external, $host ) {
		return $is_external || '127.0.0.1' === $host;
	},
	10,
	2
);
add_filter(
	'http_allowed_safe_ports',
	function ( $ports, $host, $url ) {
		return array_merge( $ports, array( wp_parse_url( $url, PHP_URL_PORT ) ) );
	},
	10,
	3
);

// Sends no mail.
add_filter( 'pre_wp_mail', '__return_false' );

// Both editors in one site: the classic one by a query parameter, as in the plugin Classic Editor.
add_filter(
	'use_block_editor_for_post',
	function ( $is_used ) {
		return $is_used && ! isset( $_GET['classic-editor'] );
	}
);
