//! One quantity in two places is refused at the second, or both must agree.

use super::document::{document, lines, sharing};
use crate::command::{calculate, refused};

#[test]
fn a_surplus_beside_the_years_result_is_refused() {
    for (field, own) in [
        ("sharing.surplus", r#""surplus": "100""#),
        ("sharing.income", r#""income": "100", "costs": "1""#),
        ("sharing.costs", r#""costs": "1""#),
    ] {
        let text = format!(r#""result": {{"surplus": "100"}}, "sharing": {{{own}, "lines": []}}"#);
        refused(document(&text).as_bytes(), field, "said_twice");
    }
}

fn pool(basis: &str) -> String {
    lines(&format!(r#"{{"purpose": "capital_return", "percent": "60", "basis": [{basis}]}}"#))
}

#[test]
fn a_basis_beside_the_sum_that_contains_it_is_refused_on_the_side_that_counts_it() {
    let part = |of: &str, member: &str, total: &str| {
        format!(r#"{{"of": "{of}", "member": "{member}", "total": "{total}"}}"#)
    };
    let both = |one: String, other: String| pool(&[one, other].join(", "));
    let second = |side: &str| format!("sharing.lines[0].basis[1].{side}");
    for (one, other) in [
        ("member_capital", "principal_contribution"),
        ("mandatory_contribution", "member_capital"),
        ("purchases", "purchases"),
        ("transactions", "sales"),
    ] {
        let text = both(part(one, "1", "3"), part(other, "1", "3"));
        refused(text.as_bytes(), &second("member"), "said_twice");
        refused(text.as_bytes(), &second("total"), "said_twice");
    }
    // A whole that is known as one sum may stand beside the member's parts.
    let apart = both(part("member_capital", "0", "3"), part("principal_contribution", "1", "0"));
    assert_eq!(calculate(&apart).code, 0, "{}", calculate(&apart).text);
    let savings = both(part("member_capital", "1", "3"), part("voluntary_savings", "1", "3"));
    assert_eq!(calculate(&savings).code, 0);
}

#[test]
fn what_a_pool_is_shared_by_is_said_once() {
    let line = |by: &str| {
        lines(&format!(
            r#"{{"purpose": "patronage_refund", "percent": "60", "by": "{by}",
                "basis": [{{"of": "sales", "member": "1", "total": "3"}}]}}"#
        ))
    };
    refused(line("purchases").as_bytes(), "sharing.lines[0]", "said_twice");
    assert_eq!(calculate(&line("sales")).code, 0);
}

#[test]
fn a_promise_and_its_pool_have_one_basis_of_all() {
    let text = |total: &str| {
        document(&format!(
            r#""result": {{"surplus": "100", "pool_promise": {{"line": 0, "amount": "5", "member": "1", "total": "{total}"}}}},
            "sharing": {{"lines": [{{"purpose": "capital_return", "percent": "50",
                "basis": [{{"of": "member_capital", "member": "2", "total": "8"}}]}}]}}"#
        ))
    };
    refused(text("9").as_bytes(), "result.pool_promise.total", "said_twice");
    assert_eq!(calculate(&text("8")).code, 0);
}

#[test]
fn a_fund_is_no_pool() {
    for line in [
        r#"{"purpose": "reserve", "percent": "60", "basis": [{"of": "sales", "member": "1", "total": "3"}]}"#,
        r#"{"purpose": "board", "percent": "60", "by": "sales"}"#,
    ] {
        refused(lines(line).as_bytes(), "sharing.lines[0].basis", "no_pool");
    }
    let promise = |promise: &str| {
        document(&format!(
            r#""result": {{"surplus": "100", "pool_promise": {promise}}},
            "sharing": {{"lines": [{{"purpose": "reserve", "percent": "50"}}]}}"#
        ))
    };
    let of_one = promise(r#"{"line": 0, "amount": "5", "member": "1", "total": "8"}"#);
    refused(of_one.as_bytes(), "result.pool_promise.member", "no_pool");
    let nowhere = promise(r#"{"line": 3, "amount": "5"}"#);
    refused(nowhere.as_bytes(), "result.pool_promise.line", "no_such_line");
}

#[test]
fn months_counted_and_months_by_name_are_one_or_the_other() {
    let member = |member: &str| document(&format!(r#""capital": {{"member": {{{member}}}}}"#));
    let first = r#""joined": "2023-01-01", "until": "2023-12-31", "monthly_paid": "0", "#;
    let late = format!(r#"{first} "monthly": [{{"from": "2023-07-01", "amount": "10"}}]"#);
    refused(member(&late).as_bytes(), "capital.member.monthly[0]", "said_twice");
    let same = format!(r#"{first} "monthly": [{{"from": "2023-01-31", "amount": "10"}}]"#);
    assert_eq!(calculate(&member(&same)).code, 0);
    let both = r#""monthly": [{"from": "2023-07-01", "months": 6, "amount": "10"}]"#;
    refused(member(both).as_bytes(), "capital.member.monthly[0]", "said_twice");
}

#[test]
fn a_kind_of_capital_has_one_year() {
    let kind = r#"{"of": "principal", "opening": "5"}"#;
    let text = document(&format!(r#""capital": {{"movements": [{kind}, {kind}]}}"#));
    refused(text.as_bytes(), "capital.movements[1].opening", "said_twice");
}

#[test]
fn a_profit_must_be_what_revenue_and_cost_leave() {
    let business = |profit: &str| {
        document(&format!(r#""business": [{{"revenue": "100", "cost": "30", "profit": "{profit}"}}]"#))
    };
    refused(business("1").as_bytes(), "business[0].profit", "said_twice");
    assert_eq!(calculate(&business("70")).code, 0);
}

#[test]
fn the_input_that_takes_too_much_is_named() {
    let result = |more: &str| {
        document(&format!(r#""result": {{"surplus": "100", "loss_brought_forward": "90", {more}}}"#))
    };
    let village = "result.village_percent";
    let others = "result.non_members";
    refused(result(r#""village_percent": "20""#).as_bytes(), village, "over_allocated");
    refused(result(r#""village_percent": "20", "non_members": "5""#).as_bytes(), village, "over_allocated");
    refused(result(r#""village_percent": "5", "non_members": "6""#).as_bytes(), others, "over_allocated");
    refused(sharing(r#""surplus": "5", "costs": "1""#).as_bytes(), "sharing.surplus", "said_twice");
}
