//! From the year's accounts to what is shared out, and backwards from a promise.

mod support;

use kalkulator_koperasi::domain::{
    Basis, Date, Direction, Exact, How, Line, LineAt, Missing, Nothing, Number, Outcome, Place, PoolPromise,
    Purpose, Refusal, Remark, ResultInput, ResultRemark, ResultTerm, Rounding, Scenario, Sharing, SplitLine,
    Term, YearResult,
};
use kalkulator_koperasi::evaluate;
use proptest::prelude::*;
use rust_decimal::Decimal;
use support::{figure, same};

fn line(purpose: Purpose, percent: i64) -> SplitLine {
    SplitLine::new(purpose, Some(Number(Decimal::from(percent))))
}

fn rupiah(amount: i64) -> Option<Number> {
    Some(Number(Decimal::from(amount)))
}

/// The split of Koperasi Perguruan Bangau Hitam, 2008.
fn bangau_hitam() -> Vec<SplitLine> {
    [
        (Purpose::CapitalReturn, 25),
        (Purpose::PatronageRefund, 30),
        (Purpose::Reserve, 10),
        (Purpose::Board, 10),
        (Purpose::Education, 15),
        (Purpose::Social, 10),
    ]
    .map(|(purpose, percent)| line(purpose, percent))
    .into()
}

fn outcome(result: YearResult, lines: Vec<SplitLine>) -> Outcome {
    let sharing = Sharing { lines, ..Sharing::default() };
    evaluate(&Scenario { result: Some(result), sharing: Some(sharing), ..support::indonesia() })
}

fn is(outcome: &Outcome, term: ResultTerm, amount: i64) -> bool {
    figure(outcome, Term::Result(term)).is_some_and(|value| same(&value, &Exact::whole(amount.into())))
}

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
fn a_loss_is_covered_by_the_reserve_as_far_as_it_goes() {
    let loss = |reserve| YearResult { surplus: rupiah(-8_000_000), reserve, ..YearResult::default() };
    let covered = outcome(loss(rupiah(20_000_000)), bangau_hitam());
    assert!(is(&covered, ResultTerm::FromReserve, 8_000_000));
    assert!(is(&covered, ResultTerm::ReserveLeft, 12_000_000));
    assert!(figure(&covered, Term::Result(ResultTerm::LossCarried)).is_none());
    let short = outcome(loss(rupiah(5_000_000)), bangau_hitam());
    assert!(is(&short, ResultTerm::FromReserve, 5_000_000));
    assert!(is(&short, ResultTerm::LossCarried, -3_000_000));
    let without = outcome(loss(None), bangau_hitam());
    assert!(is(&without, ResultTerm::LossCarried, -8_000_000));
    for outcome in [covered, short, without] {
        assert!(outcome.remarks.contains(&Remark::Loss));
        assert!(is(&outcome, ResultTerm::ToShare, 0));
        assert!(is(&outcome, ResultTerm::ForMembers, 0));
    }
}

#[test]
fn a_small_surplus_first_covers_earlier_losses() {
    let year = YearResult {
        surplus: rupiah(2_000_000),
        loss_brought_forward: rupiah(5_000_000),
        ..YearResult::default()
    };
    let outcome = outcome(year, bangau_hitam());
    assert!(is(&outcome, ResultTerm::LossCarried, -3_000_000));
    assert!(is(&outcome, ResultTerm::ForMembers, 0));
}

#[test]
fn a_small_surplus_says_that_earlier_losses_take_it_all() {
    let year = YearResult {
        surplus: rupiah(40_000_000),
        loss_brought_forward: rupiah(60_000_000),
        unpaid: rupiah(3_000_000),
        ..YearResult::default()
    };
    let outcome = outcome(year, bangau_hitam());
    assert!(outcome.remarks.contains(&Remark::Result(ResultRemark::EarlierLosses)));
    assert!(!outcome.remarks.contains(&Remark::Loss), "this year ended with a surplus");
    let to_share = outcome.figure(Term::Result(ResultTerm::ToShare)).unwrap();
    assert_eq!(to_share.how(), &How::Zero(Term::Result(ResultTerm::ToShare), Nothing::EarlierLosses));
    assert!(is(&outcome, ResultTerm::UnpaidKept, 3_000_000), "earlier surplus is not lost from sight");
}

#[test]
fn before_tax_the_tax_is_asked_for_and_nothing_must_be_said() {
    let year =
        |tax| YearResult { surplus: rupiah(60_000_000), before_tax: true, tax, ..YearResult::default() };
    let asked = outcome(year(None), bangau_hitam());
    assert_eq!(asked.missing, vec![Missing(Place::Result(ResultInput::Tax))]);
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
fn a_percentage_that_keeps_a_promise_is_rounded_up() {
    let year = |promised| YearResult {
        surplus: rupiah(60_000_000),
        promised: rupiah(promised),
        ..YearResult::default()
    };
    let share = |promised| {
        let outcome = outcome(year(promised), bangau_hitam());
        figure(&outcome, Term::Result(ResultTerm::AffordableShare)).unwrap()
    };
    let hundredths = |share: i128| Exact::whole(share).over(&Exact::whole(10_000));
    assert!(same(&share(50_000_000), &hundredths(8334)), "83.33… % would give a rupiah too little");
    assert!(same(&share(30_000_000), &hundredths(5000)), "what ends is left as it is");
    assert!(same(&share(30_000_001), &hundredths(5001)));
}

#[test]
fn a_promise_needs_whole_rupiah_rounded_up_and_more_than_everything_is_impossible() {
    let year = |promised| YearResult {
        surplus: rupiah(60_000_000),
        promised: rupiah(promised),
        ..YearResult::default()
    };
    let kept = outcome(year(50_000_000), bangau_hitam());
    assert!(is(&kept, ResultTerm::RequiredSurplus, 90_909_091), "50 million ÷ 55 % is 90,909,090.90…");
    let step = kept.figure(Term::Result(ResultTerm::RequiredToShare)).unwrap();
    assert!(matches!(step.how(), How::Rounded(_, Rounding { direction: Direction::Ceiling, to: 100 }, _)));
    let impossible = Remark::Result(ResultRemark::PromiseImpossible);
    assert!(!kept.remarks.contains(&impossible));
    assert!(outcome(year(60_000_001), bangau_hitam()).remarks.contains(&impossible));
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
fn a_promise_out_of_one_pool_names_its_percentage_and_the_surplus() {
    let of = |promise| {
        let year = YearResult {
            surplus: rupiah(40_000_000),
            non_members: rupiah(1_000_000),
            pool_promise: Some(promise),
            ..YearResult::default()
        };
        let lines = bangau_hitam();
        outcome(year, lines)
    };
    let pool = |outcome: &Outcome, of: fn(Line) -> ResultTerm| {
        let at = Line { at: LineAt::top(1), purpose: Purpose::PatronageRefund, basis: None };
        figure(outcome, Term::Result(of(at)))
    };
    let whole = of(PoolPromise { line: 1, amount: rupiah(13_000_000), ..PoolPromise::default() });
    assert_eq!(whole.problems, vec![]);
    // 13 of 39 million is 33.33… %; 13 million ÷ 30 % = 43,333,333.33…, and the million of non-members.
    assert!(same(&pool(&whole, ResultTerm::PoolPercent).unwrap(), &support::exact("0.3334")));
    assert!(same(&pool(&whole, ResultTerm::PoolToShare).unwrap(), &Exact::whole(43_333_334)));
    assert!(same(&pool(&whole, ResultTerm::PoolSurplus).unwrap(), &Exact::whole(44_333_334)));
    let promise =
        PoolPromise { line: 1, amount: rupiah(500_000), member: rupiah(3), total: rupiah(70), below: None };
    let member = of(promise.clone());
    // 500,000 × 70 ÷ 3 = 11,666,666.67: up, for a rupiah less would not give it.
    assert!(same(&pool(&member, ResultTerm::PoolNeeded).unwrap(), &Exact::whole(11_666_667)));
    let input = |input| Place::Result(input);
    let asked = of(PoolPromise { total: None, ..promise.clone() });
    assert_eq!(asked.missing, vec![Missing(input(ResultInput::TotalBasis))]);
    let more = of(PoolPromise { member: rupiah(71), ..promise.clone() });
    assert_eq!(more.problems.first().unwrap().at, input(ResultInput::MemberBasis));
    let none = of(PoolPromise { member: rupiah(0), ..promise });
    assert_eq!(none.problems.first().unwrap().why, Refusal::NotPositive);
    let impossible = of(PoolPromise { line: 1, amount: rupiah(39_000_001), ..PoolPromise::default() });
    assert!(impossible.remarks.contains(&Remark::Result(ResultRemark::PromiseImpossible)));
}

#[test]
fn a_promise_below_the_members_part_is_measured_by_that_part() {
    let mut members = line(Purpose::Members, 70);
    members.lines = vec![line(Purpose::CapitalReturn, 40), line(Purpose::PatronageRefund, 60)];
    let reserve = line(Purpose::Reserve, 30);
    for (top, lines) in [(0, vec![members.clone(), reserve.clone()]), (1, vec![reserve, members])] {
        let promise =
            PoolPromise { line: top, below: Some(0), amount: rupiah(21_000_000), ..PoolPromise::default() };
        let year =
            YearResult { surplus: rupiah(100_000_000), pool_promise: Some(promise), ..YearResult::default() };
        let outcome = outcome(year, lines);
        let at = Line { at: LineAt { top, sub: Some(0) }, purpose: Purpose::CapitalReturn, basis: None };
        assert!(same(
            &figure(&outcome, Term::Result(ResultTerm::PoolPercent(at))).unwrap(),
            &support::exact("0.3")
        ));
        // 21 million ÷ (70 % × 40 %).
        let needed = figure(&outcome, Term::Result(ResultTerm::PoolSurplus(at))).unwrap();
        assert!(same(&needed, &Exact::whole(75_000_000)));
    }
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

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_surplus_and_the_percentage_for_a_pool_give_what_it_is_promised(
        promised in 1_i64..1_000_000_000, apart in 0_i64..1_000_000, village in 0_i64..=40,
    ) {
        let year = |surplus| YearResult {
            surplus: Some(Number(surplus)),
            non_members: rupiah(apart),
            village_percent: rupiah(village),
            pool_promise: Some(PoolPromise { amount: rupiah(promised), ..PoolPromise::default() }),
            ..YearResult::default()
        };
        let at = Line { at: LineAt::top(0), purpose: Purpose::CapitalReturn, basis: None };
        let first = outcome(year(Decimal::from(100_000_000_000_i64)), bangau_hitam());
        let value = |term| figure(&first, Term::Result(term)).unwrap();
        let percent = value(ResultTerm::PoolPercent(at));
        let shared = figure(&first, Term::Result(ResultTerm::ToShare)).or_else(|| figure(&first, Term::Surplus));
        prop_assert!(!percent.times(&shared.unwrap()).compare(&Exact::whole(promised.into())).is_lt());
        let (needed, _) = value(ResultTerm::PoolSurplus(at)).cut(0).unwrap();
        prop_assume!(needed > Decimal::from(apart) * Decimal::TWO);
        let second = outcome(year(needed), bangau_hitam());
        let paid = figure(&second, Term::Paid(at)).or_else(|| figure(&second, Term::Amount(at))).unwrap();
        prop_assert!(!paid.compare(&Exact::whole(promised.into())).is_lt());
    }
}

#[test]
fn more_from_non_members_than_there_is_is_refused() {
    let year = YearResult { surplus: rupiah(10), non_members: rupiah(11), ..YearResult::default() };
    let outcome = outcome(year, bangau_hitam());
    let problem = outcome.problems.first().unwrap();
    assert_eq!(problem.at, Place::Result(ResultInput::NonMembers));
    assert!(matches!(&problem.why, Refusal::OverAllocatedAmount(excess) if same(excess, &Exact::whole(1))));
}

#[test]
fn two_levels_count_the_members_part_once() {
    let mut members = line(Purpose::Members, 70);
    members.lines = vec![line(Purpose::CapitalReturn, 40), line(Purpose::PatronageRefund, 60)];
    let year =
        YearResult { surplus: rupiah(150_000_000), promised: rupiah(52_500_000), ..YearResult::default() };
    let outcome = outcome(year, vec![members, line(Purpose::Reserve, 30)]);
    assert!(is(&outcome, ResultTerm::ForMembers, 105_000_000));
    let share = figure(&outcome, Term::Result(ResultTerm::AffordableShare)).unwrap();
    assert!(same(&share, &Exact::whole(35).over(&Exact::whole(100))));
    assert!(
        is(&outcome, ResultTerm::RequiredSurplus, 75_000_000),
        "half of the promise needs half the surplus"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_account_adds_up(
        surplus in -1_000_000_000_i64..1_000_000_000, loss in 0_i64..500_000_000, unpaid in 0_i64..1_000_000,
        reserve in 0_i64..800_000_000, village in 0_i64..=40, apart in 0_i64..1_000_000,
    ) {
        let year = YearResult {
            surplus: rupiah(surplus),
            loss_brought_forward: rupiah(loss),
            village_percent: rupiah(village),
            non_members: rupiah(apart),
            unpaid: rupiah(unpaid),
            reserve: rupiah(reserve),
            ..YearResult::default()
        };
        let outcome = outcome(year, bangau_hitam());
        let value = |term| figure(&outcome, Term::Result(term)).unwrap_or_else(Exact::zero);
        let after = surplus - loss;
        if after < 0 {
            let left = value(ResultTerm::ReserveLeft).plus(&value(ResultTerm::LossCarried));
            prop_assert!(same(&left, &Exact::whole((reserve + after).into())));
            let together = value(ResultTerm::FromReserve).minus(&value(ResultTerm::LossCarried));
            prop_assert!(same(&together, &Exact::whole((-after).into())) || reserve == 0);
        } else {
            let part = surplus * village / 100;
            let to_share = after - part - apart;
            if to_share < 0 {
                prop_assert_eq!(outcome.problems.len(), 1);
            } else {
                let shared = figure(&outcome, Term::Result(ResultTerm::ToShare))
                    .or_else(|| figure(&outcome, Term::Surplus)).unwrap();
                prop_assert!(same(&shared, &Exact::whole(to_share.into())));
            }
        }
    }

    #[test]
    fn the_surplus_that_a_promise_needs_keeps_it(
        promised in 1_i64..1_000_000_000, loss in 0_i64..1_000_000, unpaid in 0_i64..1_000_000, apart in 0_i64..1_000_000,
        village in 0_i64..=40,
    ) {
        let year = |surplus| YearResult {
            surplus: Some(Number(surplus)),
            loss_brought_forward: rupiah(loss),
            village_percent: rupiah(village),
            non_members: rupiah(apart),
            unpaid: rupiah(unpaid),
            promised: rupiah(promised),
            ..YearResult::default()
        };
        // A surplus far above all else, so that the way back is open.
        let first = outcome(year(Decimal::from(100_000_000_000_i64)), bangau_hitam());
        let needed = figure(&first, Term::Result(ResultTerm::RequiredSurplus)).unwrap();
        let Ok((rounded, whole)) = needed.cut(0) else { return Err(TestCaseError::fail("too large")) };
        prop_assert!(whole, "a surplus that can be paid");
        prop_assume!(rounded > Decimal::from(loss + apart) * Decimal::TWO);
        let second = outcome(year(rounded), bangau_hitam());
        let kept = figure(&second, Term::Result(ResultTerm::ForMembers)).unwrap();
        let off = kept.minus(&Exact::whole(promised.into()));
        prop_assert!(!off.is_negative(), "the promise is kept, the lines rounded");
        prop_assert!(off.compare(&Exact::whole(3)).is_le());
    }
}
