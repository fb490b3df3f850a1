<?php
/**
 * The texts around the figures, identical to those of the script: English for feeds in English,
 * else Dutch.
 *
 * @package Basisniveau
 */

namespace Basisniveau;

defined( 'ABSPATH' ) || exit;

/**
 * A text, with its placeholders filled in.
 */
function words( string $key, string $language, string ...$values ): string {
	$words = 'en' === explode( '-', $language )[0] ? WORDS['en'] : WORDS['nl'];
	return vsprintf( $words[ $key ], $values );
}

/**
 * "2022-02" gives "februari 2022", "2022" stays as it is.
 */
function period( string $period, string $language ): string {
	$parts = explode( '-', $period );
	return isset( $parts[1] ) ? words( 'month.' . $parts[1], $language, $parts[0] ) : $period;
}

function percent( int $percentage, string $language ): string {
	return words( 'percent', $language, (string) $percentage );
}

/**
 * Text of the feed for use within a text of ours. Where it may change the text direction, Unicode
 * isolates limit that to itself.
 */
function isolated( string $text ): string {
	$turning = '/[\x{0590}-\x{08ff}\x{200e}\x{200f}\x{202a}-\x{202e}\x{2066}-\x{2069}\x{fb1d}-\x{fefc}]/u';
	return preg_match( $turning, $text ) ? "\u{2068}" . $text . "\u{2069}" : $text;
}
