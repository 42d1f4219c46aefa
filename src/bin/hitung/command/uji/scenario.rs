//! What follows from a scenario, by the names of its figures.

use std::collections::BTreeMap;

use kalkulator_koperasi::domain::{Scenario, Step, Term};
use kalkulator_koperasi::evaluate;
use kalkulator_koperasi::i18n::Language;

use super::answer::Answer;
use crate::command::figure::line;
use crate::command::outcome::errors;

/// Every figure, exactly; or what is missing, or in the way.
pub(super) fn calculated(scenario: &Scenario) -> Answer {
    let outcome = evaluate(scenario);
    if !outcome.problems.is_empty() {
        return Answer::refused(&errors(scenario, &outcome.problems, Language::default()));
    }
    let mut figures = BTreeMap::new();
    for step in &outcome.figures {
        let Some(name) = step.term().map(|term| name(term, scenario)) else { continue };
        figures.entry(name).or_insert_with(|| exact(step));
    }
    Answer {
        figures: Some(figures),
        remarks: outcome.remarks.iter().map(|remark| remark.code().into()).collect(),
        ask: outcome.missing.iter().map(|missing| missing.0.path()).collect(),
        ..Answer::default()
    }
}

/// The name of a figure, and which of several of its kind it is.
fn name(term: Term, scenario: &Scenario) -> String {
    match line(term, scenario) {
        Some(line) => [term.code(), " ", &line].concat(),
        None => term.code().into(),
    }
}

/// The whole value, as a fraction in lowest terms.
fn exact(step: &Step) -> String {
    step.value().fraction()
}
