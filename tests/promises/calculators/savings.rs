//! A month’s interest from balance and yearly rate, and what the tax leaves of it.

use kalkulator_koperasi::domain::{
    Missing, Number, Outcome, Place, RatesRemark, Refusal, Remark, SavingsInterest, SavingsTerm, Scenario,
    Term,
};
use kalkulator_koperasi::evaluate;

use crate::support::{exact, figure, indonesia, malaysia, same, some};

fn outcome(balance: Option<Number>, annual_rate: Option<Number>, month: Option<Number>) -> Outcome {
    let savings_interest = Some(SavingsInterest { month, balance, annual_rate });
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

#[test]
fn what_is_missing_or_said_twice_is_named() {
    let waiting = outcome(some("1"), None, None);
    assert_eq!(waiting.missing, vec![Missing(Place::SavingsRate)]);
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
