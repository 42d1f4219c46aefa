//! Selling raw and the models beside each other, a block each with the same lines in the same order.

use yew::prelude::*;

use super::super::fields;
use super::told::{Told, figure, filled, lines, note, size, value_or_dash};
use crate::domain::{FeasibilityTerm, PlantTerm, PurchaseModel, Step, Term};
use crate::i18n::pages::plant::{feasibility as words, tables};
use crate::i18n::{Words, capitalised, plant};
use crate::ui::element::{all, el, link_to, nothing, said};
use crate::ui::parts::form::id;

/// A line of a block, where there may be nothing to tell.
type MayBe = (Words, Option<String>);

/// A way to sell: its name, whether it is in use, what it brings in all, how that stands to raw sale, its lines.
struct Way {
    title: String,
    in_use: bool,
    total: Option<String>,
    beside: String,
    lines: [MayBe; 7],
}

/// The blocks; nothing where no model can be calculated.
pub(super) fn ways(told: &Told<'_>) -> Html {
    let has = |model: &PurchaseModel| told.plant(PlantTerm::ModelCash(*model)).is_some();
    let found: Vec<_> = PurchaseModel::ALL.into_iter().filter(has).collect();
    if found.is_empty() {
        return nothing();
    }
    let mut all_ways = vec![raw_sale(told)];
    all_ways.extend(found.iter().map(|model| way(told, *model)));
    // What none of them has is no line.
    let has = |place: usize| {
        all_ways.iter().any(|way| way.lines.get(place).is_some_and(|(_, value)| value.is_some()))
    };
    let blocks = all_ways.iter().map(|way| block(told, way, &has)).collect();
    let asked = if told.plant(PlantTerm::MyDelivered).is_some()
        || told.plant(PlantTerm::MyDeliveredOfYear).is_some()
    {
        nothing()
    } else {
        link_to(id(told.drawn, fields::MINE.key), told.context().words(tables::ENTER_MINE).into())
    };
    let fees = if found.len() < 3 { note(told, tables::ENTER_FEES) } else { nothing() };
    all(vec![
        said("h3", "", told.context().words(words::WAYS)),
        el("ul", "ways", blocks),
        asked,
        fees,
        year_end(told),
        note(told, tables::MODELS_NOTE),
    ])
}

/// What the part of the year's end rests on: one percentage for all that is said of it.
fn year_end(told: &Told<'_>) -> Html {
    let is_share = |term| term == Term::Plant(PlantTerm::PatronageShare);
    let mut year_ends =
        PurchaseModel::ALL.into_iter().filter_map(|of| told.plant(PlantTerm::ModelYearEnd(of)));
    let Some(share) = year_ends.find_map(|step| step.part(&is_share)) else { return nothing() };
    let share = told.value(share);
    let words = if told.has_split { words::YEAR_END_OF_SPLIT } else { words::YEAR_END_NOTE };
    said("p", "small soft", filled(told, words, &share))
}

fn raw_sale(told: &Told<'_>) -> Way {
    let price = told.plant(PlantTerm::MarketPrice(told.mine.0));
    let written = price.map(|price| told.value(price));
    let lines = [
        (words::AT_ONCE, written.clone()),
        (words::ONCE_SOLD, None),
        (words::YEAR_END, None),
        (words::MINE, figure(told, FeasibilityTerm::RawSaleMine).map(|step| told.value(step))),
        (words::RISK, Some(told.context().words(words::MEMBER).into())),
        (words::CASH_A_YEAR, None),
        (words::TIED_UP, None),
    ];
    let beside = String::from(told.context().words(words::MEASURE));
    let title = told.context().words(words::RAW_SALE).into();
    Way { title, in_use: false, total: written, beside, lines }
}

fn way(told: &Told<'_>, model: PurchaseModel) -> Way {
    let value = |term| told.plant(term).map(|step| told.value(step));
    let [at_once, sold] = match model {
        // Members sell their own product, once it is made.
        PurchaseModel::Tolling => [None, value(PlantTerm::ModelCash(model))],
        _ => [value(PlantTerm::ModelCash(model)), value(PlantTerm::ModelLater(model))],
    };
    let of_model = |term| figure(told, term).map(|step| told.value(step));
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
        (words::RISK, Some(told.context().words(bears).into())),
        (words::CASH_A_YEAR, of_model(FeasibilityTerm::ModelCash(model))),
        (words::TIED_UP, of_model(FeasibilityTerm::ModelWorkingCapital(model))),
    ];
    let over = told.plant(PlantTerm::ModelOverRaw(model)).map(|over| beside(told, over));
    let in_use = told.mine.1 == model;
    let title = capitalised(told.context().words(plant::model(model)));
    Way { title, in_use, total: value(PlantTerm::ModelTotal(model)), beside: over.unwrap_or_default(), lines }
}

/// How a way stands to raw sale: a sign and words.
fn beside(told: &Told<'_>, over: &Step) -> String {
    let value = over.value();
    if value.is_zero() {
        return told.context().words(words::EVEN).into();
    }
    filled(told, if value.is_negative() { words::LESS } else { words::MORE }, &size(told, over))
}

fn block(told: &Told<'_>, way: &Way, has: &dyn Fn(usize) -> bool) -> Html {
    let or_dash = |value: &Option<String>| value.clone().unwrap_or_else(|| value_or_dash(told, None));
    let mut head = vec![said("b", "", way.title.clone())];
    if way.in_use {
        head.push(said("span", "small", told.context().words(words::IN_USE)));
    }
    let told_lines = way.lines.iter().enumerate().filter(|(place, _)| has(*place));
    let told_lines: Vec<_> = told_lines.map(|(_, (name, value))| (*name, or_dash(value))).collect();
    let inside = vec![
        el("p", "", head),
        said("strong", "num", or_dash(&way.total)),
        said("span", "small", way.beside.clone()),
        lines(told, &told_lines),
    ];
    el("li", if way.in_use { "in-use" } else { "" }, inside)
}
