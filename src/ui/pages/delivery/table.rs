//! The same figures of one unit, of a month and of a year.

use yew::prelude::*;

use super::entered::View;
use crate::domain::{DeliveryTerm, Step};
use crate::i18n::pages::delivery as words;
use crate::i18n::{capitalised, fill, number};
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
    // What comes on top of the raw price says so.
    let more = |step: Option<Step>| match step {
        Some(step) if step.value().is_positive() => cell(number::with_sign("+", &context.amount(&step))),
        step => amount(step),
    };
    let mut body: Vec<Vec<Html>> = Vec::new();
    for (name, each, month, year) in parts(view) {
        let Some(year) = view.figure(year) else { continue };
        let month = month.and_then(|month| view.number(month));
        let values = [view.number(each), month, Some(year.clone())];
        let cells = if each == DeliveryTerm::RawPrice { values.map(amount) } else { values.map(more) };
        body.push([vec![heading_cell("row", name)], cells.into()].concat());
    }
    let sum = context.words(view.page.own(words::BAR_SUM)).to_owned();
    let values = [view.through(), through_of_month(view), Some(through.clone())];
    body.push([vec![heading_cell("row", sum)], values.map(amount).into()].concat());
    scrolling(context.words(words::TABLE), &heads, body)
}

/// What a month brings through the plant; nothing where something is paid at the year's end only.
fn through_of_month(view: &View<'_>) -> Option<Step> {
    let at_the_end = [DeliveryTerm::SettlementOfYear, DeliveryTerm::RefundOfYear];
    if at_the_end.into_iter().any(|term| view.figure(term).is_some()) {
        return None;
    }
    Some(view.number(DeliveryTerm::RawOfMonth)?.plus(&view.number(DeliveryTerm::ExtraNowOfMonth)?))
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
