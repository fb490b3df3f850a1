<?php
/**
 * The plugin's settings, and how they are validated.
 *
 * @package Basisniveau
 */

namespace Basisniveau;

defined( 'ABSPATH' ) || exit;

const FEED_SETTING       = 'basisniveau_feed';
const SCRIPT_SETTING     = 'basisniveau_script';
const EVERYWHERE_SETTING = 'basisniveau_everywhere';
const SETTINGS_GROUP     = 'basisniveau';

/**
 * Registers the settings, so that WordPress itself checks nonce and capabilities on saving.
 */
function register_settings(): void {
	foreach ( array( FEED_SETTING, SCRIPT_SETTING ) as $setting ) {
		register_setting(
			SETTINGS_GROUP,
			$setting,
			array(
				'type'              => 'string',
				'default'           => '',
				'sanitize_callback' => function ( $value ) use ( $setting ) {
					return checked_address( $value, $setting );
				},
			)
		);
	}
	register_setting(
		SETTINGS_GROUP,
		EVERYWHERE_SETTING,
		array(
			'type'              => 'boolean',
			'default'           => false,
			'sanitize_callback' => function ( $value ) {
				return $value ? '1' : '';
			},
		)
	);
}

/**
 * Sanitizes an address before it is stored: an invalid one is replaced by the old value.
 *
 * @param mixed $value What was filled in.
 */
function checked_address( $value, string $setting ): string {
	$old = (string) get_option( $setting, '' );
	if ( SCRIPT_SETTING === $setting && ! may_set_script() ) {
		return $old;
	}
	$address = is_string( $value ) ? esc_url_raw( trim( $value ), array( 'https', 'http' ) ) : '';
	if ( is_string( $value ) && '' === trim( $value ) ) {
		return '';
	}
	// The stored value may stay, so that it doesn't block changes to other settings.
	if ( '' !== $address && ( $address === $old || is_safe_address( $address ) ) ) {
		return $address;
	}
	add_settings_error(
		$setting,
		$setting,
		FEED_SETTING === $setting
			? 'Het adres van de cijfers is niet opgeslagen. Vul een adres in dat begint met https://.'
			: 'Het adres van het script is niet opgeslagen. Vul een adres in dat begint met https://.'
	);
	return $old;
}

/**
 * Whether this user may decide which script runs on the site. On a multisite, and where wp-config.php
 * says so, an administrator may not.
 */
function may_set_script(): bool {
	return current_user_can( 'unfiltered_html' );
}

/**
 * Address of the script: the webmaster's own copy, or the one in the plugin.
 */
function script_address(): string {
	$address = (string) get_option( SCRIPT_SETTING, '' );
	return '' === $address ? plugins_url( 'basisniveau.js', FILE ) : $address;
}

/**
 * Address of the feed that the webmaster set. Empty: the feed is beside the script.
 */
function feed_setting(): string {
	return (string) get_option( FEED_SETTING, '' );
}

/**
 * Whether each page gets the script, so that links to tiles become tiles there.
 */
function is_everywhere(): bool {
	return (bool) get_option( EVERYWHERE_SETTING, false );
}
