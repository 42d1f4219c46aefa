//! What is entered has an effect, or it is refused or asked for more.

use kalkulator_koperasi::domain::{
    Business, BusinessInput, BusinessTerm, ContractOf, Date, Delivery, Export, FinanceAt, FinanceInput,
    FinanceTerm, Financing, FinancingKind, Hayami, HayamiRow, InputPath, Missing, Outcome, PayRounding,
    Plant, PlantInput, PlantLine, PlantRemark, PlantTerm, Problem, Process, ProcessAt, ProcessInput,
    ProcessTerm, Product, Project, ProjectTerm, PurchaseModel, Refusal, Remark, StatedRow, Term,
};
use kalkulator_koperasi::evaluate;

use crate::support::plant::{batu_bara, is, outcome};
use crate::support::{exact, figure, indonesia, number, same, some};

fn refuses(outcome: &Outcome, at: InputPath) {
    assert_eq!(outcome.problems, [Problem { at, why: Refusal::NotUsed }]);
}

fn line(price: &str) -> PlantLine {
    PlantLine {
        delivered: some("1000"),
        market_price: some("1000"),
        process: Process {
            raw_price: some("1000"),
            other_inputs: some("100"),
            products: vec![Product {
                conversion_factor: some("1"),
                price: some(price),
                ..Product::default()
            }],
            ..Process::default()
        },
        ..PlantLine::default()
    }
}

fn plant(lines: Vec<PlantLine>) -> Plant {
    Plant { lines, fixed: vec![number("300000")], ..Plant::default() }
}

fn table(stage: Process) -> Outcome {
    let mut scenario = indonesia();
    scenario.hayami = Some(Hayami { stages: vec![stage], chained: false });
    evaluate(&scenario)
}

#[test]
fn the_models_of_every_line_say_what_they_leave() {
    let second = PlantLine { fee: some("400"), advance: some("1200"), ..line("2000") };
    let all = outcome(plant(vec![line("1000"), second.clone()]));
    // The plant costs 300,000 a month; two thirds of it, 200 a unit, are the second line's.
    is(&all, PlantTerm::LineModelSurplus(1, PurchaseModel::BuyAndSell), "700");
    is(&all, PlantTerm::LineModelSurplus(1, PurchaseModel::Tolling), "100");
    is(&all, PlantTerm::LineModelSurplus(1, PurchaseModel::Pool), "500");
    let of_member = |step: &&_| matches!(step, Some(Term::Plant(PlantTerm::LineModelSurplus(0, _))));
    assert!(!all.figures.iter().map(kalkulator_koperasi::domain::Step::term).any(|term| of_member(&&term)));
    let below = PlantLine { fee: some("-1"), ..second };
    let at = InputPath::Plant(PlantInput::Fee(1));
    assert_eq!(outcome(plant(vec![line("1000"), below])).problems, [Problem { at, why: Refusal::Negative }]);
}

#[test]
fn a_pools_percentage_needs_a_pool() {
    let kept = |advance| PlantLine { retained_percent: some("10"), advance, ..line("2000") };
    refuses(&outcome(plant(vec![kept(None)])), InputPath::Plant(PlantInput::RetainedPercent(0)));
    assert!(outcome(plant(vec![kept(some("500"))])).problems.is_empty(), "the pool is compared with");
    let second = outcome(plant(vec![line("2000"), kept(some("500"))]));
    refuses(&second, InputPath::Plant(PlantInput::RetainedPercent(1)));
}

#[test]
fn capital_is_the_members_where_a_dividend_is_paid_on_it() {
    let mut plant = batu_bara("1000");
    plant.member = Some(Delivery { capital: some("500"), delivered: some("10"), ..Delivery::default() });
    plant.patronage_percent = some("10");
    refuses(&outcome(plant), InputPath::Plant(PlantInput::MyCapital));
}

#[test]
fn a_surplus_that_has_nowhere_to_go_asks_for_the_split() {
    let mut plant = batu_bara("1000");
    plant.into_surplus = true;
    assert_eq!(outcome(plant).missing, [Missing(InputPath::Lines)]);
}

#[test]
fn a_grant_is_released_with_depreciation_alone() {
    let mut plant = batu_bara("1000");
    plant.asset.as_mut().unwrap().grant = some("1000");
    refuses(&outcome(plant), InputPath::Plant(PlantInput::Grant));
}

#[test]
fn a_by_product_is_one_beside_a_main_product() {
    let at = ProcessAt { place: 0, plant: false };
    let one = |by_product| Product {
        conversion_factor: some("0.5"),
        price: some("10"),
        by_product,
        ..Product::default()
    };
    let stage = |products, alternatives| {
        let process = Process { products, alternatives, raw_price: some("1"), ..Process::default() };
        table(Process { other_inputs: some("0"), ..process })
    };
    let place = |product| InputPath::Process(at, ProcessInput::ByProduct(product));
    refuses(&stage(vec![one(true)], false), place(0));
    refuses(&stage(vec![one(false), one(true)], true), place(1));
    assert_eq!(stage(vec![one(true), one(true)], false).problems.len(), 2);
    assert!(stage(vec![one(false), one(true)], false).problems.is_empty());
}

#[test]
fn a_run_is_measured_where_something_is_told_of_it() {
    let at = ProcessAt { place: 0, plant: false };
    let product = Product { conversion_factor: some("0.5"), price: some("10"), ..Product::default() };
    let stage = Process {
        raw_quantity: some("100"),
        products: vec![product],
        raw_price: some("1"),
        other_inputs: some("0"),
        ..Process::default()
    };
    refuses(&table(stage.clone()), InputPath::Process(at, ProcessInput::RawQuantity));
    assert!(table(Process { labour: some("2"), wage: some("5"), ..stage }).problems.is_empty());
}

#[test]
fn a_rate_of_another_year_is_remarked_upon() {
    let at = ProcessAt { place: 0, plant: false };
    let remarks = |day: &str| {
        let export = Export {
            fob: some("2"),
            exchange_rate: some("16000"),
            rate_date: Date::from_iso(day),
            ..Export::default()
        };
        let product = Product { conversion_factor: some("0.5"), export: Some(export), ..Product::default() };
        let stage = Process { products: vec![product], raw_price: some("1"), ..Process::default() };
        table(Process { other_inputs: some("0"), ..stage }).remarks
    };
    let old = Remark::Plant(PlantRemark::OldExchangeRate(at, 0));
    let day = indonesia().rule_date;
    let years_ago =
        |years: u16| day.to_string().replacen(&day.year().to_string(), &(day.year() - years).to_string(), 1);
    assert!(!remarks(&years_ago(0)).contains(&old));
    assert!(!remarks(&years_ago(1)).contains(&old));
    assert!(remarks(&years_ago(2)).contains(&old));
    assert!(remarks("2999-01-01").contains(&old), "a rate of a day that has not come");
}

#[test]
fn a_printed_margin_and_the_price_of_the_raw_material_give_the_value() {
    let at = ProcessAt { place: 0, plant: false };
    let row = |row| Term::Process(at, ProcessTerm::Row(row));
    let printed = |row, value| vec![StatedRow { row, value: number(value) }];
    let stage =
        Process { raw_price: some("1000"), stated: printed(HayamiRow::Margin, "700"), ..Process::default() };
    let value = figure(&table(stage), row(HayamiRow::OutputValue)).unwrap();
    assert!(same(&value, &exact("1700")));
    let stated = printed(HayamiRow::ValueAdded, "700");
    let stage = Process { raw_price: some("1000"), stated, ..Process::default() };
    let asked = Missing(InputPath::Process(at, ProcessInput::OtherInputs));
    assert_eq!(table(stage.clone()).missing, [asked]);
    let all = table(Process { other_inputs: some("50"), ..stage });
    assert!(same(&figure(&all, row(HayamiRow::Margin)).unwrap(), &exact("750")));
    assert!(same(&figure(&all, row(HayamiRow::OutputValue)).unwrap(), &exact("1750")));
}

#[test]
fn a_financiers_capital_says_what_it_earns() {
    let at = FinanceAt { place: 0, of: ContractOf::Scenario };
    let mut scenario = indonesia();
    let contract = Financing {
        kind: FinancingKind::Musyarakah,
        principal: some("150"),
        own_capital: some("50"),
        share_percent: some("40"),
        profit: some("60"),
        ..Financing::default()
    };
    scenario.financing = vec![contract.clone()];
    let all = evaluate(&scenario);
    let is = |term, value| assert!(same(&figure(&all, Term::Finance(at, term)).unwrap(), &exact(value)));
    is(FinanceTerm::FinancierPart, "24");
    is(FinanceTerm::FinancierReturn, "0.16");
    is(FinanceTerm::CapitalPart, "0.75");
    scenario.financing = vec![Financing { principal: None, ..contract.clone() }];
    let asked = Missing(InputPath::Financing(at, FinanceInput::Principal));
    assert_eq!(evaluate(&scenario).missing, [asked], "own capital is a part of all of it");
    scenario.financing = vec![Financing { rounding: PayRounding::CashFiveSen, ..contract }];
    refuses(&evaluate(&scenario), InputPath::Financing(at, FinanceInput::Rounding));
}

#[test]
fn a_cost_of_each_unit_asks_how_many_there_are() {
    let mut scenario = indonesia();
    let business =
        Business { revenue: some("100"), cost: some("80"), variable_each: some("2"), ..Business::default() };
    scenario.business = vec![business];
    let asked = Missing(InputPath::Business(0, BusinessInput::Quantity));
    assert_eq!(evaluate(&scenario).missing, [asked]);
}

#[test]
fn a_mean_price_is_what_a_unit_sold_for() {
    let mut scenario = indonesia();
    let business =
        Business { revenue: some("100"), cost: some("80"), quantity: some("8"), ..Business::default() };
    scenario.business = vec![business];
    let all = evaluate(&scenario);
    let is =
        |term, value| assert!(same(&figure(&all, Term::Business(Some(0), term)).unwrap(), &exact(value)));
    is(BusinessTerm::Price, "12.5");
    is(BusinessTerm::CostCoveringUnits, "6.4");
}

#[test]
fn each_model_is_held_against_selling_raw() {
    let member = Delivery { delivered: some("10"), ..Delivery::default() };
    let all = Plant { member: Some(member), patronage_percent: some("50"), ..plant(vec![line("2000")]) };
    let all = outcome(all);
    // 2,000 − 100 − 300 − 1,000 leave 600, of which half come back; sold raw it brings 1,000.
    is(&all, PlantTerm::ModelTotal(PurchaseModel::BuyAndSell), "1300");
    is(&all, PlantTerm::ModelOverRaw(PurchaseModel::BuyAndSell), "300");
}

#[test]
fn an_investment_pays_the_rent_of_what_is_leased() {
    let lease = Financing {
        kind: FinancingKind::Ijarah,
        rent: some("100000"),
        months: Some(18),
        grace_months: 2,
        ..Financing::default()
    };
    let project =
        Project { outlay: some("5000000"), years: Some(3), annual_percent: some("10"), ..Project::default() };
    let leased =
        Plant { financing: vec![lease], project: Some(project.clone()), ..plant(vec![line("2000")]) };
    let all = outcome(leased);
    // 12,000 units leave 900 each, less 3,600,000 fixed: 7,200,000; ten months of rent, then six, then none.
    let flow = |outcome: &Outcome, year| {
        figure(outcome, Term::PlantProject(ProjectTerm::Flow(year))).unwrap().fraction()
    };
    assert_eq!([1, 2, 3].map(|year| flow(&all, year)), ["6200000", "6600000", "7200000"]);
    let of_all_money = Remark::Plant(PlantRemark::ProjectOfAllMoney);
    assert!(!all.remarks.contains(&of_all_money), "a lease brings no money");
    let partner = Financing {
        kind: FinancingKind::Mudharabah,
        principal: some("2000000"),
        share_percent: some("40"),
        ..Financing::default()
    };
    let shared = Plant { financing: vec![partner], project: Some(project), ..plant(vec![line("2000")]) };
    let shared = outcome(shared);
    assert_eq!(flow(&shared, 1), "7200000");
    assert!(shared.remarks.contains(&of_all_money));
}
