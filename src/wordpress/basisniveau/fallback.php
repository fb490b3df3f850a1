<?php
/**
 * The figures as text, for before the script has run and for pages where it never does. Phrasing
 * content on one line, so that it survives inside a paragraph. Only this file turns strings of the
 * feed into HTML, and it escapes each of them.
 *
 * @package Basisniveau
 */

namespace Basisniveau;

defined( 'ABSPATH' ) || exit;

function indicator_as_text( array $feed, array $survey, array $indicator ): string {
	return figure_as_text( $feed, $survey, $indicator ) . '<br>' . source_line( $feed, $survey );
}

function theme_as_text( array $feed, array $survey, array $theme ): string {
	return figures_of_theme( $feed, $survey, $theme ) . '<br>' . source_line( $feed, $survey );
}

function overview_as_text( array $feed, array $survey ): string {
	$lines = array( strong( $feed['title'] ) );
	foreach ( $feed['themes'] as $theme ) {
		$lines[] = figures_of_theme( $feed, $survey, $theme );
	}
	$lines[] = source_line( $feed, $survey );
	if ( null !== $feed['contact'] ) {
		$lines[] = contact_as_text( $feed );
	}
	return implode( '<br>', $lines );
}

function contact_as_text( array $feed ): string {
	$contact = $feed['contact'];
	$lines   = array( strong( $contact['title'] ), rich_text( $contact['text'] ) );
	foreach ( array( 'person', 'partners' ) as $detail ) {
		if ( array() !== $contact[ $detail ] ) {
			$lines[] = esc_html( words( $detail, $feed['language'] ) . ': ' . implode( ', ', $contact[ $detail ] ) );
		}
	}
	return implode( '<br>', $lines );
}

function figures_of_theme( array $feed, array $survey, array $theme ): string {
	$lines = array( strong( $theme['title'] ) );
	foreach ( $theme['indicators'] as $indicator ) {
		$lines[] = figure_as_text( $feed, $survey, $indicator );
	}
	return implode( '<br>', $lines );
}

/**
 * Figure and statement as one sentence with their notes, or the reason why there is no figure.
 */
function figure_as_text( array $feed, array $survey, array $indicator ): string {
	$language = $feed['language'];
	$figure   = $survey['figures'][ $indicator['id'] ] ?? array( 'status' => 'absent' );
	if ( ! isset( $figure['percentage'] ) ) {
		return strong( $indicator['label'] ) . ': ' . esc_html( lcfirst( words( $figure['status'], $language ) ) );
	}
	$value = percent( $figure['percentage'], $language );
	if ( null !== $figure['qualifier'] ) {
		$value = words( 'qualifiers.' . $figure['qualifier'], $language ) . ' ' . $value;
	}
	$notes = array();
	if ( null !== $figure['count'] ) {
		$notes[] = 1 === $figure['count']
			? words( 'countOfOne', $language, (string) $figure['base'] )
			: words( 'count', $language, (string) $figure['count'], (string) $figure['base'] );
	}
	if ( 'provisional' === $figure['status'] ) {
		$notes[] = words( 'provisional', $language );
	}
	$sentence = strong( $value ) . ' ' . rich_text( $indicator['statement'] );
	return array() === $notes ? $sentence : $sentence . '. ' . esc_html( implode( ' ', $notes ) );
}

/**
 * The source line: region, period and response.
 */
function source_line( array $feed, array $survey ): string {
	$language = $feed['language'];
	$period   = period( $survey['period'], $language );
	$response = percent( $survey['percentage'], $language );
	$line     = words( 'source', $language, isolated( $feed['region'] ), $period );
	if ( ! $survey['respondents'] || ! $survey['population'] ) {
		$line .= ' ' . words( 'response', $language, $response );
	} elseif ( 1 === $survey['respondents'] ) {
		$line .= ' ' . words( 'participantsOfOne', $language, (string) $survey['population'], $response );
	} else {
		$line .= ' ' . words( 'participants', $language, (string) $survey['respondents'], (string) $survey['population'], $response );
	}
	return esc_html( $line );
}

function strong( string $text ): string {
	return '<strong>' . esc_html( $text ) . '</strong>';
}

/**
 * Rich text as HTML. A link with an address that isn't allowed becomes plain text.
 */
function rich_text( array $parts ): string {
	$html = '';
	foreach ( $parts as $part ) {
		if ( is_string( $part ) ) {
			$html .= esc_html( $part );
		} elseif ( isset( $part['strong'] ) ) {
			$html .= strong( $part['strong'] );
		} elseif ( is_web_address( $part['href'] ) ) {
			$html .= '<a href="' . esc_url( $part['href'], array( 'https' ) ) . '" rel="noreferrer">' . esc_html( $part['link'] ) . '</a>';
		} else {
			$html .= esc_html( $part['link'] );
		}
	}
	return $html;
}
