//! The third step: what stands in the way, each with its line, its column, the cell as it stands, and what to do.

use yew::prelude::*;

use super::ledger::{ledger, methods, pick};
use super::on::on;
use super::remarks::{leavings, mended, place_of, remarks};
use crate::i18n::members::{question, told};
use crate::i18n::pages::list as words;
use crate::i18n::{Words, capitalised, fill, fill_each};
use crate::members::{Code, MemberList, Question, Told};
use crate::ui::element::{all, button_of, el, plain, rows, said};
use crate::ui::pages::list::desk::{Deed, Desk, SIGNS, Said, Screen, cell_of};
use crate::ui::pages::list::entered::{View, press, sign_answered, typing};
use crate::ui::pages::list::names::heading_of;
use crate::ui::pages::list::tags::{for_script, heard, of, on_press, select, tag, text_field};

/// The inputs.
pub(super) fn problems(view: &View<'_>, desk: &Desk) -> Vec<Html> {
    let Some(list) = &desk.list else { return Vec::new() };
    let bad = bad_lines(list);
    let mut parts = vec![title(view, list, bad.len()), tally(view, list, &bad), ledger(view, desk, list)];
    parts.push(el("ul", "trouble", questions(view, list)));
    parts.push(el("ul", "trouble", faults(view, desk, list)));
    if !bad.is_empty() {
        parts.push(with_faults(view, list, bad.len()));
    }
    parts.extend([mended(view, desk, list), remarks(view, list)]);
    parts.push(leavings(view, desk, list));
    let next = match desk.choices.ledger {
        Some(_) => Deed::Accounts(view.context.language()),
        None => Deed::Turn(Screen::Sharing),
    };
    parts.push(on(view, list.is_usable().then_some((next, words::NEXT)), Some(Screen::Columns)));
    parts
}

/// The lines of rows with faults: they are told in their order.
pub(super) fn bad_lines(list: &MemberList) -> Vec<u32> {
    let mut lines: Vec<u32> = list.errors().map(|told| told.line).filter(|line| *line > 0).collect();
    lines.dedup();
    lines
}

fn title(view: &View<'_>, list: &MemberList, bad: usize) -> Html {
    let context = &view.context;
    let count = |words: Words, count: usize| fill(context.words(words), &count.to_string());
    let text = match (bad, list.questions.len()) {
        (0, 0) => context.words(words::NO_PROBLEM).into(),
        (0, asked) => count(words::TO_ANSWER, asked),
        (bad, _) => count(words::TO_SEE, bad),
    };
    context.heading().with("", text)
}

/// Read, to be looked at, left out: together what is in the file.
fn tally(view: &View<'_>, list: &MemberList, bad: &[u32]) -> Html {
    // A fault may be of a row that is no member's.
    let is_good = |row: &usize| bad.binary_search(&list.line(*row)).is_err();
    let read = (0..list.rows.len()).filter(is_good).count();
    let left = list.grid.len().saturating_sub(read).saturating_sub(bad.len());
    let figures = [read, bad.len(), left, list.grid.len()];
    let figure = |(name, figure): (Words, usize)| {
        let name = said("dt", "", view.context.words(name));
        el("div", "", vec![name, said("dd", "num", figure.to_string())])
    };
    let [members, rest @ ..] = words::TALLY;
    let [see, left_out, all] = rest;
    let is_book = list.questions.iter().any(|one| matches!(one, Question::Movements(_)));
    let first = if is_book || list.ledger.is_some() { words::MOVEMENTS } else { members };
    el("dl", "tally", rows([first, see, left_out, all].into_iter().zip(figures), &figure))
}

/// What is asked of the whole list, with its answers.
fn questions(view: &View<'_>, list: &MemberList) -> Vec<Html> {
    let context = &view.context;
    let answer = |deed: Deed, words: Words| {
        button_of("chip-button", None, press(context, deed), capitalised(context.words(words)))
    };
    rows(&list.questions, &|one| {
        let answers = match one {
            Question::WhichColumn => vec![answer(Deed::Turn(Screen::Columns), words::CHOOSE_COLUMNS)],
            Question::WhichAmount(first, second) => rows([*first, *second], &|place: usize| {
                let name = fill(context.words(words::THIS_COLUMN), &place.saturating_add(1).to_string());
                let other = if place == *first { *second } else { *first };
                button_of("chip-button", None, press(context, Deed::Use(other, 0)), name)
            }),
            Question::DecimalSign(..) => vec![signs(view)],
            Question::Repeated(_) if list.may_be_ledger() => {
                let mut answers = vec![answer(Deed::AddUp, words::ADD_UP)];
                answers.extend(methods(view));
                answers
            }
            Question::Repeated(_) => vec![answer(Deed::AddUp, words::ADD_UP)],
            Question::Movements(_) => methods(view),
            Question::DebitIsIn => vec![of_two(view, Said::Debit, words::DEBIT, &words::DEBITS)],
            Question::Direction(_) => vec![
                answer(Deed::Ledger(Said::Sign, 1), words::BY_SIGN),
                answer(Deed::Turn(Screen::Columns), words::CHOOSE_COLUMNS),
            ],
            Question::DayOrder(_) => {
                vec![of_two(view, Said::Order, words::DAYS_WRITTEN, &words::DAY_ORDERS)]
            }
            Question::Round(_) => vec![answer(Deed::Round, words::ROUND)],
        };
        let place = match one {
            Question::WhichAmount(place, _) | Question::DecimalSign(place, _) => Some(*place),
            Question::Round(rounded) => Some(rounded.column),
            _ => None,
        };
        let place = place.map_or_else(String::new, |place| heading_of(view, list, place));
        let asks = said("p", "", question(one, context.language()));
        el("li", "ask-it", vec![said("p", "soft small", place), asks, el("div", "chips", answers)])
    })
}

/// One of two, of which neither is said yet.
fn of_two(view: &View<'_>, what: Said, name: Words, names: &[Words; 3]) -> Html {
    let [_, one, other] = names.map(|name| capitalised(view.context.words(name)));
    pick(view, what, name, vec![("…".into(), true), (one.into(), false), (other.into(), false)])
}

/// Which sign stands before decimals.
fn signs(view: &View<'_>) -> Html {
    let context = &view.context;
    let mut options = vec![("…".into(), true)];
    options.extend(SIGNS.map(|sign| (capitalised(context.words(words::decimal(sign))).into(), false)));
    let [_, label, ..] = words::HOW_READ;
    select(of(context.words(label)), None, options, Some(sign_answered(context)))
}

/// The faults, some at a time.
fn faults(view: &View<'_>, desk: &Desk, list: &MemberList) -> Vec<Html> {
    let context = &view.context;
    let shown = list.errors().enumerate().take(desk.faults);
    let mut parts = rows(shown, &|(place, one)| fault(view, desk, list, (place, one)));
    let left = list.errors().count().saturating_sub(desk.faults);
    if left > 0 {
        let more = fill(context.words(words::MORE), &left.to_string());
        parts.push(el("li", "", vec![button_of("link", None, press(context, Deed::MoreFaults), more)]));
    }
    parts
}

fn fault(view: &View<'_>, desk: &Desk, list: &MemberList, (place, one): (usize, &Told)) -> Html {
    let context = &view.context;
    let mut parts = vec![
        said("p", "soft small", place_of(view, list, one)),
        said("p", "", told(one, context.language())),
    ];
    if !one.cell.is_empty() {
        let cell = vec![plain(context.words(words::WRITTEN)), plain(" "), said("code", "", one.cell.clone())];
        parts.push(el("p", "", cell));
    }
    if one.line > 0 {
        if let Some(column) = one.column.filter(|_| can_be_mended(one.code)) {
            parts.push(mend(view, desk, list, (place, one, column)));
        }
        parts.push(el("div", "chips", rows_of(view, one)));
    }
    el("li", "", parts)
}

/// Whether another text in the cell mends it: how a record is cut does not change by that.
fn can_be_mended(code: Code) -> bool {
    !matches!(
        code,
        Code::UnclosedQuote | Code::TextAfterQuote | Code::ShortRow | Code::LongRow | Code::CutAmount
    )
}

/// The cell, to be typed anew.
fn mend(
    view: &View<'_>,
    desk: &Desk,
    list: &MemberList,
    (place, one, column): (usize, &Told, usize),
) -> Html {
    let context = &view.context;
    let typed = desk.mends.iter().find(|(at, _)| *at == cell_of(one)).map(|(_, text)| text.clone());
    let value = typed.unwrap_or_else(|| one.cell.clone());
    let heading = heading_of(view, list, column);
    let label = fill_each(context.words(words::CELL_OF), &[&heading, &one.line.to_string()]);
    let name = [context.words(words::MEND), ": ", &label].concat();
    let field = text_field(
        &["type", "aria-label", "autocomplete", "spellcheck"],
        vec![of("text"), of(label), of("off"), of("false")],
        value,
        typing(context, place),
    );
    let values = vec![of("button"), of("chip-button"), of(name)];
    let button =
        tag("button", &["type", "class", "aria-label"], values, vec![plain(context.words(words::MEND))]);
    el("div", "mend", vec![field, heard(button, on_press(press(context, Deed::Mend(place))))])
}

/// What a whole row may be.
fn rows_of(view: &View<'_>, one: &Told) -> Vec<Html> {
    let context = &view.context;
    let button = |is_member: bool, words: Words| {
        button_of("chip-button", None, press(context, Deed::Row(one.line, is_member)), context.words(words))
    };
    let mut buttons = vec![button(false, words::LEAVE_OUT)];
    if one.code == Code::DoubleMovement {
        buttons.push(button(true, words::KEEP_BOTH));
    }
    if one.code == Code::DeletedOrNot {
        buttons.push(button(true, words::COUNT_IT));
    }
    if matches!(one.code, Code::TotalOrMember | Code::SecondHeading | Code::NoMember) {
        buttons.push(button(true, words::KEEP));
    }
    buttons
}

/// What can be done with all rows that have faults.
fn with_faults(view: &View<'_>, list: &MemberList, bad: usize) -> Html {
    let context = &view.context;
    let save = context.words(words::SAVE_BAD);
    let without = fill(context.words(words::WITHOUT), &bad.to_string());
    let mut buttons = vec![for_script("chip-button", ["save", "faults"], None, save)];
    // What is asked may decide which rows have a fault at all.
    let is_asked = !list.questions.is_empty();
    if !is_asked {
        buttons.push(button_of("chip-button", None, press(context, Deed::WithoutBad), without));
    }
    let doubles = list.errors().filter(|one| one.code == Code::DoubleMovement).count();
    if doubles > 1 {
        let keep = fill(context.words(words::KEEP_DOUBLES), &doubles.to_string());
        buttons.push(button_of("chip-button", None, press(context, Deed::KeepDoubles), keep));
    }
    let hint = if is_asked { words::ANSWER_FIRST } else { words::WITHOUT_THEM };
    all(vec![el("div", "chips", buttons), said("p", "hint", context.words(hint))])
}
