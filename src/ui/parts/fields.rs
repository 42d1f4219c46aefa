//! Number fields that keep exactly what was typed, and say below how it was read.

use rust_decimal::Decimal;
use yew::prelude::*;

use crate::i18n::number::{self, Shown};
use crate::i18n::{self, Message, words};
use crate::input::{Field, Kind, Typed, read};
use crate::ui::element::{all, el, nothing, plain, rows, said};
use crate::ui::state::{Action, Switch};
use crate::ui::view::View;

/// A field for a number, with its echo, units to tap, and what is unclear or wrong about it.
pub(in crate::ui) fn number_field(view: &View<'_>, field: Field) -> Html {
    let (label, hint) = i18n::field(field, view.form(), view.language());
    let kind = field.kind(view.currency());
    let typed = read(view.form().text(field), kind, view.style());
    let error = problem(view, field, &typed);
    let id = field.id();
    let note = [id.as_str(), "-note"].concat();
    let units = match kind {
        Kind::Money(_) if view.state.active == Some(field) => units(view, field),
        _ => nothing(),
    };
    let label = [plain(label), plain(" "), said("span", "soft small", hint)].to_vec();
    let notes = notes(view, field, kind, &typed, error.clone());
    let parts = vec![
        html! { <label for={id.clone()}>{ all(label) }</label> },
        input(view, field, id, &note, error.is_some()),
        units,
        html! { <div id={note}>{ notes }</div> },
    ];
    el("div", "field", parts)
}

fn input(view: &View<'_>, field: Field, id: String, note: &str, bad: bool) -> Html {
    let (before, after) = match field.kind(view.currency()) {
        Kind::Money(currency) => (number::symbol(currency), ""),
        Kind::Percent => ("", "%"),
        Kind::Count | Kind::Measure => ("", ""),
    };
    let unit = |text: &'static str| html! { <span aria-hidden="true">{ text }</span> };
    let example = view.state.is_example(field);
    html! {
        <div class="box" data-bad={bad.then_some("")} data-example={example.then_some("")}>
            { unit(before) }
            <input
                {id}
                type="text"
                inputmode="decimal"
                autocomplete="off"
                spellcheck="false"
                value={view.form().text(field).to_owned()}
                aria-describedby={note.to_owned()}
                aria-invalid={bad.then_some("true")}
                oninput={view.typed(field)}
                onfocus={view.entered(field)}
            />
            { unit(after) }
        </div>
    }
}

/// What stands below a field: what to correct or choose, how it was read, whose figure it is.
fn notes(view: &View<'_>, field: Field, kind: Kind, typed: &Typed, error: Option<String>) -> Html {
    let echo = match typed {
        Typed::Value(value) => echo(view, *value, kind, view.form().text(field)),
        _ => String::new(),
    };
    let ask = match typed {
        Typed::Ask(readings) => ask(view, field, kind, readings),
        _ => nothing(),
    };
    let tag = if view.state.is_example(field) { view.say(Message::ExampleTag) } else { "" };
    let error = error.unwrap_or_default();
    all(vec![said("p", "error", error), said("p", "echo num", echo), ask, said("span", "unseen", tag)])
}

/// What is wrong with a field: its text, or what follows from it.
pub(in crate::ui) fn problem(view: &View<'_>, field: Field, typed: &Typed) -> Option<String> {
    if let Typed::Reject(rejection) = typed {
        return Some(i18n::rejection(*rejection, view.language()).into());
    }
    let mut problems = view.outcome.problems.iter();
    let problem = problems.find(|problem| Field::at(problem.at, view.form()) == Some(field))?;
    Some(i18n::refusal(&problem.why, view.currency(), view.language()))
}

/// How the text was read: in full where it was shortened, and in words.
fn echo(view: &View<'_>, value: Decimal, kind: Kind, text: &str) -> String {
    let Kind::Money(currency) = kind else { return String::new() };
    let said = words::amount(value, currency, view.language()).unwrap_or_default();
    if text.trim() == number::decimal(value, 0, view.style()) {
        return said;
    }
    [&number::money(value, currency), " · ", &said].concat()
}

/// The readings of an unclear number, to choose from.
fn ask(view: &View<'_>, field: Field, kind: Kind, readings: &[Decimal]) -> Html {
    let choice = |value: &Decimal| {
        let label = match kind {
            Kind::Money(currency) => number::money(*value, currency),
            Kind::Percent => number::percent(*value, view.style()),
            Kind::Count | Kind::Measure => number::decimal(*value, 0, view.style()),
        };
        chip(view, Action::Chosen(field, *value), label)
    };
    let choices = el("div", "chips num", rows(readings, &choice));
    all(vec![said("p", "error", view.say(Message::DoYouMean)), choices])
}

/// Thousand, million, thousand million: the number keypads of phones have no letters.
fn units(view: &View<'_>, field: Field) -> Html {
    let unit = |message: Message| {
        let word = view.say(message);
        chip(view, Action::UnitTapped(field, word), word.into())
    };
    html! {
        <div class="chips" role="group" aria-label={view.say(Message::Chips)}>
            { all(rows([Message::Thousand, Message::Million, Message::Billion], &unit)) }
        </div>
    }
}

/// A small button.
pub(in crate::ui) fn chip(view: &View<'_>, action: Action, label: String) -> Html {
    html! { <button type="button" class="chip-button" onclick={view.press(action)}>{ label }</button> }
}

/// A yes or no.
pub(in crate::ui) fn check(view: &View<'_>, switch: Switch, checked: bool, label: Message) -> Html {
    let onclick = view.press(Action::Switched(switch));
    let input = html! { <input type="checkbox" {checked} {onclick} /> };
    el("label", "check", vec![input, said("span", "", view.say(label))])
}

/// One of several; `make` gets `place` and the option that was picked.
pub(in crate::ui) fn choice(
    view: &View<'_>,
    label: Message,
    place: usize,
    options: Vec<(&'static str, bool)>,
    make: fn(usize, usize) -> Action,
) -> Html {
    let option = |(name, selected)| html! { <option {selected}>{ name }</option> };
    let onchange = view.pick(place, make);
    let select = html! { <select {onchange}>{ all(rows(options, &option)) }</select> };
    let label = said("span", "legend-label", view.say(label));
    el("label", "field", vec![label, el("span", "box", vec![select])])
}

/// A percentage as it is written in a table.
pub(in crate::ui) fn percentage(
    view: &View<'_>,
    part: &crate::domain::Exact,
    whole: &crate::domain::Exact,
) -> String {
    number::exact(&part.over(whole), Shown::Percent(view.currency()))
}
