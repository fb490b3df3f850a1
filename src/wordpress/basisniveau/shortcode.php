<?php
/**
 * The shortcode: [basisniveau indicator="training" chart="bar"], [basisniveau theme="zicht"],
 * [basisniveau contact] and [basisniveau] for the overview.
 *
 * @package Basisniveau
 */

namespace Basisniveau;

defined( 'ABSPATH' ) || exit;

function register_shortcode(): void {
	add_shortcode( 'basisniveau', __NAMESPACE__ . '\render_shortcode' );
}

/**
 * @param array|string $attributes Attributes of the shortcode; an empty string where it has none.
 */
function render_shortcode( $attributes ): string {
	$attributes = is_array( $attributes ) ? $attributes : array();
	$given      = function ( string $name ) use ( $attributes ): string {
		return clean( $attributes[ $name ] ?? '' );
	};
	$what       = 'overview';
	if ( '' !== $given( 'indicator' ) ) {
		$what = 'indicator';
	} elseif ( '' !== $given( 'theme' ) ) {
		$what = 'theme';
	} elseif ( 'contact' === clean( $attributes[0] ?? '' ) ) {
		$what = 'contact';
	}
	return element(
		array(
			'what'         => $what,
			'indicator'    => $given( 'indicator' ),
			'theme'        => $given( 'theme' ),
			'chart'        => $given( 'chart' ),
			'survey'       => $given( 'survey' ),
			'compare'      => $given( 'compare' ),
			'municipality' => municipality_name( $attributes['municipality'] ?? '' ),
			'answer'       => $given( 'answer' ),
			'headingLevel' => $given( 'heading-level' ),
		)
	);
}

/**
 * The name of a municipality, without quotes that a word processor made curly.
 *
 * @param mixed $value Value of an attribute.
 */
function municipality_name( $value ): string {
	return is_scalar( $value ) ? trim( (string) $value, " \t\n\"”“„»«" ) : '';
}

/**
 * A value without characters that no id contains, such as quotes that a word processor made curly.
 *
 * @param mixed $value Value of an attribute.
 */
function clean( $value ): string {
	return is_scalar( $value ) ? preg_replace( '/[^a-z0-9-]/', '', strtolower( (string) $value ) ) : '';
}
