//! Number fields that keep exactly what was typed, and say below how it was read.

use rust_decimal::Decimal;
use yew::prelude::*;

use crate::i18n::number::{self, Shown};
use crate::i18n::{self, Message, words};
use crate::input::{Field, Kind, Typed, read};
use crate::ui::state::{Action, Switch};
use crate::ui::view::{View, rows};

/// A field for a number, with its echo, units to tap, and what is unclear or wrong about it.
pub(in crate::ui) fn number_field(view: &View, field: Field) -> Html {
    let (label, hint) = i18n::field(field, view.form(), view.language());
    let kind = field.kind(view.currency());
    let typed = read(view.form().text(field), kind, view.style());
    let error = problem(view, field, &typed);
    let id = field.id();
    let note = [id.as_str(), "-note"].concat();
    let active = matches!(kind, Kind::Money(_)) && view.state.active == Some(field);
    html! {
        <div class="field">
            <label for={id.clone()}>{ label }{ " " }<span class="soft small">{ hint }</span></label>
            { input(view, field, id, &note, error.is_some()) }
            if active {
                { units(view, field) }
            }
            <div id={note}>{ notes(view, field, kind, &typed, error) }</div>
        </div>
    }
}

fn input(view: &View, field: Field, id: String, note: &str, bad: bool) -> Html {
    let (before, after) = match field.kind(view.currency()) {
        Kind::Money(currency) => (number::symbol(currency), ""),
        Kind::Percent => ("", "%"),
        Kind::Count | Kind::Measure => ("", ""),
    };
    html! {
        <div class="box" data-bad={bad.then_some("")}>
            <span aria-hidden="true">{ before }</span>
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
            <span aria-hidden="true">{ after }</span>
        </div>
    }
}

/// What stands below a field: what to correct or choose, how it was read, whose figure it is.
fn notes(view: &View, field: Field, kind: Kind, typed: &Typed, error: Option<String>) -> Html {
    let echo = match typed {
        Typed::Value(value) => echo(view, *value, kind, view.form().text(field)),
        _ => String::new(),
    };
    let tag = view.state.is_example(field) && kind != Kind::Percent;
    html! {
        <>
            <p class="error">{ error }</p>
            <p class="echo num">{ echo }</p>
            if let Typed::Ask(readings) = typed {
                { ask(view, field, kind, readings) }
            }
            if tag {
                <span class="tag">{ view.say(Message::ExampleTag) }</span>
            }
        </>
    }
}

/// What is wrong with a field: its text, or what follows from it.
pub(in crate::ui) fn problem(view: &View, field: Field, typed: &Typed) -> Option<String> {
    if let Typed::Reject(rejection) = typed {
        return Some(i18n::rejection(*rejection, view.language()).into());
    }
    let mut problems = view.outcome.problems.iter();
    let problem = problems.find(|problem| Field::at(problem.at, view.form()) == Some(field))?;
    Some(i18n::refusal(&problem.why, view.currency(), view.language()))
}

/// How the text was read: in full where it was shortened, and in words.
fn echo(view: &View, value: Decimal, kind: Kind, text: &str) -> String {
    let Kind::Money(currency) = kind else { return String::new() };
    let said = words::amount(value, currency, view.language()).unwrap_or_default();
    if text.trim() == number::decimal(value, 0, view.style()) {
        return said;
    }
    [&number::money(value, currency), " · ", &said].concat()
}

/// The readings of an unclear number, to choose from.
fn ask(view: &View, field: Field, kind: Kind, readings: &[Decimal]) -> Html {
    let choice = |value: &Decimal| {
        let label = match kind {
            Kind::Money(currency) => number::money(*value, currency),
            Kind::Percent => number::percent(*value, view.style()),
            Kind::Count | Kind::Measure => number::decimal(*value, 0, view.style()),
        };
        chip(view, Action::Chosen(field, *value), label)
    };
    html! {
        <>
            <p class="error">{ view.say(Message::DoYouMean) }</p>
            <div class="chips num">{ rows(readings, &choice) }</div>
        </>
    }
}

/// Thousand, million, thousand million: the number keypads of phones have no letters.
fn units(view: &View, field: Field) -> Html {
    let unit = |message: Message| {
        let word = view.say(message);
        chip(view, Action::UnitTapped(field, word), word.into())
    };
    html! {
        <div class="chips" role="group" aria-label={view.say(Message::Chips)}>
            { rows([Message::Thousand, Message::Million, Message::Billion], &unit) }
        </div>
    }
}

/// A small button.
pub(in crate::ui) fn chip(view: &View, action: Action, label: String) -> Html {
    html! { <button type="button" class="chip-button" onclick={view.press(action)}>{ label }</button> }
}

/// A yes or no.
pub(in crate::ui) fn check(view: &View, switch: Switch, checked: bool, label: Message) -> Html {
    html! {
        <label class="check">
            <input type="checkbox" {checked} onclick={view.press(Action::Switched(switch))} />
            <span>{ view.say(label) }</span>
        </label>
    }
}

/// One of several; `make` gets `place` and the option that was picked.
pub(in crate::ui) fn choice(
    view: &View,
    label: Message,
    place: usize,
    options: Vec<(&'static str, bool)>,
    make: fn(usize, usize) -> Action,
) -> Html {
    let option = |(name, selected)| html! { <option {selected}>{ name }</option> };
    html! {
        <label class="field">
            <span class="legend-label">{ view.say(label) }</span>
            <span class="box">
                <select onchange={view.pick(place, make)}>{ rows(options, &option) }</select>
            </span>
        </label>
    }
}

/// A percentage as it is written in a table.
pub(in crate::ui) fn percentage(
    view: &View,
    part: &crate::domain::Exact,
    whole: &crate::domain::Exact,
) -> String {
    part.over(whole).map(|share| number::exact(&share, Shown::Percent(view.currency()))).unwrap_or_default()
}
