$wgHooks['BeforePageDisplay'][] = function ( $out ) {
	$out->addHeadItem(
		'basisniveau',
		'<script type="module" src="https://cijfers.example.nl/v0/basisniveau.js"></script>'
	);
};
