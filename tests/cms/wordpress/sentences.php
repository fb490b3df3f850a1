<?php
/**
 * Runs the plugin without WordPress: reads { feed, choices } from standard input, and writes the
 * HTML of each choice to standard output.
 */

define( 'ABSPATH', '/' );

// The few WordPress functions that the plugin needs to turn a feed into text.
function esc_html( string $text ): string {
	return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8', false );
}

function esc_url( string $address, array $schemes ): string {
	return esc_html( $address );
}

function esc_url_raw( string $address, array $schemes ): string {
	return $address;
}

function wp_parse_url( string $address ) {
	return parse_url( $address );
}

function home_url(): string {
	return 'https://example.org';
}

$plugin = dirname( __DIR__, 3 ) . '/src/wordpress/basisniveau';
foreach ( array( 'address', 'read', 'select', 'words', 'wording', 'change', 'fallback', 'element' ) as $name ) {
	require "$plugin/$name.php";
}

$asked = json_decode( stream_get_contents( STDIN ), true );
$feed  = Basisniveau\read_feed( $asked['feed'] );
$said  = array();
foreach ( null === $feed ? array() : $asked['choices'] as $choice ) {
	$survey = Basisniveau\find_survey( $feed, $choice['survey'] );
	$html   = null === $survey ? null : Basisniveau\fallback( $feed, $survey, $choice );
	$said[] = $html ?? Basisniveau\unknown_as_text( $feed, $survey, $choice );
}
echo json_encode( $said, JSON_THROW_ON_ERROR );
