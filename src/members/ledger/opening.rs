//! What a member of a book begins with, where a row of its own tells it.

use super::amount::Left;
use super::columns::{Columns, cell};
use crate::members::columns::{is_opening, plain};
use crate::members::list::MemberList;
use crate::members::told::Code;

/// The balance of a member's first row that moves nothing, or the amount of one that says so. `amount` is what the row would
/// move.
pub(super) fn opening(
    list: &MemberList,
    columns: &Columns,
    row: usize,
    amount: &Result<i64, Left>,
) -> Option<i64> {
    let text = |column: Option<usize>| cell(list, row, column).unwrap_or_default();
    let says_so = || [columns.remark, columns.movement].into_iter().any(|of| is_opening(&plain(&text(of))));
    let value = |column: Option<usize>| {
        list.amounts_in(column?)?.values.get(row).copied().flatten().filter(|value| *value != 0)
    };
    match amount {
        Ok(amount) => Some(*amount).filter(|_| says_so()),
        Err(Left::Told(Code::NoDirection, _)) => value(columns.plain).filter(|_| says_so()),
        Err(Left::Told(Code::NoMovement, _)) => {
            // What stands there and is no amount is told.
            let moves = [columns.paid_in, columns.taken_out].map(text).concat();
            let is_blank = !moves.contains(|letter: char| letter != '0' && letter.is_alphanumeric());
            value(columns.balance).filter(|_| is_blank)
        }
        Err(_) => None,
    }
}
