//! What is calculated, and in which words.

use std::path::Path;

use serde_json::Value;

use super::document::{alis_jaya, document, lines, sharing, surplus};
use crate::command::{calculate, run};

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
fn contracts_and_investments_of_a_plant_are_told_apart_from_those_beside_it() {
    let loan = r#"[{"kind": "flat", "principal": "5000", "annual_percent": "6", "months": 24}]"#;
    let project = |years: &str| format!(r#"{{"outlay": "9000", "annual_percent": "8", {years}}}"#);
    let line = r#"{"delivered": "10", "market_price": "1", "process": {"raw_price": "1", "other_inputs": "0",
        "products": [{"conversion_factor": "1", "price": "9"}]}}"#;
    let inside = format!(
        r#"{{"lines": [{line}], "fixed": ["1"], "financing": {loan}, "project": {}}}"#,
        project(r#""years": 3"#)
    );
    let beside = project(r#""flows": ["5000", "6000"]"#);
    let answer =
        calculate(&document(&format!(r#""plant": {inside}, "financing": {loan}, "project": {beside}"#)));
    assert_eq!(answer.code, 0, "{}", answer.text);
    let figures = answer.json["figures"].as_array().unwrap();
    let mut names: Vec<_> =
        figures.iter().map(|figure| (figure["id"].to_string(), figure["line"].to_string())).collect();
    let count = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), count, "two figures of one name");
    let asked = calculate(&document(&format!(
        r#""plant": {{"lines": [{line}], "fixed": ["1"], "financing": [{{"kind": "ijarah"}}], "project": {{}}}}"#
    )));
    let missing = asked.json["missing"].to_string();
    assert!(
        missing.contains("plant.financing[0].rent") && missing.contains("plant.project.years"),
        "{missing}"
    );
}
