//! Three ways to deal with one member, side by side.

use yew::prelude::*;

use super::super::entered::View;
use super::super::fields;
use super::figures::{folded, heads, value_or_dash};
use crate::domain::{PlantTerm, PurchaseModel};
use crate::i18n::pages::plant::tables as words;
use crate::i18n::{Words, capitalised, plant};
use crate::ui::element::{link_to, nothing, said};
use crate::ui::parts::form::id;
use crate::ui::parts::table::{cell, heading_cell, scrolling};

/// Makes a figure's name from a model.
type OfModel = fn(PurchaseModel) -> PlantTerm;

/// What a member gets when.
const PARTS: [(OfModel, Words); 5] = [
    (PlantTerm::ModelCash, words::AT_ONCE),
    (PlantTerm::ModelLater, words::LATER),
    (PlantTerm::ModelYearEnd, words::YEAR_END),
    (PlantTerm::ModelTotal, words::TOGETHER),
    (PlantTerm::ModelMine, words::MINE),
];

/// The models that can be calculated.
pub(super) fn models(view: &View<'_>) -> Html {
    let context = &view.context;
    let has = |term: OfModel, model: &PurchaseModel| view.figure(term(*model)).is_some();
    let found: Vec<_> =
        PurchaseModel::ALL.into_iter().filter(|model| has(PlantTerm::ModelCash, model)).collect();
    if found.is_empty() {
        return nothing();
    }
    let mut heads = heads(view, &[words::WHEN]);
    heads.extend(found.iter().map(|model| capitalised(context.words(plant::model(*model)))));
    // A part that no way has is no row.
    let parts = PARTS.into_iter().filter(|(term, _)| found.iter().any(|model| has(*term, model)));
    let body = parts.map(|(term, words)| {
        let mut cells = vec![heading_cell("row", context.words(words).into())];
        cells.extend(found.iter().map(|model| cell(value_or_dash(view, view.figure(term(*model))))));
        cells
    });
    let table = scrolling(context.words(words::MODELS), &heads, body.collect());
    let asked = if found.iter().any(|model| has(PlantTerm::ModelMine, model)) {
        nothing()
    } else {
        link_to(id(view, fields::MINE.key), context.words(words::ENTER_MINE).into())
    };
    let note = |words| said("p", "small soft", context.words(words));
    let fees = if found.len() < 3 { note(words::ENTER_FEES) } else { nothing() };
    folded(view, words::MODELS, vec![table, asked, fees, note(words::MODELS_NOTE)])
}
