//! An input is used or refused: none is taken in silence.

use serde_json::Value;

use super::document::{document, lines};
use crate::command::{calculate, faults, refused};

/// A day on which the village's part had a rule.
const VILLAGE_RULE: &str = "2025-09-30";

/// The values of all figures of a name, in their order.
fn values(answer: &Value, id: &str) -> Vec<String> {
    let figures = answer["figures"].as_array().unwrap().iter().filter(|figure| figure["id"] == id);
    figures.map(|figure| figure["value"].as_str().unwrap().to_owned()).collect()
}

fn missing(text: &str) -> String {
    calculate(text).json["missing"].to_string()
}

#[test]
fn the_reserve_at_hand_grows_by_its_line_of_the_split() {
    let year = |lines: &str| {
        document(&format!(
            r#""result": {{"surplus": "1000001", "reserve": "500"}}, "sharing": {{"lines": [{lines}]}}"#
        ))
    };
    let lines = r#"{"purpose": "reserve", "percent": "50"}, {"purpose": "social", "percent": "50"}"#;
    // 500,000.5 each: the tie goes to the first line.
    assert_eq!(values(&calculate(&year(lines)).json, "reserve_after"), ["500501"]);
    let none = year(r#"{"purpose": "social", "percent": "100"}"#);
    assert_eq!(values(&calculate(&none).json, "reserve_after"), ["500"]);
    let alone = document(r#""result": {"surplus": "1000", "reserve": "500"}"#);
    refused(alone.as_bytes(), "result.reserve", "not_used");
    let loss = document(r#""result": {"surplus": "-1000", "reserve": "500"}"#);
    assert_eq!(values(&calculate(&loss).json, "from_reserve"), ["500"]);
}

#[test]
fn what_a_pool_is_shared_by_is_told_where_it_tells_something() {
    let by = |purpose: &str| lines(&format!(r#"{{"purpose": "{purpose}", "percent": "50", "by": "sales"}}"#));
    refused(by("capital_return").as_bytes(), "sharing.lines[0]", "not_used");
    refused(by("members").as_bytes(), "sharing.lines[0]", "not_used");
    assert_eq!(calculate(&by("patronage_refund")).code, 0);
    let part = |of: &str| format!(r#"{{"of": "{of}", "member": "1", "total": "3"}}"#);
    let several = lines(&format!(
        r#"{{"purpose": "patronage_refund", "percent": "60", "by": "sales", "basis": [{}, {}]}}"#,
        part("sales"),
        part("purchases")
    ));
    refused(several.as_bytes(), "sharing.lines[0]", "said_twice");
}

#[test]
fn the_size_of_the_reserve_is_told_and_one_part_of_it_alone_is_refused() {
    let account = |profit: &str, more: &str| {
        document(&format!(
            r#""appropriation": {{"net_profit": "{profit}", "reserve_percent": "15", "education_percent": "2",
                "development_percent": "1"{more}}}"#
        ))
    };
    for profit in ["1000", "-1000"] {
        let both = account(profit, r#", "reserve_fund": "30", "shares_and_subscriptions": "120""#);
        assert_eq!(values(&calculate(&both).json, "reserve_ratio"), ["0.25"], "{profit}");
        for (field, more) in [
            ("appropriation.reserve_fund", r#", "reserve_fund": "30""#),
            ("appropriation.shares_and_subscriptions", r#", "shares_and_subscriptions": "120""#),
        ] {
            refused(account(profit, more).as_bytes(), field, "not_used");
        }
    }
}

#[test]
fn the_assets_tell_what_each_kind_of_means_is_of_them() {
    let capital = |assets: &str| {
        document(&format!(
            r#""capital": {{"assets": "{assets}", "items": [{{"of": "principal", "amount": "30"}},
                {{"of": "term_deposits", "amount": "50"}}, {{"of": "loans", "amount": "20"}}]}}"#
        ))
    };
    let answer = calculate(&capital("100"));
    for (id, share) in [("own_of_assets", "0.3"), ("owed_of_assets", "0.5"), ("borrowed_of_assets", "0.2")] {
        assert_eq!(values(&answer.json, id), [share]);
    }
    refused(capital("0").as_bytes(), "capital.assets", "not_positive");
    assert!(missing(&document(r#""capital": {"assets": "100"}"#)).contains("capital.items"));
}

#[test]
fn the_months_of_a_member_are_of_an_amount_that_was_due() {
    let member =
        |member: &str| document(&format!(r#""capital": {{"member": {{"monthly_paid": "5", {member}}}}}"#));
    let counted = r#""monthly": [{"months": 2, "amount": "5"}]"#;
    for (field, more) in [
        ("from_next_month", r#""from_next_month": true"#),
        ("until", r#""until": "2025-06-30""#),
        ("other_monthly", r#""other_monthly": "3""#),
        ("is_cooperative", r#""is_cooperative": true"#),
    ] {
        let text = member(&format!("{counted}, {more}"));
        refused(text.as_bytes(), &format!("capital.member.{field}"), "not_used");
    }
    let undue = member(r#""joined": "2025-01-01", "until": "2025-06-30""#);
    assert!(missing(&undue).contains("capital.member.monthly[0]"), "{}", missing(&undue));
}

#[test]
fn what_is_held_or_owed_beside_what_was_paid_is_told_with_it() {
    let text = |member: &str| document(&format!(r#""capital": {{"member": {{{member}}}}}"#));
    let held = calculate(&text(r#""once_paid": "100", "participation": "50""#));
    assert_eq!(values(&held.json, "held"), ["150"]);
    for alone in ["participation", "owed_to_member", "owed_by_member", "loss_borne"] {
        assert!(
            missing(&text(&format!(r#""{alone}": "50""#))).contains("capital.member.once_paid"),
            "{alone}"
        );
    }
}

#[test]
fn what_deposits_earn_is_no_dividend() {
    let total = |classes: &str| {
        let text = document(&format!(r#""dividends": {{"classes": [{classes}]}}"#));
        let answer = crate::command::run(text.as_bytes(), &["--lang", "en"]);
        assert_eq!(values(&answer.json, "dividend_total"), [answer.json["total"].as_str().unwrap()]);
        let figures = answer.json["figures"].as_array().unwrap().clone();
        figures.into_iter().find(|figure| figure["id"] == "dividend_total").unwrap()["title"].clone()
    };
    let class = |of: &str| {
        format!(r#"{{"of": "{of}", "rate": "5", "balance": {{"method": "closing", "amount": "100"}}}}"#)
    };
    assert_eq!(total(&class("shares")), "Your dividend");
    assert_eq!(total(&class("deposit")), "Your return");
    assert_eq!(total(&[class("shares"), class("deposit")].join(",")), "Your return");
}

#[test]
fn the_lines_below_a_line_are_paid_in_whole_units_that_add_up_to_it() {
    // 50 % of 1,000,001 is 500,000.5: the line takes 500,001, and those below a half of it each.
    let text = document(
        r#""result": {"surplus": "1000001"}, "sharing": {"lines": [
            {"purpose": "members", "percent": "50", "lines": [
                {"purpose": "capital_return", "percent": "50"}, {"purpose": "patronage_refund", "percent": "50"}]},
            {"purpose": "reserve", "percent": "50"}]}"#,
    );
    let answer = calculate(&text);
    assert_eq!(values(&answer.json, "paid"), ["500001", "500000", "250001", "250000"]);
    assert_eq!(values(&answer.json, "for_members"), ["500001"]);
    // What the lines below leave open is nobody's.
    let open = calculate(&text.replace(r#"refund", "percent": "50""#, r#"refund", "percent": "30""#));
    assert_eq!(values(&open.json, "for_members"), ["400000"]);
}

#[test]
fn a_figure_that_is_rounded_keeps_its_rule() {
    let cited = |text: &str, id: &str| {
        let answer = calculate(text);
        let figures = answer.json["figures"].as_array().unwrap().clone();
        let figure = figures.into_iter().find(|figure| figure["id"] == id).unwrap();
        assert!(figure["formula"]["numbers"].as_str().unwrap().contains('→'), "{figure}");
        figure["rule"]["citation"].as_str().unwrap_or_default().to_owned()
    };
    let interest = document(r#""savings_interest": {"month": "250005"}"#);
    assert!(cited(&interest, "interest_tax").contains("15"), "PP 15/2009");
    let village = document(r#""result": {"surplus": "1001", "village_percent": "20"}"#);
    let village = village.replace("2025-12-31", VILLAGE_RULE);
    assert!(!cited(&village, "village_share").is_empty());
}

#[test]
fn voluntary_savings_are_counted_where_there_are_some() {
    let line = |of: &str, counts: bool| {
        lines(&format!(
            r#"{{"purpose": "capital_return", "percent": "20", "count_voluntary": {counts},
                "basis": [{{"of": "{of}", "member": "1", "total": "8"}}]}}"#
        ))
    };
    let field = "sharing.lines[0].count_voluntary";
    refused(line("member_capital", true).as_bytes(), field, "not_used");
    assert_eq!(calculate(&line("member_capital", false)).code, 0);
    assert_eq!(calculate(&line("voluntary_savings", true)).code, 0);
    refused(
        lines(r#"{"purpose": "reserve", "percent": "20", "count_voluntary": true}"#).as_bytes(),
        field,
        "not_used",
    );
    let below = r#"{"purpose": "members", "percent": "20", "lines": [
        {"purpose": "patronage_refund", "percent": "20", "count_voluntary": true}]}"#;
    refused(lines(below).as_bytes(), "sharing.lines[0].lines[0].count_voluntary", "not_used");
}

#[test]
fn one_stage_is_no_chain() {
    let stage = r#"{"raw_price": "100", "other_inputs": "5", "products": [{"conversion_factor": "1", "price": "200"}]}"#;
    let stages = |stages: &[&str]| {
        document(&format!(r#""hayami": {{"chained": true, "stages": [{}]}}"#, stages.join(", ")))
    };
    refused(stages(&[stage]).as_bytes(), "hayami.chained", "not_used");
    assert_ne!(calculate(&stages(&[stage, stage])).code, 2);
}

#[test]
fn what_holds_nothing_is_named_itself() {
    for list in ["business", "financing"] {
        refused(document(&format!(r#""{list}": []"#)).as_bytes(), list, "empty_list");
        let beside = format!(r#""{list}": [], "savings_interest": {{"month": "5"}}"#);
        refused(document(&beside).as_bytes(), list, "empty_list");
    }
    let items = r#""items": [{"of": "principal", "amount": "30"}], "#;
    for object in ["member", "founding"] {
        for beside in ["", items] {
            let text = document(&format!(r#""capital": {{{beside}"{object}": {{}}}}"#));
            let wanted = (format!("capital.{object}"), "missing".into());
            assert_eq!(faults(&calculate(&text).json["missing"]), [wanted], "{text}");
        }
    }
    let savings = document(r#""capital": {"founding": {"savings_and_loan": "regency"}}"#);
    assert!(missing(&savings).contains("capital.items"));
}

#[test]
fn five_sen_are_for_ringgit() {
    let class = r#"{"of": "shares", "rate": "5", "balance": {"method": "closing", "amount": "100"}}"#;
    let text = document(&format!(r#""dividends": {{"rounding": "cash_five_sen", "classes": [{class}]}}"#));
    refused(text.as_bytes(), "dividends.rounding", "not_used");
    assert_eq!(calculate(&text.replace(r#""ID""#, r#""MY""#)).code, 0);
}

#[test]
fn a_promise_asks_for_a_split_where_a_plant_adds_to_the_surplus_too() {
    let plant = r#""plant": {"into_surplus": true, "fixed": ["0"], "lines": [{"delivered": "10", "market_price": "1",
        "process": {"raw_price": "1", "other_inputs": "0", "products": [{"conversion_factor": "1", "price": "5"}]}}]}"#;
    let text = document(&format!(r#""result": {{"surplus": "1000", "promised": "5"}}, {plant}"#));
    assert!(missing(&text).contains("sharing.lines"), "{}", missing(&text));
    let reserve = document(&format!(r#""result": {{"surplus": "1000", "reserve": "5"}}, {plant}"#));
    refused(reserve.as_bytes(), "result.reserve", "not_used");
}
