//! The columns of a ledger, and what stands in them.

use super::dates::{DayOrder, day_of, order_of};
use crate::domain::Date;
use crate::members::columns::{AmountOf, Content};
use crate::members::list::MemberList;

/// The columns that say something of a movement.
#[derive(Clone, Copy, Debug)]
pub(super) struct Columns {
    pub date: Option<usize>,
    pub movement: Option<usize>,
    pub kind: Option<usize>,
    pub deleted: Option<usize>,
    pub reference: Option<usize>,
    pub paid_in: Option<usize>,
    pub taken_out: Option<usize>,
    /// The first column of amounts.
    pub plain: Option<usize>,
}

impl Columns {
    pub(super) fn of(list: &MemberList) -> Self {
        let of = |content: Content| list.columns.iter().position(|column| column.content == content);
        let amounts = |of: AmountOf| list.amounts_of(Content::Amount(of)).map(|amounts| amounts.column);
        Self {
            date: of(Content::Date),
            movement: of(Content::Movement),
            kind: of(Content::Kind),
            deleted: of(Content::Deleted),
            reference: of(Content::Reference),
            paid_in: amounts(AmountOf::In),
            taken_out: amounts(AmountOf::Out),
            plain: list.amounts.first().map(|amounts| amounts.column),
        }
    }
}

/// What stands in a column, as far as a program wrote anything there.
pub(super) fn cell(list: &MemberList, row: usize, column: Option<usize>) -> Option<String> {
    let cell = list.cell(row, column?);
    (!cell.is_empty() && !cell.eq_ignore_ascii_case("null")).then(|| cell.into_owned())
}

/// Whose a row is: by number, and by name where the list has no numbers.
pub(super) fn key(list: &MemberList, row: usize) -> Option<String> {
    let whose = if list.chosen.number.is_some() { list.number(row) } else { list.name(row) };
    (!whose.is_empty()).then(|| whose.to_lowercase())
}

/// The order that all days agree on.
pub(super) fn agreed_order(list: &MemberList, date: Option<usize>) -> Option<DayOrder> {
    let mut orders = (0..list.rows.len()).filter_map(|row| order_of(&cell(list, row, date)?));
    let first = orders.next()?;
    orders.all(|order| order == first).then_some(first)
}

/// The first and the last year that the days of a list are in; nothing where it has no day that can be read.
#[must_use]
pub fn years(list: &MemberList) -> Option<(u16, u16)> {
    let date = Columns::of(list).date;
    // Whichever comes first of day and month, the year is the same.
    let day = |cell: &str| {
        day_of(cell, Some(DayOrder::DayFirst)).or_else(|| day_of(cell, Some(DayOrder::MonthFirst)))
    };
    let years = (0..list.rows.len()).filter_map(|row| day(&cell(list, row, date)?)).map(Date::year);
    years.fold(None, |range, year| {
        let (first, last) = range.unwrap_or((year, year));
        Some((first.min(year), last.max(year)))
    })
}
