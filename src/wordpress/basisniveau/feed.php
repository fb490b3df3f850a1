<?php
/**
 * The feed on the server, for the figures as text and the choices in the editor. Visitors' browsers
 * fetch it themselves.
 *
 * @package Basisniveau
 */

namespace Basisniveau;

defined( 'ABSPATH' ) || exit;

const FEED_NAME   = 'midden-nederland.json';
const MOST_BYTES  = 1048576;
const CACHE       = 'basisniveau_feed';
const KEPT_OPTION = 'basisniveau_kept_feed';

/**
 * The feed, at most five minutes old. Where it can't be fetched, the last one that could; null
 * where there never was one.
 */
function feed(): ?array {
	$address = feed_address();
	if ( '' === $address ) {
		return own_feed();
	}
	$cached = get_transient( CACHE );
	if ( is_array( $cached ) && source_of( $address ) === $cached['source'] ) {
		return $cached['feed'];
	}
	$feed = fetch_feed( $address );
	if ( null !== $feed ) {
		cache_feed( $address, $feed, 5 * MINUTE_IN_SECONDS );
		update_option( KEPT_OPTION, sourced( $address, $feed ), false );
		return $feed;
	}
	$kept = get_option( KEPT_OPTION );
	$feed = is_array( $kept ) && source_of( $address ) === $kept['source'] ? $kept['feed'] : null;
	// A failure is cached too: a server that doesn't respond delays one visitor a minute, not all.
	cache_feed( $address, $feed, MINUTE_IN_SECONDS );
	return $feed;
}

/**
 * Address from which the script fetches the feed. Empty: beside the script in the plugin.
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
 * Fetches the feed, without retries. No error in it may show up on the page.
 */
function fetch_feed( string $address ): ?array {
	$answer = wp_remote_get(
		$address,
		array(
			'timeout'             => 5,
			// A redirect could lead to an address that isn't allowed.
			'redirection'         => 0,
			'limit_response_size' => MOST_BYTES + 1,
			'headers'             => array( 'Accept' => 'application/json' ),
		)
	);
	$text   = wp_remote_retrieve_body( $answer );
	return 200 === wp_remote_retrieve_response_code( $answer ) && strlen( $text ) <= MOST_BYTES ? read_feed( $text ) : null;
}

/**
 * Empties the cache, so that the feed is fetched again.
 */
function forget_feed(): void {
	delete_transient( CACHE );
}

function cache_feed( string $address, ?array $feed, int $seconds ): void {
	set_transient( CACHE, sourced( $address, $feed ), $seconds );
}

function sourced( string $address, ?array $feed ): array {
	return array(
		'source' => source_of( $address ),
		'feed'   => $feed,
	);
}

/**
 * Cache key: the feed's address and the plugin's version, since another version may read it
 * differently.
 */
function source_of( string $address ): string {
	return VERSION . ' ' . $address;
}
