//! Dividends and interest on balances that people published.

use super::case::run;

#[test]
fn a_published_dividend_is_that_of_its_days() {
    run("dividends", 4);
}
