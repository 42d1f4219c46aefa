//! The tables of commodities: nothing without a source.

use kalkulator_koperasi::data::commodities::{DELIVERED, Figure, Preset, Process, READ_AT, Value, presets};

use crate::support::decimal;

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
        assert!(!preset.products.is_empty(), "{:?}", preset.process);
        for figure in figures(preset) {
            assert!(
                READ_AT.iter().any(|(source, _)| *source == figure.source),
                "{:?}: {figure:?}",
                preset.process
            );
            let [low, high] = figure.range().map(decimal);
            assert!(low <= high, "{:?}: {figure:?}", preset.process);
            if let Value::Within(value, ..) = figure.value {
                assert!(low <= decimal(value) && decimal(value) <= high, "{:?}: {figure:?}", preset.process);
            }
            let digits = figure.date.replace('-', "");
            assert!(digits.chars().all(|digit| digit.is_ascii_digit()), "{:?}: {figure:?}", preset.process);
            count += 1;
        }
    }
    assert!(count >= 60, "only {count}");
}

#[test]
fn the_six_commodities_of_the_programme_have_several_processes() {
    let code = |preset: &Preset| <&str>::from(preset.process);
    for (start, least) in
        [("chili", 5), ("coconut", 5), ("salt", 2), ("rattan", 2), ("bamboo", 2), ("leather", 2)]
    {
        assert!(presets().filter(|preset| code(preset).starts_with(start)).count() >= least, "{start}");
    }
    let codes: Vec<_> = presets().map(code).collect();
    for (place, code) in codes.iter().enumerate() {
        assert!(!codes[place + 1..].contains(code), "{code} twice");
    }
}

#[test]
fn what_is_doubtful_in_print_is_not_taken_over() {
    let of = |process| presets().find(|preset| preset.process == process).unwrap();
    let dried = of(Process::ChiliDried).products[0].factor.unwrap();
    assert_eq!(dried.range(), ["0.202", "0.224"], "not the half that a table prints");
    assert!(of(Process::CoconutVco).products[0].factor.is_none(), "a yield of kernel is none of a nut");
    assert!(of(Process::CoconutCharcoal).products[0].factor.is_none(), "a yield of a nut is none of shell");
    assert!(of(Process::BambooLaminated).products[0].factor.is_none(), "no source");
    assert!(of(Process::SaltWashedIodised).products[0].factor.is_none(), "no source");
    assert!(of(Process::BambooWoven).alternatives, "one culm becomes one of them");
}

#[test]
fn what_members_deliver_is_counted_as_the_published_processes_count_it() {
    for (place, (raw, unit)) in DELIVERED.iter().enumerate() {
        let units: Vec<_> =
            presets().filter(|preset| preset.raw == *raw).map(|preset| preset.raw_unit).collect();
        assert!(!units.is_empty() && units.iter().all(|one| one == unit), "{raw:?}: {units:?}");
        assert!(DELIVERED[..place].iter().all(|(other, _)| other != raw), "{raw:?} twice");
    }
}
