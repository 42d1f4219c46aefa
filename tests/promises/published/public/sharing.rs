//! Surpluses and pools that people shared.

use super::case::run;

#[test]
fn a_published_surplus_is_shared_to_the_last_unit() {
    run("sharing", 11);
}
