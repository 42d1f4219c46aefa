//! The command: a scenario in, its outcome or the named fault out; it never panics.

#[path = "support/command.rs"]
mod command;

use std::fmt::Write as _;
use std::path::Path;

use command::{Answer, calculate, faults, refused, refused_somewhere, run};
use serde_json::Value;

fn alis_jaya() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/scenarios/alis-jaya.json");
    std::fs::read_to_string(path).unwrap()
}

/// A scenario of Indonesia with this inside.
fn document(inside: &str) -> String {
    let comma = if inside.is_empty() { "" } else { ", " };
    format!(r#"{{"version": 1, "country": "ID", "rule_date": "2025-12-31"{comma}{inside}}}"#)
}

fn sharing(inside: &str) -> String {
    document(&format!(r#""sharing": {{{inside}}}"#))
}

fn lines(inside: &str) -> String {
    sharing(&format!(r#""surplus": "1000000", "lines": [{inside}]"#))
}

fn surplus(value: &str) -> String {
    sharing(&format!(r#""surplus": {value}, "lines": [{{"purpose": "reserve", "percent": "100"}}]"#))
}

fn allocation(amount: &str, members: &str) -> String {
    document(&format!(r#""allocation": {{"amount": "{amount}", "members": [{members}]}}"#))
}

// What is calculated.

#[test]
fn the_published_example_is_calculated_and_every_figure_explained() {
    for (language, word) in [("id", "dibagi"), ("ms", "dibahagi"), ("en", "divided by")] {
        let answer = run(alis_jaya().as_bytes(), &["--lang", language]);
        assert_eq!(answer.code, 0, "{}", answer.text);
        let json = &answer.json;
        assert_eq!(json["status"], "complete");
        assert_eq!(json["total"], "1240000");
        assert_eq!(json["currency"], "IDR");
        assert_eq!(json["version"], 1);
        assert_eq!(json["rule_date"], "2025-12-31");
        assert_eq!(json["missing"], Value::Array(Vec::new()));
        let figures = json["figures"].as_array().unwrap();
        assert!(figures.len() >= 7, "{} figures", figures.len());
        for figure in figures {
            for text in
                [&figure["id"], &figure["title"], &figure["value"], &figure["exact"], &figure["sentence"]]
            {
                assert!(text.as_str().is_some_and(|text| !text.is_empty()), "{figure}");
            }
            let formula = &figure["formula"];
            for text in [&formula["words"], &formula["numbers"]] {
                assert!(text.as_str().is_some_and(|text| !text.is_empty()), "{figure}");
            }
            let sentence = figure["sentence"].as_str().unwrap();
            assert!(sentence.ends_with('.') && !sentence.contains("{}"), "{sentence}");
        }
        assert!(
            figures.iter().any(|figure| figure["sentence"].as_str().unwrap().contains(word)),
            "{language}"
        );
        assert!(figures.iter().any(|figure| figure["rule"]["citation"].is_string()));
        let of = |id: &str| {
            let values = figures.iter().filter(|figure| figure["id"] == id);
            values.map(|figure| figure["value"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(of("surplus"), ["60000000"]);
        assert_eq!(of("amount"), ["15000000", "12000000"]);
        assert_eq!(of("member_part"), ["1000000", "240000"]);
        assert_eq!(of("member_total"), ["1240000"]);
        assert_eq!(of("unallocated"), ["33000000"]);
    }
}

#[test]
fn the_language_changes_the_words_and_no_number() {
    let numbers = |language| {
        let answer = run(alis_jaya().as_bytes(), &["--lang", language]);
        let figures = answer.json["figures"].as_array().unwrap().clone();
        let pick = |figure: &Value| (figure["id"].clone(), figure["exact"].clone(), figure["line"].clone());
        (figures.iter().map(pick).collect::<Vec<_>>(), answer.json["figures"][0]["sentence"].clone())
    };
    let (indonesian, malay, english) = (numbers("id"), numbers("ms"), numbers("en"));
    assert_eq!(indonesian.0, malay.0);
    assert_eq!(indonesian.0, english.0);
    assert_ne!(indonesian.1, english.1);
}

#[test]
fn a_fraction_is_paid_in_whole_rupiah_and_kept_exact_beside() {
    let basis = r#"[{"of": "member_capital", "member": "1", "total": "3"}]"#;
    let answer =
        calculate(&lines(&format!(r#"{{"purpose": "capital_return", "percent": "100", "basis": {basis}}}"#)));
    assert_eq!(answer.code, 0);
    assert_eq!(answer.json["total"], "333333");
    let figures = answer.json["figures"].as_array().unwrap();
    let exact = figures.iter().find(|figure| figure["id"] == "member_total_exact").unwrap();
    assert_eq!(exact["exact"], "1000000/3");
    assert_eq!(exact["value"], "333333.33333333");
}

#[test]
fn a_loss_is_calculated_and_remarked_on() {
    let answer = calculate(&surplus(r#""-500000""#));
    assert_eq!(answer.code, 0);
    assert!(answer.json["remarks"].as_array().unwrap().iter().any(|remark| remark["id"] == "loss"));
}

#[test]
fn a_line_is_called_by_the_name_that_the_co_op_gave_it() {
    let (fund, zakat) = (r#""purpose": "other", "percent": "30""#, "Dana Zakat dan Yatim");
    let answer = run(lines(&format!(r#"{{{fund}, "name": "{zakat}"}}, {{{fund}}}"#)).as_bytes(), &[]);
    let figures = answer.json["figures"].as_array().unwrap();
    let titles = figures.iter().filter(|figure| figure["id"] == "amount");
    let titles: Vec<_> = titles.map(|figure| figure["title"].as_str().unwrap()).collect();
    assert!(
        matches!(titles[..], [own, general] if own.contains(zakat) && !general.contains(zakat)),
        "{titles:?}"
    );
    let formula = figures.iter().map(|figure| figure["formula"]["words"].as_str().unwrap());
    assert!(formula.filter(|words| words.contains(zakat)).count() > 0);
}

#[test]
fn the_largest_amounts_are_calculated() {
    let most = "999999999999999.99";
    let basis = format!(r#"[{{"of": "transactions", "member": "{most}", "total": "{most}"}}]"#);
    let line = format!(r#"{{"purpose": "patronage_refund", "percent": "99.99999999", "basis": {basis}}}"#);
    let answer = calculate(&sharing(&format!(r#""surplus": "{most}", "lines": [{line}]"#)));
    assert_eq!(answer.code, 0, "{}", answer.text);
    assert_eq!(answer.json["total"], "999999999899999");
}

#[test]
fn surrounding_white_space_is_no_part_of_the_document() {
    let answer = calculate(&format!("\n\t {}\r\n ", surplus(r#""1000""#)));
    assert_eq!(answer.code, 0);
}

#[test]
fn every_example_scenario_is_calculated() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/scenarios");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let answer = run(&std::fs::read(&path).unwrap(), &[]);
        assert_eq!(answer.code, 0, "{}: {}", path.display(), answer.text);
        count += 1;
    }
    assert!(count >= 1);
}

// What is missing.

fn incomplete(input: &str, field: &str) -> Answer {
    let answer = calculate(input);
    assert_eq!(answer.code, 1, "{}", answer.text);
    assert_eq!(answer.json["status"], "incomplete");
    let wanted = (field.to_owned(), "missing".to_owned());
    let found = faults(&answer.json["missing"]);
    assert!(found.contains(&wanted), "wanted {wanted:?}, found {found:?}");
    answer
}

#[test]
fn missing_inputs_are_named_and_the_rest_is_calculated() {
    incomplete(&document(""), "sharing");
    incomplete(&sharing(r#""surplus": "1000""#), "sharing.lines");
    incomplete(&sharing(r#""surplus": "1000", "lines": []"#), "sharing.lines");
    incomplete(&sharing(r#""lines": [{"purpose": "reserve", "percent": "5"}]"#), "sharing.surplus");
    incomplete(&sharing(r#""income": "5""#), "sharing.costs");
    incomplete(&sharing(r#""costs": "5""#), "sharing.income");
    incomplete(&lines(r#"{"purpose": "reserve"}"#), "sharing.lines[0].percent");
    incomplete(&document(r#""contributions": {}"#), "contributions.members");
    incomplete(&document(r#""contributions": {"members": 3}"#), "contributions.months");
    incomplete(&document(r#""allocation": {"members": []}"#), "allocation.amount");
    let half = r#"{"purpose": "patronage_refund", "percent": "5", "basis": [{"of": "sales", "total": "5"}]}"#;
    let answer = incomplete(&lines(half), "sharing.lines[0].basis[0].member");
    let figures = answer.json["figures"].as_array().unwrap();
    assert!(figures.iter().any(|figure| figure["id"] == "pool_rate"));
    assert!(answer.json.get("total").is_none());
    let other =
        r#"{"purpose": "patronage_refund", "percent": "5", "basis": [{"of": "sales", "member": "5"}]}"#;
    incomplete(&lines(other), "sharing.lines[0].basis[0].total");
}

// What is refused before it is read as a scenario.

#[test]
fn what_is_no_json_is_refused() {
    refused(b"", "", "truncated");
    refused(b"  \n", "", "truncated");
    refused(b"hello", "", "not_json");
    refused_somewhere(b"{", "truncated");
    refused_somewhere(b"{]", "not_json");
    refused_somewhere(b"{\"version\": 1,}", "not_json");
    refused_somewhere(b"\xef\xbb\xbf{}", "not_json");
    refused_somewhere(b"\0", "not_json");
    refused_somewhere((alis_jaya() + "{}").as_bytes(), "not_json");
    refused_somewhere((alis_jaya() + " x").as_bytes(), "not_json");
}

#[test]
fn a_document_cut_anywhere_is_refused() {
    let whole = alis_jaya();
    let end = whole.trim_end().len();
    for cut in (1..end).step_by(23).chain([end - 1]) {
        refused_somewhere(&whole.as_bytes()[..cut], "truncated");
    }
}

#[test]
fn ten_megabytes_are_refused_at_once() {
    refused(&vec![b' '; 10 << 20], "", "too_large");
    refused(&vec![b'['; 10 << 20], "", "too_large");
    let mut padded = alis_jaya().into_bytes();
    padded.resize((1 << 20) + 1, b' ');
    refused(&padded, "", "too_large");
    padded.resize(1 << 20, b' ');
    assert_eq!(run(&padded, &[]).code, 0, "one MiB is not too large");
}

#[test]
fn text_that_is_no_utf8_is_refused() {
    refused(b"\xff\xfe", "", "not_utf8");
    refused(b"{\"version\": 1, \"country\": \"\xc3\x28\"}", "", "not_utf8");
    let utf16: Vec<u8> = surplus(r#""1""#).encode_utf16().flat_map(u16::to_le_bytes).collect();
    refused_somewhere(&utf16, "not_json");
}

#[test]
fn deep_nesting_is_refused_without_a_crash() {
    for depth in [100, 10_000, 500_000] {
        let text = "[".repeat(depth) + &"]".repeat(depth);
        let answer = run(text.as_bytes(), &[]);
        assert_eq!(answer.code, 2, "{depth}: {}", answer.text);
        assert!(!faults(&answer.json["errors"]).is_empty());
        let inside = document(&format!(r#""sharing": {text}"#));
        assert_eq!(run(inside.as_bytes(), &[]).code, 2, "{depth}");
        let unknown = document(&format!(r#""extra": {text}"#));
        refused(unknown.as_bytes(), "extra", "unknown_field");
    }
    for depth in [1_000, 10_000] {
        let line = r#"{"purpose": "reserve", "lines": ["#.repeat(depth) + &"]}".repeat(depth);
        refused_somewhere(lines(&line).as_bytes(), "too_deep");
    }
    for depth in [3, 10, 30] {
        let line = r#"{"purpose": "reserve", "percent": "5", "lines": ["#.repeat(depth) + &"]}".repeat(depth);
        refused(lines(&line).as_bytes(), "sharing.lines[0].lines[0].lines", "too_deep");
    }
}

// What is refused while it is read.

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
    for value in ["0", "-0", "0.00", "-0.01", "999999999999999", "999999999999999.99", "1.50000000", "007"] {
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

// What is refused because it cannot be.

fn capital(member: &str, total: &str) -> String {
    let part = format!(r#"{{"of": "member_capital", "member": "{member}", "total": "{total}"}}"#);
    lines(&format!(r#"{{"purpose": "capital_return", "percent": "20", "basis": [{part}]}}"#))
}

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
    refused(two("60", "60").as_bytes(), "sharing.lines", "over_allocated");
    refused(two("50", "50.00000001").as_bytes(), "sharing.lines", "over_allocated");
    assert_eq!(calculate(&two("50", "50")).code, 0);
    let below = r#"{"purpose": "members", "percent": "50", "lines": [
        {"purpose": "reserve", "percent": "60"}, {"purpose": "social", "percent": "60"}]}"#;
    refused(lines(below).as_bytes(), "sharing.lines[0].lines", "over_allocated");
    let amounts =
        r#"{"purpose": "reserve", "amount": "600000"}, {"purpose": "social", "amount": "400000.01"}"#;
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
        {"purpose": "capital_return", "percent": "5", "basis": [{"of": "sales", "member": "-1", "total": "1.001"}]}"#;
    let answer = calculate(&lines(line));
    let found = faults(&answer.json["errors"]);
    for (field, reason) in [
        ("sharing.lines[0].percent", "negative"),
        ("sharing.lines[1].percent", "above_hundred"),
        ("sharing.lines[2].basis[0].member", "negative"),
        ("sharing.lines[2].basis[0].total", "too_many_decimals"),
    ] {
        assert!(found.contains(&(field.into(), reason.into())), "{field} {reason}: {found:?}");
    }
}

// The command line.

#[test]
fn wrong_arguments_are_answered_with_the_usage() {
    for arguments in
        [&["--lang", "fr"][..], &["--lang"], &["--help"], &["scenario.json"], &["--lang", "id", "x"]]
    {
        let answer = run(alis_jaya().as_bytes(), arguments);
        assert_eq!(answer.code, 2, "{arguments:?}");
        assert!(answer.text.contains("hitung [--lang id|ms|en]"), "{arguments:?}");
    }
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

#[test]
fn a_member_above_the_whole_is_refused_in_a_loss_year_too() {
    let text = r#"{"version": 1, "country": "ID", "rule_date": "2025-12-31", "sharing": {"surplus": "-5", "lines":
        [{"purpose": "capital_return", "percent": "20", "basis": [{"of": "sales", "member": "10", "total": "5"}]}]}}"#;
    refused(text.as_bytes(), "sharing.lines[0].basis[0].member", "part_exceeds_whole");
}
