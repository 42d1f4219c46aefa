<?php
// Calls the plugin with stand-ins for the few functions of WordPress that it uses; prints what it wrote as JSON.
define( 'ABSPATH', '/' );
$hooks = array();
function add_action( $name, $call ) { $GLOBALS['hooks'][ $name ] = $call; }
function add_filter( $name, $call ) { $GLOBALS['hooks'][ $name ] = $call; }
function apply_filters( $name, $value ) { return 'kalkulator_koperasi_integrity' === $name ? $GLOBALS['integrity'] : $value; }
function add_shortcode( $name, $call ) { $GLOBALS['hooks'][ "[$name]" ] = $call; }
function register_block_type( $folder, $options ) { $GLOBALS['hooks']['block'] = $options['render_callback']; }
function wp_register_script( $handle, $src ) { $GLOBALS['src'] = $src; }
function wp_enqueue_script( $handle ) { $GLOBALS['queued'] = $handle; }
function home_url( $path ) { return 'https://example.org' . $path; }
function trailingslashit( $text ) { return rtrim( $text, '/' ) . '/'; }
function esc_attr( $text ) { return htmlspecialchars( $text, ENT_QUOTES ); }
function esc_html( $text ) { return htmlspecialchars( $text, ENT_QUOTES ); }
function esc_url( $text ) { return htmlspecialchars( $text, ENT_QUOTES ); }
$integrity = 'sha384-abc=';
require $argv[1];
$hooks['init']();
$tag  = '<script src="x"></script>';
$said = array(
	'src'     => $src,
	'plain'   => $hooks['[kalkulator-koperasi]']( '' ),
	'full'    => $hooks['[kalkulator-koperasi]']( array( 'lang' => 'ms', 'country' => 'MY', 'calculator' => 'dividen' ) ),
	'hostile' => $hooks['[kalkulator-koperasi]']( array( 'lang' => '"><script>', 'onclick' => 'x()', 'country' => "ID\n", 'lock-reason' => '"><img onerror=x>', 0 => 'lone' ) ),
	'block'   => $hooks['block']( array( 'lang' => 'en', 'headingLevel' => '3' ) ),
	'tag'     => $hooks['script_loader_tag']( $tag, 'kalkulator-koperasi' ),
	'other'   => $hooks['script_loader_tag']( $tag, 'jquery' ),
);
$integrity   = '"><x';
$said['bad'] = $hooks['script_loader_tag']( $tag, 'kalkulator-koperasi' );
echo json_encode( $said );
