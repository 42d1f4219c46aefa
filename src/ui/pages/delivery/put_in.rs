//! From what is delivered in a year to the member's part of the surplus: the way to the page that has it.
//!
//! # Design
//!
//! *Why the value of the deliveries, and not what the manager says comes back?* By that value the co-op shares out. What
//! comes back is then the co-op's own figure, by its report, and not the manager's estimate a second time.

use yew::prelude::*;

use super::entered::View;
use crate::domain::{Basis, PurchaseModel};
use crate::i18n::pages::delivery as words;
use crate::i18n::{fill, number};
use crate::ui::action::Key;
use crate::ui::element::{el, nothing, said};
use crate::ui::pages::{rebate, shu};
use crate::ui::parts::put_in;

/// Where a page takes such a value.
type Place = fn(Basis) -> ((usize, usize), Key);

/// The button, and what it puts in; nothing where the figures are an example's, or the host page has no such page.
pub(super) fn put_in(view: &View<'_>) -> Html {
    let (context, page) = (&view.context, view.page);
    let value = view.value_of_year().and_then(|value| value.cut(2).ok());
    let Some((value, _)) = value.filter(|_| !page.draft.is_of_example()) else { return nothing() };
    let of = if page.model() == PurchaseModel::Tolling { Basis::Services } else { Basis::Sales };
    let (calculator, place) =
        page.own([("shu", shu::of_deliveries as Place), ("rebat", rebate::of_deliveries)]);
    let (choice, key) = place(of);
    let label = context.words(page.own(words::PUT_IN));
    let Some(button) = put_in::put_in(context, (calculator, page.country), (Some(choice), key, value), label)
    else {
        return nothing();
    };
    let hint = fill(context.words(words::PUTS_IN), &number::money(value, context.currency()));
    el("div", "", vec![button, said("p", "hint", hint)])
}
