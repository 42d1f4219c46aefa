//! A list with one row a member that has what each began with, paid in, took out and ended with: no book of movements.

use std::collections::HashSet;

use super::column::Column;
use super::content::{AmountOf, Content};
use crate::members::table::Grid;

/// What of a row says that it is a movement.
const OF_MOVEMENTS: [Content; 4] = [Content::Date, Content::Movement, Content::Kind, Content::Reference];

/// Says of the columns of such a list what they are of: the last balance is what members have, all else are amounts. `whose` are
/// the columns of numbers and names, of which the first that is filled tells members apart.
pub(super) fn as_recap(grid: &Grid, from: usize, columns: &mut [Column], whose: [Option<usize>; 2]) {
    if !is_recap(grid, from, columns, whose) {
        return;
    }
    let last = columns.iter().rposition(|column| column.content == Content::Amount(AmountOf::Balance));
    for (place, column) in columns.iter_mut().enumerate() {
        let moves = [AmountOf::In, AmountOf::Out, AmountOf::Balance].map(Content::Amount);
        if moves.contains(&column.content) {
            let of = if Some(place) == last { AmountOf::Savings } else { AmountOf::AllSavings };
            column.content = Content::Amount(of);
        }
    }
}

fn is_recap(grid: &Grid, from: usize, columns: &[Column], whose: [Option<usize>; 2]) -> bool {
    let has = |content: Content| columns.iter().any(|column| column.filled && column.content == content);
    let moves = [AmountOf::In, AmountOf::Out, AmountOf::Balance].map(Content::Amount);
    if !moves.into_iter().all(has) || OF_MOVEMENTS.into_iter().any(has) {
        return false;
    }
    let is_filled = |place: &usize| columns.get(*place).is_some_and(|column| column.filled);
    let Some(whose) = whose.into_iter().flatten().find(is_filled) else { return false };
    let mut cells = (from..grid.len()).filter(|record| !grid.is_blank(*record, whose));
    let mut seen = HashSet::new();
    let once = cells.all(|record| seen.insert(grid.cell(record, whose).to_lowercase()));
    once && seen.len() > 1
}
