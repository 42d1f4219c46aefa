//! Backwards from a promise: to all, to a pool, to one member.

use kalkulator_koperasi::domain::{
    Derivation, Direction, Exact, InputPath, Line, LineAt, Missing, Outcome, PoolPromise, Purpose, Refusal,
    Remark, ResultInput, ResultRemark, ResultTerm, Rounding, Term, YearResult,
};

use crate::support::year::{bangau_hitam, is, line, outcome, rupiah};
use crate::support::{self, figure, same};

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
    // 50 million ÷ 55 % is 90,909,090.90…; of 90,909,090 the first pool has the unit that 22,727,272.5 lacks.
    assert!(is(&kept, ResultTerm::RequiredSurplus, 90_909_090));
    assert!(is(&kept, ResultTerm::RequiredBeforeLines, 90_909_091));
    let step = kept.figure(Term::Result(ResultTerm::RequiredBeforeLines)).unwrap();
    assert!(matches!(
        step.how(),
        Derivation::Rounded(_, _, Rounding { direction: Direction::Ceiling, to: 100 }, _)
    ));
    let impossible = Remark::Result(ResultRemark::PromiseImpossible);
    assert!(!kept.remarks.contains(&impossible));
    assert!(outcome(year(60_000_001), bangau_hitam()).remarks.contains(&impossible));
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
    // 13 of 39 million is 33.33… %; 13 million ÷ 30 % = 43,333,333.33…, but of 43,333,332 the pool has 12,999,999.6 and
    // one of the two units that the floors of all lines leave; the million of non-members comes on top.
    assert!(same(&pool(&whole, ResultTerm::PoolPercent).unwrap(), &support::exact("0.3334")));
    assert!(same(&pool(&whole, ResultTerm::PoolToShare).unwrap(), &Exact::whole(43_333_332)));
    assert!(same(&pool(&whole, ResultTerm::PoolSurplus).unwrap(), &Exact::whole(44_333_332)));
    let promise =
        PoolPromise { line: 1, amount: rupiah(500_000), member: rupiah(3), total: rupiah(70), below: None };
    let member = of(promise.clone());
    // 500,000 × 70 ÷ 3 = 11,666,666.67: up, for a rupiah less would not give it.
    assert!(same(&pool(&member, ResultTerm::PoolNeeded).unwrap(), &Exact::whole(11_666_667)));
    let input = |input| InputPath::Result(input);
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
        let at = Line {
            at: LineAt { top, sub: Some(0), rated: false },
            purpose: Purpose::CapitalReturn,
            basis: None,
        };
        assert!(same(
            &figure(&outcome, Term::Result(ResultTerm::PoolPercent(at))).unwrap(),
            &support::exact("0.3")
        ));
        // 21 million ÷ (70 % × 40 %) is 75 million; of two rupiah less the members’ part is 52,499,998.6, paid with
        // 52,499,999, of which 20,999,999.44 and 31,499,999.16 leave a unit to the first.
        let needed = figure(&outcome, Term::Result(ResultTerm::PoolSurplus(at))).unwrap();
        assert!(same(&needed, &Exact::whole(74_999_998)));
    }
}
