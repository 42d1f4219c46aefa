//! The inputs of pages, on their way out.

use super::beside::{beside, lines_beside};
use crate::data::{LIBRARY, LibraryCase};
use crate::domain::Country;
use crate::i18n::{Language, case_title, number};
use crate::input::transfer::{FieldNames, FieldValue, PageInputs, PageRef, to_lines, to_link};
use crate::ui::action::Key;
use crate::ui::directory;
use crate::ui::page::{Page, Provenance};
use crate::ui::state::{PageNumber, State};
use crate::ui::view_context::ViewContext;

/// After the text of a link whose answer is to be found by hand.
pub(super) const EXERCISE: &str = ".x";

/// The case of the library that figures are of, and whether they were changed.
pub(super) type OfCase = Option<(&'static LibraryCase, bool)>;

/// How the fields of each page are called.
pub(super) struct Names<'a>(pub &'a State);

impl FieldNames for Names<'_> {
    fn name(&self, at: PageRef, key: Key) -> String {
        page(self.0, at).map_or_else(String::new, |page| page.name(key))
    }

    fn number(&self, at: PageRef, name: &str) -> Option<Key> {
        key_of(page(self.0, at)?, name)
    }
}

/// The field of a name.
pub(super) fn key_of(page: &dyn Page, name: &str) -> Option<Key> {
    let numbered = name.strip_prefix(page.prefix()).and_then(|key| key.parse().ok());
    let named = || {
        let fields = page.fields().fields.iter().filter(|field| !field.name.is_empty());
        fields.flat_map(|field| field.keys()).find(|key| page.name(*key) == name)
    };
    numbered.filter(|key| *key < page.draft().fields() && page.name(*key) == name).or_else(named)
}

/// A page as the state counts them.
pub(super) fn number_of(at: PageRef) -> PageNumber {
    (at.country, usize::from(at.page))
}

/// A page, once it is here.
pub(super) fn page(state: &State, at: PageRef) -> Option<&dyn Page> {
    state.page_at(number_of(at))
}

/// The page that is shown.
pub(super) fn shown(state: &State) -> PageRef {
    let (country, page) = state.shown();
    PageRef { country, page: u8::try_from(page).unwrap_or(0) }
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
    let case = case_of(state);
    // A case says in its link that it is one, so that it has its name wherever it is opened.
    let link = match case {
        Some((case, false)) => at_page(case, inputs.at),
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

/// The case that is shown, and whether it was changed.
pub(super) fn case_of(state: &State) -> OfCase {
    case_at(state, shown(state))
}

fn case_at(state: &State, at: PageRef) -> OfCase {
    let Provenance::Case(title, changed) = page(state, at)?.draft().provenance() else { return None };
    Some((LIBRARY.iter().find(|case| case_title(case.of) == title)?, changed))
}

/// A case as links call it; with the page that is to be shown, where that is not its first.
fn at_page(case: &LibraryCase, page: PageRef) -> String {
    let first = case.lines.lines().find_map(|line| PageRef::named(line.strip_prefix("page=")?));
    if first == Some(page) { case.id.into() } else { [case.id, ".", &page.page.to_string()].concat() }
}

/// The unchanged case that is shown, as an exercise: to begin with it once more.
pub(super) fn again(state: &State) -> Option<String> {
    let (case, _) = case_of(state)?;
    let workshop = &state.visit.workshop;
    let exercise = if workshop.exercise || workshop.revealed { EXERCISE } else { "" };
    Some(at_page(case, shown(state)) + exercise)
}

pub(super) fn value(state: &State) -> String {
    written(state, shown(state))
}

/// The inputs of a page as lines, and what stands beside them. Figures of a case stay those of the case, wherever they
/// are kept.
fn written(state: &State, at: PageRef) -> String {
    let Some(inputs) = inputs(state, at) else { return String::new() };
    let case = case_at(state, at).map(|(case, _)| case);
    to_lines(&inputs, &Names(state)) + &lines_beside(state, case)
}

/// The inputs of every page that was changed, the page that is shown first.
pub(super) fn everything(state: &State) -> String {
    let first = shown(state);
    let mut text = String::new();
    for at in [first].into_iter().chain(all_pages().filter(|at| *at != first)) {
        if page(state, at).is_some_and(|page| page.draft().is_touched()) {
            text += &written(state, at);
        } else if at == first {
            let rule_date = Some(state.visit.rule_date);
            let page = PageInputs { at, rule_date, picks: Vec::new(), values: Vec::new(), untouched: true };
            text += &to_lines(&page, &Names(state));
        }
    }
    text
}

pub(super) fn all_pages() -> impl Iterator<Item = PageRef> {
    Country::ALL.into_iter().flat_map(|country| {
        (0_u8..).zip(directory::pages(country)).map(move |(page, _)| PageRef { country, page })
    })
}
