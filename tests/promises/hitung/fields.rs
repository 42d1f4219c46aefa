//! What is refused while it is read: numbers, names of fields, versions, days.

use super::document::{alis_jaya, allocation, document, lines, sharing, surplus};
use crate::command::{calculate, refused, refused_somewhere};

#[test]
fn numbers_are_strings_of_plain_digits() {
    let field = "sharing.surplus";
    for (value, reason) in [
        ("NaN", "not_json"),
        ("Infinity", "not_json"),
        ("0x10", "wrong_type"),
        ("60000000", "wrong_type"),
        ("-1", "wrong_type"),
        ("6e7", "wrong_type"),
        ("1.5", "wrong_type"),
        ("true", "wrong_type"),
        ("[]", "wrong_type"),
        ("{}", "wrong_type"),
        (r#""1e3""#, "not_a_number"),
        (r#""1E3""#, "not_a_number"),
        (r#""NaN""#, "not_a_number"),
        (r#""inf""#, "not_a_number"),
        (r#""""#, "not_a_number"),
        (r#"" ""#, "not_a_number"),
        (r#"" 1""#, "not_a_number"),
        (r#""1 ""#, "not_a_number"),
        (r#""+1""#, "not_a_number"),
        (r#""--1""#, "not_a_number"),
        (r#""-""#, "not_a_number"),
        (r#"".5""#, "not_a_number"),
        (r#""5.""#, "not_a_number"),
        (r#""1,5""#, "not_a_number"),
        (r#""1.000.000""#, "not_a_number"),
        (r#""1_000""#, "not_a_number"),
        (r#""0x10""#, "not_a_number"),
        (r#""Rp1000""#, "not_a_number"),
        (r#""١٢""#, "not_a_number"),
        (r#""１""#, "not_a_number"),
        (r#""1\u0000""#, "not_a_number"),
        (r#""−5""#, "not_a_number"),
        (r#""1234567890123456789012345678901234567890""#, "too_many_digits"),
        (r#""1000000000000000""#, "too_many_digits"),
        (r#""0.123456789""#, "too_many_decimals"),
        (r#""1.001""#, "too_many_decimals"),
        (r#""300.000""#, "too_many_decimals"),
        (r#""1.50000000""#, "too_many_decimals"),
        (r#""-0.001""#, "too_many_decimals"),
    ] {
        refused(surplus(value).as_bytes(), field, reason);
    }
    let zeros = format!(r#""0.{}""#, "0".repeat(100_000));
    refused(surplus(&zeros).as_bytes(), field, "too_many_decimals");
    let nines = format!(r#""{}""#, "9".repeat(100_000));
    refused(surplus(&nines).as_bytes(), field, "too_many_digits");
}

#[test]
fn the_shortest_and_longest_numbers_that_are_taken() {
    for value in ["0", "-0", "0.00", "-0.01", "999999999999999", "999999999999999.99", "1.50", "007"] {
        assert_eq!(calculate(&surplus(&format!("\"{value}\""))).code, 0, "{value}");
    }
}

#[test]
fn fields_that_are_not_known_are_named_with_their_path() {
    refused(document(r#""shearing": {}"#).as_bytes(), "shearing", "unknown_field");
    refused(sharing(r#""shu": "5""#).as_bytes(), "sharing.shu", "unknown_field");
    refused(
        lines(r#"{"purpose": "reserve", "percent": "5"}, {"purpose": "social", "persen": "5"}"#).as_bytes(),
        "sharing.lines[1].persen",
        "unknown_field",
    );
    let basis = r#"{"purpose": "capital_return", "percent": "5", "basis": [{"of": "sales", "mine": "5"}]}"#;
    refused(lines(basis).as_bytes(), "sharing.lines[0].basis[0].mine", "unknown_field");
    refused(
        allocation("5", r#"{"number": "1", "weight": "1", "w": "1"}"#).as_bytes(),
        "allocation.members[0].w",
        "unknown_field",
    );
    refused(document(r#""contributions": {"month": 3}"#).as_bytes(), "contributions.month", "unknown_field");
    // A name that ends like its place is still named.
    refused(sharing(r#""g": "5""#).as_bytes(), "sharing.g", "unknown_field");
    refused(sharing(r#""sharing": {}"#).as_bytes(), "sharing.sharing", "unknown_field");
}

#[test]
fn fields_that_must_be_there_are_named_with_their_path() {
    refused(b"{}", "version", "missing_field");
    refused(br#"{"version": 1, "rule_date": "2025-12-31"}"#, "country", "missing_field");
    refused(br#"{"version": 1, "country": "ID"}"#, "rule_date", "missing_field");
    refused(br#"{"country": "ID", "rule_date": "2025-12-31"}"#, "version", "missing_field");
    refused(lines(r#"{"percent": "5"}"#).as_bytes(), "sharing.lines[0].purpose", "missing_field");
    let basis = r#"{"purpose": "capital_return", "percent": "5", "basis": [{"member": "5"}]}"#;
    refused(lines(basis).as_bytes(), "sharing.lines[0].basis[0].of", "missing_field");
    refused(
        allocation("5", r#"{"weight": "1"}"#).as_bytes(),
        "allocation.members[0].number",
        "missing_field",
    );
    refused(
        allocation("5", r#"{"number": "1"}"#).as_bytes(),
        "allocation.members[0].weight",
        "missing_field",
    );
    refused(document(r#""allocation": {"amount": "5"}"#).as_bytes(), "allocation.members", "missing_field");
}

#[test]
fn versions_of_another_time_are_refused_by_name() {
    let version = |version: &str| alis_jaya().replace("\"version\": 1", &format!("\"version\": {version}"));
    refused(version("2").as_bytes(), "version", "unknown_version");
    refused(version("0").as_bytes(), "version", "unknown_version");
    let nought = calculate(&version("0")).json["errors"][0]["message"].as_str().unwrap().to_owned();
    assert!(nought.contains("Versi 0 tidak ada"), "{nought}");
    refused(version("4294967295").as_bytes(), "version", "unknown_version");
    // Whatever else a newer document holds, its version is what is said.
    refused(br#"{"version": 2, "new": [1, {"x": null}]}"#, "version", "unknown_version");
    refused(br#"{"new": {}, "version": 7}"#, "version", "unknown_version");
    refused(version("-1").as_bytes(), "version", "wrong_type");
    refused(version("1.0").as_bytes(), "version", "wrong_type");
    refused(version("\"1\"").as_bytes(), "version", "wrong_type");
    refused(version("null").as_bytes(), "version", "wrong_type");
    refused(version("4294967296").as_bytes(), "version", "wrong_type");
}

#[test]
fn countries_and_days_that_do_not_exist_are_refused() {
    for country in ["SG", "id", "", "Indonesia"] {
        let text = alis_jaya().replace("\"ID\"", &format!("\"{country}\""));
        refused(text.as_bytes(), "country", "unknown_value");
    }
    for day in [
        "2025-02-29",
        "2025-13-01",
        "31-12-2025",
        "2025-12-31T00:00:00Z",
        "1899-12-31",
        "3000-01-01",
        "",
        "today",
    ] {
        refused(alis_jaya().replace("2025-12-31", day).as_bytes(), "rule_date", "not_a_date");
    }
    refused(alis_jaya().replace("\"2025-12-31\"", "20251231").as_bytes(), "rule_date", "wrong_type");
    refused(lines(r#"{"purpose": "cadangan"}"#).as_bytes(), "sharing.lines[0].purpose", "unknown_value");
    let basis = r#"{"purpose": "capital_return", "percent": "5", "basis": [{"of": "savings"}]}"#;
    refused(lines(basis).as_bytes(), "sharing.lines[0].basis[0].of", "unknown_value");
    refused(sharing(r#""rounding": "bankers""#).as_bytes(), "sharing.rounding", "unknown_value");
}

#[test]
fn a_field_said_twice_is_refused() {
    refused_somewhere(
        br#"{"version": 1, "version": 1, "country": "ID", "rule_date": "2025-12-31"}"#,
        "said_twice",
    );
    refused_somewhere(sharing(r#""surplus": "5", "surplus": "6""#).as_bytes(), "said_twice");
    refused_somewhere(
        lines(r#"{"purpose": "reserve", "percent": "5", "percent": "6"}"#).as_bytes(),
        "said_twice",
    );
}

#[test]
fn a_field_said_twice_is_named_with_its_path() {
    refused(sharing(r#""surplus": "5", "surplus": "6""#).as_bytes(), "sharing.surplus", "said_twice");
    refused(
        lines(r#"{"purpose": "reserve", "percent": "5", "percent": "6"}"#).as_bytes(),
        "sharing.lines[0].percent",
        "said_twice",
    );
}

#[test]
fn a_list_in_the_place_of_an_object_is_refused_by_name() {
    for (text, field) in [
        (r#"[1, "ID", "2025-12-31"]"#, ""),
        (r#"{"version": 1, "country": "ID", "rule_date": "2025-12-31", "sharing": ["5"]}"#, "sharing"),
        (
            r#"{"version": 1, "country": "ID", "rule_date": "2025-12-31", "sharing": {"lines": [["reserve"]]}}"#,
            "sharing.lines[0]",
        ),
    ] {
        refused(text.as_bytes(), field, "wrong_type");
    }
}
