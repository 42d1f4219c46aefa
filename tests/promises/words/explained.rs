//! Every figure of every example is explained: nothing without a name, values in their units.

use std::path::Path;

use kalkulator_koperasi::domain::{Currency, Exact, Remark, Scenario};
use kalkulator_koperasi::evaluate;
use kalkulator_koperasi::i18n::number::{self, Shown};
use kalkulator_koperasi::i18n::plant::{Names, PlantNaming};
use kalkulator_koperasi::i18n::{Language, explain_with, of_sender, plant, remark, unbroken};

fn examples() -> Vec<(String, Scenario)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/scenarios");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let scenarios = files.map(|path| {
        let scenario = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        (path.display().to_string(), scenario)
    });
    scenarios.collect()
}

/// How many brackets stand around what is deepest.
fn deepest(text: &str) -> i32 {
    let (mut depth, mut most) = (0, 0);
    for letter in text.chars() {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        most = most.max(depth);
    }
    most
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
                assert!(deepest(&explained.sentence) <= 1 && !explained.sentence.contains(") ("), "{said}");
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
    let naming = PlantNaming { names, ..plant::general(Language::Indonesian) };
    let explain = |step| explain_with(&naming, step, scenario.country.currency(), Language::Indonesian);
    let sentences: Vec<_> = outcome.figures.iter().map(|step| explain(step).sentence).collect();
    let has = |text: &str| assert!(sentences.iter().any(|sentence| sentence.contains(text)), "{text}");
    has("hasil VCO per satuan kelapa (0,12 liter/butir) dikali harga VCO (Rp60.000/liter)");
    has("hasil air kelapa per satuan kelapa (0,242 kg/butir)");
    has("koefisien tenaga kerja (0,01 HOK/butir) dikali upah rata-rata (Rp60.000/HOK)");
    has("Kelapa setahun adalah 1.200.000 butir");
    has("Biaya tetap setahun adalah Rp1.020.000.000");
}

#[test]
fn no_line_ends_between_a_number_and_what_it_counts() {
    for (text, kept) in [
        ("dikali bulan (12 bulan).", "dikali bulan (12~bulan)."),
        ("berlaku sejak 27 November 2026, dibaca", "berlaku sejak 27~November~2026, dibaca"),
        ("≈ 52,78% dari Pasal 45", "≈~52,78% dari Pasal~45"),
        ("modal akhir tahun ke-1", "modal akhir tahun ke-|1"),
        ("the co-op’s plant, s.57(5)(b)", "the co-|op’s plant, s.57(5)|(b)"),
        ("(RM30.00 + RM132.00) = 3.7674…%", "(RM30.00 + RM132.00) = 3.7674…|%"),
        // An amount may stand at the end of a line: there is no room for it and all that follows.
        ("Rp60.000.000 dikali Rp1.000 untuk", "Rp60.000.000 dikali Rp1.000 untuk"),
        ("1, 2, dan 3", "1, 2, dan 3"),
    ] {
        assert_eq!(unbroken(text).replace('\u{a0}', "~").replace('\u{2060}', "|"), kept);
    }
}

/// A cut amount looks like one that can be paid.
#[test]
fn no_amount_of_a_step_is_cut() {
    let ratio = |above: i128, below: i128| Exact::whole(above).over(&Exact::whole(below));
    let written = |value: &Exact, currency| number::exact(value, Shown::Money(currency));
    let [thirds, exact] = [ratio(8_702, 300), ratio(900_275, 10_000)];
    assert_eq!(written(&ratio(270_080, 3_000), Currency::Myr), "≈ RM90.0267");
    assert_eq!(written(&thirds, Currency::Idr), "≈ Rp29,01");
    assert_eq!(written(&exact, Currency::Myr), "RM90.0275", "what ends is written whole");
    assert_eq!(written(&exact, Currency::Idr), "≈ Rp90,03");
    assert_eq!(written(&ratio(-270_080, 3_000), Currency::Myr), "≈ −RM90.0267");
    for (name, scenario) in examples() {
        let currency = scenario.country.currency();
        for step in &evaluate(&scenario).figures {
            let explained =
                explain_with(&plant::general(Language::Indonesian), step, currency, Language::Indonesian);
            for text in [&explained.sentence, &explained.numbers] {
                let symbol = number::symbol(currency);
                let cut = text.split(symbol).skip(1).any(|rest| {
                    rest.trim_start_matches(|sign: char| sign.is_ascii_digit() || ".,".contains(sign))
                        .starts_with('…')
                });
                assert!(!cut && !text.contains("= ≈"), "{name}: {text}");
            }
        }
    }
}

/// In a chat the sender’s figures are “saya”: the word, not letters inside another.
#[test]
fn whose_a_figure_is_changes_by_whole_words() {
    let told = |text| of_sender(text, Language::Indonesian);
    assert_eq!(told("SHU Anda"), "SHU saya");
    assert_eq!(
        told("NPV seandainya tanpa hibah, dan tanda anda."),
        "NPV seandainya tanpa hibah, dan tanda saya."
    );
    assert_eq!(of_sender("Your SHU", Language::English), "My SHU");
}
