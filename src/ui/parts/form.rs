//! The form of a page: its fields, what to correct in them, what is still empty.

use rust_decimal::Decimal;
use yew::prelude::*;

use super::faults::{Faults, FaultsPart};
use super::fields::{self, NumberField, choice as choose, number_field};
use super::fold as folding;
use crate::domain::Remark;
use crate::i18n::pages::frame as words;
use crate::i18n::{Language, Message, Words, fill};
use crate::input::ParsedNumber;
use crate::ui::action::{Action, Key, PageAction, Slot};
use crate::ui::element::{button_of, el, link_to, nothing, plain, rows, said};
use crate::ui::load::Load;
use crate::ui::page::{Choice, ChoiceRow, Drawn, Page, Provenance, waited};
use crate::ui::view_context::ViewContext;

/// The id of a field.
pub(in crate::ui) fn id(page: &dyn Drawn, key: Key) -> String {
    page.page().name(key)
}

/// One field.
pub(in crate::ui) fn field(page: &dyn Drawn, key: impl Into<Key>) -> Html {
    field_of(page, key.into())
}

fn field_of(page: &dyn Drawn, key: Key) -> Html {
    number_field(page.context(), &number_field_of(page, key))
}

/// What one field is drawn from, for pages that change something of it.
pub(in crate::ui) fn number_field_of(page: &dyn Drawn, key: Key) -> NumberField<'_> {
    let table = page.page();
    let (label, hint) = table.label(key, page.context());
    let (error, mend) = faults(page).and_then(|faults| (faults.of_field)(page, key)).unzip();
    NumberField {
        slot: Slot::Page(key),
        id: id(page, key),
        label,
        hint,
        means: table.means(key),
        kind: table.kind(key),
        unit: table.unit(key, page.context()),
        text: table.draft().text(key),
        error,
        mend: mend.unwrap_or_default(),
        example: table.draft().is_example(key),
        in_words: table.in_words(key),
        signed: table.is_signed(key),
    }
}

/// What a word of a field's label means, at a press, where the label stands apart from the field.
pub(in crate::ui) fn explained(page: &dyn Drawn, key: Key, label: &str) -> Html {
    let Some(word) = page.page().means(key) else { return nothing() };
    fields::explained(page.context(), word, Slot::Page(key), (&id(page, key), label))
}

/// What a field holds, where that can be read.
pub(in crate::ui) fn number_in(page: &dyn Drawn, key: impl Into<Key>) -> Option<Decimal> {
    let (form, context, key) = (page.page(), page.context(), key.into());
    match context.visit.read(form.draft().text(key), form.kind(key), context.style()) {
        ParsedNumber::Value(value) => Some(value),
        _ => None,
    }
}

/// One field for a name.
pub(in crate::ui) fn name_field(page: &dyn Drawn, key: Key) -> Html {
    let (form, context, id) = (page.page(), page.context(), id(page, key));
    let (label, hint) = form.label(key, context);
    let label = vec![plain(label), plain(" "), said("span", "soft small", hint)];
    let typed = context.typed(Slot::Page(key));
    let value = form.draft().text(key).to_owned();
    html! {
        <div class="field">
            <label for={id.clone()}>{ label }</label>
            <div class="box">
                <input {id} type="text" maxlength="40" autocomplete="off" {value} oninput={typed} />
            </div>
        </div>
    }
}

/// Whether the host page holds a field: then nothing takes it out.
pub(in crate::ui) fn is_held(page: &dyn Drawn, key: Key) -> bool {
    page.context().visit.host.is_locked(&id(page, key))
}

/// Two fields beside each other.
pub(in crate::ui) fn two(page: &dyn Drawn, left: impl Into<Key>, right: impl Into<Key>) -> Html {
    el("div", "two", vec![field_of(page, left.into()), field_of(page, right.into())])
}

/// One of several options.
pub(in crate::ui) fn choice<T: Copy>(page: &dyn Drawn, choice: &Choice<T>) -> Html {
    choice_at(page, choice, 0)
}

/// One of several options, where there are several such choices.
pub(in crate::ui) fn choice_at<T: Copy>(page: &dyn Drawn, choice: &Choice<T>, place: usize) -> Html {
    choice_of(page, &choice.row, place, &choice.words())
}

/// One of options that depend on what is typed.
pub(in crate::ui) fn choice_of(page: &dyn Drawn, row: &ChoiceRow, place: usize, options: &[Words]) -> Html {
    let context = page.context();
    let place = row.at(place);
    let chosen = page.page().draft().pick(place);
    let options = options.iter().enumerate().map(|(option, words)| (context.words(*words), option == chosen));
    choose(context, context.words(row.label), place, options.collect(), |place, option| {
        Action::Page(PageAction::Picked(place, option))
    })
}

/// Fields under a name.
pub(in crate::ui) fn group(page: &dyn Drawn, name: Words, mut inside: Vec<Html>) -> Html {
    inside.insert(0, said("legend", "", page.context().words(name)));
    el("fieldset", "group", inside)
}

/// A yes or no.
pub(in crate::ui) fn check(page: &dyn Drawn, choice: &Choice) -> Html {
    let context = page.context();
    let checked = choice.of(page.page().draft());
    let other = PageAction::Picked(choice.row.number, usize::from(!checked));
    let onclick = context.press(Action::Page(other));
    let input = html! { <input type="checkbox" {checked} {onclick} /> };
    el("label", "check", vec![input, said("span", "", context.words(choice.row.label))])
}

/// A folded part.
pub(in crate::ui) fn fold(page: &dyn Drawn, name: Words, inside: impl FnOnce() -> Vec<Html>) -> Html {
    folding::fold(page.context(), name, inside)
}

/// A folded part with fields, whose title tells how many of them are filled in and asked for: what is answered rests on them too.
pub(in crate::ui) fn fold_of(
    page: &dyn Drawn,
    name: Words,
    fields: &[Key],
    inside: impl FnOnce() -> Vec<Html>,
) -> Html {
    let (context, form) = (page.context(), page.page());
    let is_typed = |key: &&Key| !form.draft().text(**key).trim().is_empty();
    let typed: Vec<Key> = fields.iter().filter(is_typed).copied().collect();
    // What a page asks for is gathered from all of its fields, at every key: only where it matters.
    let asked = if typed.is_empty() { Vec::new() } else { form.asked() };
    let filled = asked.iter().filter(|key| typed.contains(key)).count();
    let mut title = context.words(name).to_owned();
    if filled > 0 {
        title.push_str(&fill(context.words(words::FILLED_IN), &filled.to_string()));
    }
    folding::folded(context, name, context.heading().with("", title), inside)
}

/// Whose figures these are, and the ways to and from the example.
pub(in crate::ui) fn notice(page: &dyn Drawn) -> Html {
    let (context, draft) = (page.context(), page.page().draft());
    let link =
        |message, action| button_of("link", None, context.press(Action::Page(action)), context.say(message));
    let mut parts = match draft.provenance() {
        Provenance::Visitor => vec![link(Message::LoadExample, PageAction::Example)],
        Provenance::Example | Provenance::Published => {
            let name = context.words(page.page().about().example);
            let text = vec![plain(context.say(Message::ExampleShown)), plain(" "), plain(name)];
            vec![el("span", "", text)]
        }
        Provenance::Case(..) => vec![el("span", "", vec![plain(example_title(context, page.page()))])],
    };
    if !draft.is_empty() {
        parts.push(link(Message::StartEmpty, PageAction::Emptied));
    }
    if draft.can_undo() {
        parts.push(said("span", "", context.say(Message::FormReplaced)));
        parts.push(link(Message::Undo, PageAction::Undone));
    }
    el("div", "notice", parts)
}

/// What stands above an answer from an example; nothing where the figures are the visitor's.
pub(in crate::ui) fn example_title(context: &ViewContext<'_>, page: &dyn Page) -> String {
    let (name, changed) = match page.draft().provenance() {
        Provenance::Example => (page.about().example, page.draft().is_changed_example()),
        Provenance::Case(title, changed) => (title, changed),
        Provenance::Visitor | Provenance::Published => return String::new(),
    };
    let changed = if changed { context.words(words::CHANGED) } else { "" };
    [context.words(words::EXAMPLE), ": ", context.words(name), changed].concat()
}

/// What tells what is wrong, once it is here.
fn faults(page: &dyn Drawn) -> Option<&'static Faults> {
    matches!(page.context().visit.sentences, Load::Loaded(_)).then(FaultsPart::get)
}

/// The fields to correct, each with a sentence.
pub(in crate::ui) fn to_correct(page: &dyn Drawn) -> Vec<(Key, String)> {
    faults(page).map_or_else(Vec::new, |faults| (faults.to_correct)(page))
}

/// Everything to correct, each linked to its field.
pub(in crate::ui) fn problems(page: &dyn Drawn) -> Html {
    faults(page).map_or_else(nothing, |faults| (faults.problems)(page))
}

/// A press that goes to a field.
fn to_field(page: &dyn Drawn, key: Key, text: String) -> Html {
    link_to(id(page, key), text)
}

/// The label of a field, and its hint in brackets.
pub(in crate::ui) fn full_label(page: &dyn Page, key: Key, context: &ViewContext<'_>) -> String {
    let (label, hint) = page.label(key, context);
    if hint.is_empty() { label } else { [&label, " (", hint, ")"].concat() }
}

/// The fields that a figure still waits for: before the first answer all that it needs, then what the outcome misses.
pub(in crate::ui) fn missing_keys(page: &dyn Drawn, is_answered: bool) -> Vec<Key> {
    let form = page.page();
    let mut keys = Vec::new();
    if !is_answered && page.outcome().problems.is_empty() {
        let day = form.rule_date().unwrap_or(page.context().visit.rule_date);
        keys = waited(form.draft(), &form.waits_for(day));
    }
    let unread = |key: &Key| page.reading().unread.iter().any(|(unread, _)| unread == key);
    for key in page.outcome().missing.iter().filter_map(|missing| page.field_at(missing.0)) {
        if !unread(&key) && !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

/// The same, each with the way to it.
pub(in crate::ui) fn missing(page: &dyn Drawn, keys: Vec<Key>) -> Html {
    if keys.is_empty() {
        return nothing();
    }
    let row = |key: Key| el("li", "", vec![to_field(page, key, page.page().label(key, page.context()).0)]);
    let list = el("ul", "missing", rows(keys, &row));
    el("div", "", vec![said("p", "soft", page.context().say(Message::StillNeeded)), list])
}

/// Things to know about the result, but for those that the page does not say.
pub(in crate::ui) fn remarks(page: &dyn Drawn, say: &dyn Fn(Remark, Language) -> String) -> Html {
    // Before anything is entered there is nothing to say about it.
    if page.page().draft().is_empty() {
        return nothing();
    }
    let remarks = page.outcome().remarks.iter().map(|remark| say(*remark, page.context().language()));
    el("ul", "remarks", rows(remarks.filter(|text| !text.is_empty()), &|text| said("li", "", text)))
}
