//! From the year’s accounts to what is shared out.

use kalkulator_koperasi::domain::{
    Basis, Date, Exact, InputPath, Missing, Outcome, Purpose, Refusal, Remark, ResultInput, ResultRemark,
    ResultTerm, Scenario, Sharing, SplitLine, Term, YearResult,
};
use kalkulator_koperasi::evaluate;

use crate::support::year::{bangau_hitam, is, line, outcome, rupiah};
use crate::support::{self, figure, same};

#[test]
fn a_surplus_as_given_is_shared_as_it_is() {
    let year = YearResult { surplus: rupiah(40_000_000), ..YearResult::default() };
    let outcome = outcome(year, bangau_hitam());
    assert!(figure(&outcome, Term::Result(ResultTerm::ToShare)).is_none(), "nothing is taken off");
    assert!(is(&outcome, ResultTerm::ForMembers, 22_000_000), "55 % of 40 million");
}

#[test]
fn from_income_to_the_split_by_hand() {
    // 500 − 440 = 60 before tax, 50 after; 5 of earlier losses, 20 % of 50 for the village, 10 from
    // non-members: 50 − 5 − 10 − 10 = 25 million to share. 3 of an earlier year are owed besides.
    let year = YearResult {
        income: rupiah(500_000_000),
        costs: rupiah(440_000_000),
        tax: rupiah(10_000_000),
        loss_brought_forward: rupiah(5_000_000),
        village_percent: rupiah(20),
        non_members: rupiah(10_000_000),
        unpaid: rupiah(3_000_000),
        ..YearResult::default()
    };
    let outcome = outcome(year, bangau_hitam());
    assert_eq!(outcome.problems, vec![]);
    assert!(is(&outcome, ResultTerm::BeforeTax, 60_000_000));
    assert!(same(&figure(&outcome, Term::Surplus).unwrap(), &Exact::whole(50_000_000)));
    assert!(is(&outcome, ResultTerm::VillageShare, 10_000_000));
    assert!(is(&outcome, ResultTerm::ToShare, 25_000_000));
    assert!(is(&outcome, ResultTerm::ForMembers, 13_750_000));
    assert!(is(&outcome, ResultTerm::UnpaidKept, 3_000_000));
    assert!(is(&outcome, ResultTerm::ToPayMembers, 16_750_000), "55 % of 25 million, and 3 million");
    assert!(outcome.remarks.contains(&Remark::Result(ResultRemark::NonMembersApart)));
    let village = |remark: &Remark| matches!(remark, Remark::Result(ResultRemark::VillageShareIsOptional(_)));
    assert!(outcome.remarks.iter().any(village));
}

#[test]
fn before_tax_the_tax_is_asked_for_and_nothing_must_be_said() {
    let year =
        |tax| YearResult { surplus: rupiah(60_000_000), before_tax: true, tax, ..YearResult::default() };
    let asked = outcome(year(None), bangau_hitam());
    assert_eq!(asked.missing, vec![Missing(InputPath::Result(ResultInput::Tax))]);
    assert!(asked.figures.is_empty());
    assert!(is(&outcome(year(rupiah(0)), bangau_hitam()), ResultTerm::ForMembers, 33_000_000));
}

#[test]
fn what_non_members_brought_is_a_line_so_that_the_column_adds_up() {
    let year =
        YearResult { surplus: rupiah(40_000_000), non_members: rupiah(10_000_000), ..YearResult::default() };
    let outcome = outcome(year, bangau_hitam());
    let lines = support::sum(&outcome, |term| matches!(term, Term::Amount(_)));
    let kept = figure(&outcome, Term::Result(ResultTerm::NonMembersKept)).unwrap();
    assert!(same(&lines.plus(&kept), &Exact::whole(40_000_000)));
}

#[test]
fn more_from_non_members_than_there_is_is_refused() {
    let year = YearResult { surplus: rupiah(10), non_members: rupiah(11), ..YearResult::default() };
    let outcome = outcome(year, bangau_hitam());
    let problem = outcome.problems.first().unwrap();
    assert_eq!(problem.at, InputPath::Result(ResultInput::NonMembers));
    assert!(matches!(&problem.why, Refusal::OverAllocatedAmount(excess) if same(excess, &Exact::whole(1))));
}

#[test]
fn earlier_surplus_is_owed_and_not_split_again() {
    let year = |unpaid| YearResult { surplus: rupiah(40_000_000), unpaid, ..YearResult::default() };
    let (with, without) =
        (outcome(year(rupiah(3_000_000)), bangau_hitam()), outcome(year(None), bangau_hitam()));
    let remark = Remark::Result(ResultRemark::UnpaidKept);
    assert!(with.remarks.contains(&remark) && !without.remarks.contains(&remark));
    let lines = |outcome: &Outcome| support::sum(outcome, |term| matches!(term, Term::Amount(_)));
    assert!(same(&lines(&with), &lines(&without)), "reserve and funds get nothing of it");
    assert!(is(&with, ResultTerm::ForMembers, 22_000_000));
    assert!(is(&with, ResultTerm::ToPayMembers, 25_000_000));
    assert!(figure(&without, Term::Result(ResultTerm::ToPayMembers)).is_none());
}

#[test]
fn the_village_share_is_said_with_the_percentage_and_doubt_of_its_day() {
    let on = |iso: &str| {
        let sharing = Sharing { lines: bangau_hitam(), ..Sharing::default() };
        let year =
            YearResult { surplus: rupiah(40_000_000), village_percent: rupiah(20), ..YearResult::default() };
        let rule_date = Date::from_iso(iso).unwrap();
        let scenario =
            Scenario { rule_date, result: Some(year), sharing: Some(sharing), ..support::indonesia() };
        let outcome = evaluate(&scenario);
        let village = outcome.remarks.iter().find_map(|remark| match remark {
            Remark::Result(ResultRemark::VillageShareIsOptional(rule)) => Some(*rule),
            _ => None,
        });
        let rule = village.unwrap();
        (rule.asked.map(|(percent, _)| percent), rule.doubted.is_some())
    };
    assert_eq!(on("2024-12-31"), (None, false));
    assert_eq!(on("2025-09-30"), (Some(20), false));
    assert_eq!(on("2025-12-31"), (Some(20), true));
}

#[test]
fn fractions_where_percentages_are_meant_are_asked_about() {
    let split = |shares: [&str; 2]| {
        let line = |purpose, share| SplitLine::new(purpose, support::some(share));
        vec![line(Purpose::CapitalReturn, shares[0]), line(Purpose::PatronageRefund, shares[1])]
    };
    let year = || YearResult { surplus: rupiah(40_000_000), ..YearResult::default() };
    assert!(outcome(year(), split(["0.25", "0.75"])).remarks.contains(&Remark::SharesLikeFractions));
    assert!(!outcome(year(), split(["0.5", "0.75"])).remarks.contains(&Remark::SharesLikeFractions));
}

#[test]
fn pools_of_one_purpose_are_told_apart_by_what_they_are_shared_by() {
    let by = |basis, percent| SplitLine { by: Some(basis), ..line(Purpose::PatronageRefund, percent) };
    let lines = vec![by(Basis::Purchases, 30), by(Basis::InterestPaid, 20), line(Purpose::Reserve, 50)];
    let outcome = outcome(YearResult { surplus: rupiah(10_000_000), ..YearResult::default() }, lines);
    assert_eq!(outcome.missing, vec![], "nobody's part is asked for");
    assert!(is(&outcome, ResultTerm::ForMembers, 5_000_000));
    let bases: Vec<_> = outcome
        .figures
        .iter()
        .filter_map(|step| match step.term() {
            Some(Term::Amount(line)) => line.basis,
            _ => None,
        })
        .collect();
    assert_eq!(bases, [Basis::Purchases, Basis::InterestPaid]);
}
