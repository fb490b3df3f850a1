<?php
/**
 * Installs the site, with a user of each role: php setup.php http://127.0.0.1:8000 password
 */

list( , $origin, $password ) = $argv;

define( 'WP_INSTALLING', true );
define( 'WP_SITEURL', $origin );
$_SERVER['HTTP_HOST']   = preg_replace( '~^https?://~', '', $origin );
$_SERVER['SERVER_NAME'] = '127.0.0.1';

require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Gemeente', 'administrator', 'administrator@example.org', false, '', $password );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	$user = wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $password,
			'user_email' => $role . '@example.org',
			'role'       => $role,
		)
	);
	if ( is_wp_error( $user ) ) {
		exit( $user->get_error_message() );
	}
}
// Hides the block editor's welcome guide, which would cover it.
foreach ( get_users() as $user ) {
	update_user_meta( $user->ID, $wpdb->get_blog_prefix() . 'persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) );
}
update_option( 'permalink_structure', '' );
switch_theme( 'twentytwentyone' );
