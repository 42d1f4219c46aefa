//! The funds of the split: those that by-laws usually list, and those with a name of their own.

use yew::prelude::*;

use super::entered::View;
use super::fields;
use crate::domain::Purpose;
use crate::i18n::Words;
use crate::i18n::pages::split as words;
use crate::ui::action::{Action, Key, PageAction, Repeated};
use crate::ui::element::{el, nothing, rows};
use crate::ui::page::Page;
use crate::ui::parts::form::{field, fold, id, is_held, name_field};

/// The funds, and what adds one.
pub(super) fn funds(view: &View<'_>) -> Vec<Html> {
    let draft = &view.page.draft;
    let places = 0..fields::FUND.repeats.len();
    let (shown, without): (Vec<_>, Vec<_>) = places.partition(|fund| fields::has_field(draft, *fund));
    let mut parts = vec![el("div", "months", rows(shown, &|fund| usual_fund(view, fund)))];
    parts.extend(rows(0..fields::OWN_FUND.len(draft), &|fund| own_fund(view, fund)));
    let next = id(view, fields::OWN_NAME.at(fields::OWN_FUND.len(draft)));
    parts.push(add(view, (fields::OWN_FUNDS, 0), words::ADD_OWN_FUND, next));
    if !without.is_empty() {
        let buttons = || rows(without, &|fund| add_fund(view, fund));
        parts.push(fold(view, words::MORE_FUNDS, || vec![el("div", "chips", buttons())]));
    }
    parts
}

/// A fund that by-laws usually list; every one but the reserve can be taken out.
fn usual_fund(view: &View<'_>, fund: usize) -> Html {
    let key = fields::FUND.at(fund);
    if Purpose::FUNDS.get(fund) == Some(&Purpose::Reserve) {
        return field(view, key);
    }
    let out = remove(view, (fields::FUNDS, fund), key, own_id(view, key));
    el("div", "row", vec![field(view, key), out])
}

/// The id of the button that adds a fund.
fn own_id(view: &View<'_>, key: Key) -> String {
    ["add-", &id(view, key)].concat()
}

/// Gives a fund a field.
fn add_fund(view: &View<'_>, fund: usize) -> Html {
    let key = fields::FUND.at(fund);
    let onclick = view.context.press(Action::Page(PageAction::Added(fields::FUNDS, fund)));
    let text = ["+ ", &view.page.label(key, &view.context).0].concat();
    let (own, to) = (own_id(view, key), id(view, key));
    html! { <button key={own.clone()} type="button" class="chip-button" id={own} data-leads={to} {onclick}>{ text }</button> }
}

/// A fund with a name of its own.
fn own_fund(view: &View<'_>, fund: usize) -> Html {
    let (name, share) = (fields::OWN_NAME.at(fund), fields::OWN_SHARE.at(fund));
    let named = name_field(view, name);
    let out = remove(view, (fields::OWN_FUNDS, fund), share, "add-own-fund".into());
    el("div", "row", vec![el("div", "two", vec![named, field(view, share)]), out])
}

/// One more of something with an option of its choice, while there is room; what is typed next goes to `leads`. The key
/// keeps the button that was pressed from becoming the next one, which leads elsewhere.
pub(super) fn add(view: &View<'_>, (which, option): (Repeated, usize), label: Words, leads: String) -> Html {
    let repeat = fields::REPEATS.get(usize::from(which));
    if !repeat.is_some_and(|repeat| repeat.has_room(&view.page.draft)) {
        return nothing();
    }
    let onclick = view.context.press(Action::Page(PageAction::Added(which, option)));
    let id = if which == fields::POOLS { "add-pool" } else { "add-own-fund" };
    let text = view.context.words(label);
    html! { <p key={leads.clone()}><button type="button" class="link" {id} data-leads={leads} {onclick}>{ text }</button></p> }
}

/// Takes one of something out, and leaves the focus where one can be added; nothing where the host page holds its field.
pub(super) fn remove(view: &View<'_>, (which, place): (Repeated, usize), key: Key, leads: String) -> Html {
    if is_held(view, key) {
        return nothing();
    }
    let name = view.page.label(key, &view.context).0;
    let onclick = view.context.press(Action::Page(PageAction::Removed(which, place)));
    let name = [view.context.words(words::REMOVE), &name].concat();
    html! { <button key={name.clone()} type="button" class="link out" aria-label={name} data-leads={leads} {onclick}>{ "×" }</button> }
}
