//! What is good to know of a list, and which of its rows are no members.

use yew::prelude::*;

use crate::i18n::members::{left_out, told};
use crate::i18n::pages::list as words;
use crate::i18n::{fill, fill_each};
use crate::members::{Code, LeftOut, MemberList, Told, Why};
use crate::ui::element::{all, button_of, el, nothing, plain, rows, said};
use crate::ui::pages::list::desk::{Deed, Desk, Mended};
use crate::ui::pages::list::entered::{View, press};
use crate::ui::pages::list::names::heading_of;
use crate::ui::parts::fold::fold;

/// Ranges of lines that are listed of what was left out.
pub(in crate::ui::pages::list) const RANGES: usize = 100;

/// Line, column, and whose row it is.
pub(super) fn place_of(view: &View<'_>, list: &MemberList, one: &Told) -> String {
    let mut parts = Vec::new();
    if one.line > 0 {
        parts.push(fill(view.context.words(words::LINE), &one.line.to_string()));
    }
    parts.extend(one.column.map(|column| heading_of(view, list, column)));
    let row = (0..list.rows.len()).find(|row| list.line(*row) == one.line).filter(|_| one.line > 0);
    if let Some(row) = row {
        let who = [list.number(row), list.name(row)];
        parts.extend(who.into_iter().filter(|part| !part.is_empty()).map(String::from));
    }
    parts.join(" · ")
}

/// What is good to know; what may be wrong though it can be read is not folded.
pub(super) fn remarks(view: &View<'_>, list: &MemberList) -> Html {
    let told_of = list.told.iter().filter(|told| !told.code.is_error());
    let (weighty, others): (Vec<&Told>, Vec<_>) =
        told_of.partition(|told| matches!(told.code, Code::LeftMembers | Code::TotalDiffers));
    let line = |one: &Told| said("li", "", remark(view, list, one));
    let lines = |of: Vec<&Told>| el("ul", "remarks", rows(of.into_iter().take(RANGES), &line));
    let mut parts = Vec::new();
    if !weighty.is_empty() {
        parts.push(lines(weighty));
    }
    if !others.is_empty() {
        parts.push(fold(&view.context, words::REMARKS, || vec![lines(others)]));
    }
    all(parts)
}

/// Cells that were mended, each with the way back to what the file has.
pub(super) fn mended(view: &View<'_>, desk: &Desk, list: &MemberList) -> Html {
    if desk.mended.is_empty() {
        return nothing();
    }
    let context = &view.context;
    let line = |(place, one): (usize, &Mended)| {
        let at = fill(context.words(words::LINE), &one.line.to_string());
        let at = [&at, " · ", &heading_of(view, list, one.column), ": "].concat();
        let text = vec![
            plain(at),
            said("code", "", one.before.clone()),
            plain(" → "),
            said("code", "", one.after.clone()),
        ];
        let back = button_of("link", None, press(context, Deed::Unmend(place)), context.words(words::UNSAY));
        el("li", "", vec![el("span", "", text), back])
    };
    let name = said("b", "", context.words(words::MENDED));
    all(vec![name, el("ul", "remarks left", rows(desk.mended.iter().enumerate(), &line))])
}

/// A remark, with where it is.
pub(in crate::ui::pages::list) fn remark(view: &View<'_>, list: &MemberList, one: &Told) -> String {
    let at = place_of(view, list, one);
    let gap = if at.is_empty() { "" } else { ": " };
    [&at, gap, &told(one, view.context.language())].concat()
}

/// The rows that are no members, those that follow each other together.
pub(super) fn leavings(view: &View<'_>, desk: &Desk, list: &MemberList) -> Html {
    let context = &view.context;
    let kept = || desk.choices.rows.members();
    if list.left_out.is_empty() && kept().next().is_none() {
        return nothing();
    }
    let member = |line: u32| {
        let text =
            [&fill(context.words(words::LINE), &line.to_string()), ": ", context.words(words::SAID_MEMBER)];
        el("li", "", vec![said("span", "", text.concat()), unsay(view, line)])
    };
    let lines = || {
        let left = rows(together(list).take(RANGES), &|left: &[LeftOut]| range(view, list, left));
        [left, rows(kept().take(RANGES), &member)].concat()
    };
    fold(context, words::LEFT_OUT, || vec![el("ul", "remarks left", lines())])
}

/// Takes back what was said of a row.
fn unsay(view: &View<'_>, line: u32) -> Html {
    let context = &view.context;
    button_of("link", None, press(context, Deed::Unsay(line)), context.words(words::UNSAY))
}

/// Those that were left out, in ranges of one reason.
pub(in crate::ui::pages::list) fn together(list: &MemberList) -> impl Iterator<Item = &[LeftOut]> {
    list.left_out.chunk_by(|one, next| {
        one.why == next.why && one.record.saturating_add(1) == next.record && !is_told_alone(one.why)
    })
}

/// Whether such a row may have been left out wrongly.
fn is_told_alone(why: Why) -> bool {
    matches!(
        why,
        Why::Total
            | Why::Section
            | Why::Note
            | Why::SecondList
            | Why::Instruction
            | Why::Signature
            | Why::Deleted
            | Why::Choice
    )
}

/// Lines, and why they were left out.
pub(in crate::ui::pages::list) fn named(
    view: &View<'_>,
    list: &MemberList,
    left: &[LeftOut],
) -> Option<String> {
    let context = &view.context;
    let (first, last) = (left.first()?, left.last()?);
    let lines = if left.len() == 1 {
        fill(context.words(words::LINE), &first.line.to_string())
    } else {
        fill_each(context.words(words::LINES), &[&first.line.to_string(), &last.line.to_string()])
    };
    let mut text = [&lines, ": ", left_out(first.why, context.language())].concat();
    // Whoever answers for the list sees who gets nothing by it.
    if first.why == Why::Choice {
        let of =
            |column: Option<usize>| list.grid.cell(first.record, column.unwrap_or(usize::MAX)).into_owned();
        let who = [of(list.chosen.number), of(list.chosen.name)];
        for part in who.iter().filter(|part| !part.is_empty()) {
            text = [&text, " · ", part].concat();
        }
    }
    Some(text)
}

fn range(view: &View<'_>, list: &MemberList, left: &[LeftOut]) -> Html {
    let context = &view.context;
    let Some((first, named)) = left.first().zip(named(view, list, left)) else { return nothing() };
    let why = said("span", "", named);
    let keep = if first.why == Why::Choice {
        unsay(view, first.line)
    } else if is_told_alone(first.why) {
        let keep = if first.why == Why::Deleted { words::COUNT_IT } else { words::KEEP };
        button_of("link", None, press(context, Deed::Row(first.line, true)), context.words(keep))
    } else {
        nothing()
    };
    el("li", "", vec![why, keep])
}
