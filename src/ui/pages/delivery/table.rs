//! The same figures of one unit, of a month and of a year.

use yew::prelude::*;

use super::entered::View;
use crate::domain::{DeliveryTerm, Step};
use crate::i18n::pages::delivery as words;
use crate::i18n::{capitalised, fill};
use crate::ui::element::nothing;
use crate::ui::parts::form::fold;
use crate::ui::parts::table::{cell, heading_cell, scrolling};

/// A part of what is paid: of one unit, of a month, of a year. What is paid once a year has no month.
type Part = (String, DeliveryTerm, Option<DeliveryTerm>, DeliveryTerm);

/// The table, folded; nothing while it is not known how much is delivered.
pub(super) fn table(view: &View<'_>) -> Html {
    let Some(through) = view.figure(DeliveryTerm::ThroughPlantOfYear) else { return nothing() };
    fold(view, words::TABLE, || vec![whole(view, through)])
}

fn whole(view: &View<'_>, through: &Step) -> Html {
    let context = &view.context;
    let heads = [
        context.words(words::PART).to_owned(),
        fill(context.words(words::EACH), view.page.unit(context.language())),
        context.words(words::MONTH).to_owned(),
        context.words(words::OF_A_YEAR).to_owned(),
    ];
    let amount = |step: Option<Step>| cell(step.map_or_else(|| "–".to_owned(), |step| context.amount(&step)));
    let mut body: Vec<Vec<Html>> = Vec::new();
    for (name, each, month, year) in parts(view) {
        let Some(year) = view.figure(year) else { continue };
        let month = month.and_then(|month| view.number(month));
        let cells = vec![
            heading_cell("row", name),
            amount(view.number(each)),
            amount(month),
            amount(Some(year.clone())),
        ];
        body.push(cells);
    }
    let sum = context.words(view.page.own(words::BAR_SUM)).to_owned();
    body.push(vec![
        heading_cell("row", sum),
        amount(view.through()),
        amount(None),
        amount(Some(through.clone())),
    ]);
    scrolling(context.words(words::TABLE), &heads, body)
}

fn parts(view: &View<'_>) -> [Part; 4] {
    let context = &view.context;
    let refund = fill(context.words(words::BAR_REFUND), view.refund());
    let settlement = capitalised(context.words(words::BAR_SETTLEMENT));
    [
        (
            context.words(words::BAR_RAW).into(),
            DeliveryTerm::RawPrice,
            Some(DeliveryTerm::RawOfMonth),
            DeliveryTerm::RawOfYear,
        ),
        (
            capitalised(view.of_model(words::BARS_NOW)),
            DeliveryTerm::ExtraNow,
            Some(DeliveryTerm::ExtraNowOfMonth),
            DeliveryTerm::ExtraNowOfYear,
        ),
        (settlement, DeliveryTerm::Settlement, None, DeliveryTerm::SettlementOfYear),
        (capitalised(&refund), DeliveryTerm::Refund, None, DeliveryTerm::RefundOfYear),
    ]
}
