//! What is answered: what one unit brings more, a year, a picture, what to know; folded the table and the steps.

use yew::prelude::*;

use super::entered::{Known, View};
use super::known::known;
use super::put_in::put_in;
use super::sentence::{verdict, year};
use super::table::table;
use crate::domain::{DeliveryTerm, PurchaseModel, Step};
use crate::i18n::Words;
use crate::i18n::pages::delivery as words;
use crate::ui::element::{all, nothing, said};
use crate::ui::parts::explanation;
use crate::ui::parts::page::Titles;

/// What stands above the answer, by how much is known.
pub(super) fn titles(view: &View<'_>) -> Titles {
    let heading: Words = match (view.known(), view.page.model()) {
        (Known::All, _) => words::HEADING,
        (Known::BeforeRefund, PurchaseModel::BuyAndSell) => words::HEADING_NOW,
        (Known::BeforeRefund, _) => view.page.own(words::HEADING_BEFORE),
        (Known::BeforeSettlement, _) => words::HEADING_ADVANCE,
    };
    let is_gain = view.total().is_some_and(|total| total.value().is_positive());
    let short = if is_gain { words::SHORT_MORE } else { words::SHORT };
    Titles { short: Some(short), ..Titles::plain(heading) }
}

/// What stands below the amount.
pub(super) fn below(view: &View<'_>, total: &Step) -> Vec<Html> {
    let mut below = vec![said("b", "", verdict(view, total))];
    below.extend(year(view).map(|year| said("p", "", year)));
    below
}

/// What follows it.
pub(super) fn answer(view: &View<'_>) -> Html {
    let Some(total) = view.total() else { return nothing() };
    let naming = view.page.naming(view.context.language());
    let results: Vec<&Step> =
        [Some(total), view.figure(DeliveryTerm::ThroughPlantOfYear)].into_iter().flatten().collect();
    all(vec![
        known(view),
        put_in(view),
        table(view),
        explanation::steps(&view.context, &view.outcome, &results, &naming),
    ])
}
