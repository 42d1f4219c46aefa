//! What by-laws have beside percentages: parts a head and by years, a least amount, what is owed of earlier years.

use serde_json::Value;

use super::document::{document, lines, sharing};
use crate::command::{calculate, refused, run};

fn values(text: &str, id: &str) -> Vec<String> {
    let answer = calculate(text);
    assert_eq!(answer.code, 0, "{}", answer.text);
    let figures = answer.json["figures"].as_array().unwrap().iter().filter(|figure| figure["id"] == id);
    figures.map(|figure| figure["value"].as_str().unwrap().to_owned()).collect()
}

const PER_HEAD: &str = r#"{"purpose": "patronage_refund", "percent": "30", "basis": [{"of": "per_head", "member": "1", "total": "40"}]}"#;

#[test]
fn a_pool_is_shared_per_head_and_by_years_of_membership() {
    let years =
        PER_HEAD.replace("per_head", "membership_years").replace(r#""1""#, r#""3""#).replace("40", "250");
    // 300,000 over 40 members; 300,000 by 3 of 250 years.
    assert_eq!(values(&lines(PER_HEAD), "member_part"), ["7500"]);
    assert_eq!(values(&lines(&years), "member_part"), ["3600"]);
    assert_eq!(values(&lines(&[PER_HEAD, &years].join(",")), "member_total"), ["11100"]);
    let answer = calculate(&lines(PER_HEAD));
    let rate = answer.json["figures"]
        .as_array()
        .unwrap()
        .iter()
        .find(|figure| figure["id"] == "pool_rate")
        .unwrap()
        .clone();
    assert_eq!(rate["unit"], "IDR");
    let sentence = rate["sentence"].as_str().unwrap();
    assert!(sentence.contains("Rp7.500") && sentence.contains("jumlah anggota (40)"), "{sentence}");
    let mixed = PER_HEAD.replace("[", r#"[{"of": "sales", "member": "5", "total": "9"}, "#);
    refused(lines(&mixed).as_bytes(), "sharing.lines[0].basis", "unlike_units");
}

#[test]
fn a_promise_of_a_pool_per_head_counts_members() {
    let text = document(&format!(
        r#""result": {{"surplus": "1000000", "pool_promise": {{"line": 0, "amount": "9000", "member": "1", "total": "40"}}}},
        "sharing": {{"lines": [{PER_HEAD}]}}"#
    ));
    assert_eq!(values(&text, "pool_needed"), ["360000"]);
    let answer = run(text.as_bytes(), &["--lang", "en"]);
    assert!(!answer.text.contains("Rp40)") && !answer.text.contains("Rp1)"), "{}", answer.text);
}

#[test]
fn a_line_is_its_percentage_or_the_least_that_it_may_be() {
    let line =
        |least: &str| lines(&format!(r#"{{"purpose": "social", "percent": "2", "least": "{least}"}}"#));
    assert_eq!(values(&line("50000"), "amount"), ["50000"]);
    assert_eq!(values(&line("50000"), "unallocated"), ["950000"]);
    assert_eq!(values(&line("10000"), "amount"), ["20000"]);
    refused(line("1000001").as_bytes(), "sharing.lines", "over_allocated");
    refused(line("-1").as_bytes(), "sharing.lines[0].least", "negative");
    let amount = r#"{"purpose": "social", "amount": "2", "least": "1"}"#;
    refused(lines(amount).as_bytes(), "sharing.lines[0].least", "not_used");
    // Of a loss there is none.
    let loss =
        sharing(r#""surplus": "-5", "lines": [{"purpose": "social", "percent": "2", "least": "50000"}]"#);
    assert_eq!(values(&loss, "amount"), ["0"]);
}

#[test]
fn a_surplus_that_a_promise_takes_is_not_told_where_a_line_may_be_more_than_its_percentage() {
    let year = |least: &str| {
        document(&format!(
            r#""result": {{"surplus": "1000000", "promised": "300000"}}, "sharing": {{"lines": [
                {PER_HEAD}, {{"purpose": "social", "percent": "2"{least}}}]}}"#
        ))
    };
    assert_eq!(values(&year(""), "required_surplus"), ["1000000"]);
    assert_eq!(values(&year(r#", "least": "50000""#), "required_surplus"), Vec::<String>::new());
    assert_eq!(values(&year(r#", "least": "50000""#), "affordable_share"), ["0.3"]);
}

#[test]
fn what_the_member_was_not_paid_is_paid_with_this_years() {
    let text = |lines: &str| {
        sharing(&format!(r#""surplus": "1000000", "member_unpaid": "2500", "lines": [{lines}]"#))
    };
    assert_eq!(values(&text(PER_HEAD), "member_total"), ["7500"]);
    assert_eq!(values(&text(PER_HEAD), "member_to_pay"), ["10000"]);
    assert_eq!(
        values(&text(PER_HEAD).replace("1000000", "-1000000"), "member_to_pay"),
        ["2500"],
        "owed in a loss too"
    );
    refused(
        text(r#"{"purpose": "reserve", "percent": "20"}"#).as_bytes(),
        "sharing.member_unpaid",
        "not_used",
    );
}

#[test]
fn withdrawals_count_from_when_payments_would_and_tax_is_withheld() {
    let text = |opening: &str, tax: &str| {
        document(&format!(
            r#""dividends": {{"tax_percent": "{tax}", "classes": [{{"of": "shares", "rate": "6", "balance": {{"method": "months",
                "opening": "{opening}", "paid": ["0", "0", "240"], "withdrawn": ["0", "0", "0", "0", "0", "600"]}}}}]}}"#
        ))
        .replace(r#""ID""#, r#""MY""#)
    };
    // 1,200 + 240 × 9 ÷ 12 − 600 × 6 ÷ 12 = 1,080; 6 % of it, and a tenth of that.
    assert_eq!(values(&text("1200", "10"), "average_balance"), ["1080"]);
    assert_eq!(values(&text("1200", "10"), "dividend_total"), ["64.8"]);
    assert_eq!(values(&text("1200", "10"), "dividend_tax"), ["6.48"]);
    assert_eq!(values(&text("1200", "10"), "dividend_net"), ["58.32"]);
    assert_eq!(values(&text("360", "0"), "dividend_net"), Vec::<String>::new());
    refused(text("359.99", "10").as_bytes(), "dividends.classes[0].balance", "paid_back_too_much");
    refused(text("1200", "101").as_bytes(), "dividends.tax_percent", "above_hundred");
    let words =
        |language: &str| run(text("1200", "10").as_bytes(), &["--lang", language]).json["figures"].clone();
    let said = |figures: &Value, said: &str| figures.to_string().contains(said);
    assert!(said(&words("ms"), "pengeluaran modal syer bulan ke-6"), "{}", words("ms"));
}
