//! The suite in `conformance/`: what we answer is what it says, and it has every figure and every refusal that we know.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use kalkulator_koperasi::domain::Scenario;
use kalkulator_koperasi::evaluate;
use serde_json::Value;

mod names;

use names::names;

fn json(file: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("conformance").join(file);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{file}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn texts(value: &Value, name: &str) -> Vec<String> {
    list(value, name).iter().map(|text| text.as_str().expect(name).to_owned()).collect()
}

/// Every case with its kind.
fn cases() -> Vec<(String, Value)> {
    let manifest = json("manifest.json");
    let of_file = |file: &Value| {
        let file = json(file["file"].as_str().unwrap());
        let kind = file["kind"].as_str().unwrap().to_owned();
        list(&file, "cases").iter().map(|case| (kind.clone(), case.clone())).collect::<Vec<_>>()
    };
    let cases: Vec<_> = list(&manifest, "files").iter().flat_map(of_file).collect();
    assert!(cases.len() > 1_000, "only {} cases", cases.len());
    cases
}

/// What the manifest names as standing in no case: figures, or refusals of a kind of input.
fn exceptions(of: &str, input: Option<&str>) -> BTreeSet<String> {
    let manifest = json("manifest.json");
    let groups = list(&manifest["not_in_cases"], of);
    assert!(groups.iter().all(|group| group["why"].as_str().is_some_and(|why| why.len() > 20)));
    let groups = groups.iter().filter(|group| group.get("input").and_then(Value::as_str) == input);
    groups.flat_map(|group| texts(group, "names")).collect()
}

/// Whether a program passes, and what is told of it.
fn examined(program: &str, arguments: &[&str]) -> (Option<i32>, String) {
    let program = [env!("CARGO_BIN_EXE_hitung"), program].join(" ");
    let output = Command::new(env!("CARGO_BIN_EXE_uji"))
        .args(["--program", &program])
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn the_command_answers_every_case_rightly() {
    let (code, told) = examined("uji", &[]);
    assert_eq!(code, Some(0), "{told}");
}

#[test]
fn a_program_that_ends_or_says_something_else_fails() {
    let (code, told) = examined("--help", &["--kind", "id-tax"]);
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("expected a JSON object"), "{told}");
    assert_eq!(
        examined("uji", &["--kind", "no-such-kind"]).0,
        Some(1),
        "nothing was asked, so nothing passed"
    );
    assert_eq!(examined("uji", &["--cases", "no-such-folder"]).0, Some(2));
}

#[test]
fn every_figure_occurs_in_a_case_or_stands_only_in_formulas() {
    let cases = cases();
    let answered = |case: &Value| -> Vec<String> {
        let figures = case["expect"].get("figures").and_then(Value::as_object);
        let ids = figures.into_iter().flat_map(|figures| figures.keys());
        ids.map(|id| id.split(' ').next().unwrap_or_default().to_owned()).collect()
    };
    let found: BTreeSet<_> = cases
        .iter()
        .filter(|(_, case)| case["input"].get("scenario").is_some())
        .flat_map(|(_, case)| answered(case))
        .collect();
    let known = names::figures();
    assert!(known.len() > 500, "only {} figures are known", known.len());
    let silent = exceptions("figures", None);
    let missing: Vec<_> = known.iter().filter(|id| !found.contains(*id) && !silent.contains(*id)).collect();
    assert!(missing.is_empty(), "in no case: {missing:?}");
    let unknown: Vec<_> = found.iter().chain(&silent).filter(|id| !known.contains(*id)).collect();
    assert!(unknown.is_empty(), "no figures of ours: {unknown:?}");
    let both: Vec<_> = silent.intersection(&found).collect();
    assert!(both.is_empty(), "in a case after all: {both:?}");
}

/// A number that a case could have as a figure is one.
#[test]
fn what_stands_only_in_formulas_is_a_figure_of_no_scenario_of_the_suite() {
    let silent = exceptions("figures", None);
    for (_, case) in cases() {
        let Ok(scenario) = serde_json::from_value::<Scenario>(case["input"]["scenario"].clone()) else {
            continue;
        };
        let figures = evaluate(&scenario).figures;
        let code = figures.iter().filter_map(|step| step.term()).find(|term| silent.contains(term.code()));
        assert_eq!(code, None, "{}", case["id"]);
    }
}

#[test]
fn every_reason_for_a_refusal_occurs_in_a_case_or_is_named_with_why_not() {
    let mut found: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (_, case) in &cases() {
        let of =
            ["scenario", "document", "typed", "list"].into_iter().find(|of| case["input"].get(of).is_some());
        let codes =
            list(&case["expect"], "refused").iter().map(|one| one["code"].as_str().unwrap().to_owned());
        found.entry(of.expect("an input")).or_default().extend(codes);
    }
    let in_scenarios = found["scenario"].union(&found["document"]).cloned().collect();
    for (input, known, found) in [
        ("scenario", names::refusals(), in_scenarios),
        ("typed", names("src/input/parsed.rs", "Rejection"), found["typed"].clone()),
        ("list", names::of_lists(), found["list"].clone()),
    ] {
        let silent = exceptions("refusals", Some(input));
        assert!(known.len() > 10, "only {} are known", known.len());
        let missing: Vec<_> =
            known.iter().filter(|one| !found.contains(*one) && !silent.contains(*one)).collect();
        assert!(missing.is_empty(), "in no case: {missing:?}");
        let unknown: Vec<_> = found.union(&silent).filter(|code| !known.contains(*code)).collect();
        assert!(unknown.is_empty(), "no reasons of ours: {unknown:?}");
        let both: Vec<_> = silent.intersection(&found).collect();
        assert!(both.is_empty(), "in a case after all: {both:?}");
    }
}

#[test]
fn every_case_says_what_stands_behind_it() {
    let manifest = json("manifest.json");
    let withdrawn = texts(&manifest, "withdrawn");
    for (_, case) in cases() {
        let id = case["id"].as_str().unwrap();
        assert!(!withdrawn.contains(&id.to_owned()), "{id} was withdrawn: its id is not used again");
        let evidence = case["evidence"].as_str().unwrap();
        assert!(["published", "by hand", "computed"].contains(&evidence), "{id}: {evidence}");
        assert!(evidence != "published" || case["source"]["title"].is_string(), "{id} is published nowhere");
        assert!(evidence == "computed" || case.get("checked").is_none(), "{id}");
        assert!(
            list(&case, "flags").iter().all(|flag| manifest["flags"].get(flag.as_str().unwrap()).is_some())
        );
        assert!((1..=3).contains(&case["level"].as_u64().unwrap()), "{id}");
        assert!(!has_number(&case["expect"]), "{id}: what is expected are texts");
    }
}

fn has_number(value: &Value) -> bool {
    match value {
        Value::Number(_) => true,
        Value::Array(values) => values.iter().any(has_number),
        Value::Object(values) => values.values().any(has_number),
        _ => false,
    }
}
