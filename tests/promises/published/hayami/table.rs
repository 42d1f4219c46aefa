//! Hayami’s table: what is right in print comes out, what is wrong does not.

use kalkulator_koperasi::domain::{
    Exact, Hayami, HayamiRow, Number, Outcome, PlantRemark, Process, ProcessAt, ProcessTerm, Product, Remark,
    Scenario, StatedRow, Term,
};
use kalkulator_koperasi::evaluate;

use super::case::{Case, case, cases, check, percent, text};
use crate::support::{exact, figure, indonesia, number, same, size, some};

pub fn at(place: u8) -> ProcessAt {
    ProcessAt { place, plant: false }
}

pub fn row_of(name: &str, formula: &str) -> Option<HayamiRow> {
    Some(match name {
        "output_value" => HayamiRow::OutputValue,
        "value_added" => HayamiRow::ValueAdded,
        "value_added_ratio_pct" => HayamiRow::ValueAddedRatio,
        "labour_income" => HayamiRow::LabourIncome,
        "labour_share_pct" => HayamiRow::LabourShare,
        "profit" => HayamiRow::Profit,
        "profit_rate_pct" if formula.contains("/value_added") => HayamiRow::ProfitOnValueAdded,
        "profit_rate_pct" => HayamiRow::ProfitOnOutput,
        "margin" => HayamiRow::Margin,
        "margin_labour_pct" => HayamiRow::LabourOfMargin,
        "margin_other_input_pct" => HayamiRow::InputsOfMargin,
        "margin_profit_pct" => HayamiRow::ProfitOfMargin,
        _ => return None,
    })
}

/// The table of a case: its inputs, and the rows that are printed without them.
pub fn table(case: &Case) -> Process {
    let input = |name| case.input(name);
    let stated =
        case.inputs.iter().chain(&case.implied_inputs).filter_map(|(name, value)| {
            Some(StatedRow { row: row_of(name, "")?, value: number(&text(value)) })
        });
    let product = Product {
        quantity: input("output_qty"),
        conversion_factor: input("conversion_factor"),
        price: input("output_price"),
        ..Product::default()
    };
    let any = product != Product::default();
    Process {
        raw_quantity: input("raw_qty"),
        products: if any { vec![product] } else { Vec::new() },
        labour: input("labour"),
        labour_coefficient: input("labour_coefficient"),
        wage: input("wage"),
        raw_price: input("raw_price"),
        other_inputs: input("other_input"),
        stated: stated.collect(),
        ..Process::default()
    }
}

pub fn hayami(process: Process) -> Scenario {
    Scenario { hayami: Some(Hayami { stages: vec![process], chained: false }), ..indonesia() }
}

#[test]
fn hayami_tables_give_what_is_right_in_print() {
    let mut checked = 0;
    for case in cases().iter().filter(|case| case.kind == "hayami" && !case.id.starts_with("HY-37")) {
        let outcome = evaluate(&hayami(table(case)));
        assert!(outcome.problems.is_empty(), "{}: {:?}", case.id, outcome.problems);
        for row in &case.check.rows {
            let found = match row.row.as_str() {
                "conversion_factor" => {
                    figure(&outcome, Term::Process(at(0), ProcessTerm::ConversionFactor(0)))
                }
                "labour_coefficient" => {
                    figure(&outcome, Term::Process(at(0), ProcessTerm::LabourCoefficient))
                }
                name => {
                    let of = row_of(name, &row.formula).expect(name);
                    let found = figure(&outcome, Term::Process(at(0), ProcessTerm::Row(of)));
                    found.map(|found| if of.is_percentage() { percent(found) } else { found })
                }
            };
            // A ratio of a negative value added is printed; here it is not applicable.
            let not_applicable = found.is_none() && row.status == "implied";
            if !not_applicable && check(found, row, &case.id) {
                checked += 1;
            }
        }
    }
    assert!(checked >= 52, "only {checked} rows");
}

#[test]
fn both_ways_to_print_row_13b_are_given_and_told_apart() {
    let outcome = evaluate(&hayami(table(&case("HY-01"))));
    let row = |row| figure(&outcome, Term::Process(at(0), ProcessTerm::Row(row))).unwrap();
    let near =
        |found: Exact, right| size(&percent(found).minus(&exact(right))).compare(&exact("0.0000005")).is_le();
    assert!(near(row(HayamiRow::ProfitOnOutput), "26.442482"));
    assert!(near(row(HayamiRow::ProfitOnValueAdded), "69.800115"));
}

#[test]
fn a_printed_row_that_contradicts_its_inputs_is_remarked_upon() {
    let stated = |id: &str, rows: &[(HayamiRow, &str)]| {
        let mut process = table(&case(id));
        process.stated =
            rows.iter().map(|(row, value)| StatedRow { row: *row, value: number(value) }).collect();
        evaluate(&hayami(process))
    };
    let outcome = stated(
        "HY-07",
        &[
            (HayamiRow::OutputValue, "28250"),
            (HayamiRow::ValueAdded, "4750"),
            (HayamiRow::ValueAddedRatio, "0.17"),
        ],
    );
    for row in [HayamiRow::OutputValue, HayamiRow::ValueAdded] {
        let remark = Remark::Plant(PlantRemark::Contradicts(at(0), row));
        assert!(outcome.remarks.contains(&remark), "{row:?}");
    }
    let value = figure(&outcome, Term::Process(at(0), ProcessTerm::Row(HayamiRow::ValueAdded))).unwrap();
    assert!(same(&value, &exact("-900")), "what the inputs give is used");
    let outcome = stated("HY-06", &[(HayamiRow::ValueAdded, "6000"), (HayamiRow::ValueAddedRatio, "0.24")]);
    let fraction = PlantRemark::FractionAsPercent(at(0), HayamiRow::ValueAddedRatio);
    assert_eq!(outcome.remarks, [Remark::Plant(fraction)]);
    let rounded = stated("HY-01", &[(HayamiRow::OutputValue, "14782"), (HayamiRow::ValueAdded, "5599")]);
    assert!(rounded.remarks.is_empty(), "rounding is no contradiction: {:?}", rounded.remarks);
}

#[test]
fn the_carved_table_with_its_inputs_and_as_printed() {
    let case = case("HY-37");
    let outcome = evaluate(&hayami(Process {
        raw_quantity: some("1"),
        products: vec![Product { quantity: some("1"), price: case.input("price"), ..Product::default() }],
        labour: case.input("hok"),
        wage: case.input("wage"),
        raw_price: some("540000"),
        other_inputs: some("231000"),
        ..Process::default()
    }));
    let row = |outcome: &Outcome, row| figure(outcome, Term::Process(at(0), ProcessTerm::Row(row)));
    let printed = evaluate(&hayami(Process {
        stated: vec![
            StatedRow { row: HayamiRow::ValueAdded, value: number("2469000") },
            StatedRow { row: HayamiRow::LabourIncome, value: number("520000") },
        ],
        ..Process::default()
    }));
    for checked in &case.check.rows {
        let of = row_of(&checked.row, &checked.formula).unwrap();
        let from = if of == HayamiRow::Profit { &printed } else { &outcome };
        assert!(check(row(from, of), checked, &case.id));
    }
    assert!(same(&row(&outcome, HayamiRow::Profit).unwrap(), &exact("1959000")), "10,000 more than printed");
}

#[test]
fn value_added_of_a_product_mix() {
    let case = case("HY-40");
    let units = case.input("units").unwrap().0;
    let stages =
        |workshops: rust_decimal::Decimal| (1..=4).map(move |place| (place, workshops)).collect::<Vec<_>>();
    let stage = |(place, workshops): (i32, rust_decimal::Decimal)| Process {
        stated: vec![StatedRow {
            row: HayamiRow::ValueAdded,
            value: case.input(&format!("va{place}")).unwrap(),
        }],
        volume: case.input(&format!("q{place}")).map(|Number(quantity)| Number(quantity * workshops)),
        ..Process::default()
    };
    let of = |workshops| {
        let stages = stages(workshops).into_iter().map(stage).collect();
        evaluate(&Scenario { hayami: Some(Hayami { stages, chained: false }), ..indonesia() })
    };
    let (one, all) = (of(rust_decimal::Decimal::ONE), of(units));
    let volume = |outcome: &Outcome, place| {
        figure(outcome, Term::Process(at(place), ProcessTerm::OfVolume(HayamiRow::ValueAdded)))
    };
    for row in &case.check.rows {
        let found = match row.row.split_at(3) {
            ("agg", place) => volume(&one, place.parse::<u8>().unwrap() - 1),
            ("tot", "al") => {
                figure(&all, Term::Process(at(0), ProcessTerm::VolumeSum(HayamiRow::ValueAdded)))
            }
            (_, place) => volume(&all, place.parse::<u8>().unwrap() - 1),
        };
        assert!(check(found, row, &case.id));
    }
}

#[test]
fn margin_times_the_raw_material() {
    let case = case("PR-35");
    let process = Process {
        stated: vec![StatedRow { row: HayamiRow::Margin, value: case.input("margin").unwrap() }],
        volume: case.input("raw_kg"),
        ..Process::default()
    };
    let outcome = evaluate(&hayami(process));
    let found = figure(&outcome, Term::Process(at(0), ProcessTerm::OfVolume(HayamiRow::Margin)));
    assert!(check(found, &case.check.rows[0], &case.id));
}

#[test]
fn joint_products_of_fifteen_billion_nuts() {
    let case = case("PR-18");
    let product = |name: &str| {
        let Number(tonnes) = case.input(name).unwrap();
        let kilograms = tonnes * rust_decimal::Decimal::ONE_THOUSAND;
        Product { quantity: Some(Number(kilograms)), ..Product::default() }
    };
    let process = Process {
        raw_quantity: case.input("nuts"),
        products: ["water_t", "charcoal_t", "fibre_t", "dust_t"].map(product).into(),
        ..Process::default()
    };
    let outcome = evaluate(&hayami(process));
    for (place, derived) in (0..).zip(["0.241935", "0.048387", "0.116129", "0.212903"]) {
        let found = figure(&outcome, Term::Process(at(0), ProcessTerm::ConversionFactor(place))).unwrap();
        assert!(size(&found.minus(&exact(derived))).compare(&exact("0.0000005")).is_le(), "{place}");
    }
}
