//! Beside the question: the answer, and what was said so far, each of which can be changed.

use yew::prelude::*;

use super::amounts::money;
use super::desk::{Deed, Desk, Plan, Screen};
use super::entered::{View, press};
use super::spread::spread;
use super::steps::{in_short, sentence};
use super::tags::{heard, of, on_press, tag};
use crate::data::references::Subject;
use crate::i18n::glossary::On;
use crate::i18n::pages::list as words;
use crate::i18n::{Words, fill, fill_each, number};
use crate::members::{MemberList, Method, NoPlan};
use crate::ui::action::{Action, PageAction};
use crate::ui::element::{all, button_of, el, nothing, plain, rows, said};
use crate::ui::parts::answer_box::answer_box;
use crate::ui::parts::form::example_title;
use crate::ui::parts::legal::legal;
use crate::ui::parts::page::example;
use crate::ui::parts::words_here::words_here;

/// What the rules below are about.
static LAW: [Subject; 4] = [Subject::Surplus, Subject::CapitalReturn, Subject::Rebate, Subject::Dividend];

/// The answer, and below it what was said; before there is a list, the example.
pub(super) fn answer(view: &View<'_>, desk: &Desk, plan: &Result<Plan, NoPlan>) -> Vec<Html> {
    let context = &view.context;
    let found = desk.total().filter(|_| desk.screen == Screen::Output);
    let amount = found.map_or_else(|| "–".into(), |total| money(total.sum, view.page.country.currency()));
    let waiting = if desk.list.is_some() { words::NOT_YET } else { words::WAITING };
    let below = match found {
        Some(total) => said("p", "words", sentence(view, total)),
        None => said("p", "words soft", context.words(waiting)),
    };
    let whose = example_title(context, view.page);
    let trial = if whose.is_empty() { "" } else { "trial" };
    let heading = context.words(words::HEADING).into();
    let head = el("div", trial, vec![answer_box(context, heading, whose, amount, vec![below])]);
    if desk.file.is_none() {
        let example = if view.page.draft.is_empty() { example(view, "page") } else { nothing() };
        return vec![head, example];
    }
    let spread = spread(view, desk);
    let law = vec![words_here(context, On::List), legal(context, view.day, &LAW)];
    vec![head, el("div", "", [vec![spread, so_far(view, desk, plan)], law].concat())]
}

/// What was said so far, a line each with the way back to it.
fn so_far(view: &View<'_>, desk: &Desk, plan: &Result<Plan, NoPlan>) -> Html {
    let context = &view.context;
    let line = |(screen, text): (Screen, String)| {
        let name = step(view, screen);
        let label = [context.words(words::CHANGE), ": ", name].concat();
        let values = vec![of("button"), of("link"), of("page"), of(label)];
        let keys = &["type", "class", "data-go", "aria-label"];
        let button = tag("button", keys, values, vec![plain(context.words(words::CHANGE))]);
        let change = el("dd", "", vec![heard(button, on_press(press(context, Deed::Turn(screen))))]);
        el("div", "", vec![said("dt", "", name), said("dd", "", text), change])
    };
    let heading = context.heading().with("", context.words(words::SO_FAR));
    let forget = button_of(
        "link",
        None,
        context.press(Action::Page(PageAction::Emptied)),
        context.words(words::FORGET),
    );
    all(vec![heading, el("dl", "sofar", rows(answers(view, desk, plan), &line)), forget])
}

/// What a step is called.
pub(super) fn step(view: &View<'_>, screen: Screen) -> &'static str {
    let place = Screen::ALL.iter().position(|one| *one == screen).unwrap_or(0);
    words::STEPS.get(place).map_or("", |words| view.context.words(*words))
}

/// The answers to the steps before this one.
pub(super) fn answers(view: &View<'_>, desk: &Desk, plan: &Result<Plan, NoPlan>) -> Vec<(Screen, String)> {
    let mut said_so_far = Vec::new();
    if let Some((list, in_file)) = desk.list.as_ref().zip(desk.in_file()) {
        said_so_far.push((Screen::Open, file(view, desk, in_file)));
        if desk.screen > Screen::Columns {
            said_so_far.push((Screen::Columns, columns(view, in_file)));
        }
        if desk.screen > Screen::Problems {
            said_so_far.push((Screen::Problems, found(view, desk, list)));
        }
        if desk.screen > Screen::Sharing
            && let Ok(plan) = plan
        {
            said_so_far.push((Screen::Sharing, in_short(plan, list, view.context.words(words::HEADS))));
        }
    }
    said_so_far
}

fn file(view: &View<'_>, desk: &Desk, list: &MemberList) -> String {
    let context = &view.context;
    let name = match &desk.file {
        Some(file) if file.is_example => context.words(words::EXAMPLE),
        Some(file) if !file.name.is_empty() => &file.name,
        _ => context.words(words::PASTED),
    };
    fill_each(context.words(words::FILE_LINES), &[name, &list.grid.len().to_string()])
}

/// How many members were read, from which rows; of a ledger, how balances are measured.
fn found(view: &View<'_>, desk: &Desk, list: &MemberList) -> String {
    let words = |words: Words| view.context.words(words);
    let [read, _, left_out, _] = words::TALLY.map(words);
    let said_of = desk.movements.as_ref().and_then(|movements| movements.choices.ledger.as_ref());
    let ledger = desk.in_file().and_then(|list| list.ledger.as_ref());
    let (Some(said_of), Some(in_file), Some(ledger)) = (said_of, desk.in_file(), ledger) else {
        let left = list.left_out.len().to_string();
        return [&list.rows.len().to_string(), " ", read, ", ", &left, " ", left_out].concat();
    };
    let method = Method::ALL.iter().zip(words::METHODS).find(|(method, _)| **method == said_of.method);
    let method = method.map_or("", |(_, name)| words(name));
    let [rows, accounts, left] =
        [ledger.movements, list.rows.len(), in_file.left_out.len()].map(|count| count.to_string());
    let text = match ledger.years.as_ref().and(ledger.begins) {
        Some(begins) => {
            let from = number::date(begins, view.context.language());
            fill_each(words(words::FROM_LEDGER), &[&rows, &accounts, method, &from, &left])
        }
        None => fill_each(words(words::FROM_UNDATED), &[&rows, &accounts, method, &left]),
    };
    match &said_of.kind {
        Some(kind) => [&text, " (", kind, ")"].concat(),
        None => text,
    }
}

/// Where the headings are, and what the amounts are called.
fn columns(view: &View<'_>, list: &MemberList) -> String {
    let heading = list.decided.heading.map(|heading| list.grid.line(heading.first).to_string());
    let heading = heading.map(|line| fill(view.context.words(words::LINE), &line));
    let amounts = list.amounts.iter().map(|one| super::names::heading_of(view, list, one.column));
    let amounts = amounts.collect::<Vec<_>>().join(", ");
    [heading.unwrap_or_default(), amounts]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join("; ")
}
