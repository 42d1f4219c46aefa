//! What a plant costs its financiers and its owners: instalments, shares of profit and loss, and an investment by its measures.

mod support;

use kalkulator_koperasi::domain::{
    Exact, FinanceTerm, Financing, FinancingKind, Model, Plant, PlantLine, PlantRemark, PlantTerm, Process,
    ProcessAt, ProcessTerm, Product, Project, ProjectTerm, Refusal, Remark, Scenario, Term,
};
use kalkulator_koperasi::evaluate;
use support::plant::{batu_bara, is, outcome, value};
use support::{exact, figure, indonesia, number, same, size, some};

#[test]
fn financiers_share_profit_and_loss_as_their_contract_says() {
    let with = |price: &str, kind, principal: &str, own: &str| {
        let mut plant = batu_bara("4000");
        plant.asset = None;
        plant.lines[0].process.raw_price = some(price);
        plant.financing = vec![Financing {
            kind,
            principal: some(principal),
            own_capital: some(own),
            share_percent: some("30"),
            ..Financing::default()
        }];
        outcome(plant)
    };
    // 48,000 kg × 1,100 = 52,800,000.
    let gain = with("5000", FinancingKind::Musyarakah, "100000000", "300000000");
    is(&gain, PlantTerm::Surplus, "36960000");
    // 48,000 kg × −900 = −43,200,000, a quarter of it the financier's.
    let loss = with("7000", FinancingKind::Musyarakah, "100000000", "300000000");
    is(&loss, PlantTerm::Surplus, "-32400000");
    let theirs = with("7000", FinancingKind::Mudharabah, "100000000", "0");
    is(&theirs, PlantTerm::Surplus, "0");
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
        model: Model::Pool,
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
    let present = figure(&outcome, Term::Project(ProjectTerm::NetPresentValue)).unwrap();
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

#[test]
fn an_outlay_that_just_comes_back_is_worth_nothing_and_comes_back() {
    let project = Project {
        outlay: some("1000"),
        annual_percent: some("10"),
        flows: vec![number("1100")],
        ..Project::default()
    };
    let outcome = evaluate(&Scenario { project: Some(project), ..indonesia() });
    let found = |term| figure(&outcome, Term::Project(term)).unwrap();
    assert!(found(ProjectTerm::NetPresentValue).is_zero());
    assert!(same(&found(ProjectTerm::NetBenefitCost), &Exact::whole(1)));
    assert!(same(&found(ProjectTerm::DiscountedPayback), &Exact::whole(1)));
}

#[test]
fn an_investment_by_its_measures() {
    let project = Project {
        outlay: some("1000"),
        annual_percent: some("10"),
        flows: ["500", "400", "300", "100"].map(number).into(),
        ..Project::default()
    };
    let outcome = evaluate(&Scenario { project: Some(project), ..indonesia() });
    let found = |term| figure(&outcome, Term::Project(term)).unwrap();
    // 500 ÷ 1.1 + 400 ÷ 1.21 + 300 ÷ 1.331 + 100 ÷ 1.4641 − 1,000.
    let present = found(ProjectTerm::NetPresentValue);
    assert!(size(&present.minus(&exact("78.81975275"))).compare(&exact("0.000001")).is_lt());
    assert!(same(&found(ProjectTerm::Payback), &Exact::whole(7).over(&Exact::whole(3))));
    let rate = found(ProjectTerm::InternalRate);
    assert!(size(&rate.minus(&exact("0.144888"))).compare(&exact("0.000002")).is_lt(), "{}", rate.fraction());
    let ratio = found(ProjectTerm::NetBenefitCost);
    assert!(size(&ratio.minus(&exact("1.07881975"))).compare(&exact("0.000001")).is_lt());
}

#[test]
fn a_grant_lowers_the_outlay_of_the_owner_and_both_values_are_said() {
    let run = |grant| {
        let project = Project {
            outlay: some("1000"),
            grant,
            annual_percent: some("10"),
            flows: vec![number("550")],
            ..Project::default()
        };
        evaluate(&Scenario { project: Some(project), ..indonesia() })
    };
    let outcome = run(some("600"));
    let found = |term| figure(&outcome, Term::Project(term)).unwrap();
    assert!(same(&found(ProjectTerm::OwnOutlay), &exact("400")));
    assert!(same(&found(ProjectTerm::Flow(0)), &exact("-400")));
    assert!(same(&found(ProjectTerm::NetPresentValue), &exact("100")));
    assert!(same(&found(ProjectTerm::PresentValueUngranted), &exact("-500")));
    assert!(same(&found(ProjectTerm::InternalRate), &exact("0.375")));
    assert!(same(&found(ProjectTerm::InternalRateUngranted), &exact("-0.45")));
    assert!(figure(&run(None), Term::Project(ProjectTerm::PresentValueUngranted)).is_none());
    let refused = run(some("1001"));
    assert_eq!(refused.problems[0].why, Refusal::PartExceedsPrice);
}

#[test]
fn months_of_grace_pay_interest_only_and_the_rest_pays_the_principal_back() {
    let contract = Financing {
        kind: FinancingKind::Declining,
        principal: some("1000000"),
        annual_percent: some("12"),
        months: Some(6),
        grace_months: 2,
        schedule: true,
        ..Financing::default()
    };
    let outcome = evaluate(&Scenario { financing: vec![contract], ..indonesia() });
    let of = |term| figure(&outcome, Term::Finance(0, term));
    let is = |term, right: &str| same(&of(term).unwrap(), &exact(right));
    for month in [1, 2] {
        assert!(of(FinanceTerm::Repaid(month)).is_none(), "month {month}");
        assert!(is(FinanceTerm::Instalment(month), "10000"), "month {month}");
    }
    for (month, instalment) in [(3, "260000"), (4, "257500"), (5, "255000"), (6, "252500")] {
        assert!(is(FinanceTerm::Repaid(month), "250000"), "month {month}");
        assert!(is(FinanceTerm::Instalment(month), instalment), "month {month}");
    }
    assert!(is(FinanceTerm::Balance(6), "0"));
}

#[test]
fn there_may_be_no_internal_rate_or_several() {
    let run = |outlay: &str, flows: &[&str]| {
        let flows = flows.iter().map(|flow| number(flow)).collect();
        let project =
            Project { outlay: some(outlay), annual_percent: some("10"), flows, ..Project::default() };
        evaluate(&Scenario { project: Some(project), ..indonesia() })
    };
    let none = run("1000", &["-10", "-10"]);
    assert!(none.remarks.contains(&Remark::Plant(PlantRemark::NoInternalRate)));
    assert!(none.remarks.contains(&Remark::Plant(PlantRemark::NeverPaysBack)));
    // −1,000 + 2,500 − 1,540: 10 % and 40 %.
    let several = run("1000", &["2500", "-1540"]);
    assert!(several.remarks.contains(&Remark::Plant(PlantRemark::SeveralInternalRates)));
    assert!(figure(&several, Term::Project(ProjectTerm::InternalRate)).is_none());
    for flows in [["2250", "-1265"], ["2290", "-1310.4"]] {
        let close = run("1000", &flows);
        assert!(close.remarks.contains(&Remark::Plant(PlantRemark::SeveralInternalRates)), "{flows:?}");
    }
    let high = run("1", &["21"]);
    let rate = figure(&high, Term::Project(ProjectTerm::InternalRate)).unwrap();
    assert!(same(&rate, &Exact::whole(20)), "2000 %");
    // The sign changes twice, and yet there is one rate only.
    let one = run("1000", &["1500", "-10"]);
    assert!(figure(&one, Term::Project(ProjectTerm::InternalRate)).is_some());
}

#[test]
fn murabahah_is_a_price_in_instalments() {
    let contract = Financing {
        kind: FinancingKind::Murabahah,
        principal: some("100000000"),
        margin: some("15000000"),
        down_payment: some("15000000"),
        months: Some(24),
        ..Financing::default()
    };
    let outcome = evaluate(&Scenario { financing: vec![contract], ..indonesia() });
    let found = |term| figure(&outcome, Term::Finance(0, term)).unwrap();
    assert!(same(&found(FinanceTerm::SalePrice), &exact("115000000")));
    assert!(same(&found(FinanceTerm::InstalmentEach), &exact("4166666")));
    assert!(same(&found(FinanceTerm::Instalment(24)), &exact("4166682")), "the last pays the rest");
    assert!(same(&found(FinanceTerm::FirstYearCost), &exact("7500000")));
}
