<?php
/**
 * The output of the shortcode and the block: one element with the figures as text inside it.
 *
 * @package Basisniveau
 */

namespace Basisniveau;

defined( 'ABSPATH' ) || exit;

const KINDS  = array( 'overview', 'theme', 'indicator', 'contact' );
const CHARTS = array( 'ring', 'bar', 'icons', 'trend', 'none' );

/**
 * The element for what an editor chose. WordPress looks for shortcodes in it, whose brackets are
 * therefore encoded, in texts and attributes alike.
 *
 * @param array $choice what, indicator, theme, chart, survey, compare, municipality, answer and
 *                      headingLevel, all strings.
 */
function element( array $choice ): string {
	return str_replace( array( '[', ']' ), array( '&#091;', '&#093;' ), element_as_html( $choice ) );
}

function element_as_html( array $choice ): string {
	$what     = $choice['what'];
	if ( ! in_array( $what, KINDS, true ) ) {
		return '';
	}
	$feed     = feed();
	$survey   = null === $feed ? null : find_survey( $feed, $choice['survey'] );
	$fallback = '';
	if ( null !== $feed ) {
		$fallback = null === $survey ? null : fallback( $feed, $survey, $choice );
		if ( null === $fallback ) {
			return is_for_editor() ? unknown_as_text( $feed, $survey, $choice ) : '';
		}
	}
	$has_answer = 'indicator' === $what && '' !== municipality_as_text( $choice, 'nl' );
	$attributes = array(
		// Another folder's script on the page must not put its figures here.
		'feed'          => '' === feed_address() ? plugins_url( FEED_NAME, __FILE__ ) : feed_address(),
		'indicator'     => 'indicator' === $what ? $choice['indicator'] : '',
		'theme'         => 'theme' === $what ? $choice['theme'] : '',
		'survey'        => $choice['survey'],
		'chart'         => 'contact' !== $what && in_array( $choice['chart'], CHARTS, true ) ? $choice['chart'] : '',
		'compare'       => 'contact' !== $what && 'none' === $choice['compare'] ? 'none' : '',
		'municipality'  => $has_answer ? $choice['municipality'] : '',
		'answer'        => $has_answer ? $choice['answer'] : '',
		'heading-level' => 'indicator' !== $what && preg_match( '/^[2-6]$/D', $choice['headingLevel'] ) ? $choice['headingLevel'] : '',
		'lang'          => $feed['language'] ?? '',
	);
	wp_enqueue_script( SCRIPT );
	$html = '<basisniveau-' . $what;
	foreach ( array_filter( $attributes, 'strlen' ) as $name => $value ) {
		$html .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	return $html . '>' . $fallback . '</basisniveau-' . $what . '>';
}

/**
 * The figures as text, or null where the feed has nothing with that id.
 */
function fallback( array $feed, array $survey, array $choice ): ?string {
	switch ( $choice['what'] ) {
		case 'indicator':
			$indicator = find_indicator( $feed, $choice['indicator'] );
			return null === $indicator ? null : indicator_as_text( $feed, $survey, $indicator, $choice );
		case 'theme':
			$theme = find_theme( $feed, $choice['theme'] );
			return null === $theme ? null : theme_as_text( $feed, $survey, $theme, $choice );
		case 'contact':
			return null === $feed['contact'] ? null : contact_as_text( $feed );
		default:
			return overview_as_text( $feed, $survey, $choice );
	}
}

/**
 * Whether the page is shown to its author: in the editor, or as a preview.
 */
function is_for_editor(): bool {
	$is_preview = is_preview() || ( defined( 'REST_REQUEST' ) && REST_REQUEST );
	return $is_preview && current_user_can( 'edit_posts' );
}

/**
 * A message in Dutch for the author: which id is unknown, and which exist. Visitors never see it.
 */
function unknown_as_text( array $feed, ?array $survey, array $choice ): string {
	if ( null === $survey ) {
		$text = unknown_id( 'survey', $choice['survey'], $feed['surveys'] );
	} elseif ( 'indicator' === $choice['what'] ) {
		$text = '' === $choice['indicator'] ? 'Kies een cijfer.' : unknown_id( 'indicator', $choice['indicator'], indicators( $feed ) );
	} elseif ( 'theme' === $choice['what'] ) {
		$text = '' === $choice['theme'] ? 'Kies een thema.' : unknown_id( 'theme', $choice['theme'], $feed['themes'] );
	} else {
		$text = words( 'unknown.contact', 'nl' );
	}
	return '<em lang="nl">' . esc_html( $text . ' Bezoekers zien hier niets.' ) . '</em>';
}

function unknown_id( string $kind, string $id, array $things ): string {
	$known = implode( ', ', array_column( $things, 'id' ) );
	return words( 'unknown.' . $kind, 'nl' ) . ' ' . words( 'unknownId', 'nl', $id, $known );
}
