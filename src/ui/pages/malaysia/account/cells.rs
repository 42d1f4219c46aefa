//! How a line of the account is drawn: its name, its percentage, its amount, and what stands below it.
//!
//! # Design
//!
//! *Why are the roles written out?* On narrow screens a line is a block, and a table that is drawn as blocks is none for
//! some browsers.

use yew::prelude::*;

use super::entered::View;
use super::rows::{APPROVED, ROWS, Row};
use crate::domain::{AccountTerm, Term};
use crate::i18n::pages::{appropriation as words, split};
use crate::i18n::{self, Words};
use crate::ui::action::{Action, Key, PageAction};
use crate::ui::element::{all, el, nothing, plain, rows, said};
use crate::ui::page::{Field, Page};
use crate::ui::parts::fields::{NumberField, number_field};
use crate::ui::parts::form::{explained, id, is_held, number_field_of};

/// What belongs to one line; lines stay in their places while others are opened and taken out.
pub(super) fn line(rows: Vec<Html>) -> Html {
    html! { <tbody role="rowgroup">{ all(rows) }</tbody> }
}

/// A row: name, percentage, amount.
pub(super) fn row(class: &'static str, name: Html, percent: Html, amount: Html) -> Html {
    html! {
        <tr role="row" {class}>
            <th role="rowheader" scope="row">{ name }</th>
            <td role="cell" class="percent num">{ percent }</td>
            <td role="cell" class="amount num">{ amount }</td>
        </tr>
    }
}

/// A row over the whole width.
pub(super) fn wide(class: &'static str, inside: Vec<Html>) -> Html {
    html! { <tr role="row" {class}><td role="cell" colspan="3">{ all(inside) }</td></tr> }
}

/// The heading of a part of the account.
pub(super) fn part(view: &View<'_>, name: Words) -> Html {
    let name = view.context.words(name);
    line(vec![
        html! { <tr role="row" class="part"><th role="rowheader" scope="row" colspan="3">{ name }</th></tr> },
    ])
}

/// A line that follows from those above it.
pub(super) fn sum(view: &View<'_>, class: &'static str, term: AccountTerm) -> Html {
    let name = i18n::capitalised(&i18n::term(Term::Account(term), view.context.language()));
    line(vec![row(class, plain(name), nothing(), found(view, Some(term)))])
}

/// The same, where it is there.
pub(super) fn sum_if_there(view: &View<'_>, term: AccountTerm) -> Html {
    let there = view.outcome.figure(Term::Account(term)).is_some();
    if there { sum(view, "sum", term) } else { line(Vec::new()) }
}

/// The amount of a figure, which an exercise hides.
pub(super) fn found(view: &View<'_>, term: Option<AccountTerm>) -> Html {
    let step = term.and_then(|term| view.outcome.figure(Term::Account(term)));
    said("span", "found", step.map_or_else(|| "–".into(), |step| view.context.amount(step)))
}

/// The name of a field and what is said after it, as they stand in a row, and what a word of it means.
pub(super) fn name(view: &View<'_>, key: impl Into<Key>) -> Html {
    let key = key.into();
    let (label, hint) = view.page.label(key, &view.context);
    let word = explained(view, key, &label);
    all(vec![el("span", "", vec![plain(label), said("span", "hint", hint)]), word])
}

/// A field whose name stands in its row.
pub(super) fn cell(view: &View<'_>, key: impl Into<Key>) -> Html {
    number_field(&view.context, &NumberField { means: None, ..number_field_of(view, key.into()) })
}

/// A line whose amount is typed.
pub(super) fn typed(view: &View<'_>, of: &Field) -> Html {
    line(vec![row("", name(view, of), nothing(), cell(view, of))])
}

/// A line that can be opened and taken out; `open` are its rows once it is open.
pub(super) fn optional(view: &View<'_>, row: &Row, open: &dyn Fn(Html) -> Vec<Html>) -> Html {
    let Some(first) = row.fields.first() else { return nothing() };
    if !row.is_open(view) {
        return line(vec![wide("unused", vec![opens(view, row, "link")])]);
    }
    line(open(all(vec![name(view, *first), takes_out(view, row, first)])))
}

/// A line with one amount that can be opened and taken out.
pub(super) fn optional_amount(view: &View<'_>, of: &Row) -> Html {
    optional(view, of, &|name| amount_row(view, of, name))
}

fn amount_row(view: &View<'_>, of: &Row, name: Html) -> Vec<Html> {
    of.fields.first().map_or_else(Vec::new, |first| vec![row("taken", name, nothing(), cell(view, *first))])
}

/// Lines with one amount each: those that are open in their order, then what opens the others.
pub(super) fn optional_amounts(view: &View<'_>, all_of: &[Row]) -> Vec<Html> {
    let (open, closed): (Vec<_>, Vec<_>) = all_of.iter().partition(|row| row.is_open(view));
    let mut lines = rows(all_of, &|row: &Row| {
        if open.iter().any(|of| of.place == row.place) {
            optional_amount(view, row)
        } else {
            line(Vec::new())
        }
    });
    let chips = rows(closed, &|row: &Row| opens(view, row, "chip-button"));
    lines.push(line(vec![wide("unused", vec![el("div", "chips", chips)])]));
    lines
}

/// Opens a line; what is typed next goes there.
fn opens(view: &View<'_>, row: &Row, class: &'static str) -> Html {
    let Some(first) = row.fields.first() else { return nothing() };
    let onclick = view.context.press(Action::Page(PageAction::Added(ROWS, row.place)));
    let (to, text) = (id(view, first.key), ["+ ", &opened_as(view, row, first)].concat());
    let own = ["add-", &to].concat();
    html! { <button key={own.clone()} type="button" {class} id={own} data-leads={to} {onclick}>{ text }</button> }
}

/// What a line is called by the button that opens it.
fn opened_as(view: &View<'_>, row: &Row, first: &Field) -> String {
    if row.place == APPROVED.place {
        return view.context.words(words::APPROVED).into();
    }
    view.page.label(first.key, &view.context).0
}

/// Takes a line out, unless the host page holds it.
pub(super) fn takes_out(view: &View<'_>, row: &Row, first: &Field) -> Html {
    if is_held(view, first.key) {
        return nothing();
    }
    let onclick = view.context.press(Action::Page(PageAction::Removed(ROWS, row.place)));
    let name = [view.context.words(split::REMOVE), &opened_as(view, row, first)].concat();
    let to = ["add-", &id(view, first.key)].concat();
    html! { <button type="button" class="link out" aria-label={name} data-leads={to} {onclick}>{ "×" }</button> }
}
