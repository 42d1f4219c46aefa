//! From the product's value to what is left for the raw material, beside the price of raw sale.

use yew::prelude::*;

use super::super::entered::View;
use crate::domain::{Exact, PlantTerm, Step};
use crate::i18n::pages::plant::answer as words;
use crate::i18n::{Words, number};
use crate::ui::charts::waterfall::{self as chart, Column};
use crate::ui::element::nothing;

/// The picture of a line.
pub(super) fn waterfall(view: &View<'_>, line: u8) -> Html {
    let figure = |term| view.figure(term);
    let (Some(value), Some(highest)) =
        (figure(PlantTerm::Value(line)), figure(PlantTerm::HighestPrice(line)))
    else {
        return nothing();
    };
    let mut columns = vec![whole(view, words::PRODUCT_VALUE, value, "0")];
    let mut left = *value.value();
    let costs =
        [(PlantTerm::Processing(line), words::PROCESSING), (PlantTerm::PlantCost(line), words::PLANT)];
    for (term, name) in costs {
        let Some(step) = figure(term) else { continue };
        let to = left.minus(step.value());
        columns.push(cost(view, name, step, [left, to]));
        left = to;
    }
    columns.push(whole(view, words::LEFT, highest, "0"));
    if let Some(market) = figure(PlantTerm::MarketPrice(line)) {
        columns.push(whole(view, words::RAW_PRICE, market, "4"));
    }
    chart::waterfall(&columns)
}

/// What stands on the ground.
fn whole(view: &View<'_>, name: Words, step: &Step, colour: &'static str) -> Column {
    Column {
        name: view.context.words(name),
        value: view.value(step),
        amount: short(view, step),
        from: Exact::zero(),
        to: *step.value(),
        colour,
    }
}

/// What is taken off.
fn cost(view: &View<'_>, name: Words, step: &Step, [from, to]: [Exact; 2]) -> Column {
    let amount = ["−", &short(view, step)].concat();
    Column { amount, from, to, ..whole(view, name, step, "1") }
}

/// The sign of the currency has no room here; it stands in every other place.
fn short(view: &View<'_>, step: &Step) -> String {
    view.context.amount(step).replacen(number::symbol(view.context.currency()), "", 1)
}
