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
const LOCK_OPTION = 'basisniveau_lock';
const REFRESH     = 'basisniveau_refresh';

/**
 * The feed, as it was fetched at most five minutes ago or, where that is longer, the last one: then
 * it is fetched again once this page is done. Null where there never was one.
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
	$kept = kept_feed( $address );
	if ( null === $kept ) {
		return refresh_feed();
	}
	// The next visitors get it too, while it is fetched.
	cache_feed( $address, $kept, MINUTE_IN_SECONDS );
	if ( defined( 'DISABLE_WP_CRON' ) && DISABLE_WP_CRON ) {
		add_action( 'shutdown', __NAMESPACE__ . '\refresh_feed_after_page' );
	} else {
		wp_schedule_single_event( time(), REFRESH );
	}
	return $kept;
}

/**
 * Fetches the feed, unless another visit is doing so: only one waits for a server that doesn't
 * respond. That includes a visit by this very request, where the address is a page of this site.
 */
function refresh_feed(): ?array {
	$address = feed_address();
	if ( '' === $address ) {
		return own_feed();
	}
	if ( ! lock_feed() ) {
		return kept_feed( $address );
	}
	$feed = fetch_feed( $address );
	if ( null !== $feed ) {
		cache_feed( $address, $feed, 5 * MINUTE_IN_SECONDS );
		update_option( KEPT_OPTION, sourced( $address, $feed ), false );
	} else {
		$feed = kept_feed( $address );
		// A failure is cached too: a server that doesn't respond delays one visitor a minute.
		cache_feed( $address, $feed, MINUTE_IN_SECONDS );
	}
	unlock_feed();
	return $feed;
}

/**
 * Fetches the feed after the page has been sent, where the web server lets PHP go on.
 */
function refresh_feed_after_page(): void {
	if ( function_exists( 'fastcgi_finish_request' ) ) {
		fastcgi_finish_request();
	}
	refresh_feed();
}

/**
 * The last feed that could be fetched from an address.
 */
function kept_feed( string $address ): ?array {
	$kept = get_option( KEPT_OPTION );
	return is_array( $kept ) && source_of( $address ) === $kept['source'] ? $kept['feed'] : null;
}

/**
 * Takes the lock, as WordPress does for its updates: only one insertion of a row succeeds. A lock
 * that PHP left behind when it was ended opens after half a minute.
 */
function lock_feed(): bool {
	global $wpdb;
	$wpdb->query( $wpdb->prepare( "DELETE FROM `$wpdb->options` WHERE option_name = %s AND option_value < %d", LOCK_OPTION, time() - 30 ) );
	return (bool) $wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO `$wpdb->options` ( option_name, option_value, autoload ) VALUES ( %s, %s, 'no' )", LOCK_OPTION, time() ) );
}

function unlock_feed(): void {
	global $wpdb;
	$wpdb->delete( $wpdb->options, array( 'option_name' => LOCK_OPTION ) );
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
	if ( is_private( $address ) ) {
		return null;
	}
	add_filter( 'http_request_host_is_external', __NAMESPACE__ . '\is_intranet_host', 10, 2 );
	add_filter( 'http_allowed_safe_ports', __NAMESPACE__ . '\ports_of', 10, 3 );
	add_action( 'requests-requests.before_parse', __NAMESPACE__ . '\leave_compressed' );
	$answer = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => 5,
			// A redirect could lead to an address that isn't allowed.
			'redirection'         => 0,
			'limit_response_size' => MOST_BYTES + 1,
			'decompress'          => false,
			'headers'             => array(
				'Accept'          => 'application/json',
				'Accept-Encoding' => 'identity',
			),
		)
	);
	remove_action( 'requests-requests.before_parse', __NAMESPACE__ . '\leave_compressed' );
	remove_filter( 'http_allowed_safe_ports', __NAMESPACE__ . '\ports_of', 10 );
	remove_filter( 'http_request_host_is_external', __NAMESPACE__ . '\is_intranet_host', 10 );
	$text = wp_remote_retrieve_body( $answer );
	return 200 === wp_remote_retrieve_response_code( $answer ) && strlen( $text ) <= MOST_BYTES ? read_feed( $text ) : null;
}

/**
 * Leaves a response compressed that was compressed unasked. A kilobyte of it may fill the memory,
 * and WordPress limits only what came over the network.
 *
 * @param string $response Headers and body.
 */
function leave_compressed( &$response ): void {
	$parts    = explode( "\r\n\r\n", $response, 2 );
	$parts[0] = preg_replace( '/\r\nContent-Encoding:[^\r\n]*/i', '', $parts[0] );
	$response = implode( "\r\n\r\n", $parts );
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
