//! Two figures of one name say whose each of them is.

use std::collections::BTreeSet;

use kalkulator_koperasi::domain::{Scenario, Term};
use kalkulator_koperasi::evaluate;

use crate::properties::effect::documents::kept;

#[test]
fn two_figures_of_one_name_tell_their_line() {
    for (id, document) in kept() {
        let scenario: Scenario = serde_json::from_value(document).unwrap();
        let mut seen = BTreeSet::new();
        for term in evaluate(&scenario).figures.iter().filter_map(|step| step.term()) {
            let name = (Term::code(term), term.part());
            assert!(seen.insert(name.clone()), "{id}: {name:?} twice");
        }
    }
}
