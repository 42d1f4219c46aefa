//! The financial year of the page: its last day, and the place of a month of the calendar in it.

use super::super::fields;
use crate::domain::Date;
use crate::ui::page::Draft;

/// Its last day; that of the calendar year of the rules, where none is entered.
pub(super) fn end(draft: &Draft, rules: Date) -> Date {
    let entered = draft.date(fields::YEAR_END.key);
    entered.or_else(|| Date::new(rules.year(), 12, 31)).unwrap_or(rules)
}

/// Whether a month of the year that ends on a day, counted from 1, is not over on another day.
pub(super) fn is_to_come(month: u8, ends: Date, today: Date) -> bool {
    let left = u32::from(12_u8.saturating_sub(month));
    today < ends && ends.months().saturating_sub(left) >= today.months()
}

/// The place of a month of the calendar in the year that ends on a day, from 1.
pub(super) fn place_of(month: u8, ends: Date) -> u8 {
    let first = ends.first_of_its_year().map_or(1, Date::month);
    month.saturating_add(12).saturating_sub(first).checked_rem(12).unwrap_or(0).saturating_add(1)
}
