//! The scenarios that are kept for other machines, and the rows that are left out.

use kalkulator_koperasi::domain::Scenario;
use kalkulator_koperasi::evaluate;

use super::business::business;
use super::case::{Case, LEFT_OUT, cases};
use super::table::{hayami, table};
use crate::support::{self, indonesia};

#[test]
fn tables_and_businesses_are_kept_for_other_machines() {
    let of = |case: &Case| match case.kind.as_str() {
        "hayami" => Some(hayami(table(case))),
        "profit" | "bep" => Some(Scenario { business: vec![business(case)], ..indonesia() }),
        _ => None,
    };
    // Some need more than their inputs as printed, and have a test of their own.
    let says = |scenario: &Scenario| !evaluate(scenario).figures.is_empty();
    let kept: Vec<_> = cases()
        .into_iter()
        .filter_map(|case| of(&case).filter(says).map(|scenario| (case.id, vec![scenario])))
        .collect();
    assert!(kept.len() >= 30, "only {}", kept.len());
    support::kept("hayami.json", kept);
}

#[test]
fn what_is_left_out_is_known_by_name() {
    let cases = cases();
    for (id, _) in LEFT_OUT {
        assert!(cases.iter().any(|case| case.id == id), "{id}");
    }
}
