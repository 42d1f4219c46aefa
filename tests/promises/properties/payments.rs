//! Balances from payments are those of an account that is kept day by day.

use kalkulator_koperasi::domain::{
    Balance, CapitalKind, Class, Date, DividendClass, DividendTerm, Dividends, Exact, Number, Once, Outcome,
    Payments, Scenario, Term,
};
use kalkulator_koperasi::evaluate;
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::support::chance::cases;
use crate::support::{figure, malaysia, same};

const CLASS: Class = Class { at: 0, kind: CapitalKind::Shares };

fn whole(number: i64) -> Number {
    Number(Decimal::from(number))
}

/// What a member does in a year: before it or from a month on, an amount a month, its day, and single movements with
/// their month, day and amount; below zero is taken out.
type Year = (Option<u8>, i64, i64, u8, Vec<(u8, u8, i64)>);

fn any_year() -> impl Strategy<Value = Year> {
    // Before the last days of a month, which are one where it is short.
    let single = (1_u8..=12, 1_u8..=27, -40_i64..=60);
    (prop::option::of(1_u8..=12), 0_i64..500, 0_i64..60, 1_u8..=31, prop::collection::vec(single, 0..4))
}

fn payments((joined, start, monthly, day, single): &Year) -> Payments {
    let of = |is: fn(i64) -> bool| {
        let these = single.iter().filter(|(_, _, amount)| is(*amount));
        these
            .map(|(month, day, amount)| Once { month: *month, day: Some(*day), amount: whole(amount.abs()) })
            .collect()
    };
    Payments {
        opening: joined.is_none().then(|| whole(*start)),
        first: joined.map(|_| whole(*start)),
        joined: *joined,
        monthly: Some(whole(*monthly)),
        day: Some(*day),
        added: of(|amount| amount > 0),
        withdrawn: of(|amount| amount < 0),
        corrected: Vec::new(),
    }
}

/// The balance at the end of every day of 2025, by month; nothing where more is taken out than there is.
fn kept((joined, start, monthly, day, single): &Year) -> Option<Vec<Vec<i64>>> {
    let mut balance = if joined.is_none() { *start } else { 0 };
    let mut year = Vec::new();
    for month in 1..=12_u8 {
        let length = (28..=31).rev().find(|day| Date::new(2025, month, *day).is_some()).unwrap();
        let mut days = Vec::new();
        for today in 1..=length {
            if today == (*day).min(length) && joined.is_none_or(|joined| month >= joined) {
                balance += monthly + if *joined == Some(month) { *start } else { 0 };
            }
            let todays = single.iter().filter(|(of, day, _)| (*of, *day) == (month, today));
            balance += todays.map(|(.., amount)| amount).sum::<i64>();
            if balance < 0 {
                return None;
            }
            days.push(balance);
        }
        year.push(days);
    }
    Some(year)
}

fn average(balance: Balance, payments: Payments) -> Outcome {
    let class =
        DividendClass { rate: Some(whole(5)), balance, payments: Some(payments), ..DividendClass::default() };
    let dividends = Dividends { classes: vec![class], ..Dividends::default() };
    evaluate(&Scenario { dividends: Some(dividends), ..malaysia() })
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn balances_from_payments_are_those_of_an_account_kept_day_by_day(year in any_year()) {
        let is = |balance: Balance, payments: Payments, sum: i64, parts: i64| {
            let outcome = average(balance, payments);
            assert_eq!(outcome.problems, vec![]);
            let found = figure(&outcome, Term::Dividend(DividendTerm::Average(CLASS))).unwrap();
            let wanted = Exact::whole(sum.into()).over(&Exact::whole(parts.into()));
            assert!(same(&found, &wanted), "{} for {sum} ÷ {parts}", found.fraction());
        };
        let Some(days) = kept(&year) else { return Ok(()) };
        let paid = payments(&year);
        let lowest = days.iter().map(|month| month.iter().min().unwrap()).sum();
        is(Balance::MonthlyMinimum { months: Vec::new() }, paid.clone(), lowest, 12);
        let begins = Date::known::<2025, 1, 1>();
        let ends = Date::known::<2025, 12, 31>();
        let daily = Balance::Daily { begins, ends, opening: None, changes: Vec::new(), cut_off: None };
        is(daily, paid.clone(), days.iter().flatten().sum(), 365);
        let dayless = |list: Vec<Once>| list.into_iter().map(|one| Once { day: None, ..one }).collect();
        let ends = days.iter().map(|month| month.last().unwrap()).sum();
        let (added, withdrawn) = (dayless(paid.added), dayless(paid.withdrawn));
        let paid = Payments { day: None, added, withdrawn, ..payments(&year) };
        is(Balance::MonthlyAverage { months: Vec::new() }, paid, ends, 12);
    }
}
