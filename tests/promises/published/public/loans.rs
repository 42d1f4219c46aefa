//! Loans that people published.

use super::case::run;

#[test]
fn a_published_loan_costs_what_it_should() {
    run("loans", 6);
}
