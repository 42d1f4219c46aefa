//! The columns of a ledger, and what stands in them.

use super::account::Years;
use super::dates::{DayOrder, day_of, order_of};
use crate::domain::Date;
use crate::members::columns::{AmountOf, Content};
use crate::members::list::{Choices, MemberList};

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
    /// Those that were said outdo those that their headings name.
    pub(super) fn of(list: &MemberList, choices: &Choices) -> Self {
        let holds = |place: usize, content: Content| {
            list.columns.get(place).is_some_and(|one| one.content == content)
        };
        let found = |content: Content, is_there: &dyn Fn(usize) -> bool| {
            let said = choices.columns.iter().map(|(place, _)| *place);
            said.chain(0..list.columns.len()).find(|place| holds(*place, content) && is_there(*place))
        };
        let of = |content: Content| found(content, &|_| true);
        let amounts = |of: AmountOf| found(Content::Amount(of), &|place| list.amounts_in(place).is_some());
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

/// Years that can be chosen from.
const MOST_YEARS: usize = 40;

/// The years that the days of a list are in; nothing where it has no day that can be read.
#[must_use]
pub fn years(list: &MemberList, choices: &Choices) -> Option<Years> {
    let date = Columns::of(list, choices).date;
    // Whichever comes first of day and month, the year is the same.
    let day = |cell: &str| {
        day_of(cell, Some(DayOrder::DayFirst)).or_else(|| day_of(cell, Some(DayOrder::MonthFirst)))
    };
    let mut counts: Vec<(u16, usize)> = Vec::new();
    for year in (0..list.rows.len()).filter_map(|row| day(&cell(list, row, date)?)).map(Date::year) {
        match counts.binary_search_by(|(one, _)| one.cmp(&year)) {
            Ok(place) => {
                if let Some((_, count)) = counts.get_mut(place) {
                    *count = count.saturating_add(1);
                }
            }
            Err(place) if counts.len() < MOST_YEARS => counts.insert(place, (year, 1)),
            Err(_) => {}
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max()?;
    let usual = counts.iter().rev().find(|(_, count)| *count == most).map(|(year, _)| *year)?;
    let mut all: Vec<u16> = counts.iter().map(|(year, _)| *year).collect();
    if let Some(before) = all.first().and_then(|first| first.checked_sub(1)) {
        all.insert(0, before);
    }
    Some(Years { all, usual })
}
