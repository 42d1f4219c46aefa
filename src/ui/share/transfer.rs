//! The inputs of pages, on their way out and in.

use super::beside::{
    beside, caption, caption_after, case_of_id, cases_in, is_example, lines_beside, with_texts,
};
use super::opened::{Opened, Opening};
use crate::data::{LIBRARY, LibraryCase};
use crate::domain::Country;
use crate::i18n::{Language, Words, case_title, number};
use crate::input::NumberKind;
use crate::input::transfer::{
    Beside, FieldNames, FieldValue, PageInputs, PageRef, TransferError, from_lines, from_link, to_lines,
    to_link,
};
use crate::ui::action::{Action, Key, PageAction};
use crate::ui::directory;
use crate::ui::page::{Holds, Page, Provenance};
use crate::ui::state::State;
use crate::ui::view_context::ViewContext;

/// After the text of a link whose answer is to be found by hand.
const EXERCISE: &str = ".x";

/// In the place of a link: the page is to open with its example tried.
const EXAMPLE: &str = "contoh";

/// The line before a form from the browser's storage.
const SAVED: &str = "from=saved\n";

/// How the fields of each page are called.
struct Names<'a>(&'a State);

impl FieldNames for Names<'_> {
    fn name(&self, at: PageRef, key: Key) -> String {
        page(self.0, at).map_or_else(String::new, |page| page.name(key))
    }

    fn number(&self, at: PageRef, name: &str) -> Option<Key> {
        key_of(page(self.0, at)?, name)
    }
}

/// The field of a name.
fn key_of(page: &dyn Page, name: &str) -> Option<Key> {
    let numbered = name.strip_prefix(page.prefix()).and_then(|key| key.parse().ok());
    let named = || {
        let fields = page.fields().fields.iter().filter(|field| !field.name.is_empty());
        fields.flat_map(|field| field.keys()).find(|key| page.name(*key) == name)
    };
    numbered.filter(|key| *key < page.draft().fields() && page.name(*key) == name).or_else(named)
}

/// A page, once it is here.
fn page(state: &State, at: PageRef) -> Option<&dyn Page> {
    state.page_at((at.country, usize::from(at.page)))
}

/// The page that is shown.
fn shown(state: &State) -> PageRef {
    let (country, page) = state.shown();
    PageRef { country, page: u8::try_from(page).unwrap_or(0) }
}

/// Whether there is such a page.
fn is_known(at: PageRef) -> bool {
    usize::from(at.page) < directory::pages(at.country).len()
}

/// The inputs of the page that is shown.
pub(super) fn shown_inputs(state: &State) -> Option<PageInputs> {
    inputs(state, shown(state))
}

/// The inputs of a page; nothing as long as the page is on its way.
fn inputs(state: &State, at: PageRef) -> Option<PageInputs> {
    let page = page(state, at)?;
    let draft = page.draft();
    let style = number::typed_style(at.country, state.visit.language);
    let values = (0..draft.fields())
        .filter_map(|key| Some((key, FieldValue::of(draft.text(key), page.kind(key), style)?)));
    let picks = (0_u16..).zip(draft.picks()).filter(|(_, option)| **option > 0);
    let picks = picks.filter_map(|(choice, option)| Some((choice, u16::try_from(*option).ok()?)));
    Some(PageInputs {
        at,
        rule_date: Some(page.rule_date().unwrap_or(state.visit.rule_date)),
        picks: picks.collect(),
        values: values.collect(),
        untouched: false,
    })
}

pub(super) fn link(state: &State) -> String {
    let Some(inputs) = shown_inputs(state) else { return String::new() };
    let case = case_of(state, shown(state));
    // A case says in its link that it is one.
    let link = match case {
        Some((case, false)) => case.id.into(),
        _ => to_link(&inputs).unwrap_or_default(),
    };
    if link.is_empty() {
        return link;
    }
    let exercise = if state.visit.workshop.exercise { EXERCISE } else { "" };
    let changed = case.filter(|(_, changed)| *changed).map(|(case, _)| case);
    [&link, exercise, &beside(state, &inputs, changed).to_tail()].concat()
}

/// The whole address of a link; empty where there is none.
pub(super) fn address(context: &ViewContext<'_>, state: &State) -> String {
    let (home, text) = (context.visit.host.get("address"), link(state));
    if home.is_empty() || text.is_empty() {
        return String::new();
    }
    // In which language it opens, where that is not the one in which the page opens by itself.
    let language = match context.language() {
        Language::Indonesian => String::new(),
        language => ["?lang=", language.code()].concat(),
    };
    [home, &language, "#k=", &text].concat()
}

/// The case of the library that a page is from, and whether it was changed.
fn case_of(state: &State, at: PageRef) -> Option<(&'static LibraryCase, bool)> {
    let Provenance::Case(title, changed) = page(state, at)?.draft().provenance() else { return None };
    Some((LIBRARY.iter().find(|case| case_title(case.of) == title)?, changed))
}

/// The lines of a page, and what stands beside its figures.
fn lines(state: &State, inputs: &PageInputs) -> String {
    let case = case_of(state, inputs.at).map(|(case, _)| case);
    to_lines(inputs, &Names(state)) + &lines_beside(state, case)
}

pub(super) fn value(state: &State) -> String {
    shown_inputs(state).map_or_else(String::new, |inputs| lines(state, &inputs))
}

/// The inputs of every page that was changed, the page that is shown first.
pub(super) fn everything(state: &State) -> String {
    let first = shown(state);
    let mut text = String::new();
    for at in [first].into_iter().chain(all_pages().filter(|at| *at != first)) {
        if page(state, at).is_some_and(|page| page.draft().is_touched()) {
            text += &inputs(state, at).map_or_else(String::new, |inputs| lines(state, &inputs));
        } else if at == first {
            let rule_date = Some(state.visit.rule_date);
            let page = PageInputs { at, rule_date, picks: Vec::new(), values: Vec::new(), untouched: true };
            text += &to_lines(&page, &Names(state));
        }
    }
    text
}

fn all_pages() -> impl Iterator<Item = PageRef> {
    Country::ALL.into_iter().flat_map(|country| {
        (0_u8..).zip(directory::pages(country)).map(move |(page, _)| PageRef { country, page })
    })
}

/// Shows figures from elsewhere; nothing as long as a page that they need is on its way.
pub(super) fn open(state: &mut State, opening: &Opening) -> Option<Opened> {
    let text = opening.text.as_str();
    let (saved, text) = text.strip_prefix(SAVED).map_or((false, text), |text| (true, text));
    let lines = text.contains("page=");
    let (text, tail) = text.split_once('&').filter(|_| !lines).unwrap_or((text, ""));
    let (text, exercise) = text.strip_suffix(EXERCISE).map_or((text, false), |text| (text, true));
    if text == EXAMPLE {
        state.page_mut()?.act(PageAction::Example);
        state.visit.workshop.exercise |= exercise;
        return Some(Opened::Example);
    }
    let travelled = if lines { Ok(Beside::from_lines(text)) } else { Beside::from_tail(tail) };
    let case = case_of_id(text);
    let cases = if lines { cases_in(text) } else { vec![case] };
    let text = case.map_or(text, |case| case.lines);
    let lines = text.contains("page=");
    let (forms, beside) = match (read(state, text, lines)?, travelled) {
        (Ok(forms), Ok(beside)) if forms.iter().all(|form| is_known(form.at)) => (forms, beside),
        (Ok(_), Ok(_)) => return Some(Opened::Refused(TransferError::Newer)),
        (Err(error), _) | (_, Err(error)) => return Some(Opened::Refused(error)),
    };
    if forms.iter().any(|form| page(state, form.at).is_none()) {
        return None;
    }
    let forms = with_texts(forms, &beside);
    show(state, &forms, opening.first, &|place| {
        cases.get(place).copied().flatten().or_else(|| case_of_id(&beside.case)).or(case)
    });
    caption(state, beside);
    if exercise {
        state.visit.workshop.exercise = true;
    }
    Some(match (case, lines, saved) {
        (Some(case), ..) => Opened::Case(case),
        (None, false, _) => Opened::Link,
        (None, true, true) => Opened::Saved,
        (None, true, false) => Opened::File,
    })
}

/// The forms of a text; nothing as long as a page that its lines speak of is on its way.
fn read(state: &State, text: &str, lines: bool) -> Option<Result<Vec<PageInputs>, TransferError>> {
    if !lines {
        return Some(from_link(text).map(|form| vec![form]));
    }
    let mut needed = text.lines().filter_map(|line| PageRef::named(line.strip_prefix("page=")?));
    if needed.any(|at| is_known(at) && page(state, at).is_none()) {
        return None;
    }
    Some(from_lines(text, &Names(state)))
}

/// Puts forms in place, each with the case that it is from; the first one is shown in the end.
fn show(
    state: &mut State,
    forms: &[PageInputs],
    first: bool,
    case: &dyn Fn(usize) -> Option<&'static LibraryCase>,
) {
    for (place, form) in forms.iter().enumerate().rev() {
        let case = case(place).map(|case| (case_title(case.of), is_changed(state, case, form)));
        state.turn_to((form.at.country, usize::from(form.at.page)));
        if first {
            put(state, form, case);
        } else {
            with_locked_kept(state, |state| put(state, form, case));
        }
    }
}

/// Whether a form has other figures than the case has on that page.
fn is_changed(state: &State, case: &LibraryCase, form: &PageInputs) -> bool {
    let forms = from_lines(case.lines, &Names(state)).unwrap_or_default();
    let same = |of: &PageInputs| of.at == form.at && of.values == form.values && of.picks == form.picks;
    !forms.iter().any(same)
}

/// Puts a form in the place of the one that is shown, which is of the same page; with the title of a case that it is of,
/// and whether it was changed.
fn put(state: &mut State, form: &PageInputs, case: Option<(Words, bool)>) {
    // A page with a day of its own has it among its fields.
    let fields = state.page().map(Page::fields);
    let is_day = |key: Key| {
        let field = fields.and_then(|fields| fields.find(key));
        field.is_some_and(|(field, _)| field.holds == Holds::Day)
    };
    let own = form.values.iter().any(|(key, value)| matches!(value, FieldValue::Day(_)) && is_day(*key));
    if let Some(day) = form.rule_date.filter(|_| !own) {
        state.visit.rules_of(day);
    }
    if form.untouched {
        return;
    }
    let country = form.at.country;
    let Some(page) = state.page_mut() else { return };
    let kinds: Vec<_> = (0..page.draft().fields()).map(|key| page.kind(key)).collect();
    let text = |key: Key| {
        let value = form.values.iter().find(|(of, _)| *of == key);
        value
            .zip(kinds.get(usize::from(key)))
            .map_or_else(String::new, |((_, value), kind)| written(value, *kind, country))
    };
    let pick = |choice| usize::from(form.pick(choice));
    let provenance = match case {
        _ if is_example(&**page, form) => Provenance::Example,
        Some((title, changed)) => Provenance::Case(title, changed),
        None => Provenance::Visitor,
    };
    page.draft_mut().open(&text, &pick, provenance);
}

/// What a field holds, as the country's people would type it.
fn written(value: &FieldValue, kind: NumberKind, country: Country) -> String {
    match value {
        FieldValue::Number(number) => number::unmistakable(*number, kind, country),
        FieldValue::Day(day) => day.to_string(),
        FieldValue::Text(text) => text.clone(),
    }
}

pub(super) fn replacing(state: &mut State, action: Action) {
    caption_after(state, &action);
    with_locked_kept(state, |state| state.apply(action));
}

/// Changes the form that is shown; the fields that visitors cannot change are written back.
fn with_locked_kept(state: &mut State, change: impl FnOnce(&mut State)) {
    let mut kept = Vec::new();
    if let Some(page) = state.page() {
        let locked = state.visit.host.get("lock").split(',').filter_map(|name| key_of(page, name));
        kept.extend(locked.map(|key| (key, String::from(page.draft().text(key)))));
    }
    change(state);
    let Some(page) = state.page_mut() else { return };
    for (key, text) in kept {
        page.draft_mut().write(key, text);
    }
}
