//! Balances from a day on, each by the days for which it was there.

use super::course::{money, plain};
use super::entered::Change;
use crate::domain::derivation::given::check_measure;
use crate::domain::derivation::{Outcome, Refusal, Step};
use crate::domain::term::{Class, DividendTerm, InputPath};
use crate::domain::value::{Date, Exact};

/// Changes of a balance in one year.
const MOST_CHANGES: usize = 366;

/// The days of a year that count.
#[derive(Clone, Copy)]
pub(super) struct Days {
    begins: Date,
    ends: Date,
    length: usize,
    cut_off: Option<Date>,
}

impl Days {
    /// A whole year, and the last of its days whose changes count.
    pub fn of(
        begins: Date,
        ends: Date,
        cut_off: Option<Date>,
        class: Class,
        outcome: &mut Outcome,
    ) -> Option<Self> {
        // A yearly rate is of a whole year: of five months it would pay too much.
        let length = begins.days_until(ends).and_then(|between| between.checked_add(1));
        let Some(length) = length.filter(|length| begins.days_of_year() == Some(*length)) else {
            outcome.refuse(InputPath::ClassBalance(class.at), Refusal::NotAYear);
            return None;
        };
        if cut_off.is_some_and(|last| last < begins || last > ends) {
            outcome.refuse(InputPath::ClassCutOff(class.at), Refusal::DayOutsideYear);
        }
        Some(Self { begins, ends, length, cut_off })
    }
}

/// The balances that were given, each with its first day.
pub(super) fn by_changes(
    days: Days,
    changes: &[Change],
    class: Class,
    outcome: &mut Outcome,
) -> Option<Vec<(Date, Step)>> {
    if changes.len() > MOST_CHANGES {
        outcome.refuse(InputPath::ClassBalance(class.at), Refusal::NotAYear);
        return None;
    }
    let mut before = days.begins;
    let mut balances = Vec::new();
    for (place, change) in (0_u16..).zip(changes) {
        let inside = change.from > days.begins && change.from <= days.ends;
        if !inside || change.from <= before {
            let why = if inside { Refusal::NotAYear } else { Refusal::DayOutsideYear };
            outcome.refuse(InputPath::ClassDay(class.at, place), why);
            return None;
        }
        before = change.from;
        check_measure(change.balance.0, InputPath::ClassDayBalance(class.at, place), outcome);
        let term = DividendTerm::BalanceFrom(class, change.from);
        balances.push((change.from, money(term, Exact::decimal(change.balance.0))));
    }
    Some(balances)
}

/// `Σ balance × days ÷ days of the year`.
pub(super) fn weighted(days: Days, opening: Step, changes: Vec<(Date, Step)>) -> Step {
    let held_for =
        |held: &Step, place: u16, days: usize| held.times(&plain(DividendTerm::DaysHeld(place), days));
    let counted = changes.into_iter().filter(|(from, _)| days.cut_off.is_none_or(|last| *from <= last));
    let (mut from, mut held) = (days.begins, opening);
    let mut sum: Option<Step> = None;
    let mut add = |step: Step| sum = Some(sum.take().map_or(step.clone(), |sum| sum.plus(&step)));
    for (number, (day, balance)) in (1_u16..).zip(counted) {
        add(held_for(&held, number, from.days_until(day).unwrap_or(0)));
        (from, held) = (day, balance);
    }
    let last = held_for(&held, 0, from.days_until(days.ends).unwrap_or(0).saturating_add(1));
    let sum = sum.map_or(last.clone(), |sum| sum.plus(&last));
    sum.over(&plain(DividendTerm::DaysOfYear, days.length))
}
