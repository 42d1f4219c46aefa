//! Number fields that keep exactly what was typed, and say below how it was read.

use rust_decimal::Decimal;
use yew::prelude::*;

use crate::i18n::Message;
use crate::i18n::number::{self, Shown};
use crate::i18n::pages::frame as words;
use crate::input::{NumberKind, ParsedNumber, read};
use crate::ui::action::{Action, Slot};
use crate::ui::element::{all, button_of, el, nothing, plain, rows, said};
use crate::ui::shell::Shell;

/// A field for a number.
pub(in crate::ui) struct NumberField<'a> {
    pub slot: Slot,
    /// Unique in the page.
    pub id: String,
    pub label: String,
    /// Short, may be empty.
    pub hint: &'static str,
    pub kind: NumberKind,
    /// What it is counted in, after it; may be empty.
    pub unit: String,
    /// Exactly as typed.
    pub text: &'a str,
    /// What is wrong with it beyond its being no number.
    pub error: Option<String>,
    /// Whether it still holds a figure of the example.
    pub example: bool,
    /// Whether the amount is repeated in words, which many small fields have no room for.
    pub in_words: bool,
    /// Whether it can be below zero.
    pub signed: bool,
}

/// The field with its echo, units to tap, and what is unclear or wrong about it.
pub(in crate::ui) fn number_field(shell: &Shell<'_>, field: &NumberField<'_>) -> Html {
    let typed = read(field.text, field.kind, shell.style());
    let error = match typed {
        ParsedNumber::Reject(rejection) => Some(shell.rejection(rejection).into()),
        _ => field.error.clone(),
    };
    let note = [field.id.as_str(), "-note"].concat();
    let locked = shell.visit.host.is_locked(&field.id);
    let units = match field.kind {
        NumberKind::Money(_) if shell.visit.active == Some(field.slot) && !locked => units(shell, field),
        _ => nothing(),
    };
    let label = [plain(field.label.clone()), plain(" "), said("span", "soft small", field.hint)].to_vec();
    let parts = vec![
        html! { <label for={field.id.clone()}>{ all(label) }</label> },
        input(shell, field, &note, [error.is_some(), locked]),
        units,
        if locked { said("p", "locked hint", reason(shell)) } else { nothing() },
        html! { <div id={note}>{ notes(shell, field, &typed, error) }</div> },
    ];
    el("div", "field", parts)
}

/// Why a field cannot be changed.
fn reason(shell: &Shell<'_>) -> String {
    let given = shell.visit.host.get("reason");
    String::from(if given.is_empty() { shell.words(words::LOCKED) } else { given })
}

fn input(shell: &Shell<'_>, field: &NumberField<'_>, note: &str, [bad, locked]: [bool; 2]) -> Html {
    let (before, after) = match field.kind {
        NumberKind::Money(currency) => (number::symbol(currency), field.unit.clone()),
        NumberKind::Percent => ("", "%".into()),
        NumberKind::Count | NumberKind::Year | NumberKind::Measure => ("", field.unit.clone()),
    };
    let unit = |text: AttrValue| html! { <span aria-hidden="true">{ text }</span> };
    html! {
        <div class="box" data-bad={bad.then_some("")} data-example={field.example.then_some("")}>
            { unit(before.into()) }
            <input
                id={field.id.clone()}
                type="text"
                inputmode="decimal"
                autocomplete="off"
                spellcheck="false"
                readonly={locked}
                value={field.text.to_owned()}
                aria-describedby={note.to_owned()}
                aria-invalid={bad.then_some("true")}
                oninput={shell.typed(field.slot)}
                onfocus={shell.entered(field.slot)}
            />
            { unit(after.into()) }
        </div>
    }
}

/// What stands below a field: what to correct or choose, how it was read, whose figure it is.
fn notes(shell: &Shell<'_>, field: &NumberField<'_>, typed: &ParsedNumber, error: Option<String>) -> Html {
    let echo = match typed {
        ParsedNumber::Value(value) => echo(shell, *value, field),
        _ => String::new(),
    };
    let ask = match typed {
        ParsedNumber::Ask(readings) => ask(shell, field, readings),
        _ => nothing(),
    };
    let tag = if field.example { shell.say(Message::ExampleTag) } else { "" };
    let error = error.unwrap_or_default();
    all(vec![said("p", "error", error), said("p", "echo num", echo), ask, said("span", "unseen", tag)])
}

/// How the text was read: in full where it was shortened, and in words.
fn echo(shell: &Shell<'_>, value: Decimal, field: &NumberField<'_>) -> String {
    let NumberKind::Money(currency) = field.kind else { return String::new() };
    let said = shell.in_words(value).unwrap_or_default();
    // With its sen written out or without.
    let is_plain = |decimals| field.text.trim() == number::decimal(value, decimals, shell.style());
    let plain = is_plain(0) || is_plain(2);
    match (plain, field.in_words) {
        (true, true) => said,
        (true, false) => String::new(),
        (false, true) => [&number::money(value, currency), " · ", &said].concat(),
        (false, false) => number::money(value, currency),
    }
}

/// The readings of an unclear number, to choose from.
fn ask(shell: &Shell<'_>, field: &NumberField<'_>, readings: &[Decimal]) -> Html {
    let choice = |value: &Decimal| {
        let label = match field.kind {
            NumberKind::Money(currency) => number::money(*value, currency),
            NumberKind::Percent => number::percent(*value, shell.style()),
            NumberKind::Count | NumberKind::Year | NumberKind::Measure => {
                number::decimal(*value, 0, shell.style())
            }
        };
        chip(shell, Action::Chosen(field.slot, *value), label)
    };
    let choices = el("div", "chips num", rows(readings, &choice));
    all(vec![said("p", "error", shell.say(Message::DoYouMean)), choices])
}

/// Thousand, million, thousand million, and the sign of a loss: the number keypads of phones have no letters, and often
/// no minus.
fn units(shell: &Shell<'_>, field: &NumberField<'_>) -> Html {
    let slot = field.slot;
    let unit = |message: Message| {
        let word = shell.say(message);
        chip(shell, Action::UnitTapped(slot, word), word.into())
    };
    let mut chips = rows([Message::Thousand, Message::Million, Message::Billion], &unit);
    if field.signed {
        chips.push(chip(shell, Action::SignTapped(slot), shell.words(words::LOSS_SIGN).into()));
    }
    html! { <div class="chips" role="group" aria-label={shell.say(Message::Chips)}>{ all(chips) }</div> }
}

/// A small button.
pub(in crate::ui) fn chip(shell: &Shell<'_>, action: Action, label: String) -> Html {
    button_of("chip-button", None, shell.press(action), label)
}

/// In place of a part of the page that is on its way, or did not come and can be asked for again.
pub(in crate::ui) fn on_its_way(
    shell: &Shell<'_>,
    class: &'static str,
    failed: bool,
    again: Action,
) -> Vec<Html> {
    let message = if failed { Message::PartFailed } else { Message::PartComing };
    let mut inside = vec![said("p", class, shell.say(message))];
    if failed {
        inside.push(chip(shell, again, shell.say(Message::Again).into()));
    }
    inside
}

/// One of several; `make` gets `place` and the option that was picked.
pub(in crate::ui) fn choice(
    shell: &Shell<'_>,
    label: &'static str,
    place: usize,
    options: Vec<(&'static str, bool)>,
    make: fn(usize, usize) -> Action,
) -> Html {
    let option = |(name, selected)| html! { <option {selected}>{ name }</option> };
    let onchange = shell.pick(place, make);
    let select = html! { <select {onchange}>{ all(rows(options, &option)) }</select> };
    let label = said("span", "legend-label", label);
    el("label", "field", vec![label, el("span", "box", vec![select])])
}

/// A percentage as it is written in a table.
pub(in crate::ui) fn percentage(
    shell: &Shell<'_>,
    part: &crate::domain::Exact,
    whole: &crate::domain::Exact,
) -> String {
    number::about(&part.over(whole), Shown::Percent(shell.currency()))
}
