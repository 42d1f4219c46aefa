//! The verdict: one word, one sentence with the deciding figure and where it turns; below it every reason.

use yew::prelude::*;

use super::told::{Headline, Told};
use crate::domain::{self, FeasibilityTerm, PlantTerm, Reason, Stands, Step, Term, Verdict};
use crate::i18n::pages::plant::feasibility as words;
use crate::i18n::plant::{reason, ruling, turning};
use crate::ui::element::{all, el, nothing, plain, rows, said};
use crate::ui::parts::explanation;
use crate::ui::parts::fold::fold;

/// What stands above the answer; nothing while the year of the plant is not known.
pub(super) fn headline(told: &Told<'_>) -> Option<Headline> {
    let verdict = domain::verdict(told.outcome())?;
    let word = told.context().words(ruling(verdict.ruling));
    Some(Headline { title: words::VERDICT, word, sentence: sentence(told, verdict.deciding()?) })
}

/// A reason with where it turns.
fn sentence(told: &Told<'_>, of: &Reason) -> String {
    let (write, language) = (|step: &Step| told.value(step), told.context().language());
    let sentence = reason(of, told.outcome(), &write, language);
    match turning(of, told.outcome(), &write, told.context().currency(), language) {
        Some(turns) => [sentence, turns].join(" "),
        None => sentence,
    }
}

/// The reasons but the one that the answer opens with.
pub(super) fn reasons(told: &Told<'_>) -> Html {
    let Some(verdict) = domain::verdict(told.outcome()) else { return nothing() };
    let deciding = verdict.deciding();
    let others: Vec<_> = verdict.reasons.iter().filter(|reason| Some(*reason) != deciding).collect();
    if others.is_empty() {
        return steps(told, &verdict);
    }
    let row = |of: &Reason| {
        let (sign, stands) = match of.stands {
            Stands::For => ("✓ ", 0),
            Stands::Open => ("? ", 1),
            Stands::Against => ("× ", 2),
        };
        let stands = words::STANDS.get(stands).map_or("", |stands| told.context().words(*stands));
        // The sign is for the eye; others hear the word.
        let sign = html! { <span role="img" aria-label={stands}>{ sign }</span> };
        el("li", "", vec![sign, plain(sentence(told, of))])
    };
    let title = said("b", "", told.context().words(words::REASONS));
    all(vec![title, el("ul", "remarks", rows(others, &row)), steps(told, &verdict)])
}

/// How the figures came about that the reasons rest on and turn at; the highest price has steps of its own.
fn steps(told: &Told<'_>, verdict: &Verdict) -> Html {
    fold(told.context(), words::STEPS, || {
        let terms = rested_on(verdict);
        let found: Vec<_> = terms.iter().filter_map(|term| told.outcome().figure(*term)).collect();
        vec![explanation::list("ol", told.context(), &found, told.naming)]
    })
}

/// The figures that the reasons of a verdict rest on and turn at.
fn rested_on(verdict: &Verdict) -> Vec<Term> {
    let mut terms = Vec::new();
    for reason in &verdict.reasons {
        if let Some(Term::Feasibility(FeasibilityTerm::Cover(year))) = reason.figure {
            let of_year = [
                FeasibilityTerm::CashBeforeFinancing,
                FeasibilityTerm::Instalments(year),
                FeasibilityTerm::Left(year),
            ];
            terms.extend(of_year.map(Term::Feasibility));
        }
        terms.extend(reason.figure.into_iter().chain(reason.turns));
    }
    terms.retain(|term| !matches!(term, Term::Plant(PlantTerm::HighestPrice(_))));
    terms
}
