//! What to correct and what is still empty, each linked to its field.

use yew::prelude::*;

use crate::i18n::{self, Message};
use crate::input::{Field, Typed};
use crate::ui::element::{el, link_to, nothing, rows, said};
use crate::ui::view::View;

/// What is wrong with a field: its text, or what follows from it.
pub(super) fn problem(view: &View<'_>, field: Field, typed: &Typed) -> Option<String> {
    if let Typed::Reject(rejection) = typed {
        return Some(i18n::rejection(*rejection, view.language()).into());
    }
    let mut problems = view.outcome.problems.iter();
    let problem = problems.find(|problem| Field::at(problem.at, view.form()) == Some(field))?;
    Some(i18n::sharing_refusal(&problem.why, view.currency(), view.language()))
}

/// The fields to correct, each with a sentence.
pub(super) fn to_correct(view: &View<'_>) -> Vec<(Field, String)> {
    let fields = view.form().fields();
    let mut found = Vec::new();
    for field in fields {
        let unread = view.reading.unread.iter().find(|(unread, _)| *unread == field);
        let sentence = match unread {
            Some((_, Typed::Ask(_))) => Some(view.say(Message::Unclear).to_owned()),
            Some((_, typed)) => problem(view, field, typed),
            None => problem(view, field, &Typed::Empty),
        };
        if let Some(sentence) = sentence {
            let (label, _) = i18n::field(field, view.form(), view.language());
            found.push((field, [label.as_str(), ": ", &sentence].concat()));
        }
    }
    found
}

/// Everything to correct, each linked to its field.
pub(super) fn problems(view: &View<'_>) -> Html {
    let mut rows = rows(to_correct(view), &|(field, sentence)| el("li", "", vec![to_field(field, sentence)]));
    for problem in &view.outcome.problems {
        if Field::at(problem.at, view.form()).is_none() {
            rows.push(said("li", "", i18n::sharing_refusal(&problem.why, view.currency(), view.language())));
        }
    }
    if rows.is_empty() {
        return nothing();
    }
    let title = el("p", "", vec![said("b", "", view.say(Message::ToCorrect))]);
    el("div", "problems", vec![title, el("ul", "", rows)])
}

/// A press that goes to a field; the loader does it, see there.
fn to_field(field: Field, text: String) -> Html {
    link_to(field.id(), text)
}

/// The fields that a figure still waits for.
pub(super) fn missing(view: &View<'_>) -> Html {
    let unread = |field: &Field| view.reading.unread.iter().any(|(unread, _)| unread == field);
    let mut fields = Vec::new();
    for missing in &view.outcome.missing {
        fields.extend(Field::at(missing.0, view.form()).filter(|field| !unread(field)));
    }
    if view.form().line_fields().is_empty() && view.outcome.problems.is_empty() {
        fields.extend([Field::PoolShare(0), Field::CapitalShare]);
    }
    if fields.is_empty() {
        return nothing();
    }
    let row = |field: Field| {
        let (label, hint) = i18n::field(field, view.form(), view.language());
        el("li", "", vec![to_field(field, [label.as_str(), hint].join(" "))])
    };
    let list = el("ul", "remarks", rows(fields, &row));
    el("div", "", vec![said("p", "soft", view.say(Message::StillNeeded)), list])
}
