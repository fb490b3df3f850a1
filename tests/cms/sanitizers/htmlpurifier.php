<?php
/**
 * Prints what HTML Purifier keeps of each snippet in standard input, with a NUL between them: with its
 * defaults; with "linkify", addresses as links.
 */

define( 'HTMLPURIFIER_PREFIX', '/usr/share/php' );
// Debian 12 has a version that writes $text{0}, which its PHP can't read: that is put right here.
spl_autoload_register(
	function ( $name ) {
		$path = stream_resolve_include_path( str_replace( '_', '/', $name ) . '.php' );
		if ( $path ) {
			eval( '?>' . preg_replace( '/(\$\w+(?:\[\'\w+\'\])?)\{([^{}]+)\}/', '$1[$2]', file_get_contents( $path ) ) );
		}
	}
);

// Its code for old versions of PHP isn't an error of this test.
error_reporting( E_ALL & ~E_DEPRECATED );

$config = HTMLPurifier_Config::createDefault();
// Its cache would be written beside Debian's files.
$config->set( 'Cache.DefinitionImpl', null );
$config->set( 'AutoFormat.Linkify', in_array( 'linkify', $argv, true ) );
$purifier = new HTMLPurifier( $config );
echo implode( "\0", array_map( array( $purifier, 'purify' ), explode( "\0", stream_get_contents( STDIN ) ) ) );
