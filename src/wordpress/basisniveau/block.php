<?php
/**
 * The dynamic block basisniveau/cijfers: a post stores only the editor's choice, and the server
 * renders the rest.
 *
 * @package Basisniveau
 */

namespace Basisniveau;

defined( 'ABSPATH' ) || exit;

function register_block(): void {
	wp_register_script(
		'basisniveau-block',
		plugins_url( 'block.js', FILE ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-server-side-render' ),
		VERSION,
		true
	);
	register_block_type( FOLDER, array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
}

function render_block( array $attributes ): string {
	$choice = array();
	foreach ( array( 'what', 'indicator', 'theme', 'chart', 'survey', 'compare', 'municipality', 'answer', 'headingLevel' ) as $name ) {
		$choice[ $name ] = (string) ( $attributes[ $name ] ?? '' );
	}
	$element = element( $choice );
	return '' === $element ? '' : '<div ' . get_block_wrapper_attributes() . '>' . $element . '</div>';
}

/**
 * Enqueues what the editor needs: the script, for a live preview, and the choices from the feed.
 */
function enqueue_in_editor(): void {
	wp_enqueue_script( SCRIPT );
	add_action( 'admin_head', __NAMESPACE__ . '\print_feed_address' );
	$choices = wp_json_encode( choices( feed() ), JSON_HEX_TAG | JSON_HEX_AMP );
	wp_add_inline_script( 'basisniveau-block', 'window.basisniveauChoices = ' . $choices . ';', 'before' );
}

/**
 * The themes, indicators and surveys to choose from, or null where there is no feed.
 */
function choices( ?array $feed ): ?array {
	if ( null === $feed ) {
		return null;
	}
	$language = $feed['language'];
	return array(
		'themes'  => array_map(
			function ( $theme ) {
				return array(
					'id'         => $theme['id'],
					'title'      => $theme['title'],
					'indicators' => array_map(
						function ( $indicator ) {
							return array(
								'id'    => $indicator['id'],
								'label' => $indicator['label'],
							);
						},
						$theme['indicators']
					),
				);
			},
			$feed['themes']
		),
		'surveys' => array_map(
			function ( $survey ) use ( $language ) {
				return array(
					'id'    => $survey['id'],
					'label' => period( $survey['period'], $language ),
				);
			},
			$feed['surveys']
		),
	);
}
