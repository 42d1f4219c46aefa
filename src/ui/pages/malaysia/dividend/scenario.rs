//! From the form to the scenario: the classes of capital, each with its rate and its balance.

use rust_decimal::Decimal;

use super::super::choices::{self, Method};
use super::super::fields;
use super::classes::{CLASSES, Class};
use crate::domain::{Balance, Change, Date, DividendClass, Dividends, InputPath, Number, Scenario};
use crate::ui::page::{Draft, Reader};

/// Everything that the page knows.
pub(super) fn read(reader: &mut Reader<'_>, scenario: &mut Scenario) {
    let day = scenario.rule_date;
    let year_end = reader.draft.date(fields::YEAR_END.key).or_else(|| Date::new(day.year(), 12, 31));
    let year_end = year_end.unwrap_or(day);
    let classes = (0_u8..).zip(classes(reader.draft));
    scenario.dividends = Some(Dividends {
        classes: classes.map(|(at, class)| class_of(reader, class, at, year_end)).collect(),
        rounding: choices::ROUNDING.of(reader.draft),
        minimum_payout: reader.input(&fields::MINIMUM, InputPath::MinimumPayout),
        tax_percent: None,
    });
}

/// The classes that have anything typed; both while nothing is.
fn classes(draft: &Draft) -> Vec<&'static Class> {
    let typed: Vec<_> = CLASSES.iter().filter(|class| class.is_typed(draft)).collect();
    if typed.is_empty() { CLASSES.iter().collect() } else { typed }
}

fn class_of(reader: &mut Reader<'_>, class: &Class, at: u8, year_end: Date) -> DividendClass {
    DividendClass {
        of: class.of,
        rate: reader.input(class.rate, InputPath::ClassRate(at)),
        approved_rate: reader.input(class.approved, InputPath::ClassApprovedRate(at)),
        advance_rate: None,
        payments: None,
        balance: balance(reader, class, at, year_end),
    }
}

fn balance(reader: &mut Reader<'_>, class: &Class, at: u8, year_end: Date) -> Balance {
    let keys = class.balance(reader.draft);
    let mut numbers: Vec<_> =
        keys.into_iter().map(|key| reader.input(key, InputPath::ClassBalance(at))).collect();
    for (month, key) in (0_u8..).zip(class.balance(reader.draft)) {
        reader.is(key, InputPath::ClassMonth(at, month));
    }
    match Method::of(reader.draft) {
        Method::Closing => Balance::Closing { amount: numbers.pop().flatten() },
        // A month without an amount makes the list too short, and is asked for.
        Method::MonthlyMinimum => Balance::MonthlyMinimum { months: numbers.into_iter().flatten().collect() },
        Method::MonthlyAverage => Balance::MonthlyAverage { months: numbers.into_iter().flatten().collect() },
        Method::Daily => daily(reader, class, at, year_end, &numbers),
        Method::Months => {
            let monthly = numbers.pop().flatten().unwrap_or(Number(Decimal::ZERO));
            let opening = numbers.pop().flatten();
            let cut_off = reader.count_input(&fields::CUT_OFF_MONTH, InputPath::ClassCutOff(at));
            let cut_off = cut_off.map(|month| u8::try_from(month).unwrap_or(u8::MAX));
            Balance::Months {
                opening,
                paid: vec![monthly; 12],
                withdrawn: Vec::new(),
                start: choices::START.of(reader.draft),
                cut_off,
            }
        }
    }
}

/// Balances by day over the financial year; `numbers` are the opening balance and those after each change.
fn daily(reader: &mut Reader<'_>, class: &Class, at: u8, ends: Date, numbers: &[Option<Number>]) -> Balance {
    let begins = ends.first_of_its_year().unwrap_or(ends);
    let (opening, balances) = numbers.split_first().map_or((None, numbers), |(first, rest)| (*first, rest));
    let draft = reader.draft;
    let steps = class.days.keys().zip(class.day_balances.keys()).zip(balances);
    let typed = steps.filter(|((_, balance), _)| !draft.text(*balance).is_empty());
    let mut changes = Vec::new();
    for (place, ((day, held), balance)) in (0_u16..).zip(typed) {
        reader.is(day, InputPath::ClassDay(at, place));
        reader.is(held, InputPath::ClassDayBalance(at, place));
        // A balance without a day stands on the first, where the calculation asks for another.
        let from = draft.date(day).unwrap_or(begins);
        changes.extend(balance.map(|balance| Change { from, balance }));
    }
    reader.is(&fields::CUT_OFF_DAY, InputPath::ClassCutOff(at));
    let cut_off = draft.date(fields::CUT_OFF_DAY.key);
    Balance::Daily { begins, ends, opening, changes, cut_off }
}
