<?php
/**
 * Enqueues the script that defines the elements, as a module and only on pages that need it.
 *
 * @package Basisniveau
 */

namespace Basisniveau;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'basisniveau';

function register_script(): void {
	// A copy elsewhere has a version in its own address.
	$version = '' === (string) get_option( SCRIPT_SETTING, '' ) ? VERSION : null;
	wp_register_script( SCRIPT, script_address(), array(), $version, true );
}

/**
 * Loads the script as a module: WordPress has its own API for that only since 6.5.
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
 * Points all elements of the page to the feed, where it isn't beside the script.
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
