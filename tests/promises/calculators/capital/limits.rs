//! What the law measures capital by: founders, first capital, loans, one member’s part, audit.

use kalkulator_koperasi::domain::{
    Capital, CapitalAmount, CapitalItem, CapitalRemark, CapitalStanding, CapitalTerm, Date, Founding, Growth,
    HoldingBase, InputPath, MemberCapital, MemberInput, Missing, Outcome, Problem, Refusal, Remark, Scenario,
    ServiceArea, Term,
};

use super::asked::{is, items, outcome};
use crate::support::{self, figure, malaysia, number, some};

#[test]
fn founders_and_first_capital_are_measured_by_the_rules_of_the_day() {
    let founding =
        Founding { founders: Some(9), savings_and_loan: Some(ServiceArea::Province), ..Founding::default() };
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
    let early = on("1990-01-01");
    assert!(figure(&early, Term::Capital(CapitalTerm::FoundersOver)).is_none());
    assert!(early.remarks.iter().any(|remark| matches!(remark, Remark::RuleNotKnown(_))), "and says so");
}

#[test]
fn what_is_borrowed_is_measured_by_the_assets() {
    let of = |borrowed: &str| {
        let item = |of, amount| CapitalAmount { of, amount: number(amount) };
        let items = vec![item(CapitalItem::Loans, borrowed), item(CapitalItem::Participation, "250")];
        outcome(Capital { items, assets: some("1000"), ..Capital::default() }, support::indonesia())
    };
    let above = |outcome: &Outcome, of| {
        outcome.remarks.iter().any(|remark| {
            matches!(remark, Remark::Capital(CapitalRemark::AboveAssetLimit(above, 40, _)) if *above == of)
        })
    };
    let at = of("400");
    assert!(is(&at, CapitalTerm::ShareOfAssets(CapitalStanding::Borrowed), "0.4"));
    assert!(!above(&at, CapitalStanding::Borrowed), "exactly the limit");
    assert!(!above(&at, CapitalStanding::Participation));
    assert!(above(&of("400.01"), CapitalStanding::Borrowed));
}

fn of_member(
    once: &str,
    monthly: Option<&str>,
    amounts: &[(CapitalItem, &str)],
    scenario: Scenario,
) -> Outcome {
    let member = MemberCapital {
        once_paid: some(once),
        monthly_paid: monthly.map(number),
        ..MemberCapital::default()
    };
    outcome(Capital { items: items(amounts), member: Some(member), ..Capital::default() }, scenario)
}

fn limit_of(outcome: &Outcome) -> Option<HoldingBase> {
    outcome.remarks.iter().find_map(|remark| match remark {
        Remark::Capital(CapitalRemark::AboveHoldingLimit(limit, _)) => Some(limit.of),
        _ => None,
    })
}

#[test]
fn one_fifth_is_of_the_share_capital_in_malaysia_and_of_the_own_capital_in_indonesia() {
    use CapitalItem::{Mandatory, Principal, Reserve, Shares, Subscriptions};
    let malaysian =
        |once, monthly, amounts: &[(CapitalItem, &str)]| of_member(once, monthly, amounts, malaysia());
    let above = malaysian("200", Some("600"), &[(Shares, "500"), (Subscriptions, "100000")]);
    assert!(is(&above, CapitalTerm::ShareOfShares, "0.4"));
    assert_eq!(limit_of(&above), Some(HoldingBase::ShareCapital));
    let exactly = malaysian("100", Some("600"), &[(Shares, "500"), (Subscriptions, "1000")]);
    assert_eq!(limit_of(&exactly), None, "many subscriptions are no shares");
    // The subscriptions of all are not known yet: no share of the whole, and no false warning.
    let partly = malaysian("200", Some("600"), &[(Shares, "1000")]);
    assert_eq!(partly.problems, vec![]);
    assert_eq!(limit_of(&partly), None);
    assert!(figure(&partly, Term::Capital(CapitalTerm::ShareOfWhole)).is_none());
    assert_eq!(partly.missing, vec![Missing(InputPath::CapitalOf(Subscriptions))]);
    let more = malaysian("600", None, &[(Shares, "500"), (Subscriptions, "100000")]);
    let at = InputPath::MemberInput(MemberInput::OncePaid);
    assert_eq!(more.problems, vec![Problem { at, why: Refusal::PartExceedsWhole }]);
    let indonesian = |monthly| {
        let amounts = [(Principal, "100"), (Mandatory, "300"), (Reserve, "600")];
        of_member("50", Some(monthly), &amounts, support::indonesia())
    };
    assert_eq!(limit_of(&indonesian("150")), None, "20 % of the own capital");
    assert_eq!(limit_of(&indonesian("151")), Some(HoldingBase::OwnCapital));
}

#[test]
fn a_member_that_is_a_co_op_is_free_of_the_fifth_of_shares_alone() {
    let of = |is_cooperative, scenario: Scenario, kind| {
        let member = MemberCapital { once_paid: some("500"), is_cooperative, ..MemberCapital::default() };
        let items = items(&[(kind, "1000")]);
        outcome(Capital { items, member: Some(member), ..Capital::default() }, scenario)
    };
    let shares = CapitalItem::Shares;
    assert_eq!(limit_of(&of(false, malaysia(), shares)), Some(HoldingBase::ShareCapital));
    let free = of(true, malaysia(), shares);
    assert_eq!(limit_of(&free), None);
    assert!(is(&free, CapitalTerm::ShareOfShares, "0.5"));
    // The Indonesian limit knows no such exception.
    let indonesian = of(true, support::indonesia(), CapitalItem::Principal);
    let at = InputPath::MemberInput(MemberInput::IsCooperative);
    assert_eq!(indonesian.problems, vec![Problem { at, why: Refusal::NotUsed }]);
}

#[test]
fn what_one_member_may_hold_counts_participating_capital() {
    let of = |participation: Option<&str>| {
        let member = MemberCapital {
            once_paid: some("50"),
            participation: participation.map(number),
            ..MemberCapital::default()
        };
        let items = items(&[(CapitalItem::Principal, "1000"), (CapitalItem::Participation, "500")]);
        outcome(Capital { items, member: Some(member), ..Capital::default() }, support::indonesia())
    };
    assert_eq!(limit_of(&of(None)), None);
    assert_eq!(limit_of(&of(Some("150"))), None, "20 % of the own capital");
    let above = of(Some("151"));
    assert_eq!(limit_of(&above), Some(HoldingBase::OwnCapital));
    assert!(is(&above, CapitalTerm::ShareOfWhole, "0.05"), "a share of the whole is of capital only");
    assert!(is(&above, CapitalTerm::ShareHeld, "0.201"));
}

#[test]
fn audit_and_the_capital_of_the_start_are_warned_of() {
    let of = |own: &str, start: Option<&str>| {
        let founding = Founding { starting_capital: start.map(number), ..Founding::default() };
        let items = items(&[(CapitalItem::Reserve, own)]);
        outcome(Capital { items, founding: Some(founding), ..Capital::default() }, support::indonesia())
    };
    let warned = |outcome: &Outcome, code: &str| outcome.remarks.iter().any(|remark| remark.code() == code);
    assert!(!warned(&of("4999999999.99", None), "audit_due"));
    assert!(warned(&of("5000000000", None), "audit_due"));
    let below = of("499", Some("500"));
    assert!(warned(&below, "below_start") && is(&below, CapitalTerm::AboveStart, "-1"));
    assert!(!warned(&of("500", Some("500")), "below_start"));
    let growth = |leaving| Growth {
        years: 1,
        members: Some(10),
        capital: some("1000"),
        leaving,
        once: some("1"),
        monthly: some("1"),
        ..Growth::default()
    };
    let falls = |leaving| {
        outcome(Capital { growth: Some(growth(leaving)), ..Capital::default() }, support::indonesia())
    };
    assert!(warned(&falls(5), "capital_falls") && !warned(&falls(0), "capital_falls"));
}
