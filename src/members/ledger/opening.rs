//! What a member of a book begins with, where a row of its own tells it.

use super::amount::Left;
use super::columns::{Columns, cell};
use super::direction::{Marks, of_word};
use crate::members::columns::{is_opening, plain};
use crate::members::list::MemberList;
use crate::members::told::Code;

/// A row that may be an opening.
pub(super) struct Row<'a> {
    pub list: &'a MemberList,
    pub columns: &'a Columns,
    pub at: usize,
    /// What it would move.
    pub amount: &'a Result<i64, Left>,
    /// Whether it stands before the year's second day, or on no day.
    pub is_early: bool,
    /// Whether it is the member's first.
    pub is_first: bool,
    /// Whether the running balance is each member's.
    pub is_own_balance: bool,
}

/// The amount of a row that says so, or the balance of one that moves nothing: in a book whose running balance is each member's
/// that of a first row, else that of one that says so.
pub(super) fn opening(row: &Row<'_>) -> Option<i64> {
    let Row { list, columns, at, amount, is_early, is_first, is_own_balance } = *row;
    if !is_early {
        return None;
    }
    let text = |column: Option<usize>| cell(list, at, column).unwrap_or_default();
    let words = [columns.remark, columns.movement].map(text);
    let says_so = words.iter().any(|words| is_opening(&plain(words)));
    // Several kinds of savings have an opening each.
    let is_opened = is_first || says_so && columns.kind.is_some();
    if !is_opened {
        return None;
    }
    let value = |column: Option<usize>| {
        list.amounts_in(column?)?.values.get(at).copied().flatten().filter(|value| *value != 0)
    };
    match amount {
        Ok(amount) => Some(*amount).filter(|_| says_so),
        Err(Left::Told(Code::NoDirection, _)) => value(columns.plain).filter(|_| says_so),
        Err(Left::Told(Code::NoMovement, _)) => {
            // What stands there and is no amount is told; so is a payment whose amount was forgotten.
            let moves = [columns.paid_in, columns.taken_out].map(text).concat();
            let is_blank = !moves.contains(|letter: char| letter != '0' && letter.is_alphanumeric());
            let is_payment = words.iter().any(|words| of_word(words, Marks::default()).is_some());
            value(columns.balance).filter(|_| is_blank && (says_so || is_own_balance && !is_payment))
        }
        Err(_) => None,
    }
}
