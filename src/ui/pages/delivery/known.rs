//! What to know about the answer: at most three things.

use yew::prelude::*;

use super::entered::{Known, View};
use crate::domain::{DeliveryRemark, DeliveryTerm, Remark, Step};
use crate::i18n::pages::delivery as words;
use crate::i18n::{delivery, fill, fill_each};
use crate::ui::element::{all, el, nothing, rows, said};

/// More nobody reads.
const MOST: usize = 3;

/// The list, with its heading.
pub(super) fn known(view: &View<'_>) -> Html {
    let Some(total) = view.total() else { return nothing() };
    let mut told = remarks(view);
    told.extend(turns(view, total));
    if told.len() < MOST
        && let Some(first) = without_later(view)
    {
        told.insert(0, first);
    }
    let list = el("ul", "remarks", rows(told, &|text| said("li", "", text)));
    all(vec![view.context.heading().with("", view.context.words(words::KNOW)), list])
}

/// What is not known, and what nobody has decided; that raw sale is better stands above.
fn remarks(view: &View<'_>) -> Vec<String> {
    let say = |remark: &Remark| match remark {
        Remark::Delivery(DeliveryRemark::RawBringsMore) => None,
        Remark::Delivery(remark) => {
            Some(delivery::remark(*remark, view.page.country, view.context.language()))
        }
        _ => None,
    };
    view.outcome.remarks.iter().filter_map(say).collect()
}

/// What there is without all that is paid later.
fn without_later(view: &View<'_>) -> Option<String> {
    view.figure(DeliveryTerm::Extra)?;
    let now = view.figure(DeliveryTerm::ExtraNow)?;
    let words = if now.value().is_negative() { words::LESS_WITHOUT } else { words::EVEN_WITHOUT };
    Some(fill_each(view.of_model(words), &[view.refund(), &view.size(now)]))
        .filter(|_| !now.value().is_zero())
}

/// The raw price that turns the answer, or how much must still come for that.
fn turns(view: &View<'_>, total: &Step) -> Option<String> {
    let context = &view.context;
    let through = view.through()?;
    let is_loss = total.value().is_negative();
    if view.known() == Known::All {
        // There is no raw price below nothing.
        let words = if is_loss { words::TURNS_BELOW } else { words::TURNS_ABOVE };
        return Some(fill(context.words(words), &view.value(&through)))
            .filter(|_| through.value().is_positive());
    }
    let later = later(view);
    if is_loss {
        return Some(fill_each(context.words(words::LATER_NEEDED), &[&later, &view.size(total)]));
    }
    Some(fill_each(context.words(words::LATER_ABOVE), &[&view.value(&through), &later]))
}

/// What is not known yet, in words.
fn later(view: &View<'_>) -> String {
    let context = &view.context;
    if view.known() == Known::BeforeRefund {
        return view.refund().into();
    }
    if view.figure(DeliveryTerm::Extra).is_some() {
        return context.words(words::SETTLEMENT_ALONE).into();
    }
    fill(context.words(words::SETTLEMENT_AND), view.refund())
}
