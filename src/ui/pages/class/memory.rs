//! What the browser keeps of a class, as one text: of a phone what was typed and told, of a trainer's desk the codes.

use super::entered::ClassPage;
use super::fields::{ANSWER, SEAT, SEATS, seats};
use super::work::{Teach, exercises_of};
use crate::class::{Invite, in_full, read};

/// Before the code of the card that is shown, or of one that was shown before.
const SHOWN: char = '+';

/// Where the page is, the class that it is of, and what is to be kept of that; nothing where nothing is.
pub(super) fn kept(page: &ClassPage) -> [String; 3] {
    let work = &page.work;
    let (place, class, text) = if let Some(phone) = &work.phone {
        let class = phone.class.as_ref().map(Invite::code).unwrap_or_default();
        ("phone", class, of_phone(page))
    } else if let Some(teach) = &work.teach {
        ("desk", page.country_code(), if teach.keeps { of_desk(page, teach) } else { String::new() })
    } else {
        ("door", page.country_code(), String::new())
    };
    [place.into(), class, text]
}

fn of_phone(page: &ClassPage) -> String {
    let Some(phone) = &page.work.phone else { return String::new() };
    let Some(class) = &phone.class else { return String::new() };
    let answers = ANSWER.keys().take(phone.exercises.len()).map(|key| page.draft.text(key));
    let typed: Vec<&str> = [page.draft.text(SEAT.key)].into_iter().chain(answers).collect();
    if typed.iter().all(|text| text.is_empty()) {
        return String::new();
    }
    let mut told = phone.told.map_or_else(String::new, |told| in_full(&told, class.tag()));
    if phone.done {
        told.insert(0, SHOWN);
    }
    [told.as_str()].into_iter().chain(typed).collect::<Vec<_>>().join("\n")
}

fn of_desk(page: &ClassPage, teach: &Teach) -> String {
    let tag = teach.class.tag();
    let codes = teach.roll.seats().iter().flat_map(|seat| &seat.answers).map(|answer| in_full(answer, tag));
    let head = [teach.class.code(), seats(&page.draft).to_string()];
    head.into_iter().chain(codes).collect::<Vec<_>>().join("\n")
}

/// Codes in what was kept of a desk.
pub(super) fn codes_in(text: &str) -> usize {
    text.lines().count().saturating_sub(2)
}

/// Brings back what a phone kept; what was typed since stays.
pub(super) fn remember(page: &mut ClassPage, text: &str) {
    let Some(phone) = &mut page.work.phone else {
        text.clone_into(&mut page.work.kept);
        return;
    };
    let Some(class) = &phone.class else { return };
    let keys: Vec<_> = core::iter::once(SEAT.key).chain(ANSWER.keys().take(phone.exercises.len())).collect();
    if phone.told.is_some() || keys.iter().any(|key| !page.draft.text(*key).is_empty()) {
        return;
    }
    let mut lines = text.lines();
    let told = lines.next().unwrap_or_default();
    let shown = told.strip_prefix(SHOWN);
    phone.told = read(shown.unwrap_or(told), class.tag()).ok();
    phone.done = shown.is_some() && phone.told.is_some();
    for (key, line) in keys.into_iter().zip(lines) {
        page.draft.write(key, line.to_owned());
    }
}

/// Goes on with the class that was kept.
pub(super) fn resume(page: &mut ClassPage) {
    let text = core::mem::take(&mut page.work.kept);
    let mut lines = text.lines();
    let class = lines.next().and_then(|code| Invite::read(code).ok());
    let Some((class, exercises)) = class.and_then(|class| {
        Some((exercises_of(&class, page.country).ok()?, class)).map(|(of, class)| (class, of))
    }) else {
        return;
    };
    page.draft.write(SEATS.key, lines.next().unwrap_or_default().to_owned());
    let mut teach = Teach { keeps: true, ..Teach::new(class, exercises) };
    for code in lines {
        if let Ok(answer) = teach.class.answer(code) {
            teach.roll.take(answer);
        }
    }
    page.work.teach = Some(teach);
}
