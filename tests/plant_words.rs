//! Words of plants and the tables of commodities: nothing without a name, nothing without a source.

mod support;

use std::path::Path;

use kalkulator_koperasi::data::commodities::{Figure, Preset, Value, presets};
use kalkulator_koperasi::domain::{Remark, Scenario};
use kalkulator_koperasi::evaluate;
use kalkulator_koperasi::i18n::plant::{self, Names, PlantNaming};
use kalkulator_koperasi::i18n::{Language, explain_with, remark};
use support::decimal;

fn examples() -> Vec<(String, Scenario)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/scenarios");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let scenarios = files.map(|path| {
        let scenario = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        (path.display().to_string(), scenario)
    });
    scenarios.collect()
}

#[test]
fn every_figure_of_every_example_is_explained_in_every_language() {
    let mut count = 0;
    for (name, scenario) in examples() {
        let outcome = evaluate(&scenario);
        for language in Language::ALL {
            for step in &outcome.figures {
                let explained =
                    explain_with(&plant::general(language), step, scenario.country.currency(), language);
                let said = format!("{name}: {:?}: {}", step.term(), explained.sentence);
                assert!(!explained.title.is_empty(), "{said}");
                assert!(explained.sentence.contains(&explained.value), "{said}");
                assert!(!explained.sentence.contains('#'), "{said}");
                count += 1;
            }
            for about in &outcome.remarks {
                let text = match about {
                    Remark::Plant(about) => plant::remark(*about, language),
                    about => remark(*about, language),
                };
                assert!(text.len() > 10 && !text.contains('#'), "{name}: {about:?}");
            }
        }
    }
    assert!(count > 1_500, "only {count}");
}

#[test]
fn a_value_says_what_it_is_counted_in() {
    let names = Names {
        raw: "kelapa".into(),
        raw_unit: "butir".into(),
        products: vec![["VCO".into(), "liter".into()], ["air kelapa".into(), "kg".into()]],
        labour_unit: "HOK".into(),
        ..Names::default()
    };
    let (_, scenario) = examples().into_iter().find(|(name, _)| name.contains("kelapa-vco")).unwrap();
    let outcome = evaluate(&scenario);
    let naming = PlantNaming(names);
    let explain = |step| explain_with(&naming, step, scenario.country.currency(), Language::Indonesian);
    let sentences: Vec<_> = outcome.figures.iter().map(|step| explain(step).sentence).collect();
    let has = |text: &str| assert!(sentences.iter().any(|sentence| sentence.contains(text)), "{text}");
    has("faktor konversi VCO (0,12 liter/butir) dikali harga VCO (Rp60.000/liter)");
    has("faktor konversi air kelapa (0,242 kg/butir)");
    has("koefisien tenaga kerja (0,01 HOK/butir) dikali upah rata-rata (Rp60.000/HOK)");
    has("Kelapa setahun adalah 1.200.000 butir");
    has("Biaya tetap setahun adalah Rp1.020.000.000");
}

fn figures(preset: &Preset) -> Vec<Figure> {
    let mut list: Vec<Figure> = Vec::new();
    for product in preset.products {
        list.extend(product.factor);
        list.extend(product.prices);
    }
    list.extend(preset.raw_prices);
    list.extend(
        [preset.loss_percent, preset.labour_cost, preset.other_inputs, preset.capacity].into_iter().flatten(),
    );
    list.extend(preset.investment.map(|(_, figure)| figure));
    list
}

#[test]
fn every_published_figure_has_a_source_and_a_range_that_holds_it() {
    let mut count = 0;
    for preset in presets() {
        assert!(!preset.products.is_empty(), "{}", preset.code);
        for figure in figures(preset) {
            assert!(figure.url.starts_with("http"), "{}: {figure:?}", preset.code);
            let [low, high] = figure.range().map(decimal);
            assert!(low <= high, "{}: {figure:?}", preset.code);
            if let Value::Within(value, ..) = figure.value {
                assert!(low <= decimal(value) && decimal(value) <= high, "{}: {figure:?}", preset.code);
            }
            let digits = figure.date.replace('-', "");
            assert!(digits.chars().all(|digit| digit.is_ascii_digit()), "{}: {figure:?}", preset.code);
            count += 1;
        }
    }
    assert!(count >= 60, "only {count}");
}

#[test]
fn the_six_commodities_of_the_programme_have_several_processes() {
    for (start, least) in
        [("chili", 5), ("coconut", 5), ("salt", 2), ("rattan", 2), ("bamboo", 2), ("leather", 2)]
    {
        assert!(presets().filter(|preset| preset.code.starts_with(start)).count() >= least, "{start}");
    }
    let codes: Vec<_> = presets().map(|preset| preset.code).collect();
    for (place, code) in codes.iter().enumerate() {
        assert!(!codes[place + 1..].contains(code), "{code} twice");
    }
}

#[test]
fn what_is_doubtful_in_print_is_not_taken_over() {
    let of = |code| presets().find(|preset| preset.code == code).unwrap();
    let dried = of("chili-dried").products[0].factor.unwrap();
    assert_eq!(dried.range(), ["0.202", "0.224"], "not the half that a table prints");
    assert!(of("coconut-vco").products[0].factor.is_none(), "a yield of kernel is none of a nut");
    assert!(of("coconut-charcoal").products[0].factor.is_none(), "a yield of a nut is none of shell");
    assert!(of("bamboo-laminated").products[0].factor.is_none(), "no source");
    assert!(of("salt-washed-iodised").products[0].factor.is_none(), "no source");
    assert!(of("bamboo-woven").alternatives, "one culm becomes one of them");
}
