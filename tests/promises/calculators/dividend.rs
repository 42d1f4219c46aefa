//! Dividends on balances: what counts, from when, and what is asked about.

use kalkulator_koperasi::domain::{
    AccountEntry, Appropriation, Balance, CapitalKind, Class, Date, DividendClass, DividendTerm, Dividends,
    Entry, EntryKind, Outcome, PayRounding, RatesRemark, Remark, Scenario, Start, Term,
};
use kalkulator_koperasi::evaluate;

use crate::support::{exact, figure, indonesia, malaysia, number, same, some};

const SHARES: Class = Class { at: 0, kind: CapitalKind::Shares };

fn paid(rate: &str, balance: Balance) -> Outcome {
    let class = DividendClass { of: SHARES.kind, rate: some(rate), balance, ..DividendClass::default() };
    let dividends =
        Dividends { classes: vec![class], rounding: PayRounding::Nearest, ..Dividends::default() };
    let outcome = evaluate(&Scenario { dividends: Some(dividends), ..malaysia() });
    assert_eq!(outcome.problems, vec![]);
    outcome
}

#[track_caller]
fn gives(outcome: &Outcome, amount: &str) {
    let part = figure(outcome, Term::Dividend(DividendTerm::Part(SHARES))).expect("a dividend");
    assert!(same(&part, &exact(amount)), "{}", part.fraction());
}

#[test]
fn what_is_paid_after_the_cut_off_counts_from_the_next_year() {
    let months = |start, cut_off| Balance::Months {
        opening: some("1000"),
        paid: vec![number("120"), number("0"), number("240"), number("1200")],
        withdrawn: Vec::new(),
        start,
        cut_off,
    };
    // 1,000 + 120 × 12/12 + 240 × 10/12 + 1,200 × 9/12, at 10 %.
    gives(&paid("10", months(Start::SameMonth, None)), "222");
    // Without the last of them.
    gives(&paid("10", months(Start::SameMonth, Some(3))), "132");
    gives(&paid("10", months(Start::SameMonth, Some(2))), "112");
    // From the month after: 120 × 11/12 + 240 × 9/12.
    gives(&paid("10", months(Start::NextMonth, Some(3))), "129");
}

#[test]
fn what_is_paid_in_december_earns_nothing_from_the_month_after() {
    let mut december = vec![number("0"); 11];
    december.push(number("1200"));
    let balance = |start| Balance::Months {
        opening: some("0"),
        paid: december.clone(),
        withdrawn: Vec::new(),
        start,
        cut_off: None,
    };
    gives(&paid("5", balance(Start::SameMonth)), "5");
    gives(&paid("5", balance(Start::NextMonth)), "0");
}

#[test]
fn a_rate_that_looks_like_a_fraction_is_asked_about() {
    let asks = |rate| {
        let outcome = paid(rate, Balance::Closing { amount: some("1000") });
        outcome.remarks.contains(&Remark::Rates(RatesRemark::RateLikeFraction(SHARES)))
    };
    assert!(asks("0.05"));
    assert!(asks("0.075"));
    for rate in ["5", "0.5", "1", "7.25", "0"] {
        assert!(!asks(rate), "{rate}");
    }
}

#[test]
fn what_is_above_the_ceiling_is_named_in_ringgit() {
    let above = |rate| paid(rate, Balance::Closing { amount: some("1000") });
    let amount = |outcome: &Outcome| figure(outcome, Term::Dividend(DividendTerm::AboveCeiling(SHARES)));
    let high = above("12.5");
    assert!(same(&amount(&high).unwrap(), &exact("25")), "2.5 % of 1,000");
    assert!(high.remarks.contains(&Remark::Rates(RatesRemark::AboveCeiling(SHARES, 10))));
    assert!(amount(&above("10")).is_none(), "the ceiling itself is allowed");
}

#[test]
fn a_rate_is_called_proposed_until_it_is_approved() {
    let outcome = |approved| {
        let dividend = AccountEntry {
            of: EntryKind::ShareDividend,
            rate: some("5"),
            approved_rate: approved,
            base: some("300000"),
            ..AccountEntry::default()
        };
        let honorarium =
            AccountEntry { of: EntryKind::Honorarium, amount: some("7000"), ..AccountEntry::default() };
        let account = Appropriation {
            net_profit: some("100000"),
            entries: vec![dividend, honorarium],
            ..Appropriation::default()
        };
        evaluate(&Scenario { appropriation: Some(account), ..malaysia() })
    };
    let proposed = |at, kind| Remark::Rates(RatesRemark::EntryProposed(Entry { at, kind }));
    let remarks = outcome(None).remarks;
    assert!(remarks.contains(&proposed(0, EntryKind::ShareDividend)));
    assert!(!remarks.contains(&proposed(1, EntryKind::Honorarium)), "an amount has no rate");
    assert!(!outcome(some("4")).remarks.contains(&proposed(0, EntryKind::ShareDividend)));
}

#[test]
fn a_return_on_capital_is_to_be_compared_with_the_market_in_indonesia() {
    let told = |of, scenario: Scenario| {
        let class = DividendClass {
            of,
            rate: some("6"),
            balance: Balance::Closing { amount: some("1000") },
            ..DividendClass::default()
        };
        let dividends = Some(Dividends { classes: vec![class], ..Dividends::default() });
        let outcome = evaluate(&Scenario { dividends, ..scenario });
        outcome.remarks.iter().any(|remark| remark.code() == "compare_with_market")
    };
    assert!(told(CapitalKind::MemberSavings, indonesia()));
    assert!(!told(CapitalKind::Deposit, indonesia()), "what is owed is no capital");
    assert!(!told(CapitalKind::Shares, malaysia()));
}

#[test]
fn a_year_that_ends_with_a_month_begins_with_one() {
    for (ends, begins) in [
        ("2025-12-31", "2025-01-01"),
        ("2025-06-30", "2024-07-01"),
        ("2025-02-28", "2024-03-01"),
        ("2024-02-29", "2023-03-01"),
        ("2023-02-28", "2022-03-01"),
        ("2024-02-28", "2023-03-01"),
        ("2025-01-31", "2024-02-01"),
        ("2025-03-30", "2024-03-31"),
        ("2025-04-15", "2024-04-16"),
        ("2025-12-30", "2024-12-31"),
    ] {
        let first = Date::from_iso(ends).and_then(Date::first_of_its_year);
        assert_eq!(first, Date::from_iso(begins), "{ends}");
    }
    assert_eq!(Date::from_iso("1900-06-30").and_then(Date::first_of_its_year), None);
}
