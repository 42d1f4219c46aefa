//! What the answer says in words: for one unit, and for a year.

use super::entered::{Known, View};
use crate::domain::{DeliveryTerm, Exact, PurchaseModel, Step};
use crate::i18n::pages::delivery as words;
use crate::i18n::{Words, fill, fill_each};

/// What the amount of one unit means.
pub(super) fn verdict(view: &View<'_>, total: &Step) -> String {
    let context = &view.context;
    if total.value().is_positive() {
        return context.words(words::MORE).into();
    }
    if total.value().is_zero() {
        return context.words(words::EVEN).into();
    }
    let size = view.size(total);
    match (view.known(), view.page.model()) {
        (Known::All, _) => fill(context.words(words::RAW_BETTER), &size),
        (Known::BeforeSettlement, _) => fill(context.words(words::ADVANCE_BELOW), &size),
        (Known::BeforeRefund, PurchaseModel::BuyAndSell) => fill(context.words(words::RAW_BETTER_NOW), &size),
        (Known::BeforeRefund, _) => {
            fill_each(context.words(words::RAW_BETTER_BEFORE), &[view.refund(), &size])
        }
    }
}

/// A year with the visitor's own figures; nothing while it is not known how much is delivered.
pub(super) fn year(view: &View<'_>) -> Option<String> {
    let context = &view.context;
    let now = view.figure(DeliveryTerm::ExtraNowOfYear)?;
    let all = view.figure(DeliveryTerm::ExtraOfYear).unwrap_or(now);
    let delivered = delivered(view)?;
    let whole = if all.value().is_zero() {
        fill(context.words(words::YEAR_EVEN), &delivered)
    } else {
        let words = if all.value().is_negative() { words::YEAR_LESS } else { words::YEAR_MORE };
        fill_each(context.words(words), &[&delivered, &view.size(all)])
    };
    Some([whole, parts(view, now), view.without(), String::from(".")].concat())
}

/// How much is delivered, and in how many months where these are not twelve.
fn delivered(view: &View<'_>) -> Option<String> {
    let month = view.value(&view.number(DeliveryTerm::Delivered)?);
    let months = view.number(DeliveryTerm::Months)?;
    if *months.value() == Exact::whole(12) {
        return Some(month);
    }
    Some(fill_each(view.context.words(words::FOR_MONTHS), &[&month, &view.value(&months)]))
}

/// What of it is paid when; nothing where all is paid at once.
fn parts(view: &View<'_>, now: &Step) -> String {
    let say =
        |words: Words, step: &Step| fill_each(view.context.words(words), &[&view.value(step), view.refund()]);
    let later: Vec<_> = [
        (DeliveryTerm::SettlementOfYear, words::PART_SETTLEMENT),
        (DeliveryTerm::RefundOfYear, words::PART_REFUND),
    ]
    .into_iter()
    .filter_map(|(term, words)| view.figure(term).map(|step| say(words, step)))
    .collect();
    if later.is_empty() {
        return String::new();
    }
    let now = fill(view.of_model(words::PARTS_NOW), &view.value(now));
    [": ", &now, ", ", &later.join(", ")].concat()
}
