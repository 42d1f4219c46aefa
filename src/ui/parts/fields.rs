//! Number fields that keep exactly what was typed, and say below how it was read.

use rust_decimal::Decimal;
use yew::prelude::*;

use crate::i18n::glossary::Headword;
use crate::i18n::number::{self, Shown};
use crate::i18n::pages::frame as words;
use crate::i18n::{Message, capitalised};
use crate::input::{NumberKind, ParsedNumber};
use crate::ui::action::{Action, Slot};
use crate::ui::element::{all, button_of, el, nothing, plain, rows, said};
use crate::ui::load::Load;
use crate::ui::view_context::ViewContext;
use crate::ui::visit::Explained;

/// A field for a number.
pub(in crate::ui) struct NumberField<'a> {
    pub slot: Slot,
    /// Unique in the page.
    pub id: String,
    pub label: String,
    /// Short, may be empty.
    pub hint: &'static str,
    /// The word of the label that is explained.
    pub means: Option<Headword>,
    pub kind: NumberKind,
    /// What it is counted in, after it; may be empty.
    pub unit: String,
    /// Exactly as typed.
    pub text: &'a str,
    /// What is wrong with it beyond its being no number.
    pub error: Option<String>,
    /// What mends that at a press; may be nothing.
    pub mend: Html,
    /// Whether it still holds a figure of the example.
    pub example: bool,
    /// Whether the amount is repeated in words, which many small fields have no room for.
    pub in_words: bool,
    /// Whether it can be below zero.
    pub signed: bool,
}

/// The field with its echo, units to tap, and what is unclear or wrong about it.
pub(in crate::ui) fn number_field(context: &ViewContext<'_>, field: &NumberField<'_>) -> Html {
    let typed = context.visit.read(field.text, field.kind, context.style());
    let error = match typed {
        ParsedNumber::Reject(rejection) => Some(context.rejection(rejection).into()),
        _ => field.error.clone(),
    };
    let note = [field.id.as_str(), "-note"].concat();
    let locked = context.visit.host.is_locked(&field.id);
    let is_active = context.visit.active == Some(field.slot);
    let units = match field.kind {
        NumberKind::Money(_) if is_active && !locked => units(context, field),
        _ => nothing(),
    };
    let mut label = vec![plain(field.label.clone()), plain(" "), said("span", "soft small", field.hint)];
    // What stands after the box is no part of its name by itself.
    if let Some(unit) = unit_of(field) {
        label.push(said("span", "unseen", [" (", unit, ")"].concat()));
    }
    let echo_id = [field.id.as_str(), "-echo"].concat();
    let echo = echo(context, &typed, field, is_active);
    // Above the box: what is below it may be hidden by a keypad.
    let head = vec![
        html! { <label for={field.id.clone()} data-means={field.means.map(|_| "")}>{ all(label) }</label> },
        field
            .means
            .map_or_else(nothing, |word| explained(context, word, field.slot, (&field.id, &field.label))),
        html! { <div id={note.clone()}>{ fault(context, field, &typed, error.clone()) }</div> },
    ];
    let below = vec![
        units,
        if locked { said("p", "locked hint", reason(context)) } else { nothing() },
        html! { <p class="echo num" id={echo_id.clone()}>{ echo }</p> },
    ];
    let described = [&note, " ", &echo_id].concat();
    let parts = vec![
        el("div", "head", head),
        input(context, field, described, [error.is_some(), locked]),
        el("div", "below", below),
    ];
    el("div", "field", parts)
}

/// What a word of the label means, at a press, as soon as what explains it has come.
pub(super) fn explained(
    context: &ViewContext<'_>,
    word: Headword,
    slot: Slot,
    (id, label): (&str, &str),
) -> Html {
    context.explained(Explained {
        word,
        label: label.to_owned(),
        id: [id, "-word"].concat(),
        is_active: context.visit.active == Some(slot),
        language: context.language(),
    })
}

/// What a field is counted in, where it says so.
fn unit_of<'a>(field: &'a NumberField<'_>) -> Option<&'a str> {
    let unit = if field.kind.is_percentage() { "%" } else { &field.unit };
    Some(unit).filter(|unit| !unit.is_empty())
}

/// Why a field cannot be changed.
fn reason(context: &ViewContext<'_>) -> String {
    let given = context.visit.host.get("reason");
    String::from(if given.is_empty() { context.words(words::LOCKED) } else { given })
}

fn input(
    context: &ViewContext<'_>,
    field: &NumberField<'_>,
    described: String,
    [bad, locked]: [bool; 2],
) -> Html {
    let before = match field.kind {
        NumberKind::Money(currency) => number::symbol(currency),
        _ => "",
    };
    let after = unit_of(field).unwrap_or_default().to_owned();
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
                aria-describedby={described}
                aria-invalid={bad.then_some("true")}
                oninput={context.typed(field.slot)}
                onfocus={context.entered(field.slot)}
                onblur={context.left(field.slot)}
            />
            { unit(after.into()) }
        </div>
    }
}

/// What is to correct or to choose in a field, and whose figure it is.
fn fault(
    context: &ViewContext<'_>,
    field: &NumberField<'_>,
    typed: &ParsedNumber,
    error: Option<String>,
) -> Html {
    let ask = match typed {
        ParsedNumber::Ask(readings) => ask(context, field, readings),
        _ => nothing(),
    };
    let tag = if field.example { context.say(Message::ExampleTag) } else { "" };
    all(vec![
        said("p", "error", error.unwrap_or_default()),
        field.mend.clone(),
        ask,
        said("span", "unseen", tag),
    ])
}

/// How the text was read: in full where it was shortened or added up, and in words in the field that was entered last.
fn echo(context: &ViewContext<'_>, typed: &ParsedNumber, field: &NumberField<'_>, is_active: bool) -> String {
    let (ParsedNumber::Value(value), NumberKind::Money(currency)) = (typed, field.kind) else {
        return String::new();
    };
    let Load::Loaded(sentences) = context.visit.sentences else { return String::new() };
    let said = if is_active && field.in_words { context.in_words(*value) } else { None };
    let amount = if (sentences.is_plain)(field.text, *value, context.style()) {
        String::new()
    } else {
        ["= ", &(sentences.written)(*value, NumberKind::Money(currency), context.style())].concat()
    };
    match said {
        Some(said) if amount.is_empty() => said,
        Some(said) if !said.trim().is_empty() => [&amount, " · ", &said].concat(),
        _ => amount,
    }
}

/// The readings of an unclear number, to choose from.
fn ask(context: &ViewContext<'_>, field: &NumberField<'_>, readings: &[Decimal]) -> Html {
    let Load::Loaded(sentences) = context.visit.sentences else { return nothing() };
    let choice = |value: &Decimal| {
        let label = (sentences.written)(*value, field.kind, context.style());
        chip(context, Action::Chosen(field.slot, *value), label)
    };
    let choices = el("div", "chips num", rows(readings, &choice));
    all(vec![said("p", "error", context.say(Message::DoYouMean)), choices])
}

/// Thousand, million, thousand million, and the sign of a loss: the number keypads of phones have no letters, and often
/// no minus.
fn units(context: &ViewContext<'_>, field: &NumberField<'_>) -> Html {
    let slot = field.slot;
    // By keyboard they are typed: the way from field to field does not lead through them.
    let chip = |action: Action, word: &'static str| {
        let onclick = context.press(action);
        html! { <button type="button" class="chip-button" tabindex="-1" {onclick}>{ word }</button> }
    };
    let unit = |message: Message| {
        let word = context.say(message);
        chip(Action::UnitTapped(slot, word), word)
    };
    let mut chips = rows([Message::Thousand, Message::Million, Message::Billion], &unit);
    if field.signed {
        chips.push(chip(Action::SignTapped(slot), context.words(words::LOSS_SIGN)));
    }
    html! { <div class="chips" role="group" aria-label={context.say(Message::Chips)}>{ all(chips) }</div> }
}

/// A small button.
pub(in crate::ui) fn chip(context: &ViewContext<'_>, action: Action, label: String) -> Html {
    button_of("chip-button", None, context.press(action), label)
}

/// In place of a part of the page that is on its way, or did not come and can be asked for again.
pub(in crate::ui) fn on_its_way(
    context: &ViewContext<'_>,
    class: &'static str,
    failed: bool,
    again: Action,
) -> Vec<Html> {
    let message = if failed { Message::PartFailed } else { Message::PartComing };
    let mut inside = vec![said("p", class, context.say(message))];
    if failed {
        inside.push(chip(context, again, context.say(Message::Again).into()));
    }
    inside
}

/// One of several; `make` gets `place` and the option that was picked.
pub(in crate::ui) fn choice(
    context: &ViewContext<'_>,
    label: &'static str,
    place: usize,
    options: Vec<(&'static str, bool)>,
    make: fn(usize, usize) -> Action,
) -> Html {
    // Signs of units stay as they are.
    let option = |(name, selected): (&str, bool)| {
        let name = if name.len() > 5 { capitalised(name) } else { name.to_owned() };
        html! { <option {selected}>{ name }</option> }
    };
    let onchange = context.pick(place, make);
    let select = html! { <select {onchange}>{ all(rows(options, &option)) }</select> };
    let label = said("span", "legend-label", label);
    el("label", "field", vec![label, el("span", "box", vec![select])])
}

/// A percentage as it is written in a table.
pub(in crate::ui) fn percentage(
    context: &ViewContext<'_>,
    part: &crate::domain::Exact,
    whole: &crate::domain::Exact,
) -> String {
    number::about(&part.over(whole), Shown::Percent(context.currency()))
}
