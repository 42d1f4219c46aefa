//! Businesses and investments that people published.

use super::case::run;

#[test]
fn a_published_business_breaks_even_where_it_should() {
    run("processing", 6);
}
