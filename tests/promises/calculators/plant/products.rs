//! Products of a process: joint ones, alternatives, a chain of stages.

use kalkulator_koperasi::domain::{
    Hayami, HayamiRow, Number, Outcome, PlantRemark, Process, ProcessAt, ProcessTerm, Product, Refusal,
    Remark, Scenario, StatedRow, Term,
};
use kalkulator_koperasi::evaluate;

use crate::support::{exact, figure, indonesia, number, same, some};

#[test]
fn joint_products_bear_the_joint_cost_by_what_they_are_worth() {
    // The minister's husk: 25 kg give 7.5 kg of fibre at 2,000 and 16 kg of peat at 500.
    let process = Process {
        raw_quantity: some("25"),
        raw_price: some("200"),
        other_inputs: some("100"),
        products: vec![
            Product { quantity: some("7.5"), price: some("2000"), ..Product::default() },
            Product { quantity: some("16"), price: some("500"), by_product: true, ..Product::default() },
        ],
        ..Process::default()
    };
    let hayami = Hayami { stages: vec![process], chained: false };
    let outcome = evaluate(&Scenario { hayami: Some(hayami), ..indonesia() });
    let at = ProcessAt { place: 0, plant: false };
    let is = |term, right: &str| {
        let found = figure(&outcome, Term::Process(at, term)).unwrap();
        assert!(same(&found, &exact(right)), "{term:?}: {}", found.fraction());
    };
    is(ProcessTerm::Row(HayamiRow::OutputValue), "920");
    is(ProcessTerm::JointCost, "-20");
    is(ProcessTerm::JointCostPart(0), "-20");
    // A cost below nothing is none of a kilogram.
    assert!(figure(&outcome, Term::Process(at, ProcessTerm::UnitCost(0))).is_none());
    assert!(outcome.remarks.contains(&Remark::Plant(PlantRemark::ByProductsAboveCost(at))));
}

#[test]
fn alternatives_are_shown_side_by_side_and_one_is_made() {
    let product = |factor: &str, price: &str| Product {
        conversion_factor: some(factor),
        price: some(price),
        ..Product::default()
    };
    let process = |chosen| Process {
        raw_price: some("10000"),
        other_inputs: some("0"),
        products: vec![product("3", "7000"), product("5", "10000")],
        alternatives: true,
        chosen,
        ..Process::default()
    };
    let run = |chosen| {
        let hayami = Hayami { stages: vec![process(chosen)], chained: false };
        evaluate(&Scenario { hayami: Some(hayami), ..indonesia() })
    };
    let at = ProcessAt { place: 0, plant: false };
    let row = |outcome: &Outcome| {
        figure(outcome, Term::Process(at, ProcessTerm::Row(HayamiRow::OutputValue))).unwrap()
    };
    assert!(same(&row(&run(0)), &exact("21000")));
    assert!(same(&row(&run(1)), &exact("50000")));
    for (place, right) in [(0, "21000"), (1, "50000")] {
        let net = figure(&run(0), Term::Process(at, ProcessTerm::NetRealisable(place))).unwrap();
        assert!(same(&net, &exact(right)));
    }
    assert_eq!(run(2).problems[0].why, Refusal::NoSuchProduct);
}

#[test]
fn in_a_chain_joint_products_bear_the_price_of_the_stage_before() {
    // Paste at 130 becomes butter and powder: 130 + 20 for what sells at 100 and 200.
    let stage = |raw_price: Option<Number>, products: Vec<Product>| Process {
        raw_price,
        other_inputs: some("20"),
        products,
        ..Process::default()
    };
    let product =
        |factor, price| Product { conversion_factor: some(factor), price: some(price), ..Product::default() };
    let stages = vec![
        stage(some("60"), vec![product("0.65", "130")]),
        stage(None, vec![product("0.25", "400"), product("0.5", "400")]),
    ];
    let outcome = evaluate(&Scenario { hayami: Some(Hayami { stages, chained: true }), ..indonesia() });
    let at = ProcessAt { place: 1, plant: false };
    let is = |term, right: &str| {
        let found = figure(&outcome, Term::Process(at, term)).unwrap();
        assert!(same(&found, &exact(right)), "{term:?}: {}", found.fraction());
    };
    is(ProcessTerm::JointCost, "150");
    is(ProcessTerm::JointCostPart(0), "50");
    is(ProcessTerm::UnitCost(1), "200");
}

#[test]
fn a_chain_pays_the_price_of_the_stage_before_and_adds_up_in_the_first_raw_material() {
    // Hide to krecek to crackers.
    let stage = |raw_price: Option<Number>, factor: &str, price: &str| Process {
        raw_price,
        other_inputs: some("1000"),
        products: vec![Product { conversion_factor: some(factor), price: some(price), ..Product::default() }],
        ..Process::default()
    };
    let stages = vec![stage(some("7000"), "0.26", "160000"), stage(None, "0.86", "250000")];
    let hayami = Hayami { stages, chained: true };
    let outcome = evaluate(&Scenario { hayami: Some(hayami), ..indonesia() });
    assert!(outcome.missing.is_empty(), "{:?}", outcome.missing);
    let at = |place| ProcessAt { place, plant: false };
    let found = |place, term| figure(&outcome, Term::Process(at(place), term)).unwrap();
    let added = ProcessTerm::Row(HayamiRow::ValueAdded);
    assert!(same(&found(0, added), &exact("33600")));
    // 0.86 × 250,000 − 160,000 − 1,000 = 54,000 of krecek, of which 0.26 come from a kilogram of hide.
    assert!(same(&found(1, added), &exact("54000")));
    assert!(same(&found(0, ProcessTerm::ChainSum(HayamiRow::ValueAdded)), &exact("47640")));
}

#[test]
fn ratios_that_are_printed_lead_to_the_amounts_that_are_not() {
    let run = |rows: &[(HayamiRow, &str)]| {
        let stated = rows.iter().map(|(row, value)| StatedRow { row: *row, value: number(value) });
        let process = Process { stated: stated.collect(), ..Process::default() };
        let hayami = Hayami { stages: vec![process], chained: false };
        evaluate(&Scenario { hayami: Some(hayami), ..indonesia() })
    };
    let is = |outcome: &Outcome, row, right: &str| {
        let at = ProcessAt { place: 0, plant: false };
        let found = figure(outcome, Term::Process(at, ProcessTerm::Row(row))).unwrap();
        assert!(same(&found, &exact(right)), "{row:?}: {}", found.fraction());
    };
    let labour = run(&[(HayamiRow::ValueAdded, "327600"), (HayamiRow::LabourShare, "22.09")]);
    is(&labour, HayamiRow::LabourIncome, "72366.84");
    is(&labour, HayamiRow::Profit, "255233.16");
    let profit = run(&[(HayamiRow::ValueAdded, "1000"), (HayamiRow::ProfitOnValueAdded, "60")]);
    is(&profit, HayamiRow::Profit, "600");
    let value = run(&[(HayamiRow::ValueAdded, "300"), (HayamiRow::ValueAddedRatio, "25")]);
    is(&value, HayamiRow::OutputValue, "1200");
    let added = run(&[(HayamiRow::OutputValue, "1200"), (HayamiRow::ValueAddedRatio, "25")]);
    is(&added, HayamiRow::ValueAdded, "300");
    let margin = run(&[
        (HayamiRow::Margin, "1000"),
        (HayamiRow::LabourOfMargin, "50"),
        (HayamiRow::InputsOfMargin, "20"),
    ]);
    is(&margin, HayamiRow::ValueAdded, "800");
    is(&margin, HayamiRow::Profit, "300");
    let twice = run(&[(HayamiRow::Margin, "1"), (HayamiRow::Margin, "2")]);
    assert_eq!(twice.problems[0].why, Refusal::SaidTwice);
}
