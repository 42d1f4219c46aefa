//! The file that a list comes from, the ledger in it, and why there is no list in it.

use crate::members::{Choices, MemberList, SheetFault, Told};

/// Where a list comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct File {
    /// Its name; empty of what was pasted.
    pub name: String,
    /// Whether it is the example.
    pub is_example: bool,
    /// The sheets of a workbook, and which of them it is; without any it is text.
    pub sheets: Vec<String>,
    pub sheet: usize,
    /// Rows that are hidden in the sheet, and formulas without a value.
    pub hidden: usize,
    pub not_calculated: usize,
}

impl File {
    /// Whether it is a sheet of a workbook.
    pub fn is_sheet(&self) -> bool {
        !self.sheets.is_empty()
    }
}

/// A ledger as it was read, below the list of its accounts.
pub(in crate::ui) struct Movements {
    pub list: MemberList,
    pub choices: Choices,
}

/// Why there is no list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Stopped {
    /// By a name: what the file is instead, or that somebody stopped it.
    Named(String),
    /// What is told of the whole file.
    Told(Told),
    /// The sheet of a workbook.
    Sheet(SheetFault),
}
