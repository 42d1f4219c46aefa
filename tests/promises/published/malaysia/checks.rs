//! Every case of the file is checked by its own, or listed with the reason why not.

use kalkulator_koperasi::domain::Scenario;

use super::account::{skm_guide, trust_funds};
use super::balances::{
    closing_overstates, contributions_from_their_own_month, implied_balance, monthly_minimum,
    opening_and_months, two_averages,
};
use super::case::{Case, cases};
use super::rates::{
    approved_below_proposed, five_sen, headline_rate, payout_by_kind_of_member, special_dividend,
};
use super::shared::{patronage_with_non_members, payment_plan, percent_of_percent, units_of_a_pool};
use crate::support;

/// Checks a case and returns the scenarios it was checked with.
type Checker = fn(&Case) -> Vec<Scenario>;

const CHECKS: [(&str, Checker); 22] = [
    ("ca-coopcreator-investor-dividend", units_of_a_pool),
    ("gb-fairshares-user-dividend", units_of_a_pool),
    ("ke-coopnews-truncated", contributions_from_their_own_month),
    ("ke-mwalimu-9-3pct", opening_and_months),
    ("my-bankrakyat-fy2015-trust-funds", trust_funds),
    ("my-bankrakyat-fy2019-member-split", payout_by_kind_of_member),
    ("my-bankrakyat-fy2023-special-dividend", special_dividend),
    ("my-bnm-5-sen-rounding", five_sen),
    ("my-bumira-2008-headline-rate", headline_rate),
    ("my-cbp-fy2021-closing-balance-overstates", closing_overstates),
    ("my-kosma-fy2022-approved-below-proposed", approved_below_proposed),
    ("my-kopeks-payroll-deductions", payment_plan),
    ("my-min-monthly-balance-ali-pakabu", two_averages),
    ("my-min-monthly-balance-flat", monthly_minimum),
    ("my-min-monthly-balance-varying", monthly_minimum),
    ("my-skm-guide2024-p77-appropriation", skm_guide),
    ("th-cooprb-dividend-and-rebate", opening_and_months),
    ("th-dmrcoop-5pct", opening_and_months),
    ("th-forestcoop-dividend-rounded-monthly", opening_and_months),
    ("us-coteau-patronage", patronage_with_non_members),
    ("us-kenkel-50-50-50", percent_of_percent),
    ("my-adk-kwrs-2024-pool", implied_balance),
];

/// What these calculators cannot express, and why.
const NOT_EXPRESSIBLE: [(&str, &str); 2] = [
    ("my-cbp-fy2019-growth-claim", "the growth of two published totals, which nobody is paid by"),
    ("us-kenkel-present-value", "discounting over years: the finance calculator"),
];

fn checker(id: &str) -> Option<Checker> {
    CHECKS.iter().find(|(name, _)| *name == id).map(|(_, check)| *check)
}

#[test]
fn every_published_example_comes_out_as_printed_or_as_it_should_have_been() {
    let mut kept = Vec::new();
    for case in cases() {
        let Some(check) = checker(&case.id) else { continue };
        let scenarios = check(&case);
        assert!(!scenarios.is_empty(), "{} checks nothing", case.id);
        for scenario in &scenarios {
            let text = serde_json::to_string(scenario).unwrap();
            let back: Scenario =
                serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error} in {text}", case.id));
            assert_eq!(back, *scenario, "{}", case.id);
        }
        kept.push((case.id, scenarios));
    }
    support::kept("malaysia.json", kept);
}

#[test]
fn every_case_is_tested_or_listed_but_not_both() {
    let cases = cases();
    for case in &cases {
        let listed = NOT_EXPRESSIBLE.iter().any(|(id, _)| *id == case.id);
        assert!(checker(&case.id).is_some() != listed, "{} is tested and listed, or neither", case.id);
    }
    for (id, _) in NOT_EXPRESSIBLE {
        assert!(cases.iter().any(|case| case.id == id), "{id} is listed but not in the file");
    }
}
