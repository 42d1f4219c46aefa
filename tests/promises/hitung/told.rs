//! What is told of a figure is true: whose it is, what it is called, how it came about; and silence is no answer.

use serde_json::Value;

use super::document::{allocation, document, lines};
use crate::command::{self, Answer, calculate};

fn figure<'a>(answer: &'a Answer, id: &str) -> &'a Value {
    let figures = answer.json["figures"].as_array().expect(&answer.text);
    figures.iter().find(|figure| figure["id"] == id).unwrap_or_else(|| panic!("no {id}: {}", answer.text))
}

fn has_remark(answer: &Answer, id: &str) -> bool {
    answer.json["remarks"].as_array().unwrap().iter().any(|remark| remark["id"] == id)
}

#[test]
fn a_part_of_a_list_is_told_by_the_members_own_number() {
    let list = allocation("10", r#"{"number": "9", "weight": "1"}, {"number": "7", "weight": "3"}"#);
    for (language, name) in
        [("en", "Part of member 9"), ("id", "Bagian anggota 9"), ("ms", "Bahagian anggota 9")]
    {
        let answer = command::run(list.as_bytes(), &["--lang", language]);
        let part = figure(&answer, "allocated_part");
        assert_eq!(part["title"], name);
        assert_eq!(part["line"], "allocation.members[0]");
    }
}

#[test]
fn the_sum_of_a_list_is_not_told_as_rounded() {
    let members =
        ["A", "B", "C"].map(|number| format!(r#"{{"number": "{number}", "weight": "1"}}"#)).join(", ");
    let list = allocation("1000", &members)
        .replace(r#""amount""#, r#""rounding": "floor_hundred_rest_to_social", "amount""#);
    let answer = command::run(list.as_bytes(), &["--lang", "en"]);
    assert_eq!(
        figure(&answer, "paid_together")["sentence"],
        "What is paid together is Rp900, all parts added up."
    );
}

#[test]
fn the_co_ops_own_name_is_used_for_all_that_belongs_to_its_line() {
    let line = lines(
        r#"{"purpose": "capital_return", "percent": "50", "name": "SHU simpanan",
            "basis": [{"of": "member_capital", "member": "1", "total": "7"}]},
           {"purpose": "patronage_refund", "percent": "10", "name": "SHU belanja",
            "basis": [{"of": "purchases", "member": "0", "total": "0"}]}"#,
    );
    for language in ["id", "ms", "en"] {
        let answer = command::run(line.as_bytes(), &["--lang", language]);
        for id in ["amount", "member_part", "pool_rate", "member_paid"] {
            let figure = figure(&answer, id);
            let text = figure["sentence"].as_str().unwrap();
            assert!(text.contains("SHU simpanan"), "{id}: {text}");
            for usual in ["jasa modal", "return on capital"] {
                assert!(!text.contains(usual), "{id}: {text}");
            }
        }
        let remark = answer.json["remarks"]
            .as_array()
            .unwrap()
            .iter()
            .find(|remark| remark["id"] == "undistributed_pool");
        assert!(remark.unwrap()["text"].as_str().unwrap().starts_with("SHU belanja: "), "{}", answer.text);
    }
}

#[test]
fn a_promise_to_a_pool_names_the_percentage_that_is_still_open() {
    let answer = calculate(&document(
        r#""result": {"surplus": "14400000",
            "pool_promise": {"line": 0, "amount": "350000", "member": "5000000", "total": "60000000"}},
           "sharing": {"lines": [{"purpose": "capital_return"}]}"#,
    ));
    assert_eq!(answer.code, 1, "the percentage itself is still missing");
    let percent = figure(&answer, "pool_percent");
    assert_eq!(percent["value"], "0.2917", "4,200,000 ÷ 14,400,000, up to two decimals of a percent");
    assert_eq!(percent["line"], "sharing.lines[0]");
    let all = calculate(&document(
        r#""result": {"surplus": "200", "promised": "50"}, "sharing": {"lines": [{"purpose": "capital_return"}]}"#,
    ));
    assert_eq!(figure(&all, "affordable_share")["value"], "0.25");
}

#[test]
fn a_pool_that_is_split_again_counts_once_for_the_members() {
    let answer = calculate(&document(
        r#""result": {"surplus": "1000", "promised": "300"}, "sharing": {"lines": [
            {"purpose": "patronage_refund", "percent": "60", "lines": [
                {"purpose": "patronage_refund", "by": "sales", "percent": "50"},
                {"purpose": "patronage_refund", "by": "purchases", "percent": "50"}]},
            {"purpose": "reserve", "percent": "40"}]}"#,
    ));
    assert_eq!(figure(&answer, "for_members")["value"], "600");
    assert_eq!(figure(&answer, "required_to_share")["value"], "500");
}

#[test]
fn silence_is_no_answer() {
    for inside in [
        r#""capital": {"member": {}}"#,
        r#""capital": {"founding": {}}"#,
        r#""capital": {"member": {"until": "2025-01-01"}}"#,
        r#""result": {"surplus": "5", "promised": "5"}"#,
        r#""result": {"surplus": "5", "pool_promise": {"line": 0}}, "sharing": {"lines": [{"purpose": "capital_return", "percent": "5"}]}"#,
    ] {
        let answer = calculate(&document(inside));
        assert_eq!(answer.code, 1, "{inside}: {}", answer.text);
    }
    let voluntary = calculate(&lines(
        r#"{"purpose": "capital_return", "percent": "60", "basis": [{"of": "voluntary_savings", "member": "1", "total": "3"}]}"#,
    ));
    assert!(has_remark(&voluntary, "undistributed_pool"), "{}", voluntary.text);
    let half = calculate(&lines(
        r#"{"purpose": "patronage_refund", "percent": "20"},
           {"purpose": "capital_return", "percent": "60", "basis": [{"of": "member_capital", "member": "1", "total": "3"}]}"#,
    ));
    assert!(has_remark(&half, "pool_left_out"), "{}", half.text);
}

#[test]
fn a_tax_goes_down_to_full_rupiah() {
    let answer = calculate(&document(r#""savings_interest": {"month": "300005"}"#));
    assert_eq!(figure(&answer, "interest_tax")["value"], "30000");
    assert_eq!(figure(&answer, "interest_net")["value"], "270005");
}
