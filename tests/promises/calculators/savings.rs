//! A month’s interest from balance and yearly rate, and what the tax leaves of it.

use kalkulator_koperasi::domain::{
    Date, InputPath, Missing, Number, Outcome, RatesRemark, Refusal, Remark, SavingsInterest, SavingsTerm,
    Scenario, Term,
};
use kalkulator_koperasi::evaluate;

use crate::support::{exact, figure, indonesia, malaysia, number, same, some};

fn outcome(balance: Option<Number>, annual_rate: Option<Number>, month: Option<Number>) -> Outcome {
    let savings_interest = Some(SavingsInterest { month, balance, annual_rate, months: Vec::new() });
    evaluate(&Scenario { savings_interest, ..indonesia() })
}

fn is(outcome: &Outcome, term: SavingsTerm, amount: &str) -> bool {
    figure(outcome, Term::Savings(term)).is_some_and(|value| same(&value, &exact(amount)))
}

#[test]
fn a_month_is_a_twelfth_of_the_year_down_to_the_rupiah() {
    let below = outcome(some("48000000"), some("6"), None);
    assert!(is(&below, SavingsTerm::Interest, "240000"));
    assert!(is(&below, SavingsTerm::Net, "240000"), "exactly the limit is free");
    let above = outcome(some("50000000"), some("6"), None);
    assert!(is(&above, SavingsTerm::Interest, "250000"));
    assert!(is(&above, SavingsTerm::Net, "225000"));
    let cut = outcome(some("1000000"), some("5"), None);
    assert!(is(&cut, SavingsTerm::Interest, "4166"), "4,166.67 is not paid");
}

/// The examples of the elucidation of PP 15/2009 Pasal 2: each month is measured by itself, whenever it is paid.
#[test]
fn the_official_examples_of_the_tax_on_interest() {
    for (months, tax, taxed) in [
        (&["240000"][..], "0", None),
        (&["245000"], "24500", None),
        (&["250000", "150000", "100000"], "25000", Some("250000")),
        (&["250000", "240001"], "49000", Some("490001")),
        (&["240000", "240000"], "0", None),
    ] {
        let months = months.iter().map(|month| number(month)).collect();
        let savings_interest = Some(SavingsInterest { months, ..SavingsInterest::default() });
        let outcome = evaluate(&Scenario { savings_interest, ..indonesia() });
        assert_eq!(outcome.problems, vec![]);
        assert!(is(&outcome, SavingsTerm::Tax, tax), "{tax}");
        let of_months = figure(&outcome, Term::Savings(SavingsTerm::Taxed));
        assert_eq!(of_months.is_some(), taxed.is_some());
        assert!(taxed.is_none_or(|taxed| same(&of_months.unwrap(), &exact(taxed))));
    }
}

#[test]
fn a_rate_above_what_the_regulation_lets_savings_earn_is_remarked_upon() {
    let above = |rate: &str, on| {
        let scenario = Scenario { rule_date: Date::from_iso(on).unwrap(), ..indonesia() };
        let savings_interest = Some(SavingsInterest {
            balance: some("1000000"),
            annual_rate: some(rate),
            ..SavingsInterest::default()
        });
        let outcome = evaluate(&Scenario { savings_interest, ..scenario });
        outcome.remarks.iter().any(|remark| remark.code() == "above_savings_rate")
    };
    assert!(!above("9", "2025-12-31"));
    assert!(above("9.01", "2025-12-31"));
    assert!(!above("12", "2023-06-19"), "not yet");
    assert!(above("12", "2023-06-20"));
}

#[test]
fn months_are_entered_in_one_way_only() {
    let twice = SavingsInterest { month: some("1"), months: vec![number("1")], ..SavingsInterest::default() };
    let many = SavingsInterest { months: vec![number("1"); 13], ..SavingsInterest::default() };
    for (interest, reason) in [(twice, Refusal::SaidTwice), (many, Refusal::TooMany)] {
        let outcome = evaluate(&Scenario { savings_interest: Some(interest), ..indonesia() });
        assert!(outcome.problems.iter().any(|problem| problem.why == reason), "{reason:?}");
    }
}

#[test]
fn what_is_missing_or_said_twice_is_named() {
    let waiting = outcome(some("1"), None, None);
    assert_eq!(waiting.missing, vec![Missing(InputPath::SavingsRate)]);
    for (balance, rate, month, reason) in [
        (some("1"), some("6"), some("1"), Refusal::SaidTwice),
        (some("1"), some("-6"), None, Refusal::Negative),
        (some("-1"), some("6"), None, Refusal::Negative),
    ] {
        let refused = outcome(balance, rate, month);
        assert!(refused.problems.iter().any(|problem| problem.why == reason), "{reason:?}");
    }
}

#[test]
fn the_tax_is_in_full_rupiah() {
    let odd = outcome(None, None, some("300005"));
    assert!(is(&odd, SavingsTerm::Tax, "30000"), "30,000.50 cannot be paid");
    assert!(is(&odd, SavingsTerm::Net, "270005"));
}

#[test]
fn a_country_without_the_tax_does_not_send_to_another_day() {
    let savings_interest = Some(SavingsInterest { month: some("300"), ..SavingsInterest::default() });
    let here = evaluate(&Scenario { savings_interest, ..malaysia() });
    assert_eq!(here.remarks, vec![Remark::Rates(RatesRemark::NoRuleOfCountry)]);
}
