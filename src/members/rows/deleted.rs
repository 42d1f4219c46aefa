//! Rows that were deleted or cancelled in the program that a list comes from.

use crate::members::columns::{AmountOf, Column, Content, is_cancelled, is_deleted};
use crate::members::table::Grid;

/// Records by which a column is judged.
const SAMPLE: usize = 200;

/// Where a list says that rows were deleted or cancelled.
#[derive(Debug)]
pub(in crate::members) struct Deletions {
    /// Columns of marks.
    marks: Vec<usize>,
    /// Whether `t` is of true, as databases write it: it stands beside an `f`.
    t_is_true: bool,
    /// What a movement came to.
    statuses: Vec<usize>,
}

impl Deletions {
    /// Of a list whose rows begin at a record.
    pub(in crate::members) fn of(grid: &Grid, columns: &[Column], from: usize) -> Self {
        let places = |content: Content| -> Vec<usize> {
            let of = columns.iter().enumerate().filter(|(_, column)| column.content == content);
            of.map(|(place, _)| place).collect()
        };
        let is_moved = |column: &Column| {
            matches!(
                column.content,
                Content::Movement | Content::Date | Content::Amount(AmountOf::In | AmountOf::Out)
            )
        };
        let marks = places(Content::Deleted);
        let records = || from..grid.len().min(from.saturating_add(SAMPLE));
        let is_f =
            |column: &usize| records().any(|record| grid.cell(record, *column).eq_ignore_ascii_case("f"));
        // A member's status is not that of a movement.
        let has_movements = columns.iter().any(is_moved);
        Self {
            t_is_true: marks.iter().any(is_f),
            statuses: if has_movements { places(Content::Status) } else { Vec::new() },
            marks,
        }
    }

    /// Whether a row was deleted; the column of a mark that is not known where that is unclear.
    pub(in crate::members) fn is_deleted(&self, grid: &Grid, record: usize) -> Result<bool, usize> {
        for column in &self.marks {
            let mark = grid.cell(record, *column);
            let is_true = self.t_is_true && mark.eq_ignore_ascii_case("t");
            if is_true || is_deleted(&mark).ok_or(*column)? {
                return Ok(true);
            }
        }
        Ok(self.statuses.iter().any(|column| is_cancelled(&grid.cell(record, *column))))
    }
}
