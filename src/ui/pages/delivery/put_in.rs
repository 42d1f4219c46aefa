//! From what is delivered in a year to the member's part of the surplus: the way to the page that has it.
//!
//! # Design
//!
//! *Why the value of the deliveries, and not what the manager says comes back?* By that value the co-op shares out. What
//! comes back is then the co-op's own figure, by its report, and not the manager's estimate a second time.

use rust_decimal::Decimal;
use yew::prelude::*;

use super::entered::View;
use crate::domain::{Basis, PurchaseModel};
use crate::i18n::pages::delivery as words;
use crate::i18n::{fill, number};
use crate::input::transfer::{FieldValue, PageInputs, to_link};
use crate::ui::action::{AMONG_OTHERS, Action, Key};
use crate::ui::directory;
use crate::ui::element::{el, nothing, said};
use crate::ui::pages::{rebate, shu};

/// Where a page takes such a value.
type Place = fn(Basis) -> ((usize, usize), Key);

/// The button, and what it puts in; nothing where the figures are an example's, or the host page has no such page.
pub(super) fn put_in(view: &View<'_>) -> Html {
    let (context, page) = (&view.context, view.page);
    let Some((value, form)) = form(view) else { return nothing() };
    let offered = directory::offered(context.visit.host.get("calculator"), page.country);
    if page.draft.is_of_example() || !offered.contains(&usize::from(form.at.page)) {
        return nothing();
    }
    let Ok(link) = to_link(&form) else { return nothing() };
    let hint = fill(context.words(words::PUTS_IN), &number::money(value, context.currency()));
    let onclick = context.press(Action::Opened([AMONG_OTHERS, &link].concat()));
    let label = context.words(page.own(words::PUT_IN));
    let button =
        html! { <button type="button" class="chip-button" data-do="show" {onclick}>{ label }</button> };
    el("div", "", vec![button, said("p", "hint", hint)])
}

/// The value of a year's deliveries, and the form that has it; nothing as long as it is not known.
fn form(view: &View<'_>) -> Option<(Decimal, PageInputs)> {
    let (value, _) = view.value_of_year()?.cut(2).ok()?;
    let of = if view.page.model() == PurchaseModel::Tolling { Basis::Services } else { Basis::Sales };
    let (calculator, place) =
        view.page.own([("shu", shu::of_deliveries as Place), ("rebat", rebate::of_deliveries)]);
    let ((choice, option), key) = place(of);
    let form = PageInputs {
        at: directory::page_ref(calculator, view.page.country)?,
        rule_date: None,
        picks: vec![(u16::try_from(choice).ok()?, u16::try_from(option).ok()?)],
        values: vec![(key, FieldValue::Number(value))],
        untouched: false,
    };
    Some((value, form))
}
