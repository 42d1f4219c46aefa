//! The second step: where the headings are, and how each column is used.

use yew::prelude::*;

use super::on::on;
use crate::i18n::members::question;
use crate::i18n::pages::list as words;
use crate::i18n::{Words, capitalised, fill};
use crate::members::{By, Content, MemberList, Question, Separator};
use crate::ui::element::{all, button_of, el, nothing, plain, rows, said};
use crate::ui::pages::list::desk::{Deed, Desk, ENCODINGS, File, SIGNS, Screen, Way};
use crate::ui::pages::list::entered::{View, press, use_picked, way_picked};
use crate::ui::pages::list::names::heading_of;
use crate::ui::pages::list::tags::{heard, labelled, of, on_press, select, tag};
use crate::ui::parts::form::group;

/// Records among which the headings are chosen.
const LINES: usize = 10;
/// Letters of a record that are shown.
const LETTERS: usize = 120;
/// Columns that are shown at first, and rows of each.
const COLUMNS: usize = 12;
const SAMPLE: usize = 3;

/// The inputs.
pub(super) fn columns(view: &View<'_>, desk: &Desk) -> Vec<Html> {
    let Some(list) = &desk.list else { return Vec::new() };
    let context = &view.context;
    vec![
        group(view, words::WHICH_HEADING, vec![lines(view, list), ways(view, desk, list)]),
        group(view, words::WHICH_COLUMN, vec![asked(view, list), used(view, desk, list)]),
        el(
            "ul",
            "remarks",
            rows(remarks(desk), &|(words, count): (Words, usize)| {
                said("li", "", fill(context.words(words), &count.to_string()))
            }),
        ),
        on(view, Some((Deed::Turn(Screen::Problems), words::NEXT)), Some(Screen::Open)),
    ]
}

/// What is to be known of a sheet.
fn remarks(desk: &Desk) -> Vec<(Words, usize)> {
    let Some(file) = &desk.file else { return Vec::new() };
    let told = [(words::HIDDEN_ROWS, file.hidden), (words::NOT_CALCULATED, file.not_calculated)];
    told.into_iter().filter(|(_, count)| *count > 0).collect()
}

/// The first records, of which one begins the headings.
fn lines(view: &View<'_>, list: &MemberList) -> Html {
    let context = &view.context;
    let heading = list.decided.heading;
    let line = |record: usize| {
        let is_in = heading.is_some_and(|heading| (heading.first..heading.end()).contains(&record));
        let is_first = heading.is_some_and(|heading| heading.first == record);
        let cells = (0..list.grid.width(record)).map(|column| list.grid.cell(record, column));
        let text: String = cells.collect::<Vec<_>>().join(" · ").chars().take(LETTERS).collect();
        let number = said("span", "soft small", list.grid.line(record).to_string());
        heading_row(view, (is_in, is_first, Some(record)), vec![number, said("code", "", text)])
    };
    let mut all_lines = rows(0..list.grid.len().min(LINES), &line);
    let none = vec![said("span", "none", context.words(words::NO_HEADING))];
    all_lines.push(heading_row(view, (heading.is_none(), heading.is_none(), None), none));
    el("div", "heads", all_lines)
}

/// A row that can be picked as the first of the headings.
fn heading_row(
    view: &View<'_>,
    (is_in, is_first, record): (bool, bool, Option<usize>),
    mut inside: Vec<Html>,
) -> Html {
    let mut radio = tag("input", &["type", "name"], vec![of("radio"), of("daftar-heading")], Vec::new());
    radio.set_checked(is_first);
    inside.insert(0, heard(radio, on_press(press(&view.context, Deed::Heading(record)))));
    el("label", if is_in { "on" } else { "" }, inside)
}

/// How the file is read: each with what it was decided by.
fn ways(view: &View<'_>, desk: &Desk, list: &MemberList) -> Html {
    let context = &view.context;
    let mut picks = Vec::new();
    let [separator, decimal, letters, sheet] = words::HOW_READ.map(|words| context.words(words));
    let file = desk.file.as_ref();
    if let Some(file) = file.filter(|file| file.sheets.len() > 1) {
        let option = |(place, name): (usize, &String)| (name.clone().into(), place == file.sheet);
        let options = file.sheets.iter().enumerate().map(option).collect();
        picks.push(labelled(vec![plain(sheet)], select(None, of("sheet"), options, None)));
    }
    if !file.is_some_and(File::is_sheet) {
        let (now, by) = list.decided.separator;
        let options = Separator::ALL.map(|one| (context.words(words::separator(one)), one == now));
        picks.push(pick(view, separator, Way::Separator, &options, by));
        if let Some((now, by)) = list.amounts.first().map(|amounts| amounts.sign) {
            let options = SIGNS.map(|one| (context.words(words::decimal(one)), one == now));
            picks.push(pick(view, decimal, Way::Decimal, &options, by));
        }
        let (now, by) = list.decided.encoding;
        let options = ENCODINGS.map(|one| (words::encoding(one), one == now));
        picks.push(pick(view, letters, Way::Encoding, &options, by));
    }
    el("div", "two narrow", picks)
}

fn pick(view: &View<'_>, name: &'static str, way: Way, options: &[(&'static str, bool)], by: By) -> Html {
    let options = options.iter().map(|(name, chosen)| (capitalised(name).into(), *chosen)).collect();
    let by = said("span", "soft small", view.context.words(words::by(by)));
    let picked = way_picked(&view.context, way);
    labelled(vec![said("span", "", name), by], select(None, None, options, Some(picked)))
}

/// What is asked of the columns.
fn asked(view: &View<'_>, list: &MemberList) -> Html {
    let is_of_columns = |one: &&Question| matches!(one, Question::WhichColumn | Question::WhichAmount(..));
    let asks = list.questions.iter().filter(is_of_columns);
    let asks = rows(asks, &|one| said("p", "error", question(one, view.context.language())));
    all(asks)
}

/// Every column that has anything in it.
fn used(view: &View<'_>, desk: &Desk, list: &MemberList) -> Html {
    let context = &view.context;
    let filled: Vec<usize> = (0..list.columns.len())
        .filter(|place| list.columns.get(*place).is_some_and(|column| column.filled || column.taken))
        .collect();
    let shown = if desk.all_columns { filled.len() } else { COLUMNS };
    let mut all_columns = rows(filled.iter().take(shown), &|place| column(view, desk, list, *place));
    let left = filled.len().saturating_sub(shown);
    if left > 0 {
        let more = fill(context.words(words::MORE_COLUMNS), &left.to_string());
        all_columns.push(el("li", "", vec![button_of("link", None, press(context, Deed::AllColumns), more)]));
    }
    el("ul", "match", all_columns)
}

fn column(view: &View<'_>, desk: &Desk, list: &MemberList, place: usize) -> Html {
    let context = &view.context;
    let heading = heading_of(view, list, place);
    let name = said("b", "", heading.clone());
    if list.columns.get(place).is_some_and(|column| column.content == Content::CitizenNumber) {
        return el("li", "", vec![name, said("span", "soft small", context.words(words::NOT_KEPT))]);
    }
    let now = desk.option_of(list, place);
    let option =
        |(option, words): (usize, &Words)| (capitalised(context.words(*words)).into(), option == now);
    let options = words::USES.iter().enumerate().map(option).collect();
    let label = fill(context.words(words::USED_AS), &heading);
    let select = select(of(label), None, options, Some(use_picked(context, place)));
    let cells = (0..list.rows.len()).map(|row| list.cell(row, place)).filter(|cell| !cell.is_empty());
    let sample = cells.take(SAMPLE).map(|cell| cell.chars().take(30).collect::<String>());
    let sample = sample.collect::<Vec<_>>().join(" · ");
    let sample = if sample.is_empty() { nothing() } else { said("p", "soft small", sample) };
    let class = if now == 0 { "unused" } else { "" };
    el("li", class, vec![name, select, sample])
}
