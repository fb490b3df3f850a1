<?php
/**
 * Finds surveys, themes and indicators in the feed.
 *
 * @package Basisniveau
 */

namespace Basisniveau;

defined( 'ABSPATH' ) || exit;

/**
 * The survey with that id; without an id the newest by period.
 */
function find_survey( array $feed, string $id ): ?array {
	if ( '' !== $id ) {
		return find_by_id( $feed['surveys'], $id );
	}
	return array_reduce(
		$feed['surveys'],
		function ( $newest, $survey ) {
			return null !== $newest && strcmp( $newest['period'], $survey['period'] ) > 0 ? $newest : $survey;
		}
	);
}

function find_theme( array $feed, string $id ): ?array {
	return find_by_id( $feed['themes'], $id );
}

function find_indicator( array $feed, string $id ): ?array {
	return find_by_id( indicators( $feed ), $id );
}

/**
 * Every indicator of a feed, in one list.
 */
function indicators( array $feed ): array {
	return array_merge( ...array_column( $feed['themes'], 'indicators' ) );
}

function find_by_id( array $things, string $id ): ?array {
	foreach ( $things as $thing ) {
		if ( $thing['id'] === $id ) {
			return $thing;
		}
	}
	return null;
}
