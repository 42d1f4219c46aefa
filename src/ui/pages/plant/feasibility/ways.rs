//! Selling raw and the models beside each other, a block each with the same lines in the same order.

use yew::prelude::*;

use super::super::choices;
use super::super::entered::View;
use super::super::fields;
use super::told::{figure, filled, note, size, value_or_dash};
use crate::domain::{FeasibilityTerm, PlantTerm, PurchaseModel, Step};
use crate::i18n::pages::plant::{feasibility as words, tables};
use crate::i18n::{Words, capitalised, plant};
use crate::ui::element::{all, el, link_to, nothing, rows, said};
use crate::ui::parts::form::id;

/// A line of a block: what it is, and its figure or word.
type Line = (Words, Option<String>);

/// The blocks; nothing where no model can be calculated.
pub(super) fn ways(view: &View<'_>) -> Html {
    let has = |model: &PurchaseModel| view.figure(PlantTerm::ModelCash(*model)).is_some();
    let found: Vec<_> = PurchaseModel::ALL.into_iter().filter(has).collect();
    if found.is_empty() {
        return nothing();
    }
    let mut blocks = vec![raw_sale(view)];
    blocks.extend(found.iter().map(|model| way(view, *model)));
    let asked = if view.figure(PlantTerm::MyDelivered).is_some()
        || view.figure(PlantTerm::MyDeliveredOfYear).is_some()
    {
        nothing()
    } else {
        link_to(id(view, fields::MINE.key), view.context.words(tables::ENTER_MINE).into())
    };
    let fees = if found.len() < 3 { note(view, tables::ENTER_FEES) } else { nothing() };
    let parts = vec![
        said("h3", "", view.context.words(words::WAYS)),
        el("ul", "ways", blocks),
        asked,
        fees,
        year_end(view),
        note(view, tables::MODELS_NOTE),
    ];
    el("section", "", parts)
}

/// What the part of the year's end rests on: one percentage for all that is said of it.
fn year_end(view: &View<'_>) -> Html {
    let Some(share) = view.figure(PlantTerm::PatronageShare) else { return nothing() };
    if choices::CHAIN.of(&view.page.draft) {
        let text = filled(view, words::YEAR_END_OF_SPLIT, &view.value(share));
        return said("p", "small soft", text);
    }
    note(view, words::YEAR_END_NOTE)
}

fn raw_sale(view: &View<'_>) -> Html {
    let line = choices::my_line(&view.page.draft);
    let price = view.figure(PlantTerm::MarketPrice(line));
    let written = price.map(|price| view.value(price));
    let lines = [
        (words::AT_ONCE, written.clone()),
        (words::ONCE_SOLD, None),
        (words::YEAR_END, None),
        (words::MINE, figure(view, FeasibilityTerm::RawSaleMine).map(|step| view.value(step))),
        (words::RISK, Some(view.context.words(words::MEMBER).into())),
        (words::CASH_A_YEAR, None),
        (words::TIED_UP, None),
    ];
    let beside = String::from(view.context.words(words::MEASURE));
    block(view, view.context.words(words::RAW_SALE).into(), false, (written, beside), &lines)
}

fn way(view: &View<'_>, model: PurchaseModel) -> Html {
    let value = |term| view.figure(term).map(|step| view.value(step));
    let [at_once, sold] = match model {
        // Members sell their own product, once it is made.
        PurchaseModel::Tolling => [None, value(PlantTerm::ModelCash(model))],
        _ => [value(PlantTerm::ModelCash(model)), value(PlantTerm::ModelLater(model))],
    };
    let of_model = |term| figure(view, term).map(|step| view.value(step));
    let bears = match model {
        PurchaseModel::BuyAndSell => words::COOP,
        PurchaseModel::Tolling => words::MEMBER,
        PurchaseModel::Pool => words::ALL_BEAR,
    };
    let lines = [
        (words::AT_ONCE, at_once),
        (words::ONCE_SOLD, sold),
        (words::YEAR_END, value(PlantTerm::ModelYearEnd(model))),
        (words::MINE, value(PlantTerm::ModelMine(model))),
        (words::RISK, Some(view.context.words(bears).into())),
        (words::CASH_A_YEAR, of_model(FeasibilityTerm::ModelCash(model))),
        (words::TIED_UP, of_model(FeasibilityTerm::ModelWorkingCapital(model))),
    ];
    let over = view.figure(PlantTerm::ModelOverRaw(model)).map(|over| beside(view, over));
    let line = usize::from(choices::my_line(&view.page.draft));
    let in_use = choices::MODEL.of_at(&view.page.draft, line) == model;
    let title = capitalised(view.context.words(plant::model(model)));
    block(view, title, in_use, (value(PlantTerm::ModelTotal(model)), over.unwrap_or_default()), &lines)
}

/// How a way stands to raw sale: a sign and words.
fn beside(view: &View<'_>, over: &Step) -> String {
    let value = over.value();
    if value.is_zero() {
        return view.context.words(words::EVEN).into();
    }
    filled(view, if value.is_negative() { words::LESS } else { words::MORE }, &size(view, over))
}

fn block(
    view: &View<'_>,
    title: String,
    in_use: bool,
    (total, beside): (Option<String>, String),
    lines: &[Line],
) -> Html {
    let mut head = vec![said("b", "", title)];
    if in_use {
        head.push(said("span", "small", view.context.words(words::IN_USE)));
    }
    head.push(said("strong", "num", total.unwrap_or_else(|| value_or_dash(view, None))));
    head.push(said("span", "small", beside));
    let row = |(name, value): &Line| {
        let value = value.clone().unwrap_or_else(|| value_or_dash(view, None));
        all(vec![said("dt", "small soft", view.context.words(*name)), said("dd", "num", value)])
    };
    head.push(el("dl", "", rows(lines, &row)));
    el("li", if in_use { "in-use" } else { "" }, head)
}
