//! What a record below the headings is.

use strum::IntoStaticStr;

use super::shape::{Again, Row, Shape, has_year, is_ordinal};
use crate::members::columns::{
    Chosen, Column, Content, Heading, is_carried, is_left_list, is_like_total, is_section, is_signature,
    is_total, may_be_total, plain,
};
use crate::members::table::Grid;

/// Why a record is no member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Why {
    /// A title above the headings.
    Title,
    /// Part of the headings.
    Heading,
    /// Numbers of columns under the headings.
    ColumnNumbers,
    /// Nothing stands in it.
    Blank,
    /// Formulas that give zero, and nobody's number or name.
    Zeros,
    /// The name of a section: an employer, a village.
    Section,
    /// A total, in the middle or at the end.
    Total,
    /// A balance brought or carried forward, a sum of a month.
    CarriedForward,
    /// Who signs.
    Signature,
    /// An instruction to whoever fills in the file.
    Instruction,
    /// A text behind the total.
    Note,
    /// Of a second list: those who left.
    SecondList,
    /// Deleted or cancelled in the program that the list comes from.
    Deleted,
    /// Whoever reads the list said so.
    Choice,
}

/// A record that is no member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Its place among the records.
    pub record: usize,
    /// The line of the file where it begins.
    pub line: u32,
    /// Why.
    pub why: Why,
}

/// What a record turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::members) enum Sorted {
    Member,
    Left(Why),
    /// Amounts without number and name: a total, zeros, or something that is wrong; the amounts decide.
    Unnamed,
    /// Called like a total: the amounts decide, or else it is asked.
    Doubtful,
    /// Headings that are not those of the list.
    Heading,
}

/// Errors that spreadsheets print in a cell begin as instructions do.
const ERRORS: [&str; 7] = ["#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"];

/// Whether a cell has an error of the spreadsheet, or was too narrow for what stood there.
pub(in crate::members) fn is_spreadsheet_error(cell: &str) -> bool {
    ERRORS.contains(&cell)
        || cell.starts_with('#')
            && (cell.ends_with(['!', '?']) && !cell.contains(' ') || cell.trim_matches('#').is_empty())
}

/// Sorts records, one after the other.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "what was seen above, each by itself")]
pub(in crate::members) struct Rows {
    has_numbers: bool,
    running: Option<usize>,
    after_total: bool,
    after_signature: bool,
    second: bool,
    shape: Shape,
}

impl Rows {
    /// Of a list with these columns and headings.
    pub(in crate::members) fn new(
        grid: &Grid,
        columns: &[Column],
        chosen: &Chosen,
        heading: Option<Heading>,
    ) -> Self {
        let filled = |place: usize| columns.get(place).is_some_and(|column| column.filled);
        let running = columns.iter().position(|column| column.content == Content::RunningNumber);
        let running = running.filter(|place| chosen.number != Some(*place));
        Self {
            has_numbers: chosen.number.is_some_and(filled) || running.is_some_and(filled),
            running,
            after_total: false,
            after_signature: false,
            second: false,
            shape: Shape::of(grid, chosen, running, heading),
        }
    }

    /// What a record is.
    pub(in crate::members) fn sort(&mut self, grid: &Grid, record: usize, chosen: &Chosen) -> Sorted {
        let Some(first) = (0..grid.width(record)).find(|column| !grid.is_blank(record, *column)) else {
            return Sorted::Left(Why::Blank);
        };
        if let Some(again) = self.shape.headings(grid, record, chosen) {
            return match again {
                Again::Headings => Sorted::Left(Why::Heading),
                Again::Numbers => Sorted::Left(Why::ColumnNumbers),
                Again::Others => Sorted::Heading,
            };
        }
        let first = grid.cell(record, first);
        let mut row = Row::of(grid, record, chosen, self.running);
        row.is_label = self.shape.is_label(&row);
        row.has_number &= !row.is_label;
        if first.starts_with('#') && !is_spreadsheet_error(&first) && !row.has_figures {
            return Sorted::Left(Why::Instruction);
        }
        if self.second {
            return Sorted::Left(Why::SecondList);
        }
        let label = chosen.name.filter(|_| row.has_name).map_or(first, |name| grid.cell(record, name));
        let sorted = if row.has_number && row.has_name {
            self.of_both(&label, &row)
        } else {
            let label = plain(&label);
            if is_signature(&label) && !row.has_number && !row.has_figures {
                self.after_signature = true;
                Sorted::Left(Why::Signature)
            } else {
                self.by_label(&label, &row, chosen)
            }
        };
        // Beside each other stand the names under a signature, some in a column of amounts.
        let is_signed = self.after_signature && !row.has_number && !row.has_figures;
        let sorted = match sorted {
            Sorted::Unnamed if is_signed => Sorted::Left(Why::Signature),
            sorted => sorted,
        };
        // What has amounts and nobody's name is a total, or formulas that wait for one.
        self.after_total |= matches!(sorted, Sorted::Left(Why::Total) | Sorted::Unnamed | Sorted::Doubtful);
        sorted
    }

    /// A record with number and name: a member, unless one of them says something else.
    fn of_both(&self, name: &str, row: &Row) -> Sorted {
        let is_ordinal = self.shape.has_digits && is_ordinal(&row.number);
        if is_ordinal && !row.has_figures {
            return Sorted::Left(Why::Section);
        }
        let is_label = row.is_word() && is_like_total(&plain(&row.number));
        if is_ordinal || is_label || may_be_total(name) && is_total(&plain(name)) {
            Sorted::Doubtful
        } else {
            Sorted::Member
        }
    }

    /// A record without number or without name.
    fn by_label(&mut self, label: &str, row: &Row, chosen: &Chosen) -> Sorted {
        if is_carried(label) {
            return Sorted::Left(Why::CarriedForward);
        }
        if is_total(label) {
            return Sorted::Left(Why::Total);
        }
        // A person may be called so; a total has figures.
        if is_like_total(label)
            && (row.has_figures || !self.has_numbers)
            && (!row.has_number || row.is_word() || !row.has_name)
        {
            return Sorted::Doubtful;
        }
        if row.has_number
            && chosen.name.is_some()
            && !row.has_amounts
            && self.shape.has_digits
            && (row.is_word() || is_section(label))
        {
            return Sorted::Left(Why::Section);
        }
        // In the column of numbers nothing tells the title of a second list from that of a section: its rows count, and are told.
        if row.is_label && !row.has_amounts {
            return Sorted::Left(Why::Section);
        }
        let has_columns = chosen.number.is_some() || chosen.name.is_some();
        if row.has_number || !has_columns {
            return Sorted::Member;
        }
        if row.has_amounts {
            return if row.has_name { Sorted::Member } else { Sorted::Unnamed };
        }
        // A name without number and amounts: a member where no member has a number, or else a text of the list,
        // as are who signs and the day on which it was done.
        if row.has_name && !self.has_numbers {
            let is_text = self.after_signature || has_year(label);
            return if is_text { Sorted::Left(Why::Note) } else { Sorted::Member };
        }
        if is_left_list(label) && self.after_total {
            self.second = true;
            return Sorted::Left(Why::SecondList);
        }
        Sorted::Left(if self.after_total { Why::Note } else { Why::Section })
    }
}
