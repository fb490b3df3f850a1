<?php
/**
 * Plugin Name:       Basisniveau
 * Description:       Toont de cijfers van het bestuurlijk basisniveau mensenhandel met een blok of een shortcode.
 * Version:           {{version}}
 * Requires at least: 5.9
 * Requires PHP:      7.4
 * License:           EUPL-1.2
 * License URI:       https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12
 * Text Domain:       basisniveau
 *
 * The build fills in the version, and copies the script and the feed beside this file.
 *
 * @package Basisniveau
 */

namespace Basisniveau;

defined( 'ABSPATH' ) || exit;

const VERSION = '{{version}}';
const FOLDER  = __DIR__;
const FILE    = __FILE__;

require_once __DIR__ . '/address.php';
require_once __DIR__ . '/settings.php';
require_once __DIR__ . '/settings-page.php';
require_once __DIR__ . '/read.php';
require_once __DIR__ . '/feed.php';
require_once __DIR__ . '/select.php';
require_once __DIR__ . '/words.php';
require_once __DIR__ . '/wording.php';
require_once __DIR__ . '/change.php';
require_once __DIR__ . '/fallback.php';
require_once __DIR__ . '/script.php';
require_once __DIR__ . '/element.php';
require_once __DIR__ . '/shortcode.php';
require_once __DIR__ . '/block.php';

add_action( REFRESH, __NAMESPACE__ . '\refresh_feed' );
add_action( 'init', __NAMESPACE__ . '\register_script' );
add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'init', __NAMESPACE__ . '\register_shortcode' );
add_action( 'wp_head', __NAMESPACE__ . '\print_feed_address' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_everywhere' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 3 );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\enqueue_in_editor' );
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_filter( 'plugin_action_links_' . plugin_basename( __FILE__ ), __NAMESPACE__ . '\add_settings_link' );
