//! The answer as a message for a chat: digits first, what it is made of and rests on, and the way to its steps.

use super::answer::Answer;
use super::beside::{cooperative, unread, year};
use super::composition::parts;
use crate::i18n::pages::frame::SO_FAR;
use crate::i18n::pages::share as words;
use crate::i18n::{self, Naming, capitalised, fill, number, of_nobody, of_sender};
use crate::input::{NumberStyle, ParsedNumber, read};
use crate::ui::action::Key;
use crate::ui::page::Page;
use crate::ui::parts::form::{example_title, full_label};
use crate::ui::parts::page::waits;
use crate::ui::state::State;
use crate::ui::view_context::ViewContext;

/// Lines that a chat has room for.
const MOST_LINES: usize = 12;

/// The message; in an exercise without its answer.
pub(super) fn message(context: &ViewContext<'_>, state: &State, answer: &Answer<'_>, link: &str) -> String {
    let page = answer.page;
    let mut before = vec![example_title(context, page)];
    if context.visit.workshop.exercise {
        before.push(whose(context, page));
    } else {
        before.extend(told(context, answer));
        before.push(cooperative(context.visit).into());
    }
    let day = number::date(state.rules_as_of(), context.language());
    let mut after = vec![unread_line(context, page), fill(context.words(words::ESTIMATE), &day), link.into()];
    for lines in [&mut before, &mut after] {
        lines.retain(|line| !line.is_empty());
    }
    let room = MOST_LINES.saturating_sub(before.len()).saturating_sub(after.len());
    [before, shortened(context, inputs(context, page), room), after].concat().join("\n")
}

/// What the page is for, how much it is, and what it is made of; nothing where it is not known.
fn told(context: &ViewContext<'_>, answer: &Answer<'_>) -> Vec<String> {
    let Some(total) = answer.total else { return Vec::new() };
    let so_far = if waits(answer.page, answer.outcome) { context.words(SO_FAR) } else { "" };
    let mut name = title(context, answer.page, &answer.name(context, total)) + so_far;
    let year = year(context.visit, Some(answer.page));
    if !year.is_empty() {
        name += &[" ", &year].concat();
    }
    let made_of = sum(context, answer.naming, &parts(answer.outcome, total));
    vec![[&name, ": ", &answer.amount(context, total)].concat(), made_of]
}

/// What an answer is called outside of its page: the sender's, or nobody's.
pub(super) fn title(context: &ViewContext<'_>, page: &dyn Page, name: &str) -> String {
    let whose = if page.draft().is_of_example() { of_nobody } else { of_sender };
    capitalised(&whose(name, context.language()))
}

/// `= jasa modal Rp240.000 + jasa anggota Rp1.000.000`.
fn sum(context: &ViewContext<'_>, naming: &dyn Naming, lines: &[super::composition::Line]) -> String {
    let mut text = String::new();
    for line in lines {
        text += match (text.is_empty(), line.is_less) {
            (true, false) => "= ",
            (true, true) => "= − ",
            (false, false) => " + ",
            (false, true) => " − ",
        };
        let name = of_nobody(&i18n::name_of(naming, &line.exact, context.language()), context.language());
        let shown = line.paid.as_ref().unwrap_or(&line.exact);
        text += &[&name, " ", &context.amount(shown)].concat();
    }
    text
}

/// The co-op and its financial year, where they are said.
pub(super) fn whose(context: &ViewContext<'_>, page: &dyn Page) -> String {
    let year = year(context.visit, Some(page));
    let year = if year.is_empty() { year } else { fill(context.words(words::BOOK_YEAR_OF), &year) };
    let said = [cooperative(context.visit), &year].into_iter().filter(|text| !text.is_empty());
    said.collect::<Vec<_>>().join(" · ")
}

/// The figures that were entered, each with its label; the same is said once.
fn inputs(context: &ViewContext<'_>, page: &dyn Page) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for key in page.asked() {
        lines.extend(input(context, page, key).filter(|line| !lines.contains(line)));
    }
    lines
}

/// As many lines as there is room for.
fn shortened(context: &ViewContext<'_>, mut lines: Vec<String>, room: usize) -> Vec<String> {
    if lines.len() > room {
        let kept = room.saturating_sub(1);
        let more = lines.len().saturating_sub(kept);
        lines.truncate(kept);
        lines.push(fill(context.words(words::MORE_INPUTS), &more.to_string()));
    }
    lines
}

/// How many fields hold something that is no number.
fn unread_line(context: &ViewContext<'_>, page: &dyn Page) -> String {
    match unread(context, page).len() {
        0 => String::new(),
        count => fill(context.words(words::UNREAD_LEFT_OUT), &count.to_string()),
    }
}

fn input(context: &ViewContext<'_>, page: &dyn Page, key: Key) -> Option<String> {
    let kind = page.kind(key);
    let style = NumberStyle::of(page.country());
    let typed = number::typed_style(page.country(), context.language());
    let ParsedNumber::Value(value) = read(page.draft().text(key), kind, typed) else { return None };
    let unit = page.unit(key, context);
    let amount = number::of_kind(value, kind, style);
    let label = full_label(page, key, context);
    let unit = if unit.is_empty() || unit.starts_with('/') { unit } else { [" ", &unit].concat() };
    Some([&label, ": ", &amount, &unit].concat())
}
