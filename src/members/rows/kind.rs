//! What a record below the headings is.

use strum::IntoStaticStr;

use crate::members::columns::{
    Chosen, Column, Content, is_carried, is_left_list, is_signature, is_total, plain,
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
}

/// Errors that spreadsheets print in a cell begin as instructions do.
const ERRORS: [&str; 7] = ["#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"];

/// Whether a cell has an error of the spreadsheet.
pub(in crate::members) fn is_spreadsheet_error(cell: &str) -> bool {
    ERRORS.contains(&cell)
}

/// Sorts records, one after the other.
#[derive(Debug)]
pub(in crate::members) struct Rows {
    has_numbers: bool,
    running: Option<usize>,
    after_total: bool,
    second: bool,
}

impl Rows {
    /// Of a list with these columns.
    pub(in crate::members) fn new(columns: &[Column], chosen: &Chosen) -> Self {
        let filled = |place: usize| columns.get(place).is_some_and(|column| column.filled);
        let running = columns.iter().position(|column| column.content == Content::RunningNumber);
        Self {
            has_numbers: chosen.number.is_some_and(filled) || running.is_some_and(filled),
            running: running.filter(|place| chosen.number != Some(*place)),
            after_total: false,
            second: false,
        }
    }

    /// What a record is.
    pub(in crate::members) fn sort(&mut self, grid: &Grid, record: usize, chosen: &Chosen) -> Sorted {
        let Some(first) = (0..grid.width(record)).find(|column| !grid.is_blank(record, *column)) else {
            return Sorted::Left(Why::Blank);
        };
        let first = grid.cell(record, first);
        if first.starts_with('#') && !is_spreadsheet_error(&first) {
            return Sorted::Left(Why::Instruction);
        }
        if self.second {
            return Sorted::Left(Why::SecondList);
        }
        let filled = |column: Option<usize>| column.is_some_and(|column| !grid.is_blank(record, column));
        let has_number = filled(chosen.number)
            || filled(self.running)
            || chosen.citizen.iter().any(|one| filled(Some(*one)));
        let has_name = filled(chosen.name);
        if has_number && has_name {
            return Sorted::Member;
        }
        // Who signs may stand beside the name of another who does.
        let is_number = |column: usize| {
            grid.raw(record, column).iter().any(|byte| byte.is_ascii_digit() || *byte == b'-')
        };
        let has_amounts = chosen.amounts.iter().any(|column| filled(Some(*column)));
        let has_numbers = chosen.amounts.iter().any(|column| is_number(*column));
        let label = chosen.name.filter(|_| has_name).map_or(first, |name| grid.cell(record, name));
        let label = plain(&label);
        let signs = is_signature(&label) && !has_number && !has_numbers;
        let sorted = if signs {
            Sorted::Left(Why::Signature)
        } else {
            self.by_label(&label, has_number, has_name, has_amounts, chosen)
        };
        // What has amounts and nobody's name is a total, or formulas that wait for one.
        self.after_total |= matches!(sorted, Sorted::Left(Why::Total) | Sorted::Unnamed);
        sorted
    }

    fn by_label(
        &mut self,
        label: &str,
        has_number: bool,
        has_name: bool,
        has_amounts: bool,
        chosen: &Chosen,
    ) -> Sorted {
        let is_alone = !has_number || !has_name;
        if is_carried(label) && is_alone {
            return Sorted::Left(Why::CarriedForward);
        }
        if is_total(label) && is_alone {
            return Sorted::Left(Why::Total);
        }
        let has_columns = chosen.number.is_some() || chosen.name.is_some();
        if has_number || !has_columns {
            return Sorted::Member;
        }
        if has_amounts {
            return if has_name { Sorted::Member } else { Sorted::Unnamed };
        }
        // A name without number and amounts: a member where no member has a number, or else a text of the list.
        if has_name && !self.has_numbers {
            return Sorted::Member;
        }
        if is_left_list(label) && self.after_total {
            self.second = true;
            return Sorted::Left(Why::SecondList);
        }
        Sorted::Left(if self.after_total { Why::Note } else { Why::Section })
    }
}
