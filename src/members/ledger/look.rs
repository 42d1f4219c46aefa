//! The first look at every row of a ledger: the years and the order of its days, and what its running balance follows.

use super::account::Years;
use super::columns::{Columns, cell, key};
use super::dates::{DayOrder, day_of, order_of};
use super::direction::Marks;
use crate::domain::Date;
use crate::members::list::MemberList;

/// Years that can be chosen from.
const MOST_YEARS: usize = 40;

/// What was seen so far.
#[derive(Debug, Default)]
pub(super) struct Look {
    order: Option<DayOrder>,
    /// Some days have one order, some the other.
    disagrees: bool,
    /// What tells letters and signs of movements apart.
    pub(super) marks: Marks,
    /// How many days are in each year.
    years: Vec<(u16, usize)>,
    /// Pairs of rows of one member, and of any.
    own: Followed,
    all: Followed,
}

impl Look {
    /// Looks at a row.
    pub(super) fn take(&mut self, list: &MemberList, columns: &Columns, row: usize) {
        if let Some(cell) = cell(list, row, columns.date) {
            self.day(&cell);
        }
        if let Some(cell) = cell(list, row, columns.movement) {
            self.marks.note(&cell);
        }
        if let Some(above) = row.checked_sub(1) {
            self.balance(list, columns, (above, row));
        }
    }

    fn day(&mut self, cell: &str) {
        if let Some(order) = order_of(cell) {
            self.disagrees |= self.order.is_some_and(|one| one != order);
            self.order = Some(order);
        }
        // Whichever comes first of day and month, the year is the same.
        let day = day_of(cell, Some(DayOrder::DayFirst)).or_else(|| day_of(cell, Some(DayOrder::MonthFirst)));
        let Some(year) = day.map(Date::year) else { return };
        match self.years.binary_search_by(|(one, _)| one.cmp(&year)) {
            Ok(place) => {
                if let Some((_, count)) = self.years.get_mut(place) {
                    *count = count.saturating_add(1);
                }
            }
            Err(place) if self.years.len() < MOST_YEARS => self.years.insert(place, (year, 1)),
            Err(_) => {}
        }
    }

    /// Whether the running balance went with the debits of a row, or against them.
    fn balance(&mut self, list: &MemberList, columns: &Columns, (above, row): (usize, usize)) {
        let at =
            |column: Option<usize>, row: usize| list.amounts_in(column?)?.values.get(row).copied().flatten();
        let Some((before, after)) = at(columns.balance, above).zip(at(columns.balance, row)) else { return };
        let change = after.saturating_sub(before);
        let [debit, credit] = [columns.paid_in, columns.taken_out].map(|column| at(column, row).unwrap_or(0));
        let moved = debit.saturating_sub(credit);
        if moved != 0 {
            self.all.take(change, moved);
            if key(list, above) == key(list, row) {
                self.own.take(change, moved);
            }
        }
    }

    /// The order that all days agree on.
    pub(super) fn order(&self) -> Option<DayOrder> {
        self.order.filter(|_| !self.disagrees)
    }

    /// The years that days are in; nothing where no day can be read.
    pub(super) fn years(&self) -> Option<Years> {
        let most = self.years.iter().map(|(_, count)| *count).max()?;
        let usual = self.years.iter().rev().find(|(_, count)| *count == most).map(|(year, _)| *year)?;
        let mut all: Vec<u16> = self.years.iter().map(|(year, _)| *year).collect();
        if let Some(before) = all.first().and_then(|first| first.checked_sub(1)) {
            all.insert(0, before);
        }
        Some(Years { all, usual })
    }

    /// Whether the running balance is each member's, and not the book's: it follows every movement of one member, and not all.
    pub(super) fn is_each_members(&self) -> bool {
        let is_books = self.all.pairs > self.own.pairs && self.all.pairs == self.all.adds.max(self.all.takes);
        self.own.agreed(1).is_some() && !is_books
    }

    /// Whether debits add to the running balance; nothing where there is none, or where it follows neither.
    ///
    /// The balance may be each member's, or the book's: of two members beside each other one pair may agree by chance.
    pub(super) fn debits_add(&self) -> Option<bool> {
        let is_books = self.all.pairs == self.all.adds.max(self.all.takes);
        self.own.agreed(1).or_else(|| self.all.agreed(2).filter(|_| is_books))
    }
}

/// How often a balance followed debits, and how often credits.
#[derive(Debug, Default)]
struct Followed {
    pairs: usize,
    adds: usize,
    takes: usize,
}

impl Followed {
    fn take(&mut self, change: i64, moved: i64) {
        self.pairs = self.pairs.saturating_add(1);
        self.adds = self.adds.saturating_add(usize::from(change == moved));
        self.takes = self.takes.saturating_add(usize::from(change == moved.saturating_neg()));
    }

    /// What all agree on, where there are so many.
    fn agreed(&self, least: usize) -> Option<bool> {
        match (self.adds, self.takes) {
            (adds, 0) if adds >= least => Some(true),
            (0, takes) if takes >= least => Some(false),
            _ => None,
        }
    }
}
