//! A list with one row a member that has what each began with, paid in, took out and ended with: no book of movements.

use std::collections::HashSet;

use super::column::Column;
use super::content::{AmountOf, Content};
use super::words::{has, is_opening, plain};
use crate::members::table::Grid;

/// What of a row says that it is a movement.
const OF_MOVEMENTS: [Content; 4] = [Content::Date, Content::Movement, Content::Kind, Content::Reference];
/// How the balance at the end is called, where another at the beginning stands beside it: a running balance has no such name.
const CLOSINGS: &str = "saldo_akhir|baki_akhir|closing_balance|saldo_akhir_tahun|baki_akhir_tahun";

/// Says of the columns of such a list what they are of: the balance at the end is what members have. `whose` are the columns of
/// numbers and of names, which both tell members apart.
pub(super) fn as_recap(grid: &Grid, from: usize, columns: &mut [Column], whose: [Option<usize>; 2]) {
    let is = |of: AmountOf| move |column: &Column| column.content == Content::Amount(of);
    let closing = columns.iter().position(|column| {
        is(AmountOf::Balance)(column) && column.filled && has(CLOSINGS, &plain(&column.heading))
    });
    let has_opening = columns.iter().any(|column| column.filled && is_opening(&plain(&column.heading)));
    let moves = [AmountOf::In, AmountOf::Out].into_iter().all(|of| columns.iter().any(is(of)));
    let is_of_movements =
        columns.iter().any(|column| column.filled && OF_MOVEMENTS.contains(&column.content));
    let Some(closing) = closing.filter(|_| has_opening && moves && !is_of_movements) else { return };
    if !each_once(grid, from, columns, whose) {
        return;
    }
    // Beside what was paid in by kinds it is the sum of these.
    let has_kinds =
        columns.iter().any(|column| matches!(column.content, Content::Amount(of) if of.is_basis()));
    for (place, column) in columns.iter_mut().enumerate() {
        if [AmountOf::In, AmountOf::Out, AmountOf::Balance].map(Content::Amount).contains(&column.content) {
            let is_what_they_have = place == closing && !has_kinds;
            let of = if is_what_they_have { AmountOf::Savings } else { AmountOf::AllSavings };
            column.content = Content::Amount(of);
        }
    }
}

/// Whether every number, and every name, stands once; the numbers of rows are nobody's.
fn each_once(grid: &Grid, from: usize, columns: &[Column], whose: [Option<usize>; 2]) -> bool {
    let is_theirs = |place: &usize| {
        columns.get(*place).is_some_and(|column| column.filled && column.content != Content::RunningNumber)
    };
    let mut whose = whose.into_iter().flatten().filter(is_theirs).peekable();
    let once = |place: usize| {
        let mut cells = (from..grid.len()).filter(|record| !grid.is_blank(*record, place));
        let mut seen = HashSet::new();
        cells.all(|record| seen.insert(grid.cell(record, place).to_lowercase())) && seen.len() > 1
    };
    whose.peek().is_some() && whose.all(once)
}
