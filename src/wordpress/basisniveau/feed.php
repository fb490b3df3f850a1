<?php
/**
 * The feed as the server knows it: for the figures as text, and for the choices in the editor. Visitors' browsers fetch it
 * themselves.
 *
 * @package Basisniveau
 */

namespace Basisniveau;

defined( 'ABSPATH' ) || exit;

const FEED_NAME   = 'midden-nederland.json';
const MOST_BYTES  = 1048576;
const KEPT_OPTION = 'basisniveau_kept_feed';

/**
 * The feed, at most five minutes old. When it can't be had: the last one that could. Null where there never was one.
 */
function feed(): ?array {
	$address = feed_address();
	if ( '' === $address ) {
		return own_feed();
	}
	$cached = get_transient( cache_name( $address ) );
	if ( is_array( $cached ) ) {
		return $cached['feed'];
	}
	$feed = fetch_feed( $address );
	if ( null !== $feed ) {
		set_transient( cache_name( $address ), array( 'feed' => $feed ), 5 * MINUTE_IN_SECONDS );
		update_option( KEPT_OPTION, array( 'address' => $address, 'feed' => $feed ), false );
		return $feed;
	}
	$kept = get_option( KEPT_OPTION );
	$feed = is_array( $kept ) && $address === $kept['address'] ? $kept['feed'] : null;
	// Kept too, so that a server that doesn't answer makes one visitor a minute wait, not all of them.
	set_transient( cache_name( $address ), array( 'feed' => $feed ), MINUTE_IN_SECONDS );
	return $feed;
}

/**
 * Where the script will look for the feed. Empty: beside the script in the plugin.
 */
function feed_address(): string {
	$feed   = feed_setting();
	$script = (string) get_option( SCRIPT_SETTING, '' );
	if ( '' !== $feed || '' === $script ) {
		return $feed;
	}
	return preg_replace( '~[^/]*([?#].*)?$~D', '', $script ) . FEED_NAME;
}

/**
 * The feed that came with the plugin.
 */
function own_feed(): ?array {
	static $feed = null;
	$file        = FOLDER . '/' . FEED_NAME;
	if ( null === $feed && is_readable( $file ) ) {
		$feed = read_feed( (string) file_get_contents( $file ) );
	}
	return $feed;
}

/**
 * Asks for the feed, once. Nothing that goes wrong there may be seen on the page.
 */
function fetch_feed( string $address ): ?array {
	$answer = wp_remote_get(
		$address,
		array(
			'timeout'             => 5,
			'redirection'         => 2,
			'limit_response_size' => MOST_BYTES + 1,
			'headers'             => array( 'Accept' => 'application/json' ),
		)
	);
	$text   = wp_remote_retrieve_body( $answer );
	return 200 === wp_remote_retrieve_response_code( $answer ) && strlen( $text ) <= MOST_BYTES ? read_feed( $text ) : null;
}

/**
 * Has the feed asked for anew.
 */
function forget_feed(): void {
	delete_transient( cache_name( feed_address() ) );
}

/**
 * Another address or version of the plugin is another entry.
 */
function cache_name( string $address ): string {
	return 'basisniveau_feed_' . md5( VERSION . ' ' . $address );
}
