//! What lies behind a slip that differs, by hand.

use kalkulator_koperasi::data;
use kalkulator_koperasi::domain::{
    Basis, CALCULATORS, KnownRate, KnownRates, Money, Purpose, RemainderRule, Scenario, Sharing, Slip,
    SlipFinding, SplitLine, Term, check_slip, evaluate,
};

use crate::support::{exact, indonesia, part, same, sharing, some};

fn pool(purpose: Purpose, of: Basis, percent: &str, member: &str, total: &str) -> SplitLine {
    SplitLine { basis: vec![part(of, some(member), some(total))], ..SplitLine::new(purpose, some(percent)) }
}

/// A third of 500,000 and a third of 200,000: 166,666.67 and 66,666.67.
fn thirds(rounding: RemainderRule) -> Scenario {
    let lines = vec![
        pool(Purpose::PatronageRefund, Basis::Purchases, "50", "1000000", "3000000"),
        pool(Purpose::CapitalReturn, Basis::MemberCapital, "20", "1000000", "3000000"),
    ];
    let sharing = Sharing { rounding, ..sharing("1000000", lines) };
    Scenario { sharing: Some(sharing), ..indonesia() }
}

fn rates(lines: &[(Purpose, Basis, &str, &str)]) -> Scenario {
    let line = |(purpose, of, member, percent): &(Purpose, Basis, &str, &str)| KnownRate {
        purpose: *purpose,
        of: *of,
        member: some(member),
        percent: some(percent),
    };
    let known = KnownRates { lines: lines.iter().map(line).collect(), ..KnownRates::default() };
    Scenario { known_rates: Some(known), ..indonesia() }
}

fn checked(scenario: &Scenario, slip: &str) -> Option<Slip> {
    let known = scenario.known_rates.as_ref().map(|known| known.rounding);
    let rule = known.or_else(|| scenario.sharing.as_ref().map(|sharing| sharing.rounding));
    let outcome = evaluate(scenario, data::law(scenario.country), CALCULATORS);
    check_slip(&exact(slip), &outcome, rule.unwrap(), scenario.country.currency())
}

#[track_caller]
fn is(scenario: &Scenario, slip: &str, finding: SlipFinding) {
    let found = checked(scenario, slip).unwrap();
    assert_eq!(found.finding, finding, "{slip}");
}

#[test]
fn a_slip_may_be_equal_or_rounded_by_another_rule() {
    let largest = thirds(RemainderRule::LargestRemainder);
    is(&largest, "233333", SlipFinding::Equal);
    is(&largest, "233334", SlipFinding::Remainder);
    is(&largest, "233300", SlipFinding::Rule(RemainderRule::FloorHundredRestToSocial));
    is(&thirds(RemainderRule::FloorRestToReserve), "233334", SlipFinding::Remainder);
    let hundreds = thirds(RemainderRule::FloorHundredRestToSocial);
    is(&hundreds, "233333", SlipFinding::Rule(RemainderRule::LargestRemainder));
    is(&hundreds, "233300", SlipFinding::Equal);
}

/// What a rule gives is what the same scenario under that rule is paid.
#[test]
fn another_rule_is_named_for_what_it_pays() {
    for own in RemainderRule::ALL {
        for other in RemainderRule::ALL {
            let total = evaluate(&thirds(other), data::law(indonesia().country), CALCULATORS);
            let total = *total.find(|term| matches!(term, Term::MemberTotal)).unwrap().value();
            let finding = checked(&thirds(own), &total.to_whole().unwrap().to_string()).unwrap().finding;
            assert!(matches!(finding, SlipFinding::Equal | SlipFinding::Rule(_) | SlipFinding::Remainder));
        }
    }
}

/// 100.5 and 200.5 are 301 together, and 302 or 300 one by one.
#[test]
fn each_part_may_be_rounded_by_itself() {
    let halves = rates(&[
        (Purpose::CapitalReturn, Basis::MemberCapital, "1005", "10"),
        (Purpose::PatronageRefund, Basis::InterestPaid, "2005", "10"),
    ]);
    is(&halves, "301", SlipFinding::Equal);
    is(&halves, "302", SlipFinding::EachPart);
    is(&halves, "300", SlipFinding::Rule(RemainderRule::FloorHundredRestToSocial));
    // A tenth less: 270.9.
    is(&halves, "271", SlipFinding::Tenth);
    is(&halves, "301.5", SlipFinding::Unknown);
}

/// 200,000 of 2,400,000 is 8.333… %: 100,000 of 1,200,000, and less by a rate as printed.
#[test]
fn rates_may_be_rounded_first() {
    let lines = vec![pool(Purpose::CapitalReturn, Basis::MemberCapital, "20", "1200000", "2400000")];
    let scenario = Scenario { sharing: Some(sharing("1000000", lines)), ..indonesia() };
    is(&scenario, "100000", SlipFinding::Equal);
    is(&scenario, "99960", SlipFinding::Rate(2));
    is(&scenario, "99600", SlipFinding::Rate(1));
    is(&scenario, "96000", SlipFinding::Rate(0));
}

#[test]
fn a_tenth_less_is_told_from_rounding_and_more_than_that_is_not_explained_away() {
    let scenario = thirds(RemainderRule::LargestRemainder);
    // 209,999.7
    is(&scenario, "210000", SlipFinding::Tenth);
    is(&scenario, "233500", SlipFinding::Multiple(Money::from_hundredths(50_000)));
    is(&scenario, "233100", SlipFinding::Unknown);
    is(&scenario, "232000", SlipFinding::Unlike);
    is(&scenario, "0", SlipFinding::Unlike);
    let slip = checked(&scenario, "232000").unwrap();
    assert!(same(&slip.difference, &exact("-1333")));
}

#[test]
fn without_a_total_there_is_nothing_to_compare() {
    let scenario = Scenario { sharing: Some(sharing("1000000", Vec::new())), ..indonesia() };
    assert!(checked(&scenario, "5").is_none());
}
