//! What a record looks like: which cells are filled, whether it has headings again.

use crate::members::columns::{Chosen, Heading, is_heading_words};
use crate::members::table::Grid;

/// Records by which numbers are judged.
const SAMPLE: usize = 200;

/// What is filled in a record.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "what is filled, each by itself")]
pub(super) struct Row {
    /// The member's number, or that of the row.
    pub number: String,
    pub has_number: bool,
    pub has_name: bool,
    /// Whether anything stands in a column of amounts.
    pub has_amounts: bool,
    /// Whether a digit or a dash does: who signs may stand there as well.
    pub has_figures: bool,
    /// Whether what stands for its number is a text instead.
    pub is_label: bool,
}

impl Row {
    pub(super) fn of(grid: &Grid, record: usize, chosen: &Chosen, running: Option<usize>) -> Self {
        let filled = |column: &usize| !grid.is_blank(record, *column);
        let is_figure = |column: &usize| {
            let raw = grid.raw(record, *column);
            raw.iter().any(|byte| byte.is_ascii_digit() || *byte == b'-')
                || !raw.is_ascii() && grid.cell(record, *column).chars().any(char::is_numeric)
        };
        let number = [chosen.number, running].into_iter().flatten().find(filled);
        Self {
            number: number.map(|column| grid.cell(record, column).into_owned()).unwrap_or_default(),
            has_number: number.is_some() || chosen.citizen.iter().any(filled),
            has_name: chosen.name.as_ref().is_some_and(filled),
            has_amounts: chosen.amounts.iter().any(filled),
            has_figures: chosen.amounts.iter().any(is_figure),
            is_label: false,
        }
    }

    /// Whether what stands for the number is a word: it has no digit, and more than one letter.
    pub(super) fn is_word(&self) -> bool {
        let letters = self.number.chars().filter(|letter| letter.is_alphabetic()).count();
        letters > 1 && !self.number.chars().any(char::is_numeric)
    }
}

/// Whether a number is one of a section: a letter, or a few of those that Romans counted with.
pub(super) fn is_ordinal(number: &str) -> bool {
    let number = number.trim_end_matches(['.', ')']);
    let is_roman = |letter: char| "IVXLC".contains(letter);
    match number.len() {
        1 => number.chars().all(|letter| letter.is_ascii_alphabetic()),
        2..=6 => number.chars().all(is_roman),
        _ => false,
    }
}

/// Whether a text has four digits in a row, as days have and names do not.
pub(super) fn has_year(text: &str) -> bool {
    text.split(|letter: char| !letter.is_ascii_digit()).any(|digits| digits.len() == 4)
}

/// Headings below those of the list.
#[derive(Clone, Copy, Debug)]
pub(super) enum Again {
    /// The same, as on each page of a print-out.
    Headings,
    /// The same numbers of columns.
    Numbers,
    /// Those of another list.
    Others,
}

/// What is the same in all of a list.
#[derive(Debug)]
pub(super) struct Shape {
    heading: Option<Heading>,
    /// Whether most of the members' numbers have digits.
    pub has_digits: bool,
    /// Whether most have blanks in them.
    has_blanks: bool,
}

impl Shape {
    pub(super) fn of(grid: &Grid, chosen: &Chosen, running: Option<usize>, heading: Option<Heading>) -> Self {
        let from = heading.map_or(0, Heading::end);
        let numbers = |record: usize| {
            [chosen.number, running].into_iter().flatten().find(|column| !grid.is_blank(record, *column))
        };
        // Titles, subtotals and who signs stand in the first column too, and have nobody's name beside them.
        let records = || from..grid.len().min(from.saturating_add(SAMPLE));
        let has_name = |record: &usize| chosen.name.is_some_and(|name| !grid.is_blank(*record, name));
        let has_names = records().any(|record| has_name(&record));
        let is_named = |record: &usize| !has_names || has_name(record);
        let cells = || {
            let named = records().filter(is_named);
            named.filter_map(|record| Some(grid.cell(record, numbers(record)?)))
        };
        let most = |is: fn(&str) -> bool| {
            cells().filter(|cell| is(cell)).count().saturating_mul(2) > cells().count()
        };
        let has_digit = |cell: &str| cell.chars().any(char::is_numeric);
        let has_blank = |cell: &str| cell.trim().contains(char::is_whitespace);
        Self { heading, has_digits: most(has_digit), has_blanks: most(has_blank) }
    }

    /// Whether what stands for the number of a row is a text instead: a title, a place with a day, who signs.
    pub(super) fn is_label(&self, row: &Row) -> bool {
        let has_letter = row.number.chars().any(char::is_alphabetic);
        let is_text = has_letter && !self.has_blanks && row.number.trim().contains(char::is_whitespace);
        !row.has_name && !row.has_figures && (self.has_digits && row.is_word() || is_text)
    }

    /// What a record is that has the headings of the list again, as on each page of a print-out, or others.
    pub(super) fn headings(&self, grid: &Grid, record: usize, chosen: &Chosen) -> Option<Again> {
        let heading = self.heading?;
        let is_same = |above: usize| {
            grid.filled(above) == grid.filled(record)
                && (0..grid.filled(above))
                    .all(|column| grid.cell(above, column).eq_ignore_ascii_case(&grid.cell(record, column)))
        };
        let names = heading.first.saturating_add(heading.rows);
        if (heading.first..names).any(is_same) {
            return Some(Again::Headings);
        }
        if heading.numbered && is_same(names) {
            return Some(Again::Numbers);
        }
        let has_digit = |column: &usize| grid.raw(record, *column).iter().any(u8::is_ascii_digit);
        let is_text = !chosen.amounts.iter().any(has_digit);
        (is_text && is_heading_words(grid, record) > 1).then_some(Again::Others)
    }
}
