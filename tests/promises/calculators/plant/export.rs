//! Products that are exported.

use kalkulator_koperasi::domain::{
    Export, Hayami, InputPath, Missing, PlantTerm, Process, ProcessAt, ProcessInput, ProcessTerm, Product,
    Refusal, Scenario, Term,
};
use kalkulator_koperasi::evaluate;

use crate::support::plant::{batu_bara, is, outcome};
use crate::support::{exact, figure, indonesia, number, same, some};

#[test]
fn an_export_price_is_what_is_left_of_the_price_on_board() {
    let mut plant = batu_bara("1000");
    plant.asset = None;
    plant.lines[0].process.products[0] = Product {
        conversion_factor: some("0.22"),
        export: Some(Export {
            fob: some("4.5"),
            exchange_rate: some("16000"),
            rate_date: None,
            costs: vec![number("5000"), number("2000")],
            ..Export::default()
        }),
        ..Product::default()
    };
    let at = ProcessAt { place: 0, plant: true };
    let sold = outcome(plant.clone());
    let price = figure(&sold, Term::Process(at, ProcessTerm::Price(0))).unwrap();
    assert!(same(&price, &exact("65000")));
    is(&sold, PlantTerm::Value(0), "14300");
    let mut dear = plant.clone();
    dear.lines[0].process.products[0].export.as_mut().unwrap().costs = vec![number("72000.01")];
    let refused = outcome(dear);
    assert_eq!(refused.problems[0].at, InputPath::Process(at, ProcessInput::ExportCost(0, 0)));
    assert_eq!(refused.problems[0].why, Refusal::PartExceedsPrice);
    plant.lines[0].process.products[0].export.as_mut().unwrap().exchange_rate = some("0");
    let refused = outcome(plant);
    assert_eq!(refused.problems[0].at, InputPath::Process(at, ProcessInput::ExchangeRate(0)));
    assert_eq!(refused.problems[0].why, Refusal::NotPositive);
}

#[test]
fn the_costs_of_a_shipment_are_spread_over_what_is_in_it() {
    let export = |shipment| Export {
        fob: some("4"),
        exchange_rate: some("15000"),
        costs: vec![number("1000"), number("500")],
        shipment_costs: vec![number("3000000"), number("5000000")],
        shipment,
        ..Export::default()
    };
    let run = |shipment| {
        let product =
            Product { conversion_factor: some("0.5"), export: Some(export(shipment)), ..Product::default() };
        let process = Process {
            products: vec![product],
            raw_price: some("100"),
            other_inputs: some("0"),
            ..Process::default()
        };
        evaluate(&Scenario { hayami: Some(Hayami { stages: vec![process], chained: false }), ..indonesia() })
    };
    let at = ProcessAt { place: 0, plant: false };
    // 60,000 − 1,500 − 8,000,000 ÷ 16,000.
    let outcome = run(some("16000"));
    assert!(same(&figure(&outcome, Term::Process(at, ProcessTerm::Price(0))).unwrap(), &exact("58000")));
    assert!(run(None).missing.contains(&Missing(InputPath::Process(at, ProcessInput::Shipment(0)))));
    let refused = run(some("0"));
    assert_eq!(refused.problems[0].at, InputPath::Process(at, ProcessInput::Shipment(0)));
    assert_eq!(refused.problems[0].why, Refusal::NotPositive);
}
