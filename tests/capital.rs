//! The past year of a co-op's capital, and what it must begin with.

mod support;

use kalkulator_koperasi::domain::{
    Capital, CapitalAmount, CapitalItem, CapitalMovement, CapitalRemark, CapitalStanding, CapitalTerm, Date,
    Exact, Founding, Number, Outcome, Place, Refusal, Remark, Scenario, ServiceArea, Term,
};
use kalkulator_koperasi::evaluate;
use proptest::prelude::*;
use rust_decimal::Decimal;
use support::{figure, malaysia, number, same, some};

fn outcome(capital: Capital, scenario: Scenario) -> Outcome {
    evaluate(&Scenario { capital: Some(capital), ..scenario })
}

fn is(outcome: &Outcome, term: CapitalTerm, amount: &str) -> bool {
    figure(outcome, Term::Capital(term)).is_some_and(|value| same(&value, &support::exact(amount)))
}

fn shares(reported: Option<Number>) -> CapitalMovement {
    CapitalMovement {
        of: CapitalItem::Shares,
        opening: number("120000"),
        paid_in: some("15500.50"),
        transferred: some("2000"),
        paid_back: some("7500.25"),
        reported,
    }
}

#[test]
fn from_opening_to_closing_by_kind_and_in_all() {
    let yuran = CapitalMovement {
        of: CapitalItem::Subscriptions,
        opening: number("900000"),
        paid_in: some("180000"),
        transferred: None,
        paid_back: some("60000"),
        reported: some("1020000"),
    };
    let deposits = CapitalMovement { of: CapitalItem::Deposits, opening: number("50"), ..yuran.clone() };
    let capital = Capital { movements: vec![shares(None), yuran, deposits], ..Capital::default() };
    let outcome = outcome(capital, malaysia());
    assert!(is(&outcome, CapitalTerm::Closing(CapitalItem::Shares), "130000.25"));
    assert!(is(&outcome, CapitalTerm::Closing(CapitalItem::Subscriptions), "1020000"));
    assert!(is(&outcome, CapitalTerm::ClosingOfAll, "1150000.25"), "what is owed is no capital");
    assert!(figure(&outcome, Term::Capital(CapitalTerm::ReportedOff(CapitalItem::Subscriptions))).is_none());
    let differs = Remark::Capital(CapitalRemark::ClosingDiffers(CapitalItem::Deposits));
    assert!(outcome.remarks.contains(&differs), "1,020,000 is not what 50 grows to");
}

#[test]
fn a_report_that_is_off_says_by_how_much() {
    let outcome =
        outcome(Capital { movements: vec![shares(some("130000"))], ..Capital::default() }, malaysia());
    assert!(is(&outcome, CapitalTerm::ReportedOff(CapitalItem::Shares), "-0.25"));
}

#[test]
fn more_paid_back_than_there_is_is_refused() {
    let movement = CapitalMovement { paid_back: some("200000"), ..shares(None) };
    let outcome = outcome(Capital { movements: vec![movement], ..Capital::default() }, malaysia());
    assert_eq!(outcome.problems[0].at, Place::Movement(0));
    assert_eq!(outcome.problems[0].why, Refusal::PartExceedsWhole);
}

#[test]
fn founders_and_first_capital_are_measured_by_the_rules_of_the_day() {
    let founding = Founding { founders: Some(9), savings_and_loan: Some(ServiceArea::Province) };
    let items = vec![CapitalAmount { of: CapitalItem::Principal, amount: number("800000000") }];
    let on = |iso: &str| {
        let scenario = Scenario { rule_date: Date::from_iso(iso).unwrap(), ..support::indonesia() };
        outcome(
            Capital { items: items.clone(), founding: Some(founding.clone()), ..Capital::default() },
            scenario,
        )
    };
    let has = |outcome: &Outcome, remark| outcome.remarks.contains(&Remark::Capital(remark));
    let now = on("2025-12-31");
    assert!(!has(&now, CapitalRemark::TooFewFounders));
    assert!(is(&now, CapitalTerm::CapitalOver, "-200000000"));
    assert!(has(&now, CapitalRemark::BelowLeastCapital));
    let before = on("2020-11-01");
    assert!(is(&before, CapitalTerm::FoundersOver, "-11"));
    assert!(has(&before, CapitalRemark::TooFewFounders));
    assert!(is(&before, CapitalTerm::CapitalOver, "725000000"));
    assert!(figure(&on("1990-01-01"), Term::Capital(CapitalTerm::FoundersOver)).is_none());
}

#[test]
fn what_is_borrowed_is_measured_by_the_assets() {
    let of = |borrowed: &str| {
        let item = |of, amount| CapitalAmount { of, amount: number(amount) };
        let items = vec![item(CapitalItem::Loans, borrowed), item(CapitalItem::Participation, "250")];
        outcome(Capital { items, assets: some("1000"), ..Capital::default() }, support::indonesia())
    };
    let above = |outcome: &Outcome, of| {
        outcome.remarks.contains(&Remark::Capital(CapitalRemark::AboveAssetLimit(of)))
    };
    let at = of("400");
    assert!(is(&at, CapitalTerm::ShareOfAssets(CapitalStanding::Borrowed), "0.4"));
    assert!(!above(&at, CapitalStanding::Borrowed), "exactly the limit");
    assert!(!above(&at, CapitalStanding::Participation));
    assert!(above(&of("400.01"), CapitalStanding::Borrowed));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn closings_add_up_and_open_the_next_year(
        opening in 0_i64..1_000_000_000, paid_in in 0_i64..1_000_000, moved in -1_000_i64..1_000, back in 0_i64..1_000_000,
    ) {
        let sen = |amount: i64| Number(Decimal::new(amount, 2));
        let movement = CapitalMovement {
            of: CapitalItem::Shares, opening: sen(opening), paid_in: Some(sen(paid_in)),
            transferred: Some(sen(moved)), paid_back: Some(sen(back)), reported: None,
        };
        let outcome = outcome(Capital { movements: vec![movement], ..Capital::default() }, malaysia());
        let expected = opening + paid_in + moved - back;
        if expected < 0 {
            prop_assert_eq!(outcome.problems.len(), 1);
        } else {
            let closing = figure(&outcome, Term::Capital(CapitalTerm::Closing(CapitalItem::Shares))).unwrap();
            prop_assert!(same(&closing, &Exact::whole(expected.into()).over(&Exact::whole(100))));
        }
    }
}
