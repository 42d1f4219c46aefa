//! Calculators of one document that speak of one thing agree, or both figures are named.

use crate::command::{calculate, refused, run};

fn malaysian(inside: &str) -> String {
    format!(r#"{{"version": 1, "country": "MY", "rule_date": "2024-12-31", {inside}}}"#)
}

/// The texts of the remarks of a name.
fn told(text: &str, id: &str) -> Vec<String> {
    let answer = run(text.as_bytes(), &["--lang", "en"]);
    assert_ne!(answer.code, 2, "{}", answer.text);
    let remarks = answer.json["remarks"].as_array().unwrap().iter().filter(|remark| remark["id"] == id);
    remarks.map(|remark| remark["text"].as_str().unwrap().to_owned()).collect()
}

const ACCOUNT: &str = r#""net_profit": "100000", "reserve_percent": "13", "education_percent": "2",
    "development_percent": "1""#;

#[test]
fn the_provision_for_tax_stands_beside_the_tax_that_is_estimated() {
    let text = |provision: &str| {
        malaysian(&format!(
            r#""appropriation": {{{ACCOUNT}, "tax": "{provision}"}},
            "coop_tax": {{"bands": [{{"percent": "10"}}], "chargeable": "50000"}}"#
        ))
    };
    // 10 % of 50,000.
    assert!(told(&text("5000"), "tax_differs").is_empty());
    let told = told(&text("4000"), "tax_differs");
    assert!(told[0].contains("4,000") && told[0].contains("5,000"), "{told:?}");
}

#[test]
fn the_audited_profit_is_one() {
    let text = |profit: &str| {
        malaysian(&format!(
            r#""appropriation": {{{ACCOUNT}}}, "coop_tax": {{"scale_year": 2024, "total_income": "200000",
            "transfers": "1000", "members_funds": "900000", "years_registered": 9, "audited_profit": "{profit}"}}"#
        ))
    };
    refused(text("90000").as_bytes(), "coop_tax.audited_profit", "said_twice");
    assert_ne!(calculate(&text("100000")).code, 2);
}

#[test]
fn what_is_shared_out_is_the_profit_of_the_account_or_what_that_leaves() {
    let text = |surplus: &str| {
        malaysian(&format!(
            r#""appropriation": {{{ACCOUNT}, "trust_funds": "on_top"}},
            "sharing": {{"surplus": "{surplus}", "lines": [{{"purpose": "reserve", "percent": "100"}}]}}"#
        ))
    };
    // 16 % of 100,000 are statutory payments.
    for agrees in ["100000", "84000"] {
        assert!(told(&text(agrees), "surplus_differs").is_empty(), "{agrees}");
    }
    let told = told(&text("70000"), "surplus_differs");
    assert!(told[0].contains("70,000") && told[0].contains("100,000"), "{told:?}");
}

#[test]
fn a_rate_of_a_member_is_that_of_the_account() {
    let text = |rate: &str| {
        malaysian(&format!(
            r#""appropriation": {{{ACCOUNT}, "entries": [{{"of": "share_dividend", "rate": "5", "base": "1000"}}]}},
            "dividends": {{"classes": [{{"of": "shares", "rate": "{rate}",
                "balance": {{"method": "closing", "amount": "100"}}}}]}}"#
        ))
    };
    assert!(told(&text("5"), "rate_differs").is_empty());
    let told = told(&text("6"), "rate_differs");
    assert!(told[0].contains("6%") && told[0].contains("5%"), "{told:?}");
}

#[test]
fn an_advance_above_what_was_approved_is_told() {
    let text = |advance: &str| {
        malaysian(&format!(
            r#""dividends": {{"classes": [{{"of": "shares", "rate": "6", "approved_rate": "5", "advance_rate": "{advance}",
                "balance": {{"method": "closing", "amount": "100"}}}}]}}"#
        ))
    };
    assert!(told(&text("5"), "advance_above_rate").is_empty());
    assert_eq!(told(&text("5.5"), "advance_above_rate").len(), 1);
}
