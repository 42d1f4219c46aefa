<?php
// Sets up a WordPress of the test's own; prints the pages it made as JSON. php wordpress.php FOLDER HOST
list( , $folder, $host ) = $argv;
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST']   = $host;
$_SERVER['REQUEST_URI'] = '/';
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
// The site tells nobody that it is there.
function wp_mail() { return true; }
wp_install( 'Dinas Koperasi', 'admin', 'admin@example.org', false, '', 'rahasia' );
update_option( 'siteurl', "http://$host" );
update_option( 'home', "http://$host" );
switch_theme( 'twentytwentythree' );
$active = activate_plugin( 'kalkulator-koperasi/kalkulator-koperasi.php' );
if ( is_wp_error( $active ) ) {
	fwrite( STDERR, $active->get_error_message() );
	exit( 1 );
}
do_action( 'init' );
// An author may write no markup of their own.
$author = wp_insert_user( array( 'user_login' => 'penulis', 'user_pass' => 'rahasia', 'role' => 'author' ) );
$made   = array();
$texts  = array(
	'plain'   => '[kalkulator-koperasi]',
	'malay'   => '<p>Sebelum</p>[kalkulator-koperasi lang="ms" country="MY" calculator="dividen"]<p>Sesudah</p>',
	'framed'  => '[kalkulator-koperasi mode="iframe"]',
	'hostile' => '[kalkulator-koperasi lang="&quot;&gt;&lt;script&gt;" onclick="x()" country="ID ID" lock-reason="&quot;&gt;&lt;img src=x onerror=x()&gt;" lone]',
	'markup'  => '<kalkulator-koperasi lang="ms"><a href="https://example.org/shu">Hitung</a></kalkulator-koperasi><script>window.bad = 1</script><iframe src="https://example.org/"></iframe>',
);
wp_set_current_user( $author );
kses_init();
foreach ( $texts as $name => $text ) {
	$made[ $name ] = wp_insert_post( array( 'post_author' => $author, 'post_title' => $name, 'post_content' => wp_slash( $text ), 'post_status' => 'publish', 'post_type' => 'post' ) );
}
echo json_encode( $made );
