<?php
/**
 * Validation of addresses that a visitor's browser may request or follow.
 *
 * @package Basisniveau
 */

namespace Basisniveau;

defined( 'ABSPATH' ) || exit;

/**
 * Whether an address of a feed or script is allowed: https, or http on this site's own origin,
 * without user name or password.
 */
function is_safe_address( string $address ): bool {
	$parts = wp_parse_url( $address );
	if ( ! is_array( $parts ) || empty( $parts['host'] ) || isset( $parts['user'] ) || isset( $parts['pass'] ) ) {
		return false;
	}
	$scheme = strtolower( $parts['scheme'] ?? '' );
	return 'https' === $scheme || ( 'http' === $scheme && origin_of( $address ) === origin_of( home_url() ) );
}

/**
 * Whether an address in the feed may become a link: absolute https addresses only.
 */
function is_web_address( string $address ): bool {
	return 0 === strpos( $address, 'https://' ) && is_safe_address( $address ) && esc_url_raw( $address, array( 'https' ) ) === $address;
}

/**
 * Scheme, host and port of an address.
 */
function origin_of( string $address ): string {
	$parts  = wp_parse_url( $address );
	$scheme = strtolower( $parts['scheme'] ?? '' );
	$port   = $parts['port'] ?? ( 'https' === $scheme ? 443 : 80 );
	return $scheme . '://' . strtolower( $parts['host'] ?? '' ) . ':' . $port;
}
