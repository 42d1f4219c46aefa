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
fn who_joined_in_march_and_paid_on_the_tenth_gets_nine_months() {
    let scenario = include_str!("../../../examples/scenarios/menyertai-bulan-mac.json");
    let answer = calculate(scenario);
    assert_eq!((answer.code, &answer.json["total"]), (0, &Value::from("23.25")));
    let first = calculate(&scenario.replace(r#""day": 10"#, r#""day": 1"#));
    assert_eq!((first.code, &first.json["total"]), (0, &Value::from("26.33")));
}

#[test]
fn every_figure_is_explained_in_every_language() {
    for scenario in [
        include_str!("../../../examples/scenarios/skm-guide-2024.json"),
        include_str!("../../../examples/scenarios/syer-dan-yuran.json"),
        include_str!("../../../examples/scenarios/menyertai-bulan-mac.json"),
        include_str!("../../../examples/scenarios/kopdes-sepuluh-anggota.json"),
        include_str!("../../../examples/scenarios/bendahara-2025.json"),
        include_str!("../../../examples/scenarios/cukai-koperasi-2018.json"),
        include_str!("../../../examples/scenarios/modal-setahun.json"),
        include_str!("../../../examples/scenarios/rpb-cabai-pinjaman.json"),
        include_str!("../../../examples/scenarios/persen-diketahui.json"),
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
        // 7.5 % of 2,345,678 and 12.5 % of 413,500: 175,925.85 and 51,687.50.
        (include_str!("../../../examples/scenarios/persen-diketahui.json"), "227613"),
        (include_str!("../../../examples/scenarios/anggota-dan-bulan.json"), "250000"),
    ] {
        let answer = calculate(document);
        assert_eq!(answer.code, 0, "{}", answer.text);
        assert_eq!(answer.json["total"], total);
    }
}

#[test]
fn a_plant_with_a_loan_is_judged_with_its_reasons() {
    let answer = calculate(include_str!("../../../examples/scenarios/rpb-cabai-pinjaman.json"));
    assert_eq!(answer.code, 0, "{}", answer.text);
    let verdict = &answer.json["verdict"];
    assert_eq!((&verdict["id"], &verdict["text"]), (&"undecided".into(), &"Belum tentu layak".into()));
    let reasons: Vec<_> = verdict["reasons"].as_array().unwrap().iter().collect();
    let told = |place: usize, field: &str| reasons[place][field].as_str().unwrap_or_default();
    assert_eq!(
        (told(0, "id"), told(0, "stands"), told(0, "turns_at")),
        ("extra_margin", "for", "highest_raw_price")
    );
    assert_eq!(
        (told(1, "id"), told(1, "stands"), told(1, "figure")),
        ("instalments", "open", "debt_service_cover")
    );
    assert_eq!(
        told(1, "text"),
        "Kas Rp284.400.000 setahun; angsuran tahun ke-2 Rp315.964.280: kurang Rp31.564.280. Terbayar hanya kalau sisa \
         tahun sebelumnya disimpan. Cukup bila bahan dibeli paling tinggi Rp17.780/satuan bahan."
    );
    let plain = calculate(include_str!("../../../examples/scenarios/rpb-kelapa-vco.json"));
    assert!(plain.json.get("verdict").is_none());
}
