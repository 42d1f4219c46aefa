//! What is to be corrected in a form. It comes with the sentences: nothing is read before, so nothing can be wrong.

use yew::prelude::*;

use crate::domain::{InputPath, Problem, Refusal, ResultInput, Side};
use crate::i18n::Message;
use crate::i18n::pages::frame as words;
use crate::input::{NumberKind, NumberStyle, ParsedNumber, read};
use crate::ui::action::{Action, Key, PageAction};
use crate::ui::element::{el, link_to, nothing, rows, said};
use crate::ui::load::part;
use crate::ui::page::Drawn;

/// What tells what is wrong.
pub(super) struct Faults {
    /// Of the outcome, in a field: why, and what mends it at a press, which may be nothing.
    pub of_field: fn(&dyn Drawn, Key) -> Option<(String, Html)>,
    /// The fields to correct, each with a sentence.
    pub to_correct: fn(&dyn Drawn) -> Vec<(Key, String)>,
    /// Everything to correct, each linked to its field.
    pub problems: fn(&dyn Drawn) -> Html,
}

static FAULTS: Faults = Faults { of_field, to_correct, problems };

part!(FaultsPart: &'static Faults = &FAULTS,
    __wasm_split_00details00_import_00000000000000000000000000000019_get,
    __wasm_split_00details00_export_00000000000000000000000000000019_get);

fn of_field(page: &dyn Drawn, key: Key) -> Option<(String, Html)> {
    let problem = problem(page, key)?;
    Some((page.context().refusal(&problem.why), swap(page, key, problem).unwrap_or_default()))
}

/// What of the outcome is to be corrected in a field.
fn problem(page: &dyn Drawn, key: Key) -> Option<&Problem> {
    page.outcome().problems.iter().find(|problem| page.field_at(problem.at) == Some(key))
}

/// A press that makes two figures change places, where the member's is larger than everybody's.
fn swap(page: &dyn Drawn, key: Key, problem: &Problem) -> Option<Html> {
    if !matches!(problem.why, Refusal::PartExceedsWhole) {
        return None;
    }
    let whole = match problem.at {
        InputPath::Basis(at, part, Side::Member) => InputPath::Basis(at, part, Side::Total),
        InputPath::Result(ResultInput::MemberBasis) => InputPath::Result(ResultInput::TotalBasis),
        _ => return None,
    };
    let other = page.field_at(whole)?;
    let (form, context) = (page.page(), page.context());
    // Where others' business makes the excess, the two are not swapped.
    let texts = [key, other].map(|key| form.draft().text(key));
    if !is_more(texts, form.kind(key), context.style()) {
        return None;
    }
    let press = context.press(Action::Page(PageAction::Swapped(key, other)));
    // The press goes with the fault: the field is gone on with.
    let (to, label) = (form.name(key), context.words(words::SWAP));
    Some(html! { <button type="button" class="chip-button" data-go={to} onclick={press}>{ label }</button> })
}

/// Whether the first of two numbers as they are typed is more than the second.
fn is_more(texts: [&str; 2], kind: NumberKind, style: NumberStyle) -> bool {
    match texts.map(|text| read(text, kind, style)) {
        [ParsedNumber::Value(one), ParsedNumber::Value(other)] => one > other,
        _ => false,
    }
}

fn to_correct(page: &dyn Drawn) -> Vec<(Key, String)> {
    let mut found = Vec::new();
    for key in page.page().asked() {
        let unread = page.reading().unread.iter().find(|(unread, _)| *unread == key);
        let sentence = match unread {
            Some((_, ParsedNumber::Reject(rejection))) => Some(page.context().rejection(*rejection).into()),
            Some(_) => Some(page.context().say(Message::Unclear).to_owned()),
            None => problem(page, key).map(|problem| page.context().refusal(&problem.why)),
        };
        if let Some(sentence) = sentence {
            found.push((key, [page.page().label(key, page.context()).0.as_str(), ": ", &sentence].concat()));
        }
    }
    found
}

fn problems(page: &dyn Drawn) -> Html {
    let context = page.context();
    let mut rows = rows(to_correct(page), &|(key, sentence)| {
        el("li", "", vec![link_to(page.page().name(key), sentence)])
    });
    for problem in &page.outcome().problems {
        if page.field_at(problem.at).is_none() {
            rows.push(said("li", "", context.refusal(&problem.why)));
        }
    }
    if rows.is_empty() {
        return nothing();
    }
    let title = el("p", "", vec![said("b", "", context.say(Message::ToCorrect))]);
    el("div", "problems", vec![title, el("ul", "", rows)])
}
