//! Flaws of a record: how it is written and cut, and cells that nobody can have typed.

use super::columns::{Content, is_sample, plain};
use super::list::{Choices, MemberList};
use super::reading::Reading;
use super::table::Flaw;
use super::told::Code;
use super::torn::torn;

/// Letters of the longest cell.
const LONGEST_CELL: usize = 1_000;

impl Reading {
    /// Flaws of how the record is written, and its width.
    pub(super) fn check_form(&mut self, list: &mut MemberList, choices: &Choices) {
        while let Some(issue) =
            list.grid.issues().get(self.issue).copied().filter(|issue| issue.record <= self.at)
        {
            let code = match issue.flaw {
                Flaw::UnclosedQuote => Code::UnclosedQuote,
                Flaw::TextAfterQuote => Code::TextAfterQuote,
            };
            self.tell(list, code, Some(issue.column));
            self.issue = self.issue.saturating_add(1);
        }
        // A workbook keeps no cell that is blank.
        if list.grid.width(self.at) < self.width && !choices.of_sheet {
            self.tell(list, Code::ShortRow, None);
        } else if list.grid.filled(self.at) > list.columns.len() {
            self.tell(list, Code::LongRow, None);
        }
    }

    /// Cells that nobody can have typed.
    pub(super) fn check_cells(&mut self, list: &mut MemberList) {
        if let Some((column, code)) = torn(list, self.at) {
            self.tell(list, code, Some(column));
        }
        for column in 0..list.grid.width(self.at).min(list.columns.len()) {
            let raw = list.grid.raw(self.at, column);
            if raw.len() > LONGEST_CELL {
                self.tell(list, Code::CellTooLong, Some(column));
            } else if raw.iter().any(|byte| byte.is_ascii_control() && !b"\t\n\r".contains(byte)) {
                self.tell(list, Code::ControlCharacter, Some(column));
            } else if list.columns.get(column).is_some_and(|one| one.content == Content::Remark)
                && is_sample(&plain(&list.grid.cell(self.at, column)))
            {
                self.tell(list, Code::SampleRow, Some(column));
            }
        }
    }
}
