<?php
/**
 * Removes everything that the plugin stored, when a webmaster deletes it.
 *
 * @package Basisniveau
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

foreach ( array( 'basisniveau_feed', 'basisniveau_script', 'basisniveau_everywhere', 'basisniveau_kept_feed' ) as $basisniveau_option ) {
	delete_option( $basisniveau_option );
}
delete_transient( 'basisniveau_feed' );
