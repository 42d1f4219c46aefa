//! Days as ledgers write them.
//!
//! # Design
//!
//! *Why does a column decide, and a cell be asked about otherwise?* `05/04/2025` is in April or in May.
//! `18/10/2024` in the same column says that days come first. A column with both orders is no column of one
//! hand: it is asked which is right, and those that cannot be read by it are told.

use crate::domain::Date;

/// Which comes first in `05/04/2025`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayOrder {
    /// The day, as in Indonesia and Malaysia.
    DayFirst,
    /// The month, as a spreadsheet with American settings writes it.
    MonthFirst,
}

/// What a cell has of a day.
enum Written {
    /// A day, whichever order there is.
    Known(Date),
    /// Two numbers, of which one is the day and one the month, and the year.
    Either([u16; 2], u16),
}

/// The months by how their names begin, in Indonesian, Malay and English.
const MONTHS: [&str; 12] = [
    "jan",
    "feb|peb",
    "mar|mac",
    "apr",
    "mei|may",
    "jun",
    "jul",
    "agu|agt|ags|ogo|aug",
    "sep",
    "okt|oct",
    "nov|nop",
    "des|dis|dec",
];
/// No book that is read by this begins before it: `1925` is a slip of the pen.
const FIRST_YEAR: u16 = 1950;
/// A spreadsheet's counts of the days of the years 2000 to 2049; other numbers of five digits may be days that lost a zero.
const COUNTED: core::ops::RangeInclusive<u32> = 36_526..=54_788;

/// What a cell has of a day: numbers and a name with something between, or digits alone. A weekday before it, and the time behind it,
/// are left out.
fn written(cell: &str) -> Option<Written> {
    let is_between = |letter: char| matches!(letter, '-' | '/' | '.' | ',' | ' ' | '\u{a0}');
    let mut parts = cell.split(is_between).filter(|part| !part.is_empty()).peekable();
    let first = *parts.peek()?;
    if first.bytes().all(|byte| byte.is_ascii_digit()) && first.len() > 4 {
        return in_one(first);
    }
    if first.starts_with(char::is_alphabetic) && month_named(first).is_none() {
        parts.next();
    }
    let [first, second, third] = [parts.next()?, parts.next()?, parts.next()?];
    // `2025-04-05T10:22`
    let third = third.split(['T', 't', ':']).next()?;
    match [first, second, third].map(month_named) {
        [None, None, None] => {}
        [None, Some(month), None] => {
            let (one, other) = (number(first)?, number(third)?);
            return known(if one > 31 { (one, month, other) } else { (other, month, one) });
        }
        [Some(month), None, None] => return known((number(third)?, month, number(second)?)),
        _ => return None,
    }
    let [first, second, third] = [number(first)?, number(second)?, number(third)?];
    if first > 31 {
        known((first, second, third))
    } else if first == second {
        // The fifth of May is the fifth of May.
        known((third, second, first))
    } else {
        Some(Written::Either([first, second], third))
    }
}

/// The month whose name this is, whole or shortened.
fn month_named(text: &str) -> Option<u16> {
    let begins: String = text.chars().take(3).flat_map(char::to_lowercase).collect();
    let is_letters = text.chars().all(char::is_alphabetic);
    let place = MONTHS.iter().position(|names| is_letters && names.split('|').any(|name| name == begins))?;
    u16::try_from(place.saturating_add(1)).ok()
}

fn number(text: &str) -> Option<u16> {
    (1..=4).contains(&text.len()).then(|| text.parse().ok()).flatten()
}

/// A day of digits alone: `20250405`, `05042025`, or a spreadsheet's count of days.
fn in_one(digits: &str) -> Option<Written> {
    let of = |from: usize, to: usize| digits.get(from..to)?.parse::<u16>().ok();
    if digits.len() == 8 {
        let year = of(0, 4)?;
        let last = Written::Either([of(0, 2)?, of(2, 4)?], of(4, 8)?);
        return known((year, of(4, 6)?, of(6, 8)?)).or(Some(last));
    }
    let count = digits.parse().ok().filter(|count| digits.len() == 5 && COUNTED.contains(count))?;
    Date::of_spreadsheet(count).map(Written::Known)
}

fn known(day: (u16, u16, u16)) -> Option<Written> {
    date(day).map(Written::Known)
}

fn date((year, month, day): (u16, u16, u16)) -> Option<Date> {
    let year = match year {
        0..50 => year.checked_add(2000)?,
        50..100 => year.checked_add(1900)?,
        _ => year,
    };
    let date = Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
    (year >= FIRST_YEAR).then_some(date)
}

/// What a cell says of the order of its column; nothing where it may be either, or where it can be no other day.
#[must_use]
pub fn order_of(cell: &str) -> Option<DayOrder> {
    match written(cell)? {
        Written::Either([day, month], _) if day > 12 && month <= 12 => Some(DayOrder::DayFirst),
        Written::Either([month, day], _) if day > 12 && month <= 12 => Some(DayOrder::MonthFirst),
        Written::Either(..) | Written::Known(_) => None,
    }
}

/// The day of a cell; nothing where it is none by this order, or may be two and no order is known.
#[must_use]
pub fn day_of(cell: &str, order: Option<DayOrder>) -> Option<Date> {
    match (written(cell)?, order.or_else(|| order_of(cell))) {
        (Written::Known(day), _) => Some(day),
        (Written::Either([day, month], year), Some(DayOrder::DayFirst))
        | (Written::Either([month, day], year), Some(DayOrder::MonthFirst)) => date((year, month, day)),
        (Written::Either(..), None) => None,
    }
}
