//! A sawmill that buys and saws for a fee, and the cap of a public rate.

use kalkulator_koperasi::domain::{
    Exact, FinanceTerm, Financing, FinancingKind, Plant, PlantLine, PlantTerm, Process, Product,
    PurchaseModel, Scenario, Term,
};
use kalkulator_koperasi::evaluate;

use super::case::{case, check, percent};
use crate::support::{CONTRACT, exact, figure, indonesia, number, same, some};

#[test]
fn one_sawmill_buys_and_saws_for_a_fee() {
    let case = case("PR-20");
    let bought = |price: &str, quantity: &str| PlantLine {
        model: PurchaseModel::BuyAndSell,
        delivered: case.input(quantity),
        process: Process {
            raw_price: some("0"),
            other_inputs: some("0"),
            products: vec![Product {
                conversion_factor: some("1"),
                price: case.input(price),
                ..Product::default()
            }],
            ..Process::default()
        },
        ..PlantLine::default()
    };
    let tolled = PlantLine {
        model: PurchaseModel::Tolling,
        delivered: case.input("toll_m3"),
        fee: case.input("fee"),
        process: Process { other_inputs: some("0"), ..Process::default() },
        ..PlantLine::default()
    };
    let lines = vec![bought("lumber_price", "lumber_m3"), bought("other_price", "other_m3"), tolled];
    let plant = Plant { lines, months: Some(1), fixed: vec![number("100000")], ..Plant::default() };
    let outcome = evaluate(&Scenario { plant: Some(plant), ..indonesia() });
    assert!(outcome.problems.is_empty(), "{:?}", outcome.problems);
    for row in &case.check.rows {
        let (kind, place) = row.row.split_at(row.row.find('_').unwrap());
        let (name, of) = if kind == "share" { (place, "share") } else { (kind, "rev") };
        let place = match name.trim_start_matches('_') {
            "lumber" => 0,
            "other" => 1,
            _ => 2,
        };
        let found = if of == "share" {
            figure(&outcome, Term::Plant(PlantTerm::OverheadShare(place))).map(percent)
        } else {
            figure(&outcome, Term::Plant(PlantTerm::LineRevenue(place)))
        };
        assert!(check(found, row, &case.id));
    }
}

#[test]
fn a_public_rate_cap_is_that_of_declining_interest() {
    let case = case("PR-26");
    let contract = Financing {
        kind: FinancingKind::Declining,
        principal: some("48000000"),
        annual_percent: case.input("rate"),
        months: Some(48),
        ..Financing::default()
    };
    let outcome = evaluate(&Scenario { financing: vec![contract], ..indonesia() });
    let flat = percent(figure(&outcome, Term::Finance(CONTRACT, FinanceTerm::FlatEquivalent)).unwrap());
    assert!(same(&flat, &exact("9.1875")));
    let month = flat.over(&Exact::whole(12));
    assert!(same(&month, &exact("0.765625")), "printed as 0.77");
}
