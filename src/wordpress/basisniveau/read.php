<?php
/**
 * Parses a feed, as tolerantly as the script does: a broken figure affects that figure only, and
 * unknown keys are dropped. Nothing is escaped here yet.
 *
 * @package Basisniveau
 */

namespace Basisniveau;

defined( 'ABSPATH' ) || exit;

const ID = '/^[a-z0-9]+(-[a-z0-9]+)*$/D';

/**
 * The feed in a text, or null where the text isn't a valid feed.
 */
function read_feed( string $text ): ?array {
	// Files from Windows may begin with a byte order mark.
	$data = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $text ), true, 64 );
	if ( ! is_array( $data ) || ! is_version( $data['version'] ?? null ) ) {
		return null;
	}
	$data    = without_direction_controls( $data );
	$themes  = read_all( $data['themes'] ?? null, __NAMESPACE__ . '\read_theme' );
	$surveys = read_all( $data['surveys'] ?? null, __NAMESPACE__ . '\read_survey' );
	$feed    = array(
		'region'   => read_text( $data['region'] ?? null ),
		'language' => read_text( $data['language'] ?? null ),
		'title'    => read_text( $data['title'] ?? null ),
		'themes'   => $themes,
		'surveys'  => $surveys,
	);
	if ( in_array( null, $feed, true ) || ! preg_match( '/^[a-z]{2,3}(-|$)/D', $feed['language'] ) ) {
		return null;
	}
	$topic = read_optional( $data, 'topic', __NAMESPACE__ . '\read_text' );
	if ( false === $topic ) {
		return null;
	}
	$publisher         = $data['publisher'] ?? null;
	$feed['topic']     = $topic;
	$feed['publisher'] = is_array( $publisher ) ? read_text( $publisher['name'] ?? null ) : null;
	$feed['contact']   = read_contact( $data['contact'] ?? null );
	return $feed;
}

/**
 * The data with texts that can't turn what stands beside them: see src/feed/direction-controls.ts.
 */
function without_direction_controls( array $data ): array {
	array_walk_recursive(
		$data,
		function ( &$value ) {
			$value = is_string( $value ) ? preg_replace( '/[\x{202a}-\x{202e}\x{2066}-\x{2069}]/u', '', $value ) : $value;
		}
	);
	return $data;
}

/**
 * Whether this is version 1 or a later, compatible one.
 *
 * @param mixed $version Version in the feed.
 */
function is_version( $version ): bool {
	return ( is_int( $version ) || is_float( $version ) ) && $version >= 1 && $version < 2;
}

/**
 * A value that may be left out: null where it is, false where it can't be read.
 *
 * @param callable $read Gives null for what it can't read.
 * @return mixed
 */
function read_optional( array $data, string $key, callable $read ) {
	if ( ! array_key_exists( $key, $data ) ) {
		return null;
	}
	$value = $read( $data[ $key ] );
	return null === $value ? false : $value;
}

/**
 * What a survey or a figure says besides its numbers, or null where that can't be read.
 */
function read_remarks( array $data ): ?array {
	$note       = read_optional( $data, 'note', __NAMESPACE__ . '\read_rich_text' );
	$comparable = $data['comparable'] ?? ( array_key_exists( 'comparable', $data ) ? null : true );
	return false === $note || ! is_bool( $comparable ) ? null : array(
		'note'       => $note,
		'comparable' => $comparable,
	);
}

/**
 * Each entry of a list, or null where one of them can't be read, which makes the feed invalid.
 *
 * @param mixed $list What the feed has there.
 */
function read_all( $list, callable $read ): ?array {
	if ( ! is_list( $list ) ) {
		return null;
	}
	$entries = array_map( $read, $list );
	return in_array( null, $entries, true ) ? null : $entries;
}

/**
 * Whether a value was an array in the JSON, not an object.
 *
 * @param mixed $value What the feed has there.
 */
function is_list( $value ): bool {
	return is_array( $value ) && array_keys( $value ) === array_keys( array_keys( $value ) );
}

/**
 * A text, or null where it is blank or no text.
 *
 * @param mixed $value What the feed has there.
 */
function read_text( $value ): ?string {
	return is_string( $value ) && preg_match( '/\S/u', $value ) ? $value : null;
}

/**
 * @param mixed $value What the feed has there.
 */
function read_id( $value ): ?string {
	return is_string( $value ) && preg_match( ID, $value ) ? $value : null;
}

/**
 * A whole number from 0 to a maximum, else null.
 *
 * @param mixed $value What the feed has there.
 */
function read_whole( $value, int $most = PHP_INT_MAX ): ?int {
	$is_whole = is_int( $value ) || ( is_float( $value ) && is_finite( $value ) && floor( $value ) === $value );
	return $is_whole && $value >= 0 && $value <= $most ? (int) $value : null;
}

/**
 * @param mixed $theme What the feed has there.
 */
function read_theme( $theme ): ?array {
	if ( ! is_array( $theme ) ) {
		return null;
	}
	$read = array(
		'id'         => read_id( $theme['id'] ?? null ),
		'title'      => read_text( $theme['title'] ?? null ),
		'indicators' => read_all( $theme['indicators'] ?? null, __NAMESPACE__ . '\read_indicator' ),
	);
	return in_array( null, $read, true ) ? null : $read;
}

/**
 * @param mixed $indicator What the feed has there.
 */
function read_indicator( $indicator ): ?array {
	if ( ! is_array( $indicator ) ) {
		return null;
	}
	$read = array(
		'id'        => read_id( $indicator['id'] ?? null ),
		'label'     => read_text( $indicator['label'] ?? null ),
		'statement' => read_rich_text( $indicator['statement'] ?? null ),
	);
	return in_array( null, $read, true ) ? null : $read;
}

/**
 * Rich text: strings, strong words and links.
 *
 * @param mixed $text What the feed has there.
 */
function read_rich_text( $text ): ?array {
	return read_all(
		$text,
		function ( $part ) {
			if ( is_string( $part ) ) {
				return $part;
			}
			$strong = is_array( $part ) ? read_text( $part['strong'] ?? null ) : null;
			if ( null !== $strong ) {
				return array( 'strong' => $strong );
			}
			$link = is_array( $part ) ? read_text( $part['link'] ?? null ) : null;
			$href = $part['href'] ?? '';
			return null === $link || ! is_string( $href ) ? null : array( 'link' => $link, 'href' => $href );
		}
	);
}

/**
 * @param mixed $survey What the feed has there.
 */
function read_survey( $survey ): ?array {
	$period   = is_array( $survey ) ? read_text( $survey['period'] ?? null ) : null;
	$figures  = $survey['figures'] ?? null;
	$response = $survey['response'] ?? null;
	if ( null === $period || ! preg_match( '/^[12]\d{3}(-(0[1-9]|1[0-2]))?$/D', $period ) || ! is_array( $figures ) || ! is_array( $response ) ) {
		return null;
	}
	$id         = read_id( $survey['id'] ?? null );
	$percentage = read_whole( $response['percentage'] ?? null, 100 );
	$remarks    = read_remarks( $survey );
	if ( null === $id || null === $percentage || null === $remarks ) {
		return null;
	}
	return $remarks + array(
		'id'          => $id,
		'period'      => $period,
		'percentage'  => $percentage,
		'respondents' => read_whole( $response['respondents'] ?? null ),
		'population'  => read_whole( $response['population'] ?? null ),
		'figures'     => array_map( __NAMESPACE__ . '\read_figure', $figures ),
	);
}

/**
 * A figure, or why there is none. A figure with any invalid value counts as broken, since the rest
 * of it might mislead.
 *
 * @param mixed $figure What the feed has there.
 */
function read_figure( $figure ): array {
	$broken = array( 'status' => 'broken' );
	if ( ! is_array( $figure ) ) {
		return $broken;
	}
	$remarks = read_remarks( $figure );
	if ( null === $remarks ) {
		return $broken;
	}
	$status = array_key_exists( 'status', $figure ) ? $figure['status'] : 'final';
	if ( 'missing' === $status || 'suppressed' === $status ) {
		return $remarks + array( 'status' => $status );
	}
	$qualifier  = $figure['qualifier'] ?? null;
	$percentage = read_whole( $figure['percentage'] ?? null, 100 );
	$has_counts = isset( $figure['count'] ) || isset( $figure['base'] );
	$count      = read_whole( $figure['count'] ?? null );
	$base       = read_whole( $figure['base'] ?? null );
	$optional   = array_intersect_key( $figure, array_flip( array( 'qualifier', 'count', 'base' ) ) );
	if (
		null === $percentage
		|| ! in_array( $status, array( 'final', 'provisional' ), true )
		|| ! in_array( $qualifier, array( null, 'circa', 'ruim', 'bijna', 'minstens', 'hoogstens' ), true )
		// An unknown value has to be omitted: null is an error, here as in the script.
		|| in_array( null, $optional, true )
		|| ( $has_counts && ( null === $count || ! $base || $count > $base ) )
	) {
		return $broken;
	}
	return $remarks + array(
		'status'     => $status,
		'percentage' => $percentage,
		'qualifier'  => $qualifier,
		'count'      => $has_counts ? $count : null,
		'base'       => $has_counts ? $base : null,
	);
}

/**
 * @param mixed $contact What the feed has there.
 */
function read_contact( $contact ): ?array {
	if ( ! is_array( $contact ) ) {
		return null;
	}
	$title = read_text( $contact['title'] ?? null );
	$text  = read_rich_text( $contact['text'] ?? null );
	if ( null === $title || null === $text ) {
		return null;
	}
	$partners = is_list( $contact['partners'] ?? null ) ? $contact['partners'] : array();
	return array(
		'title'    => $title,
		'text'     => $text,
		'person'   => read_person( $contact['person'] ?? null ),
		'partners' => read_texts( array_column( $partners, 'name' ) ),
	);
}

/**
 * The details of a person as lines; none without a name.
 *
 * @param mixed $person What the feed has there.
 */
function read_person( $person ): array {
	if ( ! is_array( $person ) || null === read_text( $person['name'] ?? null ) ) {
		return array();
	}
	return read_texts( array( $person['name'], $person['role'] ?? null, $person['email'] ?? null, $person['telephone'] ?? null ) );
}

/**
 * The texts in a list, without other values.
 */
function read_texts( array $values ): array {
	return array_values(
		array_filter(
			$values,
			function ( $value ) {
				return null !== read_text( $value );
			}
		)
	);
}
