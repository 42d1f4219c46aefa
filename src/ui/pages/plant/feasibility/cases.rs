//! A bad and a good year beside this one, and the prices at which the answer turns.

use yew::prelude::*;

use super::super::fields;
use super::told::{Told, figure, note, value_or_dash};
use crate::domain::{Case, FeasibilityTerm, PlantTerm, Step, Term};
use crate::i18n::Words;
use crate::i18n::pages::plant::feasibility as words;
use crate::ui::element::{all, nothing, said};
use crate::ui::parts::form::{field, two};
use crate::ui::parts::table::{cell, heading_cell, named, scrolling};

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
    let row = |(name, (now, case)): (Words, Row<'_>)| {
        let [worst, best] = Case::ALL.map(|of_case| of(case(of_case)));
        worst.or(best)?;
        let value = |step| cell(value_or_dash(told, step).replace('/', "\u{200b}/"));
        Some(vec![
            heading_cell("row", told.context().words(name).into()),
            value(worst),
            value(now),
            value(best),
        ])
    };
    let body = words::CASE_ROWS.into_iter().zip(rows).filter_map(row).collect();
    let heads: Vec<_> =
        words::CASE_COLUMNS.iter().map(|words| told.context().words(*words).to_owned()).collect();
    let title = told.context().words(words::CASES);
    all(vec![scrolling(title, &heads, body), note(told, words::CASES_ARE)])
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
    let title = said("b", "", told.context().words(words::FLOORS));
    all(vec![title, named(told.context(), told.naming, "keyed", &found)])
}
