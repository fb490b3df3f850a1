<?php
/**
 * The texts of the script, as formats of vsprintf.
 * Generated from src/text by scripts/wordpress-wording.js: change them there.
 *
 * @package Basisniveau
 */

namespace Basisniveau;

defined( 'ABSPATH' ) || exit;

const WORDS = array(
	'nl' => array(
		'unknown.indicator'    => 'Dit cijfer staat niet in de gegevens.',
		'unknown.theme'        => 'Dit thema staat niet in de gegevens.',
		'unknown.survey'       => 'Deze peiling staat niet in de gegevens.',
		'unknown.contact'      => 'Een contactpersoon staat niet in de gegevens.',
		'unknownId'            => 'Gevraagd: “%1$s”. Aanwezig: %2$s.',
		'missing'              => 'Dit cijfer is niet bekend.',
		'suppressed'           => 'Dit cijfer is niet openbaar.',
		'absent'               => 'In deze peiling is er geen cijfer.',
		'broken'               => 'Dit cijfer kan niet worden getoond.',
		'provisional'          => 'Dit is een voorlopig cijfer.',
		'qualifiers.circa'     => 'Circa',
		'qualifiers.ruim'      => 'Ruim',
		'qualifiers.bijna'     => 'Bijna',
		'qualifiers.minstens'  => 'Minstens',
		'qualifiers.hoogstens' => 'Hoogstens',
		'count'                => 'Dat zijn %1$s van de %2$s gemeenten.',
		'source'               => '%1$s, %2$s. %3$s van de gemeenten deed mee.',
		'person'               => 'Contactpersoon',
		'partners'             => 'Partners',
		'percent'              => '%1$s%%',
		'month.01'             => 'januari %1$s',
		'month.02'             => 'februari %1$s',
		'month.03'             => 'maart %1$s',
		'month.04'             => 'april %1$s',
		'month.05'             => 'mei %1$s',
		'month.06'             => 'juni %1$s',
		'month.07'             => 'juli %1$s',
		'month.08'             => 'augustus %1$s',
		'month.09'             => 'september %1$s',
		'month.10'             => 'oktober %1$s',
		'month.11'             => 'november %1$s',
		'month.12'             => 'december %1$s',
	),
	'en' => array(
		'unknown.indicator'    => 'This figure is not in the data.',
		'unknown.theme'        => 'This theme is not in the data.',
		'unknown.survey'       => 'This survey is not in the data.',
		'unknown.contact'      => 'A contact is not in the data.',
		'unknownId'            => 'Asked for: “%1$s”. Present: %2$s.',
		'missing'              => 'This figure is not known.',
		'suppressed'           => 'This figure is not public.',
		'absent'               => 'There is no figure in this survey.',
		'broken'               => 'This figure cannot be shown.',
		'provisional'          => 'This is a provisional figure.',
		'qualifiers.circa'     => 'About',
		'qualifiers.ruim'      => 'Just over',
		'qualifiers.bijna'     => 'Almost',
		'qualifiers.minstens'  => 'At least',
		'qualifiers.hoogstens' => 'At most',
		'count'                => 'That is %1$s of the %2$s municipalities.',
		'source'               => '%1$s, %2$s. %3$s of the municipalities took part.',
		'person'               => 'Contact',
		'partners'             => 'Partners',
		'percent'              => '%1$s%%',
		'month.01'             => 'January %1$s',
		'month.02'             => 'February %1$s',
		'month.03'             => 'March %1$s',
		'month.04'             => 'April %1$s',
		'month.05'             => 'May %1$s',
		'month.06'             => 'June %1$s',
		'month.07'             => 'July %1$s',
		'month.08'             => 'August %1$s',
		'month.09'             => 'September %1$s',
		'month.10'             => 'October %1$s',
		'month.11'             => 'November %1$s',
		'month.12'             => 'December %1$s',
	),
);
