//! A bad and a good year beside this one, and the prices at which the answer turns.

use yew::prelude::*;

use super::super::fields;
use super::told::{Told, figure, lines, note};
use crate::domain::{Case, FeasibilityTerm, PlantTerm, Step, Term};
use crate::i18n::Words;
use crate::i18n::pages::plant::feasibility as words;
use crate::ui::element::{all, el, nothing, said};
use crate::ui::parts::form::{field, two};
use crate::ui::parts::table::named;

/// Makes a figure's name from a case.
type OfCase = fn(Case) -> FeasibilityTerm;

/// A figure as it is now, and the same in a case.
type Row<'a> = (Option<&'a Step>, OfCase);

/// Everything that may vary, with the fields that ask how far.
pub(super) fn cases(told: &Told<'_>) -> Html {
    let inside = vec![
        note(told, words::CASES_NOTE),
        two(told.drawn, &fields::LOW_PRICE, &fields::HIGH_PRICE),
        two(told.drawn, &fields::LOW_FACTOR, &fields::HIGH_FACTOR),
        two(told.drawn, &fields::LOW_RAW, &fields::HIGH_RAW),
        two(told.drawn, &fields::LOW_VOLUME, &fields::HIGH_VOLUME),
        field(told.drawn, &fields::CHANGE),
        table(told),
        floors(told),
    ];
    all(inside)
}

/// The three years; nothing where nothing varies.
fn table(told: &Told<'_>) -> Html {
    let of = |term| figure(told, term);
    if of(FeasibilityTerm::CaseProfit(Case::Worst)).is_none() {
        return nothing();
    }
    let hardest = hardest(told);
    let rows = [
        (told.plant(PlantTerm::Profit), FeasibilityTerm::CaseProfit as OfCase),
        (told.plant(PlantTerm::HighestPrice(0)), FeasibilityTerm::CaseHighestPrice),
        (of(FeasibilityTerm::CashBeforeFinancing), FeasibilityTerm::CaseCash),
        (hardest, FeasibilityTerm::CaseLeft),
    ];
    let names = || words::CASE_LINES.into_iter().zip(&rows);
    let block = |title: Words, value: &dyn Fn(&Row<'_>) -> Option<String>| {
        let told_lines = names().filter_map(|(name, row)| Some((name, value(row)?)));
        let title = said("b", "", told.context().words(title));
        el("li", "", vec![title, lines(told, &told_lines.collect::<Vec<_>>())])
    };
    let in_case = |case: Case| move |(_, make): &Row<'_>| Some(told.value(of(make(case))?));
    let [worst, now, best] = words::CASE_TITLES;
    let blocks = vec![
        block(worst, &in_case(Case::Worst)),
        block(now, &|(now, _)| Some(told.value((*now)?))),
        block(best, &in_case(Case::Best)),
    ];
    all(vec![el("ul", "ways", blocks), note(told, words::CASES_ARE)])
}

/// What the hardest year leaves now.
fn hardest<'a>(told: &'a Told<'_>) -> Option<&'a Step> {
    let is_left = |step: &&Step| matches!(step.term(), Some(Term::Feasibility(FeasibilityTerm::Left(_))));
    let left = told.outcome().figures.iter().filter(is_left);
    left.min_by(|one, other| one.value().compare(other.value()))
}

/// Prices at which the answer turns.
fn floors(told: &Told<'_>) -> Html {
    let terms = [
        FeasibilityTerm::ProductPriceFloor,
        FeasibilityTerm::ProductPriceForInstalments,
        FeasibilityTerm::RawPriceForInstalments,
    ];
    let mut found: Vec<_> = terms.iter().filter_map(|term| figure(told, *term)).collect();
    found.extend(told.plant(PlantTerm::HighestPrice(0)).filter(|_| told.lines == 1));
    if found.is_empty() {
        return nothing();
    }
    let title = el("p", "", vec![said("b", "", told.context().words(words::FLOORS))]);
    all(vec![title, named(told.context(), told.naming, "keyed", &found)])
}
