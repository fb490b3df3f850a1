<?php
/**
 * Removes everything that the plugin stored, on every site of a network, when a webmaster deletes it.
 *
 * @package Basisniveau
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

function basisniveau_uninstall(): void {
	foreach ( array( 'basisniveau_feed', 'basisniveau_script', 'basisniveau_everywhere', 'basisniveau_kept_feed', 'basisniveau_lock' ) as $option ) {
		delete_option( $option );
	}
	delete_transient( 'basisniveau_feed' );
	wp_clear_scheduled_hook( 'basisniveau_refresh' );
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $basisniveau_site ) {
		switch_to_blog( $basisniveau_site );
		basisniveau_uninstall();
		restore_current_blog();
	}
} else {
	basisniveau_uninstall();
}
