//! The co-op’s own tax by its scale.

use kalkulator_koperasi::domain::{
    CoopTax, Date, Derivation, InputPath, Missing, Nothing, Outcome, RatesRemark, Refusal, Remark, Scenario,
    TaxBand, TaxInput, TaxTerm, Term,
};
use kalkulator_koperasi::evaluate;

use crate::support::{exact, figure, indonesia, malaysia, number, same, some};

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
    assert_eq!(asked.missing, vec![Missing(InputPath::Tax(TaxInput::ScaleYear))]);
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

fn refused(coop_tax: CoopTax, input: TaxInput, why: Refusal) {
    let problems = outcome(coop_tax, "2018-12-31").problems;
    assert!(
        problems.iter().any(|problem| problem.at == InputPath::Tax(input) && problem.why == why),
        "{problems:?}"
    );
}

#[test]
fn a_scale_of_ones_own_taxes_all_of_the_income_or_none_of_it() {
    let band = |up_to: Option<&str>, percent| TaxBand { up_to: up_to.map(number), percent: number(percent) };
    let scale =
        |bands: Vec<TaxBand>, income| CoopTax { bands, chargeable: some(income), ..CoopTax::default() };
    let closed = || vec![band(Some("10000"), "0"), band(Some("20000"), "10")];
    assert!(is(&outcome(scale(closed(), "20000"), "2018-12-31"), TaxTerm::Tax, "1000"), "up to its top");
    refused(scale(closed(), "20000.01"), TaxInput::Bands, Refusal::ScaleEnds);
    let after_the_open_one = vec![band(Some("10000"), "0"), band(None, "10"), band(Some("50000"), "20")];
    refused(scale(after_the_open_one, "9000"), TaxInput::Bands, Refusal::BandsNotRising);
    let two_open = vec![band(None, "10"), band(None, "20")];
    refused(scale(two_open, "9000"), TaxInput::Bands, Refusal::BandsNotRising);
}

#[test]
fn what_cannot_have_an_effect_on_the_tax_is_refused() {
    let own = || CoopTax {
        bands: vec![TaxBand { up_to: None, percent: number("10") }],
        chargeable: some("1"),
        ..CoopTax::default()
    };
    let no_effect = Refusal::NotUsed;
    refused(CoopTax { scale_year: Some(2018), ..own() }, TaxInput::ScaleYear, no_effect.clone());
    refused(CoopTax { members_funds: some("1"), ..own() }, TaxInput::MembersFunds, no_effect.clone());
    refused(CoopTax { years_registered: Some(1), ..own() }, TaxInput::YearsRegistered, no_effect.clone());
    let alone = CoopTax { transfers: None, ..kerjasama("1", "1", "1", "900000") };
    refused(alone, TaxInput::AuditedProfit, no_effect);
    let twice = CoopTax { chargeable: some("1"), ..kerjasama("1", "1", "1", "900000") };
    refused(twice, TaxInput::TotalIncome, Refusal::SaidTwice);
    for year in [0, 1899, 3000, u16::MAX] {
        let chosen = CoopTax { scale_year: Some(year), chargeable: some("1"), ..CoopTax::default() };
        refused(chosen, TaxInput::ScaleYear, Refusal::NoSuchYear);
    }
}

#[test]
fn small_funds_free_a_co_op_whose_chargeable_income_is_known() {
    let with =
        |funds| CoopTax { chargeable: some("100000"), members_funds: some(funds), ..CoopTax::default() };
    assert!(is(&outcome(with("749999.99"), "2018-12-31"), TaxTerm::Tax, "0"));
    assert!(is(&outcome(with("750000"), "2018-12-31"), TaxTerm::Tax, "5500"));
}

#[test]
fn deductions_above_the_income_leave_nothing_and_say_so() {
    let less = CoopTax { transfers: None, audited_profit: None, ..kerjasama("10", "0", "0", "800000") };
    let less = outcome(less, "2018-12-31");
    for term in [TaxTerm::Chargeable, TaxTerm::Tax] {
        let step = less.figure(Term::Tax(term)).unwrap();
        assert_eq!(step.how(), &Derivation::Zero(Term::Tax(term), Nothing::NothingLeft), "{term:?}");
    }
}

#[test]
fn a_country_without_such_a_tax_is_not_sent_to_the_office_of_another() {
    let coop_tax = Some(CoopTax { chargeable: some("1"), ..CoopTax::default() });
    let here = evaluate(&Scenario { coop_tax, ..indonesia() });
    assert_eq!(here.missing, vec![Missing(InputPath::Tax(TaxInput::Bands))]);
    assert_eq!(here.remarks, vec![Remark::Rates(RatesRemark::NoRuleOfCountry)]);
}
