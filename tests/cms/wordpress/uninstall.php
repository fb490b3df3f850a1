<?php
/**
 * Deletes the plugin from a network of two sites, without WordPress: writes what it deletes on each.
 */

define( 'WP_UNINSTALL_PLUGIN', 'basisniveau/basisniveau.php' );

$site = 1;

function is_multisite(): bool {
	return true;
}

function get_sites( array $query ): array {
	// Without a number WordPress gives the first hundred.
	return 0 === $query['number'] && 'ids' === $query['fields'] ? array( 1, 2 ) : array( 1 );
}

function switch_to_blog( int $to ): void {
	$GLOBALS['site'] = $to;
}

function restore_current_blog(): void {
	$GLOBALS['site'] = 1;
}

function delete_option( string $name ): void {
	echo $GLOBALS['site'], ' option ', $name, "\n";
}

function delete_transient( string $name ): void {
	echo $GLOBALS['site'], ' transient ', $name, "\n";
}

function wp_clear_scheduled_hook( string $name ): void {
	echo $GLOBALS['site'], ' hook ', $name, "\n";
}

require dirname( __DIR__, 3 ) . '/src/wordpress/basisniveau/uninstall.php';
