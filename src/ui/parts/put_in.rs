//! A figure of one page among those of another: the button for that.

use rust_decimal::Decimal;
use yew::prelude::*;

use crate::domain::Country;
use crate::input::transfer::{FieldValue, PageInputs, to_link};
use crate::ui::action::{AMONG_OTHERS, Action, Key};
use crate::ui::directory;
use crate::ui::view_context::ViewContext;

/// A button that puts a value into a field of a calculator's page, with a choice that says what it is, and turns there. Nothing where
/// the host page offers no such page, or the value is beyond what can travel.
pub(in crate::ui) fn put_in(
    context: &ViewContext<'_>,
    (calculator, country): (&str, Country),
    (choice, key, value): (Option<(usize, usize)>, Key, Decimal),
    label: &str,
) -> Option<Html> {
    let at = directory::page_ref(calculator, country)?;
    let offered = directory::offered(context.visit.host.get("calculator"), country);
    if !offered.contains(&usize::from(at.page)) {
        return None;
    }
    let pick = |(choice, option)| Some((u16::try_from(choice).ok()?, u16::try_from(option).ok()?));
    let picks = choice.and_then(pick).into_iter().collect();
    let values = vec![(key, FieldValue::Number(value))];
    let link = to_link(&PageInputs { at, rule_date: None, picks, values, untouched: false }).ok()?;
    let onclick = context.press(Action::Opened([AMONG_OTHERS, &link].concat()));
    Some(html! { <button type="button" class="chip-button" data-do="show" {onclick}>{ label }</button> })
}
