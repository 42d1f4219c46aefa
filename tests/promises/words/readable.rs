//! What is told can be read in one breath, and in the words of the country that it is about.

use std::path::Path;

use kalkulator_koperasi::data::LIBRARY;
use kalkulator_koperasi::i18n::case_title;
use serde_json::{Map, Value};

use crate::command::run;

/// Longer than this no sentence is read to its end.
const LONGEST: usize = 600;

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// Every example and every kept scenario.
fn documents() -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/scenarios");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut documents: Vec<Value> =
        files.map(|path| serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()).collect();
    documents.push(serde_json::from_str(&read("tests/promises/hitung/every_field.json")).unwrap());
    for name in ["indonesia", "malaysia", "hayami", "delivery"] {
        let kept: Map<String, Value> =
            serde_json::from_str(&read(&format!("tests/golden/scenarios/{name}.json"))).unwrap();
        documents.extend(kept.into_iter().map(|(_, scenarios)| scenarios[0].clone()));
    }
    documents
}

/// Every sentence and formula that is told of a document.
fn told(document: &Value, language: &str) -> Vec<String> {
    let answer = run(document.to_string().as_bytes(), &["--lang", language]);
    let list = |name: &str| answer.json[name].as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut told = Vec::new();
    for figure in list("figures") {
        told.extend([text(&figure["sentence"]), text(&figure["formula"]["words"])]);
    }
    told.extend(list("remarks").iter().map(|remark| text(&remark["text"])));
    told.extend(
        ["errors", "missing"].iter().flat_map(|name| list(name)).map(|fault| text(&fault["message"])),
    );
    told
}

#[test]
fn no_sentence_is_too_long_to_read() {
    for document in documents() {
        for language in ["id", "ms", "en"] {
            for text in told(&document, language) {
                assert!(text.chars().count() <= LONGEST, "{} characters: {text}", text.chars().count());
            }
        }
    }
}

#[test]
fn what_is_said_in_malay_of_a_malaysian_co_op_has_no_indonesian_terms() {
    const INDONESIAN: [&str; 6] =
        ["SHU", "AD/ART", "simpanan pokok", "simpanan wajib", "pulangan urus niaga", "ahli "];
    let malaysian = documents().into_iter().filter(|document| document["country"] == "MY");
    for document in malaysian {
        for text in told(&document, "ms") {
            let small = text.to_lowercase();
            for term in INDONESIAN {
                assert!(!small.contains(&term.to_lowercase()), "{term}: {text}");
            }
        }
    }
}

#[test]
fn a_remark_begins_with_a_capital() {
    for document in documents() {
        for language in ["id", "ms", "en"] {
            let answer = run(document.to_string().as_bytes(), &["--lang", language]);
            for remark in answer.json["remarks"].as_array().into_iter().flatten() {
                let text = remark["text"].as_str().unwrap();
                assert!(!text.starts_with(char::is_lowercase), "{text}");
            }
        }
    }
}

/// Twelve balances, the same in each month.
fn of_months() -> String {
    let months = ["1200"; 12].map(|balance| format!("\"{balance}\"")).join(", ");
    format!(
        r#"{{"version": 1, "country": "MY", "rule_date": "2024-12-31", "dividends": {{"classes": [
            {{"of": "shares", "rate": "5", "balance": {{"method": "monthly_minimum", "months": [{months}]}}}}]}}}}"#
    )
}

#[test]
fn a_sum_of_many_terms_is_told_by_how_many_they_are() {
    let answer = run(of_months().as_bytes(), &["--lang", "en"]);
    let figures = answer.json["figures"].as_array().expect(&answer.text);
    let sum = figures.iter().find(|figure| figure["id"] == "sum_of_months").expect(&answer.text);
    let sentence = sum["sentence"].as_str().unwrap();
    assert!(
        sentence
            .contains("the sum of 12 terms, from lowest balance of share capital in month 1 (RM1,200.00) to"),
        "{sentence}"
    );
    let numbers = sum["formula"]["numbers"].as_str().unwrap();
    assert_eq!(numbers.matches("RM1,200.00").count(), 12, "the numbers stand in order: {numbers}");
}

#[test]
fn a_malay_title_of_a_case_has_no_indonesian_abbreviation() {
    for case in &LIBRARY {
        let [_, malay, _] = case_title(case.of);
        assert!(!malay.contains("SHU") && !malay.contains("Kopdes"), "{malay}");
    }
}
