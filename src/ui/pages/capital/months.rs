//! Months by name, and the amounts that were due monthly, each from a month on.

use super::fields;
use crate::ui::action::Key;
use crate::ui::page::{Choice, Draft, Field};

/// A month that is picked, and its year that is typed.
pub(super) struct Month {
    pub choice: &'static Choice<Option<u8>>,
    pub year: &'static Field,
}

pub(super) static JOINED: Month = Month { choice: &fields::JOIN_MONTH, year: &fields::JOIN_YEAR };
pub(super) static UNTIL: Month = Month { choice: &fields::UNTIL_MONTH, year: &fields::UNTIL_YEAR };
pub(super) static CHANGED: Month = Month { choice: &fields::CHANGE_MONTH, year: &fields::CHANGE_YEAR };
pub(super) static EARLIER: Month = Month { choice: &fields::EARLIER_MONTH, year: &fields::EARLIER_YEAR };

/// An amount that was due monthly: its fields, and the month from which it was.
pub(super) struct Period {
    pub amount: &'static Field,
    pub months: &'static Field,
    /// Nothing for the first, which is due from joining on.
    pub from: Option<&'static Month>,
}

/// The amounts, the earliest first.
static PERIODS: [Period; 3] = [
    Period { amount: &fields::EARLIEST, months: &fields::EARLIEST_MONTHS, from: None },
    Period { amount: &fields::EARLIER, months: &fields::EARLIER_MONTHS, from: Some(&EARLIER) },
    Period { amount: &fields::MONTHLY, months: &fields::MONTHS, from: Some(&CHANGED) },
];

/// The amounts of which anything is typed.
pub(super) fn typed_periods(draft: &Draft) -> Vec<&'static Period> {
    let typed = |field: &Field| !draft.text(field.key).is_empty();
    let shown =
        |period: &&Period| typed(period.amount) || (!fields::BY_NAME.of(draft) && typed(period.months));
    PERIODS.iter().filter(shown).collect()
}

/// The field behind an amount whose months are known by name: what of them is missing, or out of order.
pub(super) fn dated_at(draft: &Draft, typed: &[&Period], at: usize) -> Option<Key> {
    let period = typed.get(at)?;
    let joined = !draft.text(JOINED.year.key).is_empty() && JOINED.choice.of(draft).is_some();
    if !joined {
        return Some(JOINED.year.key);
    }
    // The first ends where the next begins.
    let since = if at == 0 { typed.get(1).and_then(|next| next.from) } else { period.from };
    Some(since.map_or(period.amount, |month| month.year).key)
}
