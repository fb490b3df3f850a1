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

const ANSWERS = array( 'yes', 'no' );

/**
 * @param array $choice What the editor chose: compare, municipality and answer.
 */
function indicator_as_text( array $feed, array $survey, array $indicator, array $choice ): string {
	$lines        = array( figure_as_text( $feed, $survey, $indicator, $choice ) );
	$municipality = municipality_as_text( $choice, $feed['language'] );
	if ( '' !== $municipality ) {
		$lines[] = $municipality;
	}
	$lines[] = source_line( $feed, $survey );
	return implode( '<br>', $lines );
}

function theme_as_text( array $feed, array $survey, array $theme, array $choice ): string {
	return figures_of_theme( $feed, $survey, $theme, $choice ) . '<br>' . source_line( $feed, $survey );
}

function overview_as_text( array $feed, array $survey, array $choice ): string {
	$lines = array( strong( $feed['title'] ) );
	foreach ( $feed['themes'] as $theme ) {
		$lines[] = figures_of_theme( $feed, $survey, $theme, $choice );
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

function figures_of_theme( array $feed, array $survey, array $theme, array $choice ): string {
	$lines = array( strong( $theme['title'] ) );
	foreach ( $theme['indicators'] as $indicator ) {
		$lines[] = figure_as_text( $feed, $survey, $indicator, $choice );
	}
	return implode( '<br>', $lines );
}

/**
 * Figure and statement as one sentence, and what there is to say of it; or the reason why there is
 * no figure.
 */
function figure_as_text( array $feed, array $survey, array $indicator, array $choice ): string {
	$language = $feed['language'];
	$figure   = $survey['figures'][ $indicator['id'] ] ?? array( 'status' => 'absent' );
	$remark   = $figure['note'] ?? null;
	if ( ! isset( $figure['percentage'] ) ) {
		$reason = strong( $indicator['label'] ) . ': ' . esc_html( lcfirst( words( $figure['status'], $language ) ) );
		return null === $remark ? $reason : $reason . ' ' . rich_text( $remark );
	}
	$value = percent( $figure['percentage'], $language );
	if ( null !== $figure['qualifier'] ) {
		$value = words( 'qualifiers.' . $figure['qualifier'], $language ) . ' ' . $value;
	}
	$change = 'none' === ( $choice['compare'] ?? '' ) ? null : change_of( $feed, $survey, $indicator['id'] );
	$notes  = array();
	if ( null !== $change ) {
		$notes[] = esc_html( change_as_text( $change, $language ) );
	}
	if ( null !== $figure['count'] ) {
		$notes[] = esc_html( counts_as_text( $figure, $change, $language ) );
	}
	if ( 'provisional' === $figure['status'] ) {
		$notes[] = esc_html( words( 'provisional', $language ) );
	}
	$own = ! isset( $figure['comparable'] ) || $figure['comparable'];
	if ( isset( $change['note'] ) && ( $own || null === $remark ) ) {
		$notes[] = rich_text( $change['note'] );
	}
	if ( null !== $remark ) {
		$notes[] = rich_text( $remark );
	}
	$sentence = strong( $value ) . ' ' . rich_text( $indicator['statement'] );
	return array() === $notes ? $sentence : $sentence . '. ' . implode( ' ', $notes );
}

/**
 * What the own municipality answered, as the editor says; empty where that isn't given.
 */
function municipality_as_text( array $choice, string $language ): string {
	$name   = preg_replace( '/^gemeente\s+/iu', '', trim( $choice['municipality'] ?? '' ) );
	$answer = $choice['answer'] ?? '';
	return '' !== $name && in_array( $answer, ANSWERS, true )
		? esc_html( words( 'municipality', $language, isolated( $name ), words( 'answers.' . $answer, $language ) ) )
		: '';
}

/**
 * The source line: topic, region, period, response and publisher.
 */
function source_line( array $feed, array $survey ): string {
	$language = $feed['language'];
	$period   = period( $survey['period'], $language );
	$response = percent( $survey['percentage'], $language );
	$place    = array_filter( array( $feed['topic'], $feed['region'] ) );
	$line     = implode( ', ', array_merge( array_map( __NAMESPACE__ . '\isolated', $place ), array( $period ) ) ) . '.';
	if ( ! $survey['respondents'] || ! $survey['population'] ) {
		$line .= ' ' . words( 'response', $language, $response );
	} elseif ( 1 === $survey['respondents'] ) {
		$line .= ' ' . words( 'participantsOfOne', $language, (string) $survey['population'], $response );
	} else {
		$line .= ' ' . words( 'participants', $language, (string) $survey['respondents'], (string) $survey['population'], $response );
	}
	if ( null !== $feed['publisher'] ) {
		$line .= ' ' . words( 'publishedBy', $language, isolated( $feed['publisher'] ) );
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
