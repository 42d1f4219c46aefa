//! Two figures of one name say whose each of them is.

use std::collections::BTreeSet;

use kalkulator_koperasi::domain::{Scenario, Term};
use kalkulator_koperasi::evaluate;

use crate::properties::effect::documents::kept;

/// Names that several figures of one outcome still share; each is to tell its line.
const OPEN: [&str; 8] = [
    "allocated_part",
    "before_leaving",
    "closing",
    "closing_of_members",
    "paid_in_by_members",
    "taken_by_those_who_left",
    "year_end",
    "year_end_rounded",
];

#[test]
fn two_figures_of_one_name_tell_their_line() {
    for (id, document) in kept() {
        let scenario: Scenario = serde_json::from_value(document).unwrap();
        let mut seen = BTreeSet::new();
        for term in evaluate(&scenario).figures.iter().filter_map(|step| step.term()) {
            let name = (Term::code(term), term.part());
            assert!(OPEN.contains(&name.0) || seen.insert(name.clone()), "{id}: {name:?} twice");
        }
    }
}
