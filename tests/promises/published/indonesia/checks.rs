//! Every case of the file is checked by its kind, and its scenarios are kept for other machines.

use kalkulator_koperasi::domain::Scenario;

use super::case::{Case, cases};
use super::list::{membership_fraction, rounding};
use super::member::member_shu;
use super::refused::{allocation_policy, deficit, validation};
use super::savings_and_loans::{capital, loan, shu_statement, tax_savings_interest};
use super::split::allocation;
use crate::support;

/// Checks a case and returns the scenarios it was checked with.
type Checker = fn(&Case) -> Vec<Scenario>;

const CHECKS: [(&str, Checker); 12] = [
    ("member_shu", member_shu),
    ("allocation", allocation),
    ("allocation_policy", allocation_policy),
    ("rounding", rounding),
    ("membership_fraction", membership_fraction),
    ("validation", validation),
    ("deficit", deficit),
    ("shu_statement", shu_statement),
    ("capital", capital),
    ("tax_savings_interest", tax_savings_interest),
    ("loan_flat", loan),
    ("loan_declining", loan),
];

fn checker(kind: &str) -> Option<Checker> {
    CHECKS.iter().find(|(name, _)| *name == kind).map(|(_, check)| *check)
}

/// Checks every case of a kind; `at_least` keeps an emptied file from passing.
pub fn run(kind: &str, at_least: usize) {
    let check = checker(kind).expect(kind);
    let cases: Vec<_> = cases().into_iter().filter(|case| case.kind == kind).collect();
    assert!(cases.len() >= at_least, "{} cases of {kind}", cases.len());
    for case in &cases {
        assert!(!check(case).is_empty(), "{} checks nothing", case.id);
    }
}

#[test]
fn every_case_is_tested() {
    let cases = cases();
    for case in &cases {
        assert!(checker(&case.kind).is_some(), "{} ({}) is not tested", case.id, case.kind);
    }
    for (place, case) in cases.iter().enumerate() {
        assert!(cases.iter().skip(place + 1).all(|other| other.id != case.id), "{} twice", case.id);
    }
}

#[test]
fn every_scenario_comes_back_from_json_unchanged() {
    let mut kept = Vec::new();
    for case in cases() {
        let scenarios = checker(&case.kind).map(|check| check(&case)).unwrap_or_default();
        for scenario in &scenarios {
            let text = serde_json::to_string(scenario).unwrap();
            let back: Scenario = serde_json::from_str(&text).unwrap();
            assert_eq!(back, *scenario, "{}", case.id);
            assert_eq!(serde_json::to_string(&back).unwrap(), text, "{}", case.id);
        }
        kept.push((case.id, scenarios));
    }
    let count = kept.iter().map(|(_, scenarios)| scenarios.len()).sum::<usize>();
    assert!(count >= 30, "only {count} scenarios");
    support::kept("indonesia.json", kept);
}
