//! What is refused because it cannot be.

use std::fmt::Write as _;

use super::document::{allocation, capital, document, lines, sharing};
use crate::command::{calculate, faults, refused};

#[test]
fn percentages_that_cannot_be_are_refused() {
    let percent = |value: &str| lines(&format!(r#"{{"purpose": "reserve", "percent": "{value}"}}"#));
    refused(percent("101").as_bytes(), "sharing.lines[0].percent", "above_hundred");
    refused(percent("100.00000001").as_bytes(), "sharing.lines[0].percent", "above_hundred");
    refused(percent("-1").as_bytes(), "sharing.lines[0].percent", "negative");
    refused(percent("-0.00000001").as_bytes(), "sharing.lines[0].percent", "negative");
    let two = |one: &str, other: &str| {
        lines(&format!(
            r#"{{"purpose": "reserve", "percent": "{one}"}}, {{"purpose": "social", "percent": "{other}"}}"#
        ))
    };
    // A percentage that is wrong by itself is one mistake, at either level.
    let only = |text: &str, place: &str| {
        let answer = calculate(text);
        assert_eq!(faults(&answer.json["errors"]), [(place.to_owned(), "above_hundred".to_owned())]);
    };
    only(&two("150", "20"), "sharing.lines[0].percent");
    let below = r#"{"purpose": "members", "percent": "50", "lines": [
        {"purpose": "reserve", "percent": "20"}, {"purpose": "social", "percent": "150"}]}"#;
    only(&lines(below), "sharing.lines[0].lines[1].percent");
    refused(two("60", "60").as_bytes(), "sharing.lines", "over_allocated");
    refused(two("50", "50.00000001").as_bytes(), "sharing.lines", "over_allocated");
    assert_eq!(calculate(&two("50", "50")).code, 0);
    let below = r#"{"purpose": "members", "percent": "50", "lines": [
        {"purpose": "reserve", "percent": "60"}, {"purpose": "social", "percent": "60"}]}"#;
    refused(lines(below).as_bytes(), "sharing.lines[0].lines", "over_allocated");
    let amounts = r#"{"purpose": "reserve", "amount": "600000"}, {"purpose": "social", "amount": "400001"}"#;
    refused(lines(amounts).as_bytes(), "sharing.lines", "over_allocated");
    let mixed = r#"{"purpose": "reserve", "percent": "60"}, {"purpose": "social", "amount": "400001"}"#;
    refused(lines(mixed).as_bytes(), "sharing.lines", "over_allocated");
}

#[test]
fn amounts_that_cannot_be_are_refused() {
    refused(capital("-1", "5").as_bytes(), "sharing.lines[0].basis[0].member", "negative");
    refused(capital("1", "-5").as_bytes(), "sharing.lines[0].basis[0].total", "negative");
    refused(capital("6", "5").as_bytes(), "sharing.lines[0].basis[0].member", "part_exceeds_whole");
    refused(capital("5.01", "5").as_bytes(), "sharing.lines[0].basis[0].member", "part_exceeds_whole");
    refused(capital("1", "0").as_bytes(), "sharing.lines[0].basis[0].member", "part_exceeds_whole");
    refused(capital("1.001", "5").as_bytes(), "sharing.lines[0].basis[0].member", "too_many_decimals");
    refused(sharing(r#""income": "-5", "costs": "1""#).as_bytes(), "sharing.income", "negative");
    refused(sharing(r#""income": "5", "costs": "-1""#).as_bytes(), "sharing.costs", "negative");
    refused(
        lines(r#"{"purpose": "reserve", "amount": "-1"}"#).as_bytes(),
        "sharing.lines[0].amount",
        "negative",
    );
    let others = r#"{"of": "sales", "member": "1", "total": "5", "non_members": "6"}"#;
    let line = format!(r#"{{"purpose": "patronage_refund", "percent": "20", "basis": [{others}]}}"#);
    refused(lines(&line).as_bytes(), "sharing.lines[0].basis[0].non_members", "part_exceeds_whole");
    let line = line.replace("\"6\"", "\"4.5\"");
    refused(lines(&line).as_bytes(), "sharing.lines[0].basis[0].member", "part_exceeds_whole");
}

#[test]
fn a_member_with_savings_of_nobody_is_refused_but_nothing_of_nothing_is_none() {
    assert_eq!(calculate(&capital("0", "0")).code, 0);
    assert_eq!(calculate(&capital("0", "0")).json["total"], "0");
}

#[test]
fn a_member_above_the_whole_is_refused_in_a_loss_year_too() {
    let text = r#"{"version": 1, "country": "ID", "rule_date": "2025-12-31", "sharing": {"surplus": "-5", "lines":
        [{"purpose": "capital_return", "percent": "20", "basis": [{"of": "sales", "member": "10", "total": "5"}]}]}}"#;
    refused(text.as_bytes(), "sharing.lines[0].basis[0].member", "part_exceeds_whole");
}

#[test]
fn two_ways_to_say_one_thing_are_refused() {
    let both = r#""surplus": "5", "income": "6", "costs": "1""#;
    refused(sharing(both).as_bytes(), "sharing.surplus", "said_twice");
    refused(sharing(r#""surplus": "5", "costs": "1""#).as_bytes(), "sharing.surplus", "said_twice");
    let line = r#"{"purpose": "reserve", "percent": "5", "amount": "5"}"#;
    refused(lines(line).as_bytes(), "sharing.lines[0].amount", "said_twice");
    let line = r#"{"purpose": "members", "percent": "5", "basis": [{"of": "sales"}],
        "lines": [{"purpose": "reserve", "percent": "5"}]}"#;
    refused(lines(line).as_bytes(), "sharing.lines[0]", "basis_and_lines");
}

#[test]
fn more_than_a_co_op_has_is_refused() {
    let line = r#"{"purpose": "other", "percent": "1"}"#;
    let many = |count: usize| vec![line; count].join(", ");
    refused(lines(&many(41)).as_bytes(), "sharing.lines", "too_many");
    refused(lines(&many(300)).as_bytes(), "sharing.lines", "too_many");
    assert_eq!(calculate(&lines(&many(40))).code, 0);
    let below = format!(r#"{{"purpose": "members", "percent": "5", "lines": [{}]}}"#, many(41));
    refused(lines(&below).as_bytes(), "sharing.lines[0].lines", "too_many");
    let parts = [r#"{"of": "sales", "member": "1", "total": "1"}"#; 9].join(", ");
    let pool = format!(r#"{{"purpose": "patronage_refund", "percent": "5", "basis": [{parts}]}}"#);
    refused(lines(&pool).as_bytes(), "sharing.lines[0]", "too_many");
    let mut members = String::new();
    for number in 0..2_001 {
        let comma = if number > 0 { ", " } else { "" };
        write!(members, r#"{comma}{{"number": "{number}", "weight": "1"}}"#).unwrap();
    }
    refused(allocation("5", &members).as_bytes(), "allocation.members", "too_many");
    let fewer = members.rsplit_once(", {").unwrap().0;
    let answer = calculate(&allocation("5", fewer));
    assert_eq!((answer.code, answer.json["figures"].as_array().unwrap().len()), (0, 2_000));
}

#[test]
fn lists_that_cannot_be_paid_are_refused() {
    let member = |number: &str, weight: &str| format!(r#"{{"number": "{number}", "weight": "{weight}"}}"#);
    let two = |one: String, other: String| format!("{one}, {other}");
    refused(allocation("5", "").as_bytes(), "allocation.members", "nobody_to_pay");
    refused(allocation("5", &member("1", "0")).as_bytes(), "allocation.members", "nobody_to_pay");
    let negative = two(member("1", "5"), member("2", "-1"));
    refused(allocation("5", &negative).as_bytes(), "allocation.members[1]", "negative");
    let same = two(member("7", "5"), member("7", "1"));
    refused(allocation("5", &same).as_bytes(), "allocation.members[1]", "same_number");
    refused(allocation("5.50", &member("1", "1")).as_bytes(), "allocation.amount", "parts_of_unit");
    refused(allocation("5.555", &member("1", "1")).as_bytes(), "allocation.amount", "too_many_decimals");
    for (fraction, reason) in
        [("1.00000001", "fraction_above_one"), ("2", "fraction_above_one"), ("-0.5", "negative")]
    {
        let member = format!(r#"{{"number": "1", "weight": "1", "fraction": "{fraction}"}}"#);
        refused(allocation("5", &member).as_bytes(), "allocation.members[0]", reason);
    }
    let malaysian = allocation("5.50", &member("1", "1")).replace("\"ID\"", "\"MY\"");
    assert_eq!(calculate(&malaysian).code, 0);
}

#[test]
fn all_problems_are_named_at_once() {
    let line = r#"{"purpose": "reserve", "percent": "-1"}, {"purpose": "social", "percent": "101"},
        {"purpose": "capital_return", "percent": "5", "basis": [{"of": "sales", "member": "-1", "total": "-1"}]}"#;
    let answer = calculate(&lines(line));
    let found = faults(&answer.json["errors"]);
    for (field, reason) in [
        ("sharing.lines[0].percent", "negative"),
        ("sharing.lines[1].percent", "above_hundred"),
        ("sharing.lines[2].basis[0].member", "negative"),
        ("sharing.lines[2].basis[0].total", "negative"),
    ] {
        assert!(found.contains(&(field.into(), reason.into())), "{field} {reason}: {found:?}");
    }
}

#[test]
fn people_are_counted_one_by_one() {
    let head = |member: &str, total: &str| {
        lines(&format!(
            r#"{{"purpose": "capital_return", "percent": "20",
                "basis": [{{"of": "per_head", "member": "{member}", "total": "{total}"}}]}}"#
        ))
    };
    refused(head("1", "50.5").as_bytes(), "sharing.lines[0].basis[0].total", "not_whole");
    refused(head("0.5", "50").as_bytes(), "sharing.lines[0].basis[0].member", "not_whole");
    assert_eq!(calculate(&head("1", "50")).code, 0);
    // Years may be parts of one.
    assert_eq!(calculate(&head("1.5", "50.5").replace("per_head", "membership_years")).code, 0);
    let plant = |members: &str| {
        document(&format!(
            r#""plant": {{"members": "{members}", "fixed": ["0"], "lines": [{{"delivered": "10", "market_price": "1",
            "process": {{"raw_price": "1", "other_inputs": "0",
                "products": [{{"conversion_factor": "1", "price": "5"}}]}}}}]}}"#
        ))
    };
    refused(plant("50.5").as_bytes(), "plant.members", "not_whole");
    assert_eq!(calculate(&plant("50")).code, 0, "{}", calculate(&plant("50")).text);
    let promise = |total: &str| {
        document(&format!(
            r#""result": {{"surplus": "100", "pool_promise": {{"line": 0, "amount": "5", "member": "1", "total": "{total}"}}}},
            "sharing": {{"lines": [{{"purpose": "patronage_refund", "percent": "50", "by": "per_head"}}]}}"#
        ))
    };
    refused(promise("8.5").as_bytes(), "result.pool_promise.total", "not_whole");
    assert_eq!(calculate(&promise("8")).code, 0);
}

#[test]
fn what_is_paid_in_rupiah_is_whole() {
    let one = |text: String, field: &str| refused(text.as_bytes(), field, "parts_of_unit");
    one(sharing(r#""surplus": "5", "member_unpaid": "0.50", "lines": []"#), "sharing.member_unpaid");
    one(lines(r#"{"purpose": "reserve", "amount": "5.5"}"#), "sharing.lines[0].amount");
    one(lines(r#"{"purpose": "reserve", "percent": "5", "least": "5.5"}"#), "sharing.lines[0].least");
    for field in ["tax", "unpaid", "promised"] {
        let text = format!(r#""result": {{"surplus": "100", "{field}": "5.5"}}, "sharing": {{"lines": []}}"#);
        one(document(&text), &format!("result.{field}"));
    }
    let member = |field: &str| document(&format!(r#""capital": {{"member": {{"{field}": "5.5"}}}}"#));
    for field in ["once_due", "once_paid", "monthly_paid", "owed_by_member", "loss_borne", "other_monthly"] {
        one(member(field), &format!("capital.member.{field}"));
    }
    one(document(r#""savings_interest": {"month": "240000.01"}"#), "savings_interest.month");
    // What is measured may be a mean, and books are kept to the sen.
    assert_eq!(
        calculate(&document(r#""savings_interest": {"balance": "1109677.42", "annual_rate": "12"}"#)).code,
        0
    );
    assert_eq!(calculate(&capital("1.25", "5.5")).code, 0);
    assert_eq!(calculate(&document(r#""business": [{"revenue": "100.25", "cost": "30.5"}]"#)).code, 0);
    let ringgit = lines(r#"{"purpose": "reserve", "amount": "5.5"}"#).replace(r#""ID""#, r#""MY""#);
    assert_eq!(calculate(&ringgit).code, 0);
}

#[test]
fn a_member_bears_a_loss_with_the_capital_at_most() {
    let member = |loss: &str| {
        document(&format!(
            r#""capital": {{"member": {{"once_paid": "100", "monthly_paid": "50", "loss_borne": "{loss}"}}}}"#
        ))
    };
    refused(member("151").as_bytes(), "capital.member.loss_borne", "loss_above_capital");
    assert_eq!(calculate(&member("150")).code, 0);
}

#[test]
fn statutory_payments_take_no_more_than_the_profit() {
    let account = |profit: &str, reserve: &str, education: &str, trust: &str| {
        document(&format!(
            r#""appropriation": {{"net_profit": "{profit}", "reserve_percent": "{reserve}",
            "education_percent": "{education}", "development_percent": "1", "trust_funds": "{trust}"}}"#
        ))
    };
    for profit in ["1000", "-1000"] {
        let above = account(profit, "101", "1", "on_top");
        refused(above.as_bytes(), "appropriation.reserve_percent", "above_hundred");
        let above = account(profit, "10", "101", "on_top");
        refused(above.as_bytes(), "appropriation.education_percent", "above_hundred");
    }
    let together = account("1000", "60", "40", "on_top");
    refused(together.as_bytes(), "appropriation.reserve_percent", "over_allocated");
    assert_eq!(calculate(&account("1000", "60", "39", "on_top")).code, 0);
    assert_eq!(calculate(&account("1000", "60", "40", "within_reserve")).code, 0);
}
