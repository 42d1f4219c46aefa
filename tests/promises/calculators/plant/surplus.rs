//! The way of a plant’s surplus to one member.

use kalkulator_koperasi::domain::{
    AccountEntry, Appropriation, Basis, Country, Delivery, EntryKind, InputPath, Missing, Number, PlantInput,
    PlantRemark, PlantTerm, Purpose, Refusal, Remark, Scenario, SplitLine, Term,
};
use kalkulator_koperasi::evaluate;

use crate::support::plant::{batu_bara, is, value};
use crate::support::{exact, figure, indonesia, malaysia, part, same, sharing, some};

fn coop() -> Scenario {
    let mut pool = SplitLine::new(Purpose::PatronageRefund, some("40"));
    pool.basis = vec![part(Basis::Transactions, some("2000000"), some("200000000"))];
    let mut capital = SplitLine::new(Purpose::CapitalReturn, some("20"));
    capital.basis = vec![part(Basis::MemberCapital, some("1000000"), some("100000000"))];
    let lines: Vec<SplitLine> = vec![pool, capital, SplitLine::new(Purpose::Reserve, some("40"))];
    Scenario { sharing: Some(sharing("50000000", lines)), ..indonesia() }
}

#[test]
fn the_surplus_of_the_plant_reaches_one_member() {
    let mut plant = batu_bara("4000");
    plant.asset = None;
    plant.lines[0].process.raw_price = some("5000");
    plant.into_surplus = true;
    let outcome = evaluate(&Scenario { plant: Some(plant), ..coop() });
    assert!(outcome.problems.is_empty(), "{:?}", outcome.problems);
    is(&outcome, PlantTerm::ToCoop, "52800000");
    // One hundredth of 60 % of the surplus.
    is(&outcome, PlantTerm::MemberWithout, "300000");
    is(&outcome, PlantTerm::MemberWith, "616800");
    is(&outcome, PlantTerm::MemberDifference, "316800");
}

#[test]
fn deliveries_count_in_the_basis_where_the_members_say_so() {
    let run = |delivered: Option<Number>| {
        let mut plant = batu_bara("4000");
        plant.asset = None;
        plant.lines[0].process.raw_price = some("5000");
        plant.into_surplus = true;
        plant.deliveries_count = true;
        plant.patronage_percent = some("40");
        plant.member = Some(Delivery { line: 0, delivered, capital: None });
        evaluate(&Scenario { plant: Some(plant), ..coop() })
    };
    let outcome = run(some("400"));
    assert!(outcome.problems.is_empty(), "{:?}", outcome.problems);
    is(&outcome, PlantTerm::MyDeliveryValue, "24000000");
    is(&outcome, PlantTerm::DeliveryValue, "240000000");
    is(&outcome, PlantTerm::MemberWithout, "300000");
    // 40 % of 102,800,000 by 26 of 440 million, 20 % of it by one hundredth.
    is(&outcome, PlantTerm::MemberWith, "2635418");
    // Who delivers nothing has the same two million of a larger whole.
    is(&run(some("0")), PlantTerm::MemberWith, "392509");
    let asked = run(None);
    assert!(asked.missing.contains(&Missing(InputPath::Plant(PlantInput::MyDelivered))));
    assert!(figure(&asked, Term::Plant(PlantTerm::MemberWith)).is_none());
    assert_eq!(run(some("5000")).problems[0].why, Refusal::PartExceedsWhole);
    assert!(!outcome.remarks.contains(&Remark::Plant(PlantRemark::NoBusinessPool)));
}

#[test]
fn a_loss_of_the_other_business_is_covered_before_anything_is_shared() {
    let mut plant = batu_bara("4000");
    plant.asset = None;
    plant.lines[0].process.raw_price = some("5000");
    plant.into_surplus = true;
    let mut scenario = coop();
    scenario.sharing.as_mut().unwrap().surplus = some("-10000000");
    let outcome = evaluate(&Scenario { plant: Some(plant), ..scenario });
    is(&outcome, PlantTerm::MemberWithout, "0");
    is(&outcome, PlantTerm::MemberWith, "256800");
}

#[test]
fn in_malaysia_the_plant_changes_the_rate_that_the_profit_affords() {
    let mut plant = batu_bara("4000");
    plant.asset = None;
    plant.lines[0].process.raw_price = some("6099");
    plant.into_surplus = true;
    plant.member = Some(Delivery { line: 0, delivered: None, capital: some("1000") });
    plant.patronage_percent = some("0");
    let entry = AccountEntry {
        of: EntryKind::ShareDividend,
        rate: some("5"),
        base: some("1000000"),
        ..AccountEntry::default()
    };
    let account = Appropriation {
        net_profit: some("100000"),
        reserve_percent: some("10"),
        education_percent: some("2"),
        development_percent: some("1"),
        entries: vec![entry],
        ..Appropriation::default()
    };
    let scenario = Scenario { plant: Some(plant), appropriation: Some(account), ..malaysia() };
    assert_eq!(scenario.country, Country::Malaysia);
    let outcome = evaluate(&scenario);
    assert!(outcome.problems.is_empty(), "{:?}", outcome.problems);
    is(&outcome, PlantTerm::ToCoop, "48000");
    let rates = [PlantTerm::RateWithout, PlantTerm::RateWith].map(|term| value(&outcome, term));
    let [before, after] = &rates;
    // 148,000 instead of 100,000 of profit.
    assert!(same(&after.times(&exact("100000")), &before.times(&exact("148000"))));
    let member = value(&outcome, PlantTerm::MemberDifference);
    assert!(member.is_positive());
}
