<?php
/**
 * The texts round the figures, word for word those of the script: English for feeds in English, else Dutch.
 *
 * @package Basisniveau
 */

namespace Basisniveau;

defined( 'ABSPATH' ) || exit;

const WORDS = array(
	'nl' => array(
		'missing'     => 'Dit cijfer is niet bekend.',
		'suppressed'  => 'Dit cijfer is niet openbaar.',
		'absent'      => 'In deze peiling is er geen cijfer.',
		'broken'      => 'Dit cijfer kan niet worden getoond.',
		'provisional' => 'Dit is een voorlopig cijfer.',
		'circa'       => 'Circa',
		'ruim'        => 'Ruim',
		'bijna'       => 'Bijna',
		'minstens'    => 'Minstens',
		'hoogstens'   => 'Hoogstens',
		'count'       => 'Dat zijn %1$s van de %2$s gemeenten.',
		'source'      => '%1$s, %2$s. %3$s van de gemeenten deed mee.',
		'person'      => 'Contactpersoon',
		'months'      => 'januari februari maart april mei juni juli augustus september oktober november december',
	),
	'en' => array(
		'missing'     => 'This figure is not known.',
		'suppressed'  => 'This figure is not public.',
		'absent'      => 'There is no figure in this survey.',
		'broken'      => 'This figure cannot be shown.',
		'provisional' => 'This is a provisional figure.',
		'circa'       => 'About',
		'ruim'        => 'Just over',
		'bijna'       => 'Almost',
		'minstens'    => 'At least',
		'hoogstens'   => 'At most',
		'count'       => 'That is %1$s of the %2$s municipalities.',
		'source'      => '%1$s, %2$s. %3$s of the municipalities took part.',
		'person'      => 'Contact',
		'months'      => 'January February March April May June July August September October November December',
	),
);

/**
 * A text, with what is put in.
 */
function words( string $key, string $language, string ...$values ): string {
	$words = 0 === strpos( $language, 'en' ) ? WORDS['en'] : WORDS['nl'];
	return array() === $values ? $words[ $key ] : vsprintf( $words[ $key ], $values );
}

/**
 * "2022-02" gives "februari 2022", "2022" stays as it is.
 */
function period( string $period, string $language ): string {
	$parts = explode( '-', $period );
	return isset( $parts[1] ) ? explode( ' ', words( 'months', $language ) )[ (int) $parts[1] - 1 ] . ' ' . $parts[0] : $period;
}

function percent( int $percentage ): string {
	return $percentage . '%';
}
