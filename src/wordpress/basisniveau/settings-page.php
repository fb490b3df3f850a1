<?php
/**
 * The page Instellingen → Basisniveau.
 *
 * @package Basisniveau
 */

namespace Basisniveau;

defined( 'ABSPATH' ) || exit;

/**
 * Adds the page to the menu, for users who may change settings.
 */
function add_settings_page(): void {
	add_options_page( 'Basisniveau', 'Basisniveau', 'manage_options', 'basisniveau', __NAMESPACE__ . '\print_settings_page' );
}

/**
 * Adds a link to the page in the list of plugins.
 *
 * @param string[] $links The existing links.
 * @return string[]
 */
function add_settings_link( array $links ): array {
	$link = '<a href="' . esc_url( admin_url( 'options-general.php?page=basisniveau' ) ) . '">Instellingen</a>';
	return array_merge( array( $link ), $links );
}

/**
 * The page itself.
 */
function print_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap" lang="nl">
		<h1>Basisniveau</h1>
		<?php print_feed_status(); ?>
		<form action="options.php" method="post">
			<?php settings_fields( SETTINGS_GROUP ); ?>
			<table class="form-table" role="presentation">
				<?php
				print_address_row(
					FEED_SETTING,
					'Adres van de cijfers',
					'Laat dit leeg als je de cijfers gebruikt die bij de plugin zitten. Die veranderen alleen als je de plugin vernieuwt. Een eigen adres begint met https:// en eindigt meestal op midden-nederland.json.'
				);
				print_address_row(
					SCRIPT_SETTING,
					'Adres van het script',
					may_set_script()
						? 'Laat dit leeg als je het script gebruikt dat bij de plugin zit. Staat het script op je eigen server? Vul dan het hele adres in, tot en met basisniveau.js.'
						: 'Je mag dit adres niet veranderen: dat mag alleen wie op deze site zelf HTML en scripts mag plaatsen. Vraag het aan de beheerder.'
				);
				?>
				<tr>
					<th scope="row">Links</th>
					<td>
						<label>
							<input type="checkbox" name="<?php echo esc_attr( EVERYWHERE_SETTING ); ?>" value="1" aria-describedby="basisniveau-everywhere-help" <?php checked( is_everywhere() ); ?>>
							Links naar tegels omzetten op elke pagina
						</label>
						<p class="description" id="basisniveau-everywhere-help">
							Elke pagina krijgt dan het script. Een link naar een tegel die alleen staat, wordt de tegel zelf.
							Dat werkt voor links naar de site waar ook de cijfers vandaan komen: vul daarom het adres van de cijfers in.
						</p>
					</td>
				</tr>
			</table>
			<?php submit_button( 'Wijzigingen opslaan' ); ?>
		</form>
	</div>
	<?php
}

/**
 * A row of the form with an address field.
 */
function print_address_row( string $setting, string $label, string $help ): void {
	?>
	<tr>
		<th scope="row"><label for="<?php echo esc_attr( $setting ); ?>"><?php echo esc_html( $label ); ?></label></th>
		<td>
			<input type="url" class="large-text code" id="<?php echo esc_attr( $setting ); ?>" name="<?php echo esc_attr( $setting ); ?>"
				value="<?php echo esc_attr( (string) get_option( $setting, '' ) ); ?>" <?php wp_readonly( SCRIPT_SETTING === $setting && ! may_set_script() ); ?> aria-describedby="<?php echo esc_attr( $setting ); ?>-help">
			<p class="description" id="<?php echo esc_attr( $setting ); ?>-help"><?php echo esc_html( $help ); ?></p>
		</td>
	</tr>
	<?php
}

/**
 * Shows which figures the site uses now, freshly fetched, so that a new address takes effect.
 */
function print_feed_status(): void {
	$feed   = refresh_feed();
	$survey = null === $feed ? null : find_survey( $feed, '' );
	if ( null === $feed || null === $survey ) {
		?>
		<div class="notice notice-warning inline"><p>
			De cijfers konden niet worden opgehaald. Controleer het adres van de cijfers.
		</p></div>
		<?php
		return;
	}
	?>
	<div class="notice notice-info inline"><p>
		De site toont nu de cijfers van <?php echo esc_html( $feed['region'] . ', ' . period( $survey['period'], $feed['language'] ) ); ?>.
	</p></div>
	<?php
}
