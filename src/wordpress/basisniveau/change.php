<?php
/**
 * What has changed since an earlier survey: the same as src/feed/change.ts.
 *
 * @package Basisniveau
 */

namespace Basisniveau;

defined( 'ABSPATH' ) || exit;

const SMALLEST_BASE = 5;

/**
 * The surveys before this one, newest first.
 */
function surveys_before( array $feed, array $survey ): array {
	$surveys = $feed['surveys'];
	// Sorting is stable only since PHP 8.
	$order = array_map( null, array_column( $surveys, 'period' ), array_keys( $surveys ) );
	array_multisort( $order, $surveys );
	$index = array_search( $survey['id'], array_column( $surveys, 'id' ), true );
	return array_reverse( array_slice( $surveys, 0, $index ) );
}

/**
 * What has changed since the nearest earlier survey that has a percentage for an indicator, or null
 * where there is nothing to say.
 */
function change_of( array $feed, array $survey, string $indicator ): ?array {
	$now  = $survey['figures'][ $indicator ] ?? array();
	$last = is_comparable( $survey, $indicator ) ? null : $survey;
	foreach ( surveys_before( $feed, $survey ) as $before ) {
		$earlier = $before['figures'][ $indicator ] ?? array();
		if ( isset( $now['percentage'], $earlier['percentage'] ) ) {
			if ( is_small( $now ) || is_small( $earlier ) ) {
				return null;
			}
			$kind = isset( $now['qualifier'] ) || isset( $earlier['qualifier'] ) ? 'qualified' : 'difference';
			return array(
				'kind'    => null === $last ? $kind : 'incomparable',
				'now'     => $now,
				'earlier' => $earlier,
				'period'  => $before['period'],
				'note'    => null === $last ? null : note_of( $last, $indicator ),
			);
		}
		$last = $last ?? ( is_comparable( $before, $indicator ) ? null : $before );
	}
	return null;
}

function is_small( array $figure ): bool {
	return null !== $figure['base'] && $figure['base'] < SMALLEST_BASE;
}

function is_comparable( array $survey, string $indicator ): bool {
	return $survey['comparable'] && ( $survey['figures'][ $indicator ]['comparable'] ?? true );
}

/**
 * That of the figure, if it is why the two can't be compared, else that of the survey.
 */
function note_of( array $survey, string $indicator ): ?array {
	$figure = $survey['figures'][ $indicator ] ?? array();
	return ( $figure['comparable'] ?? true ) ? $survey['note'] : ( $figure['note'] ?? $survey['note'] );
}

/**
 * What has changed, as a sentence.
 */
function change_as_text( array $change, string $language ): string {
	$period  = period( $change['period'], $language );
	$earlier = $change['earlier'];
	$before  = percent( $earlier['percentage'], $language );
	$points  = $change['now']['percentage'] - $earlier['percentage'];
	if ( 'incomparable' === $change['kind'] ) {
		return words( 'incomparable', $language, $period );
	}
	if ( 'qualified' === $change['kind'] ) {
		$word = null === $earlier['qualifier'] ? '' : lcfirst( words( 'qualifiers.' . $earlier['qualifier'], $language ) ) . ' ';
		return words( 'earlier', $language, $period, $word . $before );
	}
	if ( 0 === $points ) {
		return words( 'equal', $language, $period );
	}
	if ( 1 === abs( $points ) ) {
		return words( $points > 0 ? 'onePointMore' : 'onePointLess', $language, $period, $before );
	}
	return words( $points > 0 ? 'more' : 'less', $language, (string) abs( $points ), $period, $before );
}

/**
 * The counts of a figure as a sentence, with those of the earlier survey.
 */
function counts_as_text( array $figure, ?array $change, string $language ): string {
	$text    = 1 === $figure['count']
		? words( 'countOfOne', $language, (string) $figure['base'] )
		: words( 'count', $language, (string) $figure['count'], (string) $figure['base'] );
	$earlier = null !== $change && 'difference' === $change['kind'] ? $change['earlier'] : array();
	if ( ! isset( $earlier['count'] ) ) {
		return $text . '.';
	}
	return $earlier['base'] === $figure['base']
		? $text . words( 'earlierCount', $language, (string) $earlier['count'] ) . '.'
		: $text . '. ' . words( 'bases', $language, (string) $earlier['base'], (string) $figure['base'] );
}
