//! From the form to the scenario: the classes of capital, each with its rate and its balance.

use super::super::choices::{self, Method};
use super::super::fields;
use super::classes::{Class, is_typed, typed};
use super::paid::{closing, payments, small};
use super::year;
use crate::domain::{Balance, Change, Date, DividendClass, Dividends, InputPath, Number, Payments, Scenario};
use crate::ui::page::Reader;

/// Everything that the page knows.
pub(super) fn read(reader: &mut Reader<'_>, scenario: &mut Scenario) {
    let year_end = year::end(reader.draft, scenario.rule_date);
    let classes = (0_u8..).zip(typed(reader.draft));
    scenario.dividends = Some(Dividends {
        classes: classes.map(|(at, class)| class_of(reader, class, at, year_end)).collect(),
        rounding: choices::ROUNDING.of(reader.draft),
        minimum_payout: reader.input(&fields::MINIMUM, InputPath::MinimumPayout),
        tax_percent: None,
    });
}

fn class_of(reader: &mut Reader<'_>, class: &Class, at: u8, year_end: Date) -> DividendClass {
    let rate = reader.input(class.rate, InputPath::ClassRate(at));
    let approved_rate = reader.input(class.approved, InputPath::ClassApprovedRate(at));
    let (balance, payments) = balance(reader, class, at, year_end);
    DividendClass { of: class.of, rate, approved_rate, advance_rate: None, balance, payments }
}

/// The balance itself, or the payments that it follows from.
fn balance(reader: &mut Reader<'_>, class: &Class, at: u8, ends: Date) -> (Balance, Option<Payments>) {
    let draft = reader.draft;
    let method = Method::of(draft);
    if method == Method::Closing {
        let amount = closing(reader, class, at);
        let follows = choices::has_payments(draft) && class.has_payments(draft);
        let follows = follows && !is_typed(draft, class.closing.key);
        return (Balance::Closing { amount }, follows.then(|| payments(reader, class, at, ends)));
    }
    if choices::has_payments(draft) {
        let payments = payments(reader, class, at, ends);
        return (of_payments(reader, method, at, ends), Some(payments));
    }
    (entered(reader, method, class, (at, ends)), None)
}

/// The method, where the balances follow from payments.
fn of_payments(reader: &mut Reader<'_>, method: Method, at: u8, ends: Date) -> Balance {
    match method {
        Method::Closing => Balance::Closing { amount: None },
        Method::MonthlyMinimum => Balance::MonthlyMinimum { months: Vec::new() },
        Method::MonthlyAverage => Balance::MonthlyAverage { months: Vec::new() },
        Method::Daily => daily(reader, at, ends, (None, Vec::new())),
        Method::Months => Balance::Months {
            opening: None,
            paid: Vec::new(),
            withdrawn: Vec::new(),
            start: choices::START.of(reader.draft),
            cut_off: small(reader.count_input(&fields::CUT_OFF_MONTH, InputPath::ClassCutOff(at))),
        },
    }
}

/// The balances as they are entered.
fn entered(reader: &mut Reader<'_>, method: Method, class: &Class, (at, ends): (u8, Date)) -> Balance {
    if method == Method::Daily {
        let opening = reader.input(class.opening, InputPath::ClassBalance(at));
        let changes = changes(reader, class, at, ends);
        return daily(reader, at, ends, (opening, changes));
    }
    let keys = class.balance(reader.draft);
    let numbers: Vec<_> = keys.iter().map(|key| reader.input(*key, InputPath::ClassBalance(at))).collect();
    for (month, key) in (0_u8..).zip(keys) {
        reader.is(key, InputPath::ClassMonth(at, month));
    }
    // A month without an amount makes the list too short, and is asked for.
    let months = numbers.into_iter().flatten().collect();
    if method == Method::MonthlyAverage {
        Balance::MonthlyAverage { months }
    } else {
        Balance::MonthlyMinimum { months }
    }
}

/// Balances by day over the financial year.
fn daily(
    reader: &mut Reader<'_>,
    at: u8,
    ends: Date,
    (opening, changes): (Option<Number>, Vec<Change>),
) -> Balance {
    reader.is(&fields::CUT_OFF_DAY, InputPath::ClassCutOff(at));
    let cut_off = reader.draft.date(fields::CUT_OFF_DAY.key);
    Balance::Daily { begins: ends.first_of_its_year().unwrap_or(ends), ends, opening, changes, cut_off }
}

/// The balances that are typed, each with its day.
fn changes(reader: &mut Reader<'_>, class: &Class, at: u8, ends: Date) -> Vec<Change> {
    let draft = reader.draft;
    let steps = class.days.keys().zip(class.day_balances.keys());
    let typed = steps.filter(|(_, balance)| is_typed(draft, *balance));
    let mut changes = Vec::new();
    for (place, (day, held)) in (0_u16..).zip(typed) {
        reader.is(day, InputPath::ClassDay(at, place));
        let balance = reader.input(held, InputPath::ClassDayBalance(at, place));
        // A balance without a day stands on the first, where the calculation asks for another.
        let from = draft.date(day).unwrap_or(ends.first_of_its_year().unwrap_or(ends));
        changes.extend(balance.map(|balance| Change { from, balance }));
    }
    changes
}
