//! The form of a page, on its way out and in.

use super::Opened;
use crate::data::LIBRARY;
use crate::domain::{Country, Date};
use crate::i18n::number;
use crate::input::carried::{
    Carried, FieldNames, Held, PageAt, Trouble, from_lines, from_link, to_lines, to_link,
};
use crate::input::{Field, Form, Kind, NumberStyle};
use crate::ui::sheet::Sheet;
use crate::ui::state::{Action, Opening, State};
use crate::ui::view::Shell;

/// How many pages each country has.
const PAGES: u8 = 5;

/// After the text of a link whose answer is to be found by hand.
const EXERCISE: &str = ".x";

/// The line before a form from the browser's storage.
const SAVED: &str = "from=saved\n";

impl FieldNames for State {
    fn name(&self, at: PageAt, slot: u16) -> String {
        match sheet(self, at) {
            Some(sheet) => String::from(sheet.prefix()) + &slot.to_string(),
            None => Form::slot_name(slot).unwrap_or_default(),
        }
    }

    fn slot(&self, at: PageAt, name: &str) -> Option<u16> {
        let Some(sheet) = sheet(self, at) else { return Form::slot_named(name) };
        let slot = name.strip_prefix(sheet.prefix())?.parse().ok()?;
        (slot < sheet.draft().fields()).then_some(slot)
    }
}

/// A page that is not the first one, once it is here.
fn sheet(state: &State, at: PageAt) -> Option<&dyn Sheet> {
    if is_first(at) {
        return None;
    }
    state.sheet_at(at.country, usize::from(at.page))
}

fn is_first(at: PageAt) -> bool {
    at.country == Country::Indonesia && at.page == 0
}

/// The page that is shown.
fn shown(state: &State) -> PageAt {
    PageAt { country: state.country, page: u8::try_from(state.page()).unwrap_or(0) }
}

/// The inputs of a page; nothing as long as the page is on its way.
fn carried(state: &State, at: PageAt) -> Option<Carried> {
    if is_first(at) {
        return Some(state.form.carried(state.rule_date));
    }
    let sheet = sheet(state, at)?;
    let draft = sheet.draft();
    let style = NumberStyle::of(at.country);
    let held = (0..draft.fields())
        .filter_map(|slot| Some((slot, Held::of(draft.text(slot), sheet.kind(slot), style)?)));
    let picks = (0_u16..).zip(draft.picks()).filter(|(_, option)| **option > 0);
    let picks = picks.filter_map(|(choice, option)| Some((choice, u16::try_from(*option).ok()?)));
    Some(Carried {
        at,
        rule_date: Some(sheet.rule_date().unwrap_or(state.rule_date)),
        picks: picks.collect(),
        held: held.collect(),
        untouched: false,
    })
}

pub(super) fn link(shell: &Shell<'_>) -> String {
    let carried = carried(shell.state, shown(shell.state));
    let link = carried.and_then(|carried| to_link(&carried).ok()).unwrap_or_default();
    if shell.state.workshop.exercise { link + EXERCISE } else { link }
}

pub(super) fn value(shell: &Shell<'_>) -> String {
    let carried = carried(shell.state, shown(shell.state));
    carried.map_or_else(String::new, |carried| to_lines(&carried, shell.state))
}

pub(super) fn everything(shell: &Shell<'_>) -> String {
    let state = shell.state;
    let first = shown(state);
    let pages =
        Country::ALL.into_iter().flat_map(|country| (0..PAGES).map(move |page| PageAt { country, page }));
    let mut text = String::new();
    for at in [first].into_iter().chain(pages.filter(|at| *at != first)) {
        let touched = if is_first(at) {
            state.is_touched()
        } else {
            sheet(state, at).is_some_and(|sheet| sheet.draft().is_touched())
        };
        if touched {
            text += &carried(state, at).map_or_else(String::new, |carried| to_lines(&carried, state));
        } else if at == first {
            let rule_date = Some(state.rule_date);
            let page = Carried { at, rule_date, picks: Vec::new(), held: Vec::new(), untouched: true };
            text += &to_lines(&page, state);
        }
    }
    text
}

/// Shows figures from elsewhere; `false` as long as a page that they need is on its way.
pub(super) fn open(state: &mut State, opening: &Opening) -> bool {
    let text = opening.text.as_str();
    let (saved, text) = text.strip_prefix(SAVED).map_or((false, text), |text| (true, text));
    let (text, exercise) = text.strip_suffix(EXERCISE).map_or((text, false), |text| (text, true));
    let case = LIBRARY.iter().find(|case| case.id == text);
    let text = case.map_or(text, |case| case.lines);
    let lines = text.contains("page=");
    let forms = if lines {
        if needed(text).any(|at| is_coming(state, at)) {
            return false;
        }
        from_lines(text, state)
    } else {
        from_link(text).map(|carried| vec![carried])
    };
    let opened = match forms {
        Ok(forms) if forms.iter().all(|form| form.at.page < PAGES) => {
            if forms.iter().any(|form| is_coming(state, form.at)) {
                return false;
            }
            // The first one is shown in the end.
            for form in forms.iter().rev() {
                state.turn_to(form.at.country, usize::from(form.at.page));
                if opening.first {
                    put(state, form);
                } else {
                    with_locked_kept(state, |state| put(state, form));
                }
            }
            if exercise {
                state.workshop.exercise = true;
            }
            match (case, lines, saved) {
                (Some(case), ..) => Opened::Case(case),
                (None, false, _) => Opened::Link,
                (None, true, true) => Opened::Saved,
                (None, true, false) => Opened::File,
            }
        }
        Ok(_) => Opened::Refused(Trouble::Newer),
        Err(trouble) => Opened::Refused(trouble),
    };
    state.opened = Some(opened);
    true
}

/// The pages that lines speak of.
fn needed(text: &str) -> impl Iterator<Item = PageAt> {
    text.lines().filter_map(|line| PageAt::named(line.strip_prefix("page=")?))
}

fn is_coming(state: &State, at: PageAt) -> bool {
    !is_first(at) && at.page < PAGES && sheet(state, at).is_none()
}

/// Puts a form in the place of the one that is shown, which is of the same page.
fn put(state: &mut State, form: &Carried) {
    // A page with a day of its own has it among its fields.
    let own =
        sheet(state, form.at).is_some_and(|_| form.held.iter().any(|(_, held)| matches!(held, Held::Day(_))));
    if let Some(day) = form.rule_date.filter(|_| !own) {
        state.rules_of(day);
    }
    if form.untouched {
        return;
    }
    let country = form.at.country;
    if is_first(form.at) {
        let write = |held: &Held, field: Field| written(held, field.kind(country.currency()), country);
        let first = Form::from_carried(form, &write);
        state.open_form(first);
    } else if let Some(sheet) = state.sheet_mut() {
        let kinds: Vec<_> = (0..sheet.draft().fields()).map(|slot| sheet.kind(slot)).collect();
        let text = |slot: u16| {
            let held = form.held.iter().find(|(of, _)| *of == slot);
            held.zip(kinds.get(usize::from(slot)))
                .map_or_else(String::new, |((_, held), kind)| written(held, *kind, country))
        };
        let pick = |choice| usize::from(form.pick(choice));
        sheet.draft_mut().open(&text, &pick);
    }
}

/// What a slot holds, as the country's people would type it.
fn written(held: &Held, kind: Kind, country: Country) -> String {
    match held {
        Held::Number(number) => number::unmistakable(*number, kind, country),
        Held::Day(day) => day.to_string(),
        Held::Text(text) => text.clone(),
    }
}

pub(super) fn keeping_locked(state: &mut State, action: Action) {
    with_locked_kept(state, |state| state.change(action));
}

/// Changes the form that is shown; the fields that visitors cannot change are written back.
fn with_locked_kept(state: &mut State, change: impl FnOnce(&mut State)) {
    let at = shown(state);
    let locked = state.host.get("lock").split(',').filter_map(|id| state.slot(at, id));
    let kept: Vec<_> = locked.map(|slot| (slot, text(state, at, slot))).collect();
    change(state);
    for (slot, text) in kept {
        if is_first(at) {
            state.form.set_slot(slot, text);
        } else if let Some(sheet) = state.sheet_mut() {
            sheet.draft_mut().write(slot, text);
        }
    }
}

fn text(state: &State, at: PageAt, slot: u16) -> String {
    match sheet(state, at) {
        Some(sheet) => sheet.draft().text(slot).into(),
        None => state.form.slot_text(slot).into(),
    }
}

/// The day whose rules the shown page applies.
pub(super) fn rule_date(state: &State) -> Date {
    let sheet = state.sheet().filter(|_| !state.is_first());
    sheet.and_then(Sheet::rule_date).unwrap_or(state.rule_date)
}
