//! The past year of a co-op's capital, and what it must begin with.

mod support;

use kalkulator_koperasi::domain::{
    Capital, CapitalAmount, CapitalItem, CapitalMovement, CapitalRemark, CapitalStanding, CapitalTerm, Date,
    Exact, Founding, Growth, GrowthInput, HoldingBase, MemberCapital, MemberGroup, MemberInput, MemberYear,
    MembersInput, MembersTerm, Missing, MonthlyDue, MovementInput, Number, Outcome, Place, Problem, Refusal,
    Remark, Scenario, ServiceArea, Term,
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

fn items(amounts: &[(CapitalItem, &str)]) -> Vec<CapitalAmount> {
    amounts.iter().map(|(of, amount)| CapitalAmount { of: *of, amount: number(amount) }).collect()
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
    assert_eq!(partly.missing, vec![Missing(Place::CapitalOf(Subscriptions))]);
    let more = malaysian("600", None, &[(Shares, "500"), (Subscriptions, "100000")]);
    let at = Place::MemberInput(MemberInput::OncePaid);
    assert_eq!(more.problems, vec![Problem { at, why: Refusal::PartExceedsWhole }]);
    let indonesian = |monthly| {
        let amounts = [(Principal, "100"), (Mandatory, "300"), (Reserve, "600")];
        of_member("50", Some(monthly), &amounts, support::indonesia())
    };
    assert_eq!(limit_of(&indonesian("150")), None, "20 % of the own capital");
    assert_eq!(limit_of(&indonesian("150.01")), Some(HoldingBase::OwnCapital));
}

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
    assert_eq!(asked.missing, vec![Missing(Place::MemberInput(MemberInput::MonthlyPaid))]);
    let months = vec![MonthlyDue { amount: some("10000"), ..MonthlyDue::default() }];
    let asked = of(MemberCapital { monthly: months, monthly_paid: None, ..member });
    assert_eq!(asked.missing, vec![Missing(Place::MonthlyDue(0))]);
}

#[test]
fn a_projection_asks_for_the_capital_that_it_begins_with() {
    let growth = Growth {
        years: 3,
        members: Some(10),
        capital: None,
        joining: 0,
        leaving: 0,
        once: some("200"),
        monthly: some("50"),
    };
    let of = |growth| outcome(Capital { growth: Some(growth), ..Capital::default() }, malaysia());
    let asked = of(growth.clone());
    assert_eq!(asked.missing, vec![Missing(Place::Growth(GrowthInput::Capital))]);
    assert!(figure(&asked, Term::Capital(CapitalTerm::YearEnd(1))).is_none());
    let begun = of(Growth { capital: some("2000"), ..growth });
    assert!(is(&begun, CapitalTerm::YearEnd(3), "20000"), "2,000 + 3 × 10 × 12 × 50");
    assert!(!begun.remarks.contains(&Remark::Capital(CapitalRemark::NobodyLeft)), "nobody leaves");
}

#[test]
fn half_a_sen_of_a_projection_is_shown_as_a_whole_one_and_the_next_year_goes_on_exactly() {
    let growth = Growth {
        years: 2,
        members: Some(2),
        capital: some("0.01"),
        joining: 0,
        leaving: 1,
        once: some("0"),
        monthly: some("0"),
    };
    let outcome = outcome(Capital { growth: Some(growth), ..Capital::default() }, malaysia());
    assert!(is(&outcome, CapitalTerm::YearEnd(1), "0.005"), "one of two members stays");
    assert!(is(&outcome, CapitalTerm::YearEndRounded(1), "0.01"));
}

#[test]
fn a_year_without_an_opening_balance_is_asked_for_it_and_one_below_zero_names_what_was_paid_back() {
    let of = |movement| outcome(Capital { movements: vec![movement], ..Capital::default() }, malaysia());
    let asked = of(CapitalMovement { opening: None, ..shares(None) });
    assert_eq!(asked.missing, vec![Missing(Place::Movement(0, MovementInput::Opening))]);
    let below = of(CapitalMovement { paid_back: some("200000"), ..shares(None) });
    let at = Place::Movement(0, MovementInput::PaidBack);
    assert_eq!(below.problems, vec![Problem { at, why: Refusal::PaidBackTooMuch }]);
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
    assert!(undated.missing.contains(&Missing(Place::MonthlyDue(1))), "since when?");
    assert!(figure(&undated, Term::Capital(CapitalTerm::ArrearsOf(CapitalItem::Mandatory))).is_none());
    let backwards = of(MemberCapital { joined: day("2021-04-01"), ..member.clone() });
    let problem = |at| vec![Problem { at, why: Refusal::MonthsNotInOrder }];
    assert_eq!(backwards.problems, problem(Place::MemberInput(MemberInput::Joined)));
    let early = vec![due(None, "10000"), due(Some("2019-10-01"), "15000")];
    assert_eq!(
        of(MemberCapital { monthly: early, ..member.clone() }).problems,
        problem(Place::MonthlyDue(1))
    );
    let now =
        of(MemberCapital { joined: day("2025-12-31"), until: None, monthly: vec![due(None, "7")], ..member });
    assert!(
        is(&now, CapitalTerm::MonthlyDue(CapitalItem::Mandatory), "7"),
        "the last month is that of the rules"
    );
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
    assert!(fewer.remarks.contains(&Remark::Capital(CapitalRemark::NobodyLeft)));
    assert!(fewer.figures.is_empty());
    let asked = of(MemberYear { joined: vec![MemberGroup { members: Some(1), months: None }], ..year }, None);
    assert_eq!(asked.missing, vec![Missing(Place::OfMembers(MembersInput::Joined(0)))]);
}

#[test]
fn a_projection_without_members_asks_for_them() {
    let growth =
        Growth { years: 3, capital: some("1"), once: some("1"), monthly: some("1"), ..Growth::default() };
    let asked = outcome(Capital { growth: Some(growth), ..Capital::default() }, malaysia());
    assert_eq!(asked.missing, vec![Missing(Place::Growth(GrowthInput::Members))]);
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
    let above = of(Some("150.01"));
    assert_eq!(limit_of(&above), Some(HoldingBase::OwnCapital));
    assert!(is(&above, CapitalTerm::ShareOfWhole, "0.05"), "a share of the whole is of capital only");
    assert!(is(&above, CapitalTerm::ShareHeld, "0.20001"));
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

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn closings_add_up_and_open_the_next_year(
        opening in 0_i64..1_000_000_000, paid_in in 0_i64..1_000_000, moved in -1_000_i64..1_000, back in 0_i64..1_000_000,
    ) {
        let sen = |amount: i64| Number(Decimal::new(amount, 2));
        let movement = CapitalMovement {
            of: CapitalItem::Shares, opening: Some(sen(opening)), paid_in: Some(sen(paid_in)),
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
