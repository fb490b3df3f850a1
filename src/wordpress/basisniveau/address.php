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

/**
 * Whether an address leads into a private network, which visitors must not be able to reach by way
 * of this site. Not where it is on this site, or where its host is named in wp-config.php.
 */
function is_private( string $address ): bool {
	$host = strtolower( (string) wp_parse_url( $address, PHP_URL_HOST ) );
	if ( strtolower( (string) wp_parse_url( home_url(), PHP_URL_HOST ) ) === $host || is_intranet_host( false, $host ) ) {
		return false;
	}
	$ip = gethostbyname( $host );
	return false === filter_var( $ip, FILTER_VALIDATE_IP, FILTER_FLAG_NO_PRIV_RANGE | FILTER_FLAG_NO_RES_RANGE );
}

/**
 * Whether a host is the one in the own network that wp-config.php names.
 */
function is_intranet_host( bool $is_allowed, string $host ): bool {
	return $is_allowed || ( defined( 'BASISNIVEAU_INTRANET_HOST' ) && BASISNIVEAU_INTRANET_HOST === $host );
}

/**
 * The ports that requests may use: any one on the host of the own network.
 *
 * @param int[] $ports The ports that WordPress allows.
 * @return int[]
 */
function ports_of( array $ports, string $host, string $address ): array {
	return is_intranet_host( false, $host ) ? array_merge( $ports, array( wp_parse_url( $address, PHP_URL_PORT ) ) ) : $ports;
}
