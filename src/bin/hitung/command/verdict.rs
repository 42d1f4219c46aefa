//! Whether a plant is worth it, as it is answered.

use kalkulator_koperasi::domain::{self, Outcome, ReasonOf, Scenario, Step, Term};
use kalkulator_koperasi::i18n::plant::{reason, ruling, turning};
use kalkulator_koperasi::i18n::{Language, glanced, say};

use super::figure::named;
use super::report::{Reason, Verdict};

/// The verdict of a scenario that asks for one.
pub(super) fn verdict(scenario: &Scenario, outcome: &Outcome, language: Language) -> Option<Verdict> {
    let verdict = domain::verdict(outcome)?;
    let naming = named(scenario, language);
    let currency = scenario.country.currency();
    let write = |step: &Step| glanced(&naming, step, currency, language);
    let told = |one: &domain::Reason| {
        let turns = turning(one, outcome, &write, currency, language).map(|turns| [" ", &turns].concat());
        Reason {
            id: one.of.into(),
            stands: one.stands.into(),
            field: match one.of {
                ReasonOf::Missing(place) => Some(place.path()),
                _ => None,
            },
            figure: one.figure.map(Term::code),
            turns_at: one.turns.map(Term::code),
            text: reason(one, outcome, &write, language) + turns.as_deref().unwrap_or_default(),
        }
    };
    Some(Verdict {
        id: verdict.ruling.into(),
        text: say(ruling(verdict.ruling), language),
        reasons: verdict.reasons.iter().map(told).collect(),
    })
}
