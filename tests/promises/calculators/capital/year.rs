//! The past year of a co-op’s capital, kind by kind and from all members and their months.

use kalkulator_koperasi::domain::{
    Capital, CapitalItem, CapitalMovement, CapitalRemark, CapitalTerm, Growth, InputPath, MemberGroup,
    MemberYear, MembersInput, MembersTerm, Missing, MovementInput, Number, Outcome, Problem, Refusal, Remark,
    Term,
};

use super::asked::{is, outcome};
use crate::support::{self, figure, malaysia, some};

fn shares(reported: Option<Number>) -> CapitalMovement {
    CapitalMovement {
        of: CapitalItem::Shares,
        opening: some("120000"),
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
        opening: some("900000"),
        paid_in: some("180000"),
        transferred: None,
        paid_back: some("60000"),
        reported: some("1020000"),
    };
    let deposits = CapitalMovement { of: CapitalItem::Deposits, opening: some("50"), ..yuran.clone() };
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
fn a_year_without_an_opening_balance_is_asked_for_it_and_one_below_zero_names_what_was_paid_back() {
    let of = |movement| outcome(Capital { movements: vec![movement], ..Capital::default() }, malaysia());
    let asked = of(CapitalMovement { opening: None, ..shares(None) });
    assert_eq!(asked.missing, vec![Missing(InputPath::Movement(0, MovementInput::Opening))]);
    let below = of(CapitalMovement { paid_back: some("200000"), ..shares(None) });
    let at = InputPath::Movement(0, MovementInput::PaidBack);
    assert_eq!(below.problems, vec![Problem { at, why: Refusal::PaidBackTooMuch }]);
}

#[test]
fn from_members_and_months_to_the_balance_with_joiners_and_leavers() {
    let group = |members, months| MemberGroup { members: Some(members), months: Some(months) };
    let year = MemberYear {
        members: Some(10),
        months: Some(12),
        opening_once: None,
        opening_monthly: some("1000000"),
        joined: vec![group(3, 6), group(2, 1)],
        left: vec![group(4, 5)],
        once: some("50000"),
        monthly: some("10000"),
    };
    let of = |year, growth| {
        let capital = Capital { members: Some(year), growth, ..Capital::default() };
        outcome(capital, support::indonesia())
    };
    let growth = Growth { years: 1, once: some("50000"), monthly: some("10000"), ..Growth::default() };
    let all = of(year.clone(), Some(growth));
    let end = |outcome: &Outcome, term, amount| is(outcome, CapitalTerm::OfMembers(term), amount);
    assert!(end(&all, MembersTerm::AtEnd, "11"), "10 − 4 + 5");
    // Once: 10 × 50,000 + 5 × 50,000 − 4 × 50,000.
    assert!(end(&all, MembersTerm::Closing(CapitalItem::Principal), "550000"));
    // Monthly: 6 × 12 + 3 × 6 + 2 × 1 + 4 × 5 = 112 payments; 4 ÷ 10 of a million and 4 × 5 payments are taken.
    assert!(end(&all, MembersTerm::PaidIn(CapitalItem::Mandatory), "1120000"));
    assert!(end(&all, MembersTerm::Taken(CapitalItem::Mandatory), "600000"));
    assert!(end(&all, MembersTerm::Closing(CapitalItem::Mandatory), "1520000"));
    assert!(end(&all, MembersTerm::ClosingOfBoth, "2070000"));
    assert!(is(&all, CapitalTerm::YearEnd(1), "3390000"), "it goes on: 11 × 12 × 10,000 more");
    let fewer = of(MemberYear { members: Some(3), ..year.clone() }, None);
    let left = InputPath::OfMembers(MembersInput::Left(0));
    assert_eq!(fewer.problems, vec![Problem { at: left, why: Refusal::PartExceedsWhole }], "4 of 3 leave");
    let asked = of(MemberYear { joined: vec![MemberGroup { members: Some(1), months: None }], ..year }, None);
    assert_eq!(asked.missing, vec![Missing(InputPath::OfMembers(MembersInput::Joined(0)))]);
}
