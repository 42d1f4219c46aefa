//! The command on dividends: what is asked, refused or remarked on.

use super::malaysian::{closing, dividend, on, remarked, remarks};
use crate::command::{calculate, faults, refused};

#[test]
fn a_rate_that_may_be_a_slip_is_asked_about_and_calculated_as_it_stands() {
    remarked(&closing("0.05"), "rate_like_fraction");
    remarked(&closing("200"), "rate_above_hundred");
    remarked(&closing("10.01"), "above_ceiling");
    assert!(
        !remarks(&closing("10")).contains(&"above_ceiling".to_owned()),
        "exactly the ceiling needs no approval"
    );
    assert_eq!(calculate(&closing("0.05")).json["total"], "0.5");
    refused(closing("-1").as_bytes(), "dividends.classes[0].rate", "negative");
}

#[test]
fn deposits_earn_no_dividend_and_the_answer_says_so() {
    let deposit = r#"{"of": "deposit", "rate": "2", "balance": {"method": "closing", "amount": "1000"}}"#;
    remarked(&dividend(deposit), "no_dividend_on_deposits");
}

#[test]
fn months_outside_the_year_are_refused_and_missing_ones_asked_for() {
    let months = |count: usize| {
        let list = vec![r#""100""#; count].join(", ");
        dividend(&format!(
            r#"{{"of": "shares", "rate": "5", "balance": {{"method": "monthly_minimum", "months": [{list}]}}}}"#
        ))
    };
    refused(months(13).as_bytes(), "dividends.classes[0].balance", "month_outside_year");
    let short = calculate(&months(11));
    assert_eq!(short.code, 1);
    assert_eq!(faults(&short.json["missing"]), [("dividends.classes[0].balance".into(), "missing".into())]);
    let cut_off = |month: u8| {
        dividend(&format!(
            r#"{{"of": "shares", "rate": "5", "balance": {{"method": "months", "opening": "0", "paid": ["100"], "cut_off": {month}}}}}"#
        ))
    };
    refused(cut_off(0).as_bytes(), "dividends.classes[0].balance.cut_off", "no_such_month");
    refused(cut_off(13).as_bytes(), "dividends.classes[0].balance.cut_off", "no_such_month");
}

#[test]
fn days_that_make_no_year_are_refused() {
    let daily = |begins: &str, ends: &str, changes: &str| {
        dividend(&format!(
            r#"{{"of": "shares", "rate": "5", "balance": {{"method": "daily", "begins": "{begins}", "ends": "{ends}", "opening": "100", "changes": [{changes}]}}}}"#
        ))
    };
    for (begins, ends) in [
        ("2025-12-31", "2025-01-01"),
        ("2024-01-01", "2025-12-31"),
        ("2025-10-01", "2025-10-01"),
        ("2025-08-01", "2025-12-31"),
        ("2025-01-01", "2025-12-30"),
        ("2025-01-01", "2026-01-01"),
    ] {
        refused(daily(begins, ends, "").as_bytes(), "dividends.classes[0].balance", "not_a_year");
    }
    for (begins, ends) in
        [("2024-01-01", "2024-12-31"), ("2024-07-01", "2025-06-30"), ("2024-02-29", "2025-02-28")]
    {
        assert_eq!(calculate(&daily(begins, ends, "")).json["total"], "5", "{begins}");
    }
    let year = |changes| daily("2025-01-01", "2025-12-31", changes);
    let outside = year(r#"{"from": "2026-01-01", "balance": "1"}"#);
    refused(outside.as_bytes(), "dividends.classes[0].balance.changes[0].from", "day_outside_year");
    let twice = year(r#"{"from": "2025-06-01", "balance": "1"}, {"from": "2025-06-01", "balance": "2"}"#);
    refused(twice.as_bytes(), "dividends.classes[0].balance.changes[1].from", "not_a_year");
    // 59 days of 100 and 306 of 1,000 in 365.
    let weighted =
        calculate(&daily("2025-01-01", "2025-12-31", r#"{"from": "2025-03-01", "balance": "1000"}"#));
    let average =
        weighted.json["figures"].as_array().unwrap().iter().find(|figure| figure["id"] == "average_balance");
    assert_eq!(average.unwrap()["exact"], "62380/73");
}

#[test]
fn a_small_dividend_is_credited_and_cash_goes_to_five_sen() {
    let with = |rounding: &str, least: &str| {
        on(
            "2025-12-31",
            &format!(
                r#""dividends": {{"rounding": "{rounding}", "minimum_payout": "{least}", "classes": [{{"of": "shares", "rate": "3.333", "balance": {{"method": "closing", "amount": "100.50"}}}}]}}"#
            ),
        )
    };
    assert_eq!(calculate(&with("nearest", "0")).json["total"], "3.35");
    assert_eq!(calculate(&with("down", "0")).json["total"], "3.34");
    assert_eq!(calculate(&with("cash_five_sen", "0")).json["total"], "3.35");
    remarked(&with("nearest", "20"), "below_minimum_payout");
}

#[test]
fn a_last_day_outside_the_year_is_refused() {
    let until = |cut_off: &str| {
        dividend(&format!(
            r#"{{"of": "shares", "rate": "5", "balance": {{"method": "daily", "begins": "2025-01-01", "ends": "2025-12-31", "opening": "100", "cut_off": "{cut_off}"}}}}"#
        ))
    };
    for day in ["2024-12-31", "2026-01-01"] {
        refused(until(day).as_bytes(), "dividends.classes[0].balance.cut_off", "day_outside_year");
    }
    assert_eq!(calculate(&until("2025-12-31")).code, 0);
}

#[test]
fn what_deposits_earn_is_told_as_a_return_without_the_rule_of_dividends() {
    let deposit = r#"{"of": "deposit", "rate": "2", "balance": {"method": "closing", "amount": "1000"}}"#;
    let answer = calculate(&dividend(deposit));
    let figures = answer.json["figures"].as_array().unwrap();
    let earned = figures.iter().find(|figure| figure["id"] == "dividend").unwrap();
    assert!(earned.get("rule").is_none(), "{earned}");
    let said = earned["sentence"].as_str().unwrap();
    assert!(said.starts_with("Imbal hasil deposit Anda") && !said.contains("ividen"), "{said}");
}

#[test]
fn a_rate_below_nothing_is_refused_where_it_was_given() {
    let with = |name: &str| {
        dividend(&format!(
            r#"{{"of": "shares", "rate": "5", "{name}": "-1", "balance": {{"method": "closing", "amount": "1000"}}}}"#
        ))
    };
    for name in ["approved_rate", "advance_rate"] {
        refused(with(name).as_bytes(), &format!("dividends.classes[0].{name}"), "negative");
    }
}

#[test]
fn figures_of_two_classes_are_told_apart() {
    let class = r#"{"of": "shares", "rate": "5", "balance": {"method": "closing", "amount": "1000"}}"#;
    let answer = calculate(&dividend(&format!("{class}, {class}")));
    let figures = answer.json["figures"].as_array().unwrap();
    let mut lines: Vec<_> =
        figures.iter().filter(|figure| figure["id"] == "dividend").map(|figure| &figure["line"]).collect();
    assert_eq!(lines.len(), 2);
    lines.dedup();
    assert_eq!(lines, ["dividends.classes[0]", "dividends.classes[1]"]);
}
