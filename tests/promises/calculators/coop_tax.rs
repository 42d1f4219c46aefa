//! The co-op’s own tax by its scale.

use kalkulator_koperasi::domain::{
    CoopTax, Date, Missing, Outcome, Place, RatesRemark, Refusal, Remark, Scenario, TaxBand, TaxInput,
    TaxTerm, Term,
};
use kalkulator_koperasi::evaluate;

use crate::support::{exact, figure, malaysia, number, same, some};

fn outcome(coop_tax: CoopTax, day: &str) -> Outcome {
    let rule_date = Date::from_iso(day).unwrap();
    evaluate(&Scenario { coop_tax: Some(coop_tax), rule_date, ..malaysia() })
}

fn is(outcome: &Outcome, term: TaxTerm, amount: &str) -> bool {
    figure(outcome, Term::Tax(term)).is_some_and(|value| same(&value, &exact(amount)))
}

fn kerjasama(income: &str, transfers: &str, profit: &str, funds: &str) -> CoopTax {
    CoopTax {
        scale_year: Some(2018),
        total_income: some(income),
        transfers: some(transfers),
        audited_profit: some(profit),
        members_funds: some(funds),
        ..CoopTax::default()
    }
}

#[test]
fn the_exercise_of_kerjasama_over_four_years() {
    let exempt = outcome(kerjasama("300000", "0", "400000", "683000"), "2017-12-31");
    assert!(is(&exempt, TaxTerm::Tax, "0"), "funds below RM750,000");
    assert!(figure(&exempt, Term::Tax(TaxTerm::Chargeable)).is_none());
    for (year, income, transfers, profit, funds, off, chargeable, tax) in [
        ("2018", "388800", "182470", "520800", "759000", "60720", "197880", "21618.40"),
        ("2019", "444800", "213373", "610600", "800800", "64064", "228086", "27055.48"),
        ("2020", "472800", "249729", "688800", "829000", "66320", "234280", "28170.40"),
    ] {
        let outcome = outcome(kerjasama(income, transfers, profit, funds), &format!("{year}-12-31"));
        assert!(is(&outcome, TaxTerm::FundsDeduction, off), "{year}");
        assert!(is(&outcome, TaxTerm::Chargeable, chargeable), "{year}");
        assert!(is(&outcome, TaxTerm::Tax, tax), "{year}");
        let other = Remark::Rates(RatesRemark::TaxScaleOfOtherYears);
        assert!(!outcome.remarks.contains(&other), "the scale of 2015 is that of {year} too");
    }
}

#[test]
fn the_printed_sums_at_the_top_of_each_band() {
    for (top, tax) in [
        ("30000", "0"),
        ("60000", "1500"),
        ("100000", "5500"),
        ("150000", "13000"),
        ("250000", "31000"),
        ("500000", "83500"),
        ("750000", "141000"),
        ("1000000", "201000"),
    ] {
        let chargeable = CoopTax { chargeable: some(top), ..CoopTax::default() };
        assert!(is(&outcome(chargeable, "2016-12-31"), TaxTerm::Tax, tax), "{top}");
    }
}

#[test]
fn the_scale_of_2015_runs_on_and_says_since_when_that_is_not_confirmed() {
    let chargeable = |scale_year| CoopTax { chargeable: some("100000"), scale_year, ..CoopTax::default() };
    let unconfirmed = Remark::Rates(RatesRemark::TaxScaleUnconfirmed(Date::known::<2025, 1, 1>()));
    for (on, is_confirmed) in
        [("2019-12-31", true), ("2024-12-31", true), ("2025-01-01", false), ("2026-12-31", false)]
    {
        for scale_year in [None, Some(2018)] {
            let outcome = outcome(chargeable(scale_year), on);
            assert!(is(&outcome, TaxTerm::Tax, "5500"), "{on}");
            assert_eq!(outcome.remarks.contains(&unconfirmed), !is_confirmed, "{on}");
        }
    }
    let earlier = outcome(chargeable(Some(2014)), "2024-12-31");
    assert!(earlier.remarks.contains(&Remark::Rates(RatesRemark::TaxScaleOfOtherYears)));
}

#[test]
fn a_year_without_a_scale_is_asked_for() {
    let asked = outcome(CoopTax { chargeable: some("1"), ..CoopTax::default() }, "2012-12-31");
    assert_eq!(asked.missing, vec![Missing(Place::Tax(TaxInput::ScaleYear))]);
    assert!(asked.remarks.contains(&Remark::Rates(RatesRemark::TaxScaleNotKnown)));
    let young = CoopTax { years_registered: Some(4), ..kerjasama("1", "1", "1", "900000") };
    assert!(is(&outcome(young, "2018-12-31"), TaxTerm::Tax, "0"));
}

#[test]
fn a_scale_of_ones_own_must_rise() {
    let bands = |tops: [&str; 2]| {
        let mut bands: Vec<_> = tops.map(|top| TaxBand { up_to: some(top), percent: number("10") }).into();
        bands.push(TaxBand { up_to: None, percent: number("20") });
        CoopTax { bands, chargeable: some("350"), ..CoopTax::default() }
    };
    assert!(is(&outcome(bands(["100", "200"]), "2025-12-31"), TaxTerm::Tax, "50"));
    assert_eq!(outcome(bands(["200", "200"]), "2025-12-31").problems[0].why, Refusal::BandsNotRising);
}
