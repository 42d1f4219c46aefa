//! The examples of members and officers: their totals, and words for every figure.

use serde_json::Value;

use crate::command::{self, calculate};

#[test]
fn the_guide_of_2024_is_calculated_to_the_last_ringgit() {
    let scenario = include_str!("../../../examples/scenarios/skm-guide-2024.json");
    let answer = calculate(scenario);
    assert_eq!((answer.code, &answer.json["total"]), (0, &Value::from("114000")));
    // The percentages of 2024 come from the dated law, and say so.
    let reserve =
        answer.json["figures"].as_array().unwrap().iter().find(|figure| figure["id"] == "statutory_reserve");
    assert_eq!(reserve.unwrap()["rule"]["since"], "2023-12-31");
}

#[test]
fn every_figure_is_explained_in_every_language() {
    for scenario in [
        include_str!("../../../examples/scenarios/skm-guide-2024.json"),
        include_str!("../../../examples/scenarios/syer-dan-yuran.json"),
        include_str!("../../../examples/scenarios/kopdes-sepuluh-anggota.json"),
        include_str!("../../../examples/scenarios/bendahara-2025.json"),
        include_str!("../../../examples/scenarios/cukai-koperasi-2018.json"),
        include_str!("../../../examples/scenarios/modal-setahun.json"),
    ] {
        for language in ["id", "ms", "en"] {
            let answer = command::run(scenario.as_bytes(), &["--lang", language]);
            assert_eq!(answer.code, 0, "{}", answer.text);
            for figure in answer.json["figures"].as_array().unwrap() {
                for field in ["title", "sentence", "value", "exact", "id"] {
                    let text = figure[field].as_str().unwrap_or_default();
                    assert!(!text.is_empty() && !text.contains('#'), "{language} {field}: {figure}");
                }
                assert!(!figure["formula"]["words"].as_str().unwrap().contains("  "), "{figure}");
            }
        }
    }
}

#[test]
fn the_examples_of_officers_end_in_their_totals() {
    for (document, total) in [
        (include_str!("../../../examples/scenarios/bendahara-2025.json"), "17500000"),
        (include_str!("../../../examples/scenarios/cukai-koperasi-2018.json"), "21618.4"),
        (include_str!("../../../examples/scenarios/modal-setahun.json"), "1150000.25"),
        (include_str!("../../../examples/scenarios/anggota-dan-bulan.json"), "250000"),
    ] {
        let answer = calculate(document);
        assert_eq!(answer.code, 0, "{}", answer.text);
        assert_eq!(answer.json["total"], total);
    }
}
