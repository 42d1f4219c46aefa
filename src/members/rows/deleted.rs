//! Rows that were deleted or cancelled in the program that a list comes from.
//!
//! # Design
//!
//! *Why do statuses count in books alone?* A member who is called pending is one. A payment that is pending is none yet.

use crate::members::columns::{Column, Content, has, has_any, plain};
use crate::members::table::Grid;

/// What a mark says of a row that was deleted, and of one that was not.
const DELETED: &str = "ya|y|yes|true|1|1_0|x|v|hapus|dihapus|deleted|batal|dibatalkan|dibatal|void|voided|cancelled|canceled|dipadam|reversed\
                       |benar";
const NOT_DELETED: &str = "0|0_0|tidak|tdk|no|n|false|f|belum|belum_dihapus|tidak_dihapus|tidak_ada|tiada|tak|aktif|active|salah|null|none|nan|nat\
                           |nihil";
/// What a status says of a movement that came to nothing, and of one that may come to something yet.
const CANCELLED: &str = "batal|dibatalkan|dibatal|void|voided|cancel|cancelled|canceled|hapus|dihapus|deleted|dipadam|reversed|gagal|failed\
                         |ditolak|rejected|expired|kedaluwarsa|kadaluarsa";
const WAITING: &str = "pending|tertunda|draft|draf|belum|unpaid|menunggu|waiting|proses|diproses";

/// Where a list says that rows were deleted or cancelled.
#[derive(Debug)]
pub(in crate::members) struct Deletions {
    /// Columns of marks, and what a `T` is in each.
    marks: Vec<(usize, Option<bool>)>,
    /// What a movement came to.
    statuses: Vec<usize>,
}

impl Deletions {
    /// Of a list whose rows begin at a record; statuses count where its rows are payments.
    pub(in crate::members) fn of(grid: &Grid, columns: &[Column], from: usize, are_payments: bool) -> Self {
        let places = |content: Content| {
            let of = columns.iter().enumerate().filter(move |(_, column)| column.content == content);
            of.map(|(place, _)| place)
        };
        let marks = places(Content::Deleted).map(|column| (column, letter_t(grid, from, column)));
        // Where every row is marked the marks are of something else: a program's button, a day that is none.
        let says_no = |(column, t): &(usize, Option<bool>)| {
            (from..grid.len()).any(|record| {
                grid.filled(record) > 1 && is_mark(&grid.cell(record, *column), *t) != Some(true)
            })
        };
        Self {
            marks: marks.filter(says_no).collect(),
            statuses: if are_payments { places(Content::Status).collect() } else { Vec::new() },
        }
    }

    /// Whether a row was deleted; the column where that is not known.
    pub(in crate::members) fn is_deleted(&self, grid: &Grid, record: usize) -> Result<bool, usize> {
        for (column, t) in &self.marks {
            if is_mark(&grid.cell(record, *column), *t).ok_or(*column)? {
                return Ok(true);
            }
        }
        for column in &self.statuses {
            let status = plain(&grid.cell(record, *column));
            if has_any(WAITING, &status) {
                return Err(*column);
            }
            if has_any(CANCELLED, &status) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// What a `T` is in a column: true beside an `F`, as databases write it; tidak beside a `Y`.
fn letter_t(grid: &Grid, from: usize, column: usize) -> Option<bool> {
    let has = |letters: &[&str]| {
        let is_it =
            |record: usize| letters.iter().any(|one| grid.cell(record, column).eq_ignore_ascii_case(one));
        (from..grid.len()).any(is_it)
    };
    if has(&["f"]) { Some(true) } else { has(&["y", "ya"]).then_some(false) }
}

/// Whether a mark says that its row was deleted; nothing where that is not known. A day is one on which it was.
fn is_mark(mark: &str, t: Option<bool>) -> Option<bool> {
    if mark.eq_ignore_ascii_case("t") {
        return t;
    }
    if mark.chars().all(|letter| matches!(letter, '-' | '.' | '\u{2013}' | '\u{2014}' | '\u{2212}')) {
        return Some(false);
    }
    let digits = || mark.bytes().filter(u8::is_ascii_digit);
    let words = plain(mark);
    if has(NOT_DELETED, &words) || digits().count() > 4 && digits().all(|digit| digit == b'0') {
        return Some(false);
    }
    (has(DELETED, &words) || digits().count() > 4).then_some(true)
}
