//! Those who share the profit have their part before a pool is settled and before anything comes back to members.

use kalkulator_koperasi::domain::{
    Delivery, Financing, FinancingKind, InputPath, Plant, PlantInput, PlantLine, PlantRemark, PlantTerm,
    Process, Product, PurchaseModel, Refusal, Remark, Term,
};

use crate::support::plant::{is, outcome};
use crate::support::{figure, number, some};

fn line(model: PurchaseModel) -> PlantLine {
    PlantLine {
        model,
        delivered: some("1000"),
        market_price: some("1000"),
        advance: some("1000"),
        process: Process {
            raw_price: some("1000"),
            other_inputs: some("0"),
            products: vec![Product {
                conversion_factor: some("1"),
                price: some("2000"),
                ..Product::default()
            }],
            ..Process::default()
        },
        ..PlantLine::default()
    }
}

fn financed(lines: Vec<PlantLine>) -> Plant {
    let contract = Financing {
        kind: FinancingKind::Mudharabah,
        principal: some("50000000"),
        share_percent: some("40"),
        ..Financing::default()
    };
    Plant { lines, fixed: vec![number("100000")], financing: vec![contract], ..Plant::default() }
}

#[test]
fn each_model_leaves_the_co_op_what_the_financier_does_not_have() {
    let mut plant = financed(vec![line(PurchaseModel::BuyAndSell)]);
    plant.patronage_percent = some("50");
    let outcome = outcome(plant);
    // 2,000 − 1,000 − 100 = 900, of which 360 are the financier's.
    is(&outcome, PlantTerm::ModelFinanciers(PurchaseModel::BuyAndSell), "360");
    is(&outcome, PlantTerm::ModelSurplus(PurchaseModel::BuyAndSell), "540");
    is(&outcome, PlantTerm::ModelTotal(PurchaseModel::BuyAndSell), "1270");
    is(&outcome, PlantTerm::ModelLater(PurchaseModel::Pool), "540");
    is(&outcome, PlantTerm::ToCoop, "6480000");
}

#[test]
fn several_pools_bear_what_the_financier_has_by_what_they_earn() {
    let two = outcome(financed(vec![line(PurchaseModel::Pool), line(PurchaseModel::Pool)]));
    for place in [0, 1] {
        is(&two, PlantTerm::FinanciersOfLine(place), "4560000");
        is(&two, PlantTerm::Settlement(place), "6840000");
    }
    is(&two, PlantTerm::ToCoop, "0");
    // A line that loses lowers what the financier has, and bears nothing of it.
    let mut loses = line(PurchaseModel::BuyAndSell);
    loses.process.raw_price = some("2100");
    let mixed = outcome(financed(vec![line(PurchaseModel::Pool), loses]));
    assert!(figure(&mixed, Term::Plant(PlantTerm::FinanciersOfLine(1))).is_none());
    // 12,000,000 − 1,200,000 − 1,200,000 = 9,600,000, of which 3,840,000; the pool's own 11,400,000 less that would be
    // 7,560,000, and the plant has 5,760,000: 480 for each of 12,000 kg, as the models say.
    is(&mixed, PlantTerm::Surplus, "5760000");
    is(&mixed, PlantTerm::PoolClaim(0), "7560000");
    is(&mixed, PlantTerm::Settlement(0), "5760000");
    is(&mixed, PlantTerm::SettlementEach(0), "480");
    is(&mixed, PlantTerm::ModelLater(PurchaseModel::Pool), "480");
    is(&mixed, PlantTerm::ToCoop, "0");
    assert!(mixed.remarks.contains(&Remark::Plant(PlantRemark::PoolBearsLosses(0))));
}

/// A line that brings 2,000 for a kilogram and costs its members so much, of 12,000 kg a year.
fn at(model: PurchaseModel, price: &str) -> PlantLine {
    let mut line = line(model);
    line.process.raw_price = some(price);
    line
}

#[test]
fn pools_share_what_the_plant_has_where_another_line_loses() {
    use PurchaseModel::{BuyAndSell, Pool};
    let year = |lines: Vec<PlantLine>, percent: &str| {
        let plant =
            Plant { lines, fixed: vec![number("0")], patronage_percent: some(percent), ..Plant::default() };
        outcome(plant)
    };
    // 12,000,000 of the pool and 6,000,000 lost: the pool has what is there.
    let one = year(vec![line(Pool), at(BuyAndSell, "2500")], "50");
    is(&one, PlantTerm::Settlement(0), "6000000");
    is(&one, PlantTerm::SettlementEach(0), "500");
    is(&one, PlantTerm::ModelLater(Pool), "500");
    is(&one, PlantTerm::ToCoop, "0");
    // Two pools of 12,000,000, one of which keeps a half, and 15,000,000 lost: 9,000,000 by 12 to 6.
    let mut keeps = line(Pool);
    keeps.retained_percent = some("50");
    let two = year(vec![line(Pool), keeps.clone(), at(BuyAndSell, "3250")], "50");
    is(&two, PlantTerm::Settlement(0), "6000000");
    is(&two, PlantTerm::Settlement(1), "3000000");
    is(&two, PlantTerm::ModelLater(Pool), "500");
    is(&two, PlantTerm::ToCoop, "0");
    // While there is enough a pool is paid by its own line, and what the other loses is the co-op’s: 6,000,000 and
    // 2,400,000, of which 3,600,000 come to it; half of that comes back, 150 for a kilogram.
    let enough = year(vec![keeps.clone(), at(BuyAndSell, "2200")], "50");
    is(&enough, PlantTerm::Settlement(0), "6000000");
    is(&enough, PlantTerm::ToCoop, "3600000");
    is(&enough, PlantTerm::ModelYearEnd(Pool), "150");
    assert!(figure(&enough, Term::Plant(PlantTerm::PoolClaim(0))).is_none());
    // More is lost than earned: nobody is paid, and the loss is the co-op’s.
    let lost = year(vec![line(Pool), at(BuyAndSell, "3250")], "50");
    assert!(figure(&lost, Term::Plant(PlantTerm::Settlement(0))).is_none());
    assert!(figure(&lost, Term::Plant(PlantTerm::ModelLater(Pool))).is_none());
    is(&lost, PlantTerm::ToCoop, "-3000000");
}

#[test]
fn nobody_bears_more_of_a_loss_than_was_put_in() {
    let mut dear = line(PurchaseModel::BuyAndSell);
    dear.process.raw_price = some("12000");
    let loss = outcome(financed(vec![dear]));
    // 120,000,000 + 1,200,000 are lost, 50,000,000 of it by the financier.
    is(&loss, PlantTerm::ToCoop, "-71200000");
    assert!(loss.remarks.contains(&Remark::Plant(PlantRemark::LossAboveCapital(0))));
}

#[test]
fn a_member_delivers_no_more_than_all() {
    let mut plant = financed(vec![line(PurchaseModel::BuyAndSell)]);
    let member = |delivered| Some(Delivery { line: 0, delivered: some(delivered), capital: None });
    plant.patronage_percent = some("50");
    plant.member = member("1000");
    assert!(outcome(plant.clone()).problems.is_empty());
    plant.member = member("1000.01");
    let problem = &outcome(plant).problems[0];
    assert_eq!(problem.at, InputPath::Plant(PlantInput::MyDelivered));
    assert_eq!(problem.why, Refusal::PartExceedsWhole);
}

#[test]
fn no_price_of_the_grid_falls_below_nothing() {
    let mut plant = financed(vec![line(PurchaseModel::BuyAndSell)]);
    plant.change_percent = some("60");
    let wide = outcome(plant.clone());
    for (down, across) in [(-2, 0), (0, -2)] {
        assert!(figure(&wide, Term::Plant(PlantTerm::Grid(down, across))).is_none());
    }
    assert!(figure(&wide, Term::Plant(PlantTerm::Grid(-1, 2))).is_some());
    plant.change_percent = some("50");
    assert!(figure(&outcome(plant), Term::Plant(PlantTerm::Grid(-2, -2))).is_some());
}

#[test]
fn several_partners_have_no_more_than_all_of_a_profit_and_bear_no_loss_twice() {
    let refused = |percent: &str, price: &str| {
        let mut plant = financed(vec![line(PurchaseModel::BuyAndSell)]);
        for product in plant.lines.iter_mut().flat_map(|line| &mut line.process.products) {
            product.price = some(price);
        }
        let partner = Financing { share_percent: some(percent), ..plant.financing[0].clone() };
        plant.financing = vec![partner.clone(), partner];
        outcome(plant).problems.into_iter().map(|problem| problem.why.code()).collect::<Vec<_>>()
    };
    assert_eq!(refused("50", "2000"), Vec::<&str>::new());
    assert_eq!(refused("50.5", "2000"), ["over_allocated"]);
    assert_eq!(refused("40", "900"), ["loss_borne_twice"]);
}
