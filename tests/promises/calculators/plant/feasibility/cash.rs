//! Cash against instalments, year by year, and what buying and each way of paying members ties up.

use kalkulator_koperasi::domain::{
    self, Delivery, Feasibility, FeasibilityTerm, FinanceTerm, Financing, FinancingKind, Plant,
    PurchaseModel, Refusal, Ruling, Term,
};

use super::chili::{about, is, lacks, loan, plant, run, run_with, with_loan};
use crate::support::{figure, same, some};

#[test]
fn cash_is_set_against_the_instalments_of_every_year() {
    let (outcome, _) = run(with_loan());
    // 12,000 × 12 × (0.22 × 120,000 − 18,000 − 1,500 − 2,550) − 12 × 28,500,000.
    is(&outcome, FeasibilityTerm::CashBeforeFinancing, "284400000");
    for (year, principal, charge, left, accumulated, owed) in [
        (1, "128571426", "78589286", "77239288", "77239288", "771428574"),
        (2, "257142852", "58821428", "-31564280", "45675008", "514285722"),
        (3, "257142852", "35678573", "-8421425", "37253583", "257142870"),
        (4, "257142870", "12535716", "14721414", "51974997", "0"),
    ] {
        is(&outcome, FeasibilityTerm::Principal(year), principal);
        is(&outcome, FeasibilityTerm::Charge(year), charge);
        is(&outcome, FeasibilityTerm::Left(year), left);
        is(&outcome, FeasibilityTerm::Accumulated(year), accumulated);
        is(&outcome, FeasibilityTerm::Owed(year), owed);
    }
    is(&outcome, FeasibilityTerm::Instalments(2), "315964280");
    about(&outcome, FeasibilityTerm::Cover(1), "1.37");
    about(&outcome, FeasibilityTerm::Cover(2), "0.9");
    lacks(&outcome, FeasibilityTerm::Instalments(5));
}

#[test]
fn the_years_are_those_of_the_schedule_month_by_month() {
    for kind in [FinancingKind::Flat, FinancingKind::Declining, FinancingKind::Annuity] {
        let mut contract = Financing { kind, schedule: true, ..loan() };
        contract.months = Some(30);
        let (outcome, _) = run(Plant { financing: vec![contract], ..plant() });
        for year in 1..=3_u8 {
            let months = (u16::from(year) - 1) * 12 + 1..=u16::from(year) * 12;
            let of = |step: &&domain::Step| match step.term() {
                Some(Term::Finance(_, FinanceTerm::Instalment(month))) => months.contains(&month),
                _ => false,
            };
            let sum: domain::Exact = outcome.figures.iter().filter(of).map(|step| *step.value()).sum();
            let year = figure(&outcome, Term::Feasibility(FeasibilityTerm::Instalments(year))).unwrap();
            assert!(same(&year, &sum), "{kind:?}: {} {}", year.fraction(), sum.fraction());
        }
        is(&outcome, FeasibilityTerm::Owed(3), "0");
    }
}

#[test]
fn while_no_principal_is_paid_all_of_it_is_owed() {
    let contract = Financing { grace_months: 14, ..loan() };
    let (outcome, _) = run(Plant { financing: vec![contract], ..plant() });
    is(&outcome, FeasibilityTerm::Owed(1), "900000000");
    // Twelve times 0.75 % of it.
    is(&outcome, FeasibilityTerm::Instalments(1), "81000000");
    is(&outcome, FeasibilityTerm::Charge(1), "81000000");
    lacks(&outcome, FeasibilityTerm::Principal(1));
    // Of a sale what is left after the down payment: 900 and 162 less 100 million.
    let sale = Financing { grace_months: 14, ..murabahah() };
    let (outcome, _) = run(Plant { financing: vec![sale], ..plant() });
    is(&outcome, FeasibilityTerm::Owed(1), "962000000");
}

fn murabahah() -> Financing {
    Financing {
        kind: FinancingKind::Murabahah,
        principal: some("900000000"),
        margin: some("162000000"),
        down_payment: some("100000000"),
        months: Some(48),
        grace_months: 6,
        ..Financing::default()
    }
}

#[test]
fn a_murabahah_a_lease_and_a_partner_are_paid_too() {
    let (outcome, _) = run(Plant { financing: vec![murabahah()], ..plant() });
    // 962 million over 42 months: 22,904,761 each; six of them in the first year.
    is(&outcome, FeasibilityTerm::Instalments(1), "137428566");
    is(&outcome, FeasibilityTerm::Instalments(2), "274857132");
    is(&outcome, FeasibilityTerm::Owed(1), "824571434");
    lacks(&outcome, FeasibilityTerm::Charge(2));
    let lease = Financing { kind: FinancingKind::Ijarah, rent: some("30000000"), ..Financing::default() };
    let (outcome, verdict) = run(Plant { financing: vec![lease], ..plant() });
    is(&outcome, FeasibilityTerm::Instalments(1), "360000000");
    is(&outcome, FeasibilityTerm::Left(1), "-75600000");
    lacks(&outcome, FeasibilityTerm::Owed(1));
    assert_eq!(verdict.unwrap().ruling, Ruling::NotFeasible);
    let partner = Financing {
        kind: FinancingKind::Mudharabah,
        principal: some("900000000"),
        share_percent: some("40"),
        ..Financing::default()
    };
    let (outcome, _) = run(Plant { financing: vec![partner], ..plant() });
    // 40 % of 284.4 million less the wear of 125 million.
    is(&outcome, FeasibilityTerm::Instalments(1), "63760000");
}

#[test]
fn a_pool_is_settled_before_banks_are_paid() {
    let mut plant = with_loan();
    plant.lines[0].model = PurchaseModel::Pool;
    plant.lines[0].advance = some("15000");
    let (outcome, _) = run(plant);
    // 284.4 million and 3,000 for each of 144,000 kg, less the settlement of the year's result.
    is(&outcome, FeasibilityTerm::CashBeforeFinancing, "203589286");
}

#[test]
fn buying_raw_material_ties_money_up() {
    let days = |days| Feasibility { raw_days: Some(days), ..Feasibility::default() };
    let (outcome, _) = run_with(plant(), days(45));
    // A month and a half of 12,000 × 18,000, in a season as in a year.
    is(&outcome, FeasibilityTerm::WorkingCapital, "324000000");
    let (outcome, _) = run_with(Plant { months: Some(4), ..plant() }, days(45));
    is(&outcome, FeasibilityTerm::WorkingCapital, "324000000");
    let mut tolling = plant();
    tolling.lines[0].model = PurchaseModel::Tolling;
    tolling.lines[0].fee = some("8100");
    let (outcome, _) = run_with(tolling, days(45));
    assert_eq!(outcome.problems[0].why, Refusal::NotUsed);
}

#[test]
fn raw_sale_stands_beside_the_models() {
    let mut plant = with_loan();
    plant.lines[0].fee = some("8100");
    plant.lines[0].advance = some("15000");
    plant.member = Some(Delivery { line: 0, delivered: some("100"), capital: None });
    plant.patronage_percent = some("40");
    let inputs = Feasibility { raw_days: Some(30), ..Feasibility::default() };
    let (outcome, _) = run_with(plant, inputs);
    assert!(outcome.problems.is_empty(), "{:?}", outcome.problems);
    is(&outcome, FeasibilityTerm::RawSaleMine, "21600000");
    use FeasibilityTerm::{ModelCash, ModelWorkingCapital};
    use PurchaseModel::{BuyAndSell, Pool, Tolling};
    is(&outcome, ModelCash(BuyAndSell), "284400000");
    is(&outcome, ModelWorkingCapital(BuyAndSell), "216000000");
    // 144,000 × (8,100 − 4,050) − 342 million.
    is(&outcome, ModelCash(Tolling), "241200000");
    lacks(&outcome, ModelWorkingCapital(Tolling));
    is(&outcome, ModelCash(Pool), "203589286");
    is(&outcome, ModelWorkingCapital(Pool), "180000000");
}
