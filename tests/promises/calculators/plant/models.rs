//! Three ways to pay for raw material.

use kalkulator_koperasi::domain::{
    Delivery, Plant, PlantLine, PlantRemark, PlantTerm, Process, ProcessAt, ProcessTerm, Product, Project,
    ProjectTerm, PurchaseModel, Remark, Term,
};

use crate::support::plant::{batu_bara, is, outcome, value};
use crate::support::{exact, figure, number, same, size, some};

#[test]
fn three_models_for_one_member() {
    let mut plant = batu_bara("4000");
    plant.asset = None;
    plant.fixed = vec![number("400000")];
    plant.lines[0].process.raw_price = some("5000");
    plant.lines[0].fee = some("5400");
    plant.lines[0].advance = some("4000");
    plant.lines[0].retained_percent = some("10");
    plant.member = Some(Delivery { line: 0, delivered: some("50"), capital: None });
    plant.patronage_percent = some("40");
    let outcome = outcome(plant);
    // 6,100 − 100 of plant cost − 5,000 = 1,000; 40 % of it comes back.
    is(&outcome, PlantTerm::ModelSurplus(PurchaseModel::BuyAndSell), "1000");
    is(&outcome, PlantTerm::ModelTotal(PurchaseModel::BuyAndSell), "5400");
    is(&outcome, PlantTerm::ModelMine(PurchaseModel::BuyAndSell), "3240000");
    // Fee 5,400 − 4,900 − 100 = 400; own products 11,000 − 5,400.
    is(&outcome, PlantTerm::ModelCash(PurchaseModel::Tolling), "5600");
    is(&outcome, PlantTerm::ModelYearEnd(PurchaseModel::Tolling), "160");
    // 6,100 − 100 − 4,000 = 2,000: 1,800 settled, 200 kept, 80 of it back.
    is(&outcome, PlantTerm::ModelLater(PurchaseModel::Pool), "1800");
    is(&outcome, PlantTerm::ModelTotal(PurchaseModel::Pool), "5880");
}

#[test]
fn a_pool_settles_what_the_advance_left_and_the_coop_keeps_its_part() {
    let mut plant = batu_bara("4000");
    plant.asset = None;
    plant.fixed = vec![number("400000")];
    plant.lines[0].model = PurchaseModel::Pool;
    plant.lines[0].advance = some("4000");
    plant.lines[0].retained_percent = some("10");
    let outcome = outcome(plant);
    is(&outcome, PlantTerm::Settlement(0), "86400000");
    is(&outcome, PlantTerm::SettlementEach(0), "1800");
    is(&outcome, PlantTerm::ToCoop, "9600000");
}

#[test]
fn the_three_models_stand_side_by_side_without_a_member() {
    let mut plant = batu_bara("10000");
    plant.asset = None;
    let outcome = outcome(plant);
    is(&outcome, PlantTerm::ModelTotal(PurchaseModel::BuyAndSell), "7000");
    is(&outcome, PlantTerm::ModelCash(PurchaseModel::Tolling), "2000");
    // 4,100 of each kilogram stay in the co-op, and nobody has said what of it comes back.
    assert!(figure(&outcome, Term::Plant(PlantTerm::ModelTotal(PurchaseModel::Tolling))).is_none());
    assert!(outcome.missing.is_empty(), "{:?}", outcome.missing);
    assert!(
        !outcome.remarks.iter().any(|remark| matches!(remark, Remark::Plant(PlantRemark::ModelLoses(_))))
    );
}

#[test]
fn a_pool_pays_its_settlement_out_of_the_product_and_out_of_the_flows() {
    let product = |factor: &str, price: &str, by_product| Product {
        conversion_factor: some(factor),
        price: some(price),
        by_product,
        ..Product::default()
    };
    let line = PlantLine {
        model: PurchaseModel::Pool,
        delivered: some("1000"),
        loss_percent: some("20"),
        advance: some("1000"),
        retained_percent: some("10"),
        market_price: some("2000"),
        process: Process {
            raw_price: some("2500"),
            other_inputs: some("500"),
            products: vec![product("0.5", "10000", false), product("0.2", "100", true)],
            ..Process::default()
        },
        ..PlantLine::default()
    };
    let project = Project {
        outlay: some("50000000"),
        annual_percent: some("10"),
        years: Some(5),
        ..Project::default()
    };
    let plant = Plant {
        lines: vec![line],
        fixed: vec![number("100000")],
        project: Some(project),
        ..Plant::default()
    };
    let outcome = outcome(plant);
    // 0.8 × (5,020 − 500) − 100 − 1,000 = 2,516 left, of which 2,264.40 are settled.
    is(&outcome, PlantTerm::SettlementEach(0), "2264.4");
    is(&outcome, PlantTerm::MarketingMargin(0), "751.6");
    let share = value(&outcome, PlantTerm::FarmersShare(0));
    assert!(same(&share.times(&exact("4016")), &exact("3264.4")));
    let present = figure(&outcome, Term::PlantProject(ProjectTerm::NetPresentValue)).unwrap();
    assert!(
        size(&present.minus(&exact("-38554856.6"))).compare(&exact("1")).is_lt(),
        "{}",
        present.fraction()
    );
    // What is lost was paid for too: (2,500 ÷ 0.8 + 500 − 20) ÷ 0.5.
    let at = ProcessAt { place: 0, plant: true };
    let cost = figure(&outcome, Term::Process(at, ProcessTerm::UnitCost(0))).unwrap();
    assert!(same(&cost, &exact("7210")));
    assert!(
        figure(&outcome, Term::Process(at, ProcessTerm::FarmersShare)).is_none(),
        "one farmer’s share, not two"
    );
}
