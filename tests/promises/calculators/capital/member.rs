//! What one member has paid in, owes and is ahead with.

use kalkulator_koperasi::domain::{
    Capital, CapitalItem, CapitalRemark, CapitalTerm, Date, InputPath, MemberCapital, MemberInput, Missing,
    MonthlyDue, Problem, Refusal, Remark, Term,
};

use super::asked::{is, outcome};
use crate::support::{self, figure, some};

#[test]
fn what_is_paid_ahead_of_one_kind_does_not_hide_arrears_of_another() {
    let member = MemberCapital {
        once_due: some("50000"),
        once_paid: some("40000"),
        monthly: vec![MonthlyDue { months: Some(12), amount: some("10000"), ..MonthlyDue::default() }],
        monthly_paid: some("180000"),
        ..MemberCapital::default()
    };
    let of = |member| outcome(Capital { member: Some(member), ..Capital::default() }, support::indonesia());
    let both = of(member.clone());
    assert!(is(&both, CapitalTerm::ArrearsOf(CapitalItem::Principal), "10000"));
    assert!(is(&both, CapitalTerm::AheadOf(CapitalItem::Mandatory), "60000"));
    assert!(figure(&both, Term::Capital(CapitalTerm::Arrears)).is_none(), "they are not netted");
    let ahead = Remark::Capital(CapitalRemark::PaidAhead(CapitalItem::Mandatory));
    assert!(both.remarks.contains(&ahead));
    // What was due but is not said to be paid is asked for, not counted as nothing.
    let asked = of(MemberCapital { monthly_paid: None, ..member.clone() });
    assert_eq!(asked.missing, vec![Missing(InputPath::MemberInput(MemberInput::MonthlyPaid))]);
    let months = vec![MonthlyDue { amount: some("10000"), ..MonthlyDue::default() }];
    let asked = of(MemberCapital { monthly: months, monthly_paid: None, ..member });
    assert_eq!(asked.missing, vec![Missing(InputPath::MonthlyDue(0))]);
}

#[test]
fn months_since_joining_are_counted_through_every_change_of_the_amount() {
    let day = |iso: &str| Date::from_iso(iso);
    let due = |from: Option<&str>, amount| MonthlyDue {
        from: from.and_then(day),
        amount: some(amount),
        ..MonthlyDue::default()
    };
    let member = MemberCapital {
        joined: day("2019-11-20"),
        until: day("2021-03-01"),
        monthly: vec![due(None, "10000"), due(Some("2020-03-01"), "15000"), due(Some("2021-01-31"), "20000")],
        monthly_paid: some("200000"),
        ..MemberCapital::default()
    };
    let of = |member| outcome(Capital { member: Some(member), ..Capital::default() }, support::indonesia());
    let both = of(member.clone());
    // November to February: 4 × 10,000; March to December: 10 × 15,000; January to March: 3 × 20,000.
    assert!(is(&both, CapitalTerm::MonthlyDue(CapitalItem::Mandatory), "250000"));
    assert!(is(&both, CapitalTerm::ArrearsOf(CapitalItem::Mandatory), "50000"));
    let later = of(MemberCapital { from_next_month: true, ..member.clone() });
    assert!(is(&later, CapitalTerm::MonthlyDue(CapitalItem::Mandatory), "240000"), "one month less");
    let undated =
        of(MemberCapital { monthly: vec![due(None, "10000"), due(None, "15000")], ..member.clone() });
    assert!(undated.missing.contains(&Missing(InputPath::MonthlyDue(1))), "since when?");
    assert!(figure(&undated, Term::Capital(CapitalTerm::ArrearsOf(CapitalItem::Mandatory))).is_none());
    let backwards = of(MemberCapital { joined: day("2021-04-01"), ..member.clone() });
    let problem = |at| vec![Problem { at, why: Refusal::MonthsNotInOrder }];
    assert_eq!(backwards.problems, problem(InputPath::MemberInput(MemberInput::Joined)));
    let early = vec![due(None, "10000"), due(Some("2019-10-01"), "15000")];
    assert_eq!(
        of(MemberCapital { monthly: early, ..member.clone() }).problems,
        problem(InputPath::MonthlyDue(1))
    );
    let now =
        of(MemberCapital { joined: day("2025-12-31"), until: None, monthly: vec![due(None, "7")], ..member });
    assert!(
        is(&now, CapitalTerm::MonthlyDue(CapitalItem::Mandatory), "7"),
        "the last month is that of the rules"
    );
}
