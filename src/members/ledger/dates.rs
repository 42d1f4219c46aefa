//! Days as ledgers write them.
//!
//! # Design
//!
//! *Why does a column decide, and a cell be asked about otherwise?* `05/04/2025` is in April or in May.
//! `18/10/2024` in the same column says that days come first. A column with both orders is no column of one
//! hand: its unclear days are asked about.

use crate::domain::Date;

/// Which comes first in `05/04/2025`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayOrder {
    /// The day, as in Indonesia and Malaysia.
    DayFirst,
    /// The month, as a spreadsheet with American settings writes it.
    MonthFirst,
}

/// The numbers of a day in the order in which they stand; a time of the day behind them is left out.
fn numbers(cell: &str) -> Option<[u16; 3]> {
    let day = cell.split([' ', 'T']).next()?;
    let parts: Vec<&str> = day.split(['-', '/', '.']).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let number = |text: &str| (1..=4).contains(&text.len()).then(|| text.parse::<u16>().ok()).flatten();
    Some([number(first)?, number(second)?, number(third)?])
}

/// What a cell says of the order of its column; nothing where it may be either, or where the year comes first.
#[must_use]
pub fn order_of(cell: &str) -> Option<DayOrder> {
    match numbers(cell)? {
        [year, ..] if year > 31 => None,
        [first, second, _] if first > 12 && second <= 12 => Some(DayOrder::DayFirst),
        [first, second, _] if first <= 12 && second > 12 => Some(DayOrder::MonthFirst),
        _ => None,
    }
}

/// The day of a cell; nothing where it is none, or may be two and no order was found.
#[must_use]
pub fn day_of(cell: &str, order: Option<DayOrder>) -> Option<Date> {
    let [first, second, third] = numbers(cell)?;
    if first > 31 {
        return date(first, second, third);
    }
    match order_of(cell).or(order) {
        Some(DayOrder::DayFirst) => date(third, second, first),
        Some(DayOrder::MonthFirst) => date(third, first, second),
        // The fifth of May is the fifth of May.
        None if first == second => date(third, second, first),
        None => None,
    }
}

fn date(year: u16, month: u16, day: u16) -> Option<Date> {
    let year = if year < 100 { year.checked_add(2000)? } else { year };
    Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}
