//! The form of a page that was fetched: fields from a table, what to correct in them, what is still empty.

use yew::prelude::*;

use super::fields::{NumberField, choice as choose, number_field};
use crate::domain::{Outcome, Place, Remark};
use crate::i18n::{self, Language, Message, Words};
use crate::input::Typed;
use crate::ui::element::{button_of, el, link_to, nothing, plain, rows, said};
use crate::ui::sheet::{Sheet, SheetAction};
use crate::ui::state::{self, Action};
use crate::ui::view::Shell;

/// The place of a field in its table.
pub(in crate::ui) type Slot = u16;

/// What a page tells of its fields.
pub(in crate::ui) trait FieldTable: Sheet {
    /// The label and a short hint.
    fn label(&self, slot: Slot, shell: &Shell<'_>) -> (String, &'static str);
    /// What a field is counted in, after it.
    fn unit(&self, _: Slot, _: &Shell<'_>) -> String {
        String::new()
    }
    /// Something to know about the result.
    fn remark(&self, remark: Remark, language: Language) -> String {
        i18n::remark(remark, language)
    }
    /// Whether a field has room for its amount in words.
    fn in_words(&self, _: Slot) -> bool {
        true
    }
    /// The field behind an input of the scenario.
    fn field_at(&self, place: Place) -> Option<Slot>;
    /// Whether the figure that the page is for waits for an input, or only what stands beside it does.
    fn counts(&self, _: Place) -> bool {
        true
    }
    /// Every field of the page, in reading order.
    fn slots(&self) -> Vec<Slot>;
}

/// A page as it is drawn, whichever it is.
pub(in crate::ui) trait Fields {
    fn shell(&self) -> &Shell<'_>;
    fn outcome(&self) -> &Outcome;
    /// Fields whose texts are no number yet.
    fn unread(&self) -> &[(Slot, Typed)];
    fn table(&self) -> &dyn FieldTable;
}

pub(in crate::ui) fn id(page: &dyn Fields, slot: Slot) -> String {
    [page.table().prefix(), &slot.to_string()].concat()
}

/// One field.
pub(in crate::ui) fn field(page: &dyn Fields, slot: Slot) -> Html {
    let table = page.table();
    let (label, hint) = table.label(slot, page.shell());
    let number = NumberField {
        slot: state::Slot::Sheet(slot),
        id: id(page, slot),
        label,
        hint,
        kind: table.kind(slot),
        unit: table.unit(slot, page.shell()),
        text: table.draft().text(slot),
        error: refusal(page, slot),
        example: table.draft().is_example(slot),
        in_words: table.in_words(slot),
    };
    number_field(page.shell(), &number)
}

/// Two fields beside each other.
pub(in crate::ui) fn two(page: &dyn Fields, left: Slot, right: Slot) -> Html {
    el("div", "two", vec![field(page, left), field(page, right)])
}

/// One of several options.
pub(in crate::ui) fn choice(page: &dyn Fields, place: usize, label: Words, options: &[Words]) -> Html {
    let shell = page.shell();
    let chosen = page.table().draft().pick(place);
    let options = options.iter().enumerate().map(|(option, words)| (shell.words(*words), option == chosen));
    choose(shell, shell.words(label), place, options.collect(), |place, option| {
        Action::Sheet(SheetAction::Picked(place, option))
    })
}

/// A folded part.
pub(in crate::ui) fn fold(page: &dyn Fields, name: Words, inside: Vec<Html>) -> Html {
    let mut parts = vec![said("summary", "", page.shell().words(name))];
    parts.extend(inside);
    el("details", "", parts)
}

/// Whose figures these are, with their address where they were published, and the ways to and from the example.
pub(in crate::ui) fn notice(page: &dyn Fields, name: Words, address: Option<&'static str>) -> Html {
    let (shell, draft) = (page.shell(), page.table().draft());
    let link =
        |message, action| button_of("link", None, shell.press(Action::Sheet(action)), shell.say(message));
    let mut parts = if page.table().slots().into_iter().any(|slot| draft.is_example(slot)) {
        let mut text = vec![plain(shell.say(Message::ExampleShown)), plain(" "), plain(shell.words(name))];
        if let Some(address) = address {
            text.extend([plain(" ("), source_link(shell, address), plain(")")]);
        }
        vec![el("span", "", text)]
    } else {
        vec![link(Message::LoadExample, SheetAction::Example)]
    };
    if !draft.is_empty() {
        parts.push(link(Message::StartEmpty, SheetAction::Emptied));
    }
    if draft.can_undo() {
        parts.push(said("span", "", shell.say(Message::FormReplaced)));
        parts.push(link(Message::Undo, SheetAction::Undone));
    }
    el("div", "notice", parts)
}

/// A link to where something was published.
pub(in crate::ui) fn source_link(shell: &Shell<'_>, address: &'static str) -> Html {
    html! { <a href={address} target="_blank" rel="noopener noreferrer">{ shell.say(Message::SourceLink) }</a> }
}

/// What of the outcome is to be corrected in a field.
fn refusal(page: &dyn Fields, slot: Slot) -> Option<String> {
    let mut problems = page.outcome().problems.iter();
    let problem = problems.find(|problem| page.table().field_at(problem.at) == Some(slot))?;
    Some(i18n::refusal(&problem.why, page.shell().currency(), page.shell().language()))
}

/// The fields to correct, each with a sentence.
pub(in crate::ui) fn to_correct(page: &dyn Fields) -> Vec<(Slot, String)> {
    let language = page.shell().language();
    let mut found = Vec::new();
    for slot in page.table().slots() {
        let unread = page.unread().iter().find(|(unread, _)| *unread == slot);
        let sentence = match unread {
            Some((_, Typed::Reject(rejection))) => Some(i18n::rejection(*rejection, language).into()),
            Some(_) => Some(page.shell().say(Message::Unclear).to_owned()),
            None => refusal(page, slot),
        };
        if let Some(sentence) = sentence {
            found.push((slot, [page.table().label(slot, page.shell()).0.as_str(), ": ", &sentence].concat()));
        }
    }
    found
}

/// Everything to correct, each linked to its field.
pub(in crate::ui) fn problems(page: &dyn Fields) -> Html {
    let shell = page.shell();
    let mut rows =
        rows(to_correct(page), &|(slot, sentence)| el("li", "", vec![to_field(page, slot, sentence)]));
    for problem in &page.outcome().problems {
        if page.table().field_at(problem.at).is_none() {
            rows.push(said("li", "", i18n::refusal(&problem.why, shell.currency(), shell.language())));
        }
    }
    if rows.is_empty() {
        return nothing();
    }
    let title = el("p", "", vec![said("b", "", shell.say(Message::ToCorrect))]);
    el("div", "problems", vec![title, el("ul", "", rows)])
}

/// A press that goes to a field.
fn to_field(page: &dyn Fields, slot: Slot, text: String) -> Html {
    link_to(id(page, slot), text)
}

/// The fields that a figure still waits for.
pub(in crate::ui) fn missing(page: &dyn Fields) -> Html {
    let unread = |slot: &Slot| page.unread().iter().any(|(unread, _)| unread == slot);
    let places = page.outcome().missing.iter().filter_map(|missing| page.table().field_at(missing.0));
    let mut slots: Vec<_> = places.filter(|slot| !unread(slot)).collect();
    slots.dedup();
    if slots.is_empty() {
        return nothing();
    }
    let row = |slot: Slot| {
        let (label, hint) = page.table().label(slot, page.shell());
        el("li", "", vec![to_field(page, slot, [label.as_str(), hint].join(" "))])
    };
    let list = el("ul", "remarks", rows(slots, &row));
    el("div", "", vec![said("p", "soft", page.shell().say(Message::StillNeeded)), list])
}

/// Things to know about the result.
pub(in crate::ui) fn remarks(page: &dyn Fields) -> Html {
    let row = |remark| said("li", "", page.table().remark(remark, page.shell().language()));
    el("ul", "remarks", rows(page.outcome().remarks.clone(), &row))
}
