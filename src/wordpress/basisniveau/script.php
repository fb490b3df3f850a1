<?php
/**
 * The script that brings the elements to life, as a module and only where there is work for it.
 *
 * @package Basisniveau
 */

namespace Basisniveau;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'basisniveau';

function register_script(): void {
	// Somebody else's copy has its own versions in its address.
	$version = '' === (string) get_option( SCRIPT_SETTING, '' ) ? VERSION : null;
	wp_register_script( SCRIPT, script_address(), array(), $version, true );
}

/**
 * WordPress has modules of its own since 6.5 only.
 */
function as_module( string $tag, string $handle, string $address ): string {
	return SCRIPT === $handle
		? wp_get_script_tag(
			array(
				'type' => 'module',
				'src'  => $address,
				'id'   => 'basisniveau-js',
			)
		)
		: $tag;
}

/**
 * Says to all elements of the page where the feed is, if it isn't beside the script.
 */
function print_feed_address(): void {
	$address = feed_setting();
	if ( '' !== $address ) {
		echo '<meta name="basisniveau-feed" content="' . esc_url( $address ) . '">' . "\n";
	}
}

function enqueue_everywhere(): void {
	if ( is_everywhere() ) {
		wp_enqueue_script( SCRIPT );
	}
}
