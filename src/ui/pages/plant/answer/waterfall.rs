//! From the product's value to what is left for the raw material, beside the price of raw sale.

use yew::prelude::*;

use super::super::entered::View;
use crate::domain::{Exact, PlantTerm, Step};
use crate::i18n::Words;
use crate::i18n::number::with_sign;
use crate::i18n::pages::plant::answer as words;
use crate::ui::charts::bars::{Bar, bars};
use crate::ui::element::nothing;

/// The picture of a line.
pub(super) fn waterfall(view: &View<'_>, line: u8) -> Html {
    let figure = |term| view.figure(term);
    let (Some(value), Some(highest)) =
        (figure(PlantTerm::Value(line)), figure(PlantTerm::HighestPrice(line)))
    else {
        return nothing();
    };
    let mut steps = vec![whole(view, words::PRODUCT_VALUE, value, "0")];
    let mut left = *value.value();
    let costs =
        [(PlantTerm::Processing(line), words::PROCESSING), (PlantTerm::PlantCost(line), words::PLANT)];
    for (term, name) in costs {
        let Some(step) = figure(term) else { continue };
        let to = left.minus(step.value());
        steps.push(cost(view, name, step, [left, to]));
        left = to;
    }
    steps.push(whole(view, words::LEFT, highest, "0"));
    if let Some(market) = figure(PlantTerm::MarketPrice(line)) {
        steps.push(whole(view, words::RAW_PRICE, market, "4"));
    }
    bars(&steps)
}

/// What begins at nothing.
fn whole(view: &View<'_>, name: Words, step: &Step, colour: &'static str) -> Bar {
    let (from, to) = (Exact::zero(), *step.value());
    Bar { name: view.context.words(name).into(), amount: view.value(step), from, to, colour }
}

/// What is taken off.
fn cost(view: &View<'_>, name: Words, step: &Step, [from, to]: [Exact; 2]) -> Bar {
    let amount = with_sign("−", &view.value(step));
    Bar { amount, from, to, ..whole(view, name, step, "1") }
}
