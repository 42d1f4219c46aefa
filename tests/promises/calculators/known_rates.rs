//! A member's part where the report names the rates, by hand.

use kalkulator_koperasi::domain::{
    Basis, InputPath, KnownRate, KnownRates, LineAt, Missing, Number, Outcome, Purpose, Refusal,
    RemainderRule, Remark, Scenario, ScenarioObject, Side, Term,
};
use kalkulator_koperasi::evaluate;

use crate::support::{at, exact, figure, indonesia, same, sharing, some};

fn rate(purpose: Purpose, of: Basis, member: &str, percent: &str) -> KnownRate {
    let number = |text: &str| -> Option<Number> { if text.is_empty() { None } else { some(text) } };
    KnownRate { purpose, of, member: number(member), percent: number(percent) }
}

fn savings(member: &str, percent: &str) -> KnownRate {
    rate(Purpose::CapitalReturn, Basis::MemberCapital, member, percent)
}

fn interest(member: &str, percent: &str) -> KnownRate {
    rate(Purpose::PatronageRefund, Basis::InterestPaid, member, percent)
}

fn outcome(lines: Vec<KnownRate>, rounding: RemainderRule) -> Outcome {
    evaluate(&Scenario { known_rates: Some(KnownRates { rounding, lines }), ..indonesia() })
}

fn by_default(lines: Vec<KnownRate>) -> Outcome {
    outcome(lines, RemainderRule::default())
}

/// 8 % of 2,000,000 is 160,000; 10 % of 500,000 is 50,000.
#[test]
fn each_rate_is_of_the_members_own_amount() {
    let outcome = by_default(vec![savings("2000000", "8"), interest("500000", "10")]);
    assert_eq!((outcome.problems.len(), outcome.missing.len()), (0, 0));
    for (place, part) in [(0, "160000"), (1, "50000")] {
        let value = at(&outcome, LineAt::rated(place), Term::MemberPart).unwrap();
        assert!(same(&value, &exact(part)), "{part}");
    }
    assert!(same(&figure(&outcome, Term::MemberTotal).unwrap(), &exact("210000")));
    assert!(outcome.remarks.contains(&Remark::NotTaxed));
}

/// 175,925.85 and 51,687.50 are 227,613.35 together: paid as 175,926 and 51,687.
#[test]
fn the_total_is_rounded_once_and_the_parts_add_up_to_it() {
    let lines = || vec![savings("2345678", "7.5"), interest("413500", "12.5")];
    for (rule, total) in [
        (RemainderRule::LargestRemainder, "227613"),
        (RemainderRule::FloorRestToReserve, "227613"),
        (RemainderRule::FloorHundredRestToSocial, "227600"),
        (RemainderRule::HalfUp, "227613"),
    ] {
        let outcome = outcome(lines(), rule);
        assert!(same(&figure(&outcome, Term::MemberTotal).unwrap(), &exact(total)), "{rule:?}");
    }
    let outcome = by_default(lines());
    for (place, paid) in [(0, "175926"), (1, "51687")] {
        assert!(same(&at(&outcome, LineAt::rated(place), Term::MemberPaid).unwrap(), &exact(paid)), "{paid}");
    }
}

#[test]
fn an_empty_amount_is_asked_for_and_zero_is_zero() {
    let at = LineAt::rated(0);
    let asked = by_default(vec![savings("", "8")]);
    assert_eq!(asked.missing, vec![Missing(InputPath::Basis(at, 0, Side::Member))]);
    let asked = by_default(vec![savings("2000000", "")]);
    assert_eq!(asked.missing, vec![Missing(InputPath::Percent(at))]);
    let nothing = by_default(vec![savings("0", "8")]);
    assert!(figure(&nothing, Term::MemberTotal).unwrap().is_zero());
    let none = by_default(Vec::new());
    assert_eq!(none.missing, vec![Missing(InputPath::Object(ScenarioObject::KnownRates))]);
}

#[test]
fn rates_that_cannot_be_are_refused_where_they_stand() {
    let path = |lines: Vec<KnownRate>| {
        let problems = by_default(lines).problems;
        assert_eq!(problems.len(), 1, "{problems:?}");
        (problems[0].at.path(), problems[0].why.code())
    };
    let is = |at: &str, why: &'static str| (format!("known_rates.lines{at}"), why);
    assert_eq!(path(vec![savings("5", "101")]), is("[0].percent", "above_hundred"));
    assert_eq!(path(vec![savings("5", "-1")]), is("[0].percent", "negative"));
    assert_eq!(path(vec![savings("-5", "8")]), is("[0].member", "negative"));
    let reserve = rate(Purpose::Reserve, Basis::MemberCapital, "5", "8");
    assert_eq!(path(vec![reserve]), is("[0]", "no_pool"));
    let head = rate(Purpose::PatronageRefund, Basis::PerHead, "1", "8");
    assert_eq!(path(vec![head]), is("[0].basis", "percent_of_count"));
    let principal = rate(Purpose::CapitalReturn, Basis::PrincipalContribution, "5", "8");
    assert_eq!(path(vec![savings("5", "8"), principal]), is("[1]", "said_twice"));
    assert_eq!(path(vec![savings("5", "8"); 13]), is("", "too_many"));
}

#[test]
fn principal_and_mandatory_savings_may_stand_apart() {
    let apart = |of| rate(Purpose::CapitalReturn, of, "1000", "10");
    let outcome = by_default(vec![apart(Basis::PrincipalContribution), apart(Basis::MandatoryContribution)]);
    assert!(same(&figure(&outcome, Term::MemberTotal).unwrap(), &exact("200")));
}

#[test]
fn rates_beside_a_split_say_the_same_thing_twice() {
    let known_rates = Some(KnownRates { lines: vec![savings("5", "8")], ..KnownRates::default() });
    let scenario = Scenario { known_rates, sharing: Some(sharing("1000", Vec::new())), ..indonesia() };
    let problems = evaluate(&scenario).problems;
    assert!(problems.iter().any(|problem| problem.why == Refusal::SaidTwice), "{problems:?}");
}
