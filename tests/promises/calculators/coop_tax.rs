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
        assert_eq!(outcome.remarks.contains(&other), year != "2018");
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
fn a_year_without_a_confirmed_scale_is_asked_for() {
    let asked = outcome(CoopTax { chargeable: some("1"), ..CoopTax::default() }, "2019-01-01");
    assert_eq!(asked.missing, vec![Missing(Place::Tax(TaxInput::ScaleYear))]);
    assert!(asked.remarks.contains(&Remark::Rates(RatesRemark::TaxScaleNotKnown)));
    let before = outcome(CoopTax { chargeable: some("1"), ..CoopTax::default() }, "2018-12-31");
    assert!(before.missing.is_empty());
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
