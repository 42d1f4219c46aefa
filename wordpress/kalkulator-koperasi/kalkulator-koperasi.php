<?php
/**
 * Plugin Name: Kalkulator Koperasi
 * Description: Shortcode [kalkulator-koperasi lang="id" country="ID"] and a block for the cooperative calculator. The files of the calculator lie on your own server.
 * Version: 0.1.0
 * Requires at least: 5.8
 * Requires PHP: 7.2
 * License: MIT
 * License URI: https://opensource.org/license/mit
 */

defined( 'ABSPATH' ) || exit;

/** Attributes that a page may set, each with the pattern of its values. */
const KALKULATOR_KOPERASI_ATTRIBUTES = array(
	'lang'          => '/^(id|ms|en)$/',
	'country'       => '/^(ID|MY)$/',
	'calculator'    => '/^(?!,)((^|,)(shu|modal|simpanan|pembagian|rpb|setor|dividen|akaun|rebat|pusat|hantar|daftar|pinjaman|pembiayaan|dua-negara|ekspor|eksport|kelas))+$/',
	'mode'          => '/^(auto|inline|iframe)$/',
	'theme'         => '/^(auto|light|dark)$/',
	'brand-color'   => '/^#[0-9a-fA-F]{6}$/',
	'preset'        => '/^[a-z0-9-]{1,60}$/',
	'params'        => '/^[A-Za-z0-9._~-]{1,8192}(&n=[A-Za-z0-9_-]{1,8192})?$/',
	'lock'          => '/^[a-z0-9-]+(,[a-z0-9-]+)*$/',
	'lock-reason'   => '/^.{1,200}$/u',
	'heading-level' => '/^[1-4]$/',
	'saving'        => '/^off$/',
	'parts'         => '/^ask$/',
);

const KALKULATOR_KOPERASI_LINKS = array(
	'id' => 'Hitung bagian Anda',
	'ms' => 'Kira bahagian anda',
	'en' => 'Work out your share',
);

/** Where the calculator's files are; `kalkulator_koperasi_base` changes it. Ends with a slash. */
function kalkulator_koperasi_base() {
	return trailingslashit( apply_filters( 'kalkulator_koperasi_base', home_url( '/kalkulator-koperasi/0.1.0/' ) ) );
}

/** The hash of the loader as the filter says it; '' otherwise. */
function kalkulator_koperasi_integrity() {
	$given = apply_filters( 'kalkulator_koperasi_integrity', '' );
	return preg_match( '#^sha(256|384|512)-[A-Za-z0-9+/=]+$#', $given ) ? $given : '';
}

function kalkulator_koperasi_register() {
	wp_register_script( 'kalkulator-koperasi', kalkulator_koperasi_base() . 'kalkulator-koperasi.js', array(), null, true );
	add_shortcode( 'kalkulator-koperasi', 'kalkulator_koperasi_markup' );
	register_block_type( __DIR__, array( 'render_callback' => 'kalkulator_koperasi_block' ) );
	// The editor shows the calculator in a frame.
	$page = 'window.kalkulatorKoperasiPage = ' . wp_json_encode( kalkulator_koperasi_base() . 'index.html' ) . ';';
	wp_add_inline_script( generate_block_asset_handle( 'kalkulator-koperasi/kalkulator', 'editorScript' ), $page, 'before' );
}
add_action( 'init', 'kalkulator_koperasi_register' );

/** The loader runs after the page is read, and only with the content that was published. */
function kalkulator_koperasi_tag( $tag, $handle ) {
	if ( 'kalkulator-koperasi' !== $handle ) {
		return $tag;
	}
	$integrity = kalkulator_koperasi_integrity();
	$extra     = '' === $integrity ? ' defer' : ' defer integrity="' . esc_attr( $integrity ) . '" crossorigin="anonymous"';
	return str_replace( ' src=', $extra . ' src=', $tag );
}
add_filter( 'script_loader_tag', 'kalkulator_koperasi_tag', 10, 2 );

/** The element with a link in it, which stays where the calculator cannot run. */
function kalkulator_koperasi_markup( $given ) {
	wp_enqueue_script( 'kalkulator-koperasi' );
	$set = array();
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		$pattern = isset( KALKULATOR_KOPERASI_ATTRIBUTES[ $name ] ) ? KALKULATOR_KOPERASI_ATTRIBUTES[ $name ] : null;
		// In a text WordPress writes this sign of a shared link as an entity.
		$value = 'params' === $name && is_string( $value ) ? str_replace( array( '&amp;', '&#038;' ), '&', $value ) : $value;
		if ( $pattern && is_string( $value ) && preg_match( $pattern . 'D', $value ) ) {
			$set[ $name ] = $value;
		}
	}
	$words = '';
	foreach ( $set as $name => $value ) {
		$words .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	$lang  = isset( $set['lang'] ) ? $set['lang'] : 'id';
	$asked = array_intersect_key( $set, array( 'lang' => 1, 'country' => 1, 'calculator' => 1 ) );
	$page  = kalkulator_koperasi_base() . 'index.html' . ( $asked ? '?' . http_build_query( $asked ) : '' );
	return '<kalkulator-koperasi' . $words . '><a href="' . esc_url( $page ) . '">' . esc_html( KALKULATOR_KOPERASI_LINKS[ $lang ] ) . '</a></kalkulator-koperasi>';
}

/** The block names its attributes as JavaScript does. */
function kalkulator_koperasi_block( $given ) {
	$named = array();
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		$named[ strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) ) ] = $value;
	}
	return kalkulator_koperasi_markup( $named );
}
