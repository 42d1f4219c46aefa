//! The inputs of pages, on their way in.

use super::beside::{caption, caption_after, case_of_id, cases_in, is_example, with_texts};
use super::opened::{Opened, OpenedPages, Opening};
use super::transfer::{EXERCISE, Names, OfCase, all_pages, key_of, number_of, page};
use crate::data::LibraryCase;
use crate::domain::Country;
use crate::i18n::{case_title, number};
use crate::input::NumberKind;
use crate::input::transfer::{Beside, FieldValue, PageInputs, PageRef, TransferError, from_lines, from_link};
use crate::ui::action::{AMONG_OTHERS, Action, Key, PageAction};
use crate::ui::directory::{self, Bundle};
use crate::ui::folds::Folds;
use crate::ui::page::{Holds, Page, Provenance};
use crate::ui::pages::class::join;
use crate::ui::state::State;

/// In the place of a link: the page is to open with its example tried.
const EXAMPLE: &str = "contoh";

/// Before the country and the code of a class.
const CLASS: &str = "kelas.";

/// The line before the last figures that were kept on the device.
const SAVED: &str = "from=saved\n";
/// Beside those, the folded parts that were open.
const FOLDS: &str = "about-folds=";
/// The line before a named case that was kept there.
const KEPT: &str = "from=case\n";

/// Whether there is such a page.
fn is_known(at: PageRef) -> bool {
    usize::from(at.page) < directory::pages(at.country).len()
}

/// What a text from elsewhere asks for.
struct Asked<'a> {
    /// A link or lines.
    text: &'a str,
    /// What stands behind the figures of a link.
    tail: &'a str,
    /// The case of the library that these are.
    case: Option<&'static LibraryCase>,
    /// The page of the case that is to be shown.
    page: Option<u8>,
    /// Whether the answer is to be found by hand.
    exercise: bool,
}

impl<'a> Asked<'a> {
    fn read(text: &'a str) -> Self {
        let (text, tail) = text.split_once('&').filter(|_| !is_lines(text)).unwrap_or((text, ""));
        let (text, exercise) = text.strip_suffix(EXERCISE).map_or((text, false), |text| (text, true));
        let plain = Self { text, tail, case: None, page: None, exercise };
        let of_page = || {
            let (id, page) = text.rsplit_once('.')?;
            Some((case_of_id(id)?, Some(page.parse().ok()?)))
        };
        match case_of_id(text).map(|case| (case, None)).or_else(of_page) {
            Some((case, page)) => Self { text: case.lines, case: Some(case), page, ..plain },
            None => plain,
        }
    }

    /// What travels beside the figures.
    fn beside(&self) -> Result<Beside, TransferError> {
        let lines = self.case.is_none() && is_lines(self.text);
        if lines { Ok(Beside::from_lines(self.text)) } else { Beside::from_tail(self.tail) }
    }

    /// The case that a link is of; each form of lines has its own.
    fn of_link(&self, beside: &Beside) -> Option<&'static LibraryCase> {
        let linked = || (!is_lines(self.text)).then(|| case_of_id(&beside.case)).flatten();
        self.case.or_else(linked)
    }
}

/// Whether a text is lines and no link.
fn is_lines(text: &str) -> bool {
    text.contains("page=")
}

/// Shows figures from elsewhere; without a page that they need, the file that has it.
pub(super) fn open(state: &mut State, opening: &Opening) -> Result<Opened, Bundle> {
    let text = opening.text.as_str();
    if let Some(link) = text.strip_prefix(AMONG_OTHERS) {
        return among_others(state, link);
    }
    if let Some(class) = text.strip_prefix(CLASS) {
        return join_class(state, class);
    }
    let from = [SAVED, KEPT].into_iter().find(|from| text.starts_with(from)).unwrap_or_default();
    let asked = Asked::read(text.get(from.len()..).unwrap_or_default());
    if asked.text == EXAMPLE {
        let shown = state.bundle();
        state.page_mut().ok_or(shown)?.act(PageAction::Example);
        state.visit.workshop.begin(asked.exercise);
        return Ok(Opened::Example);
    }
    let (forms, beside) = match (read(state, asked.text)?, asked.beside()) {
        (Ok(forms), Ok(beside)) if forms.iter().all(|form| is_known(form.at)) => (forms, beside),
        (Ok(_), Ok(_)) => return Ok(Opened::Refused(TransferError::Newer)),
        (Err(error), _) | (_, Err(error)) => return Ok(Opened::Refused(error)),
    };
    missing(state, forms.iter().map(|form| form.at))?;
    if let Some(folds) =
        asked.text.lines().find_map(|line| line.strip_prefix(FOLDS)).filter(|_| from == SAVED)
    {
        state.visit.unfolded = Folds::read(folds);
    }
    if from == KEPT {
        empty_others(state, &forms);
    }
    let forms = with_texts(forms, &beside);
    let case = asked.of_link(&beside);
    let cases = if case.is_some() { vec![case; forms.len()] } else { cases_in(asked.text) };
    show(state, &forms, opening.first, &cases);
    if let Some(form) = forms.iter().find(|form| Some(form.at.page) == asked.page) {
        state.turn_to(number_of(form.at));
    }
    caption(state, beside);
    state.visit.workshop.begin(asked.exercise);
    let pages = OpenedPages::of(&forms);
    Ok(match (case, is_lines(asked.text), from) {
        (Some(case), ..) => Opened::Case(case),
        (None, false, _) => Opened::Link(pages),
        (None, true, SAVED) => Opened::Saved(pages),
        (None, true, KEPT) => Opened::Kept(pages),
        (None, true, _) => Opened::File(pages),
    })
}

/// A class is taken part in: its page is shown, and says itself what is wrong with a code.
fn join_class(state: &mut State, class: &str) -> Result<Opened, Bundle> {
    let (code, rest) = class.split_once('.').unwrap_or_default();
    let country = Country::ALL.into_iter().find(|country| country.code().eq_ignore_ascii_case(code));
    let Some(country) = country else { return Ok(Opened::Refused(TransferError::Damaged)) };
    let at = PageRef { country, page: directory::CLASS };
    missing(state, [at].into_iter())?;
    state.turn_to(number_of(at));
    state.apply(join(rest));
    Ok(Opened::Link(OpenedPages::of(&[])))
}

/// What another page found goes among the figures of the page that it is for; figures of an example are no company for it.
fn among_others(state: &mut State, link: &str) -> Result<Opened, Bundle> {
    let form = match from_link(link) {
        Ok(form) if is_known(form.at) => form,
        Ok(_) => return Ok(Opened::Refused(TransferError::Newer)),
        Err(error) => return Ok(Opened::Refused(error)),
    };
    missing(state, [form.at].into_iter())?;
    state.turn_to(number_of(form.at));
    with_locked_kept(state, |state| {
        let Some(page) = state.page_mut() else { return };
        if page.draft().is_of_example() {
            page.act(PageAction::Emptied);
        }
        page.draft_mut().keep();
        for (choice, option) in &form.picks {
            page.act(PageAction::Picked(usize::from(*choice), usize::from(*option)));
        }
        for (key, value) in &form.values {
            let text = written(value, page.kind(*key), form.at.country);
            page.draft_mut().set(*key, text);
        }
    });
    Ok(Opened::FromPage(OpenedPages::of(&[form])))
}

/// A case is all of its co-op's pages: figures of another co-op must not stand behind its tabs.
fn empty_others(state: &mut State, forms: &[PageInputs]) {
    with_locked_kept(state, |state| {
        for at in all_pages().filter(|at| forms.iter().all(|form| form.at != *at)) {
            if let Some(page) = state.page_at_mut(number_of(at))
                && page.draft().is_touched()
            {
                page.act(PageAction::Emptied);
            }
        }
    });
}

/// Whether all pages are here; of the first one that is not, the file that has it.
fn missing(state: &State, mut needed: impl Iterator<Item = PageRef>) -> Result<(), Bundle> {
    let file = |at| directory::pages(number_of(at).0).get(number_of(at).1).map(|entry| entry.bundle);
    match needed.find(|at| is_known(*at) && page(state, *at).is_none()).and_then(file) {
        Some(bundle) => Err(bundle),
        None => Ok(()),
    }
}

/// The forms of a text; without a page that its lines speak of, the file that has it.
fn read(state: &State, text: &str) -> Result<Result<Vec<PageInputs>, TransferError>, Bundle> {
    if !is_lines(text) {
        return Ok(from_link(text).map(|form| vec![form]));
    }
    missing(state, text.lines().filter_map(|line| PageRef::named(line.strip_prefix("page=")?)))?;
    Ok(from_lines(text, &Names(state)))
}

/// Puts forms in place, each with the case that it is of; the first one is shown in the end.
fn show(state: &mut State, forms: &[PageInputs], first: bool, cases: &[Option<&'static LibraryCase>]) {
    for (place, form) in forms.iter().enumerate().rev() {
        state.turn_to(number_of(form.at));
        let of = cases.get(place).copied().flatten().map(|case| (case, is_changed(state, case, form)));
        if first {
            put(state, form, of);
        } else {
            with_locked_kept(state, |state| put(state, form, of));
        }
    }
}

/// Whether a form has other figures than the case has on that page.
fn is_changed(state: &State, case: &LibraryCase, form: &PageInputs) -> bool {
    let forms = from_lines(case.lines, &Names(state)).unwrap_or_default();
    let same = |of: &PageInputs| of.at == form.at && of.values == form.values && of.picks == form.picks;
    !forms.iter().any(same)
}

/// Puts a form in the place of the one that is shown, which is of the same page; with the case that it is of, and whether
/// it was changed.
fn put(state: &mut State, form: &PageInputs, of: OfCase) {
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
    if let Some(page) = state.page_mut() {
        fill(&mut **page, form, of);
    }
}

/// Fills a page with a form of it.
pub(super) fn fill(page: &mut dyn Page, form: &PageInputs, of: OfCase) {
    let kinds: Vec<_> = (0..page.draft().fields()).map(|key| page.kind(key)).collect();
    let text = |key: Key| {
        let value = form.values.iter().find(|(of, _)| *of == key);
        value
            .zip(kinds.get(usize::from(key)))
            .map_or_else(String::new, |((_, value), kind)| written(value, *kind, form.at.country))
    };
    let pick = |choice| usize::from(form.pick(choice));
    let provenance = match of {
        Some((case, changed)) => Provenance::Case(case_title(case.of), changed),
        None if is_example(page, form) => Provenance::Example,
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

/// Changes forms; the fields that visitors cannot change are written back, on whichever page they are.
fn with_locked_kept(state: &mut State, change: impl FnOnce(&mut State)) {
    let mut kept = Vec::new();
    for name in state.visit.host.get("lock").split(',').filter(|name| !name.is_empty()) {
        for at in all_pages() {
            let Some(page) = page(state, at) else { continue };
            kept.extend(key_of(page, name).map(|key| (at, key, String::from(page.draft().text(key)))));
        }
    }
    change(state);
    for (at, key, text) in kept {
        if let Some(page) = state.page_at_mut(number_of(at)) {
            page.draft_mut().write(key, text);
        }
    }
}
