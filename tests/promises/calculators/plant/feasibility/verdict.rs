//! What is said of a plant, why, and where it turns.

use kalkulator_koperasi::domain::{
    self, Asset, Driver, Feasibility, FeasibilityTerm, Financing, InputPath, Plant, PlantInput, PlantTerm,
    Project, ProjectTerm, ReasonOf, Ruling, Scenario, Stands, Term,
};
use kalkulator_koperasi::evaluate;

use super::chili::{about, is, lacks, loan, plant, run, stands, with_loan};
use crate::support::{figure, indonesia, number, some};

#[test]
fn what_earlier_years_left_may_pay_for_the_hardest() {
    let (_, verdict) = run(with_loan());
    let verdict = verdict.unwrap();
    assert_eq!(verdict.ruling, Ruling::Undecided);
    assert_eq!(stands(&verdict, ReasonOf::ExtraMargin), Some(Stands::For));
    assert_eq!(stands(&verdict, ReasonOf::Instalments), Some(Stands::Open));
    let deciding = verdict.deciding().unwrap();
    assert_eq!(deciding.figure, Some(Term::Feasibility(FeasibilityTerm::Cover(2))));
    assert_eq!(deciding.turns, Some(Term::Feasibility(FeasibilityTerm::RawPriceForInstalments)));
    // Without the grace the first year is the hardest.
    let (_, verdict) = run(Plant { financing: vec![Financing { grace_months: 0, ..loan() }], ..plant() });
    assert_eq!(verdict.unwrap().ruling, Ruling::NotFeasible);
    let (_, verdict) = run(Plant { financing: vec![Financing { months: Some(84), ..loan() }], ..plant() });
    assert_eq!(verdict.unwrap().ruling, Ruling::Feasible);
}

#[test]
fn the_answer_turns_at_the_prices_that_are_told() {
    let (outcome, _) = run(with_loan());
    // 18,000 − 31,564,280 ÷ 144,000; 120,000 + 31,564,280 ÷ 144,000 ÷ 0.22.
    about(&outcome, FeasibilityTerm::RawPriceForInstalments, "17780.8");
    about(&outcome, FeasibilityTerm::ProductPriceForInstalments, "120996.34");
    about(&outcome, FeasibilityTerm::ProductPriceFloor, "117449.15");
    // At each of them nothing is left.
    let at = |price: &str, raw: &str| {
        let mut plant = with_loan();
        plant.lines[0].process.products[0].price = some(price);
        plant.lines[0].process.raw_price = some(raw);
        let (outcome, _) = run(plant);
        figure(&outcome, Term::Feasibility(FeasibilityTerm::Left(2))).unwrap()
    };
    let (above, below) = (at("120996.35", "18000"), at("120996.34", "18000"));
    assert!(above.is_positive() && below.is_negative(), "{} {}", above.fraction(), below.fraction());
    let (above, below) = (at("120000", "17780.80"), at("120000", "17780.81"));
    assert!(above.is_positive() && below.is_negative(), "{} {}", above.fraction(), below.fraction());
}

#[test]
fn reasons_against_weigh_more_than_what_is_open() {
    let mut dear = with_loan();
    dear.lines[0].market_price = some("20000");
    let (_, verdict) = run(dear.clone());
    let verdict = verdict.unwrap();
    assert_eq!(verdict.ruling, Ruling::NotFeasible);
    let deciding = verdict.deciding().unwrap();
    assert_eq!(deciding.of, ReasonOf::ExtraMargin);
    assert_eq!(deciding.turns, Some(Term::Plant(PlantTerm::HighestPrice(0))));
    // Paid more than is left, the co-op itself loses, however cheap raw sale is.
    let mut generous = plant();
    generous.lines[0].process.raw_price = some("21000");
    let (_, verdict) = run(generous);
    let verdict = verdict.unwrap();
    assert_eq!(stands(&verdict, ReasonOf::ExtraMargin), Some(Stands::For));
    assert_eq!(stands(&verdict, ReasonOf::Profit), Some(Stands::Against));
    assert_eq!(verdict.ruling, Ruling::NotFeasible);
}

#[test]
fn an_investment_that_does_not_come_back_is_none() {
    let project = |percent| {
        Some(Project {
            outlay: some("1250000000"),
            annual_percent: some(percent),
            years: Some(10),
            ..Project::default()
        })
    };
    // 284.4 million a year of 1,250 million: 18.7 % a year.
    for (percent, ruling) in [("12", Ruling::Feasible), ("20", Ruling::NotFeasible)] {
        let (_, verdict) = run(Plant { project: project(percent), ..plant() });
        let verdict = verdict.unwrap();
        assert_eq!(verdict.ruling, ruling, "{percent}");
        let reason = verdict.reasons.iter().find(|reason| reason.of == ReasonOf::PresentValue).unwrap();
        assert_eq!(reason.turns, Some(Term::PlantProject(ProjectTerm::InternalRate)));
    }
}

#[test]
fn what_is_not_told_keeps_the_answer_open() {
    let mut plant = plant();
    plant.asset = None;
    let (_, verdict) = run(plant.clone());
    let untold = ReasonOf::Missing(InputPath::Plant(PlantInput::AssetCost));
    assert_eq!(verdict.as_ref().unwrap().ruling, Ruling::Undecided);
    assert_eq!(verdict.unwrap().deciding().unwrap().of, untold);
    // Somebody lends it, and its wear is said not to count.
    plant.asset = Some(Asset { wear: domain::DepreciationPolicy::None, ..Asset::default() });
    assert_eq!(run(plant.clone()).1.unwrap().ruling, Ruling::Feasible);
    plant.lines[0].market_price = None;
    let (_, verdict) = run(plant.clone());
    let untold = ReasonOf::Missing(InputPath::Plant(PlantInput::MarketPrice(0)));
    assert_eq!(verdict.unwrap().deciding().unwrap().of, untold);
    plant.fixed.clear();
    plant.lines[0].process.products.clear();
    let (outcome, verdict) = run(plant);
    assert!(verdict.is_none() && !outcome.missing.is_empty());
}

#[test]
fn a_plant_takes_no_more_than_its_capacity() {
    for (capacity, stands, ruling) in [
        ("12000", Stands::For, Ruling::Feasible),
        ("11000", Stands::Open, Ruling::Undecided),
        // 467 million of plant cost at 4,350 a kilogram: 8,946 kg a month.
        ("8000", Stands::Against, Ruling::NotFeasible),
    ] {
        let mut plant = plant();
        plant.lines[0].capacity = some(capacity);
        let (_, verdict) = run(plant);
        let verdict = verdict.unwrap();
        assert_eq!((self::stands(&verdict, ReasonOf::Capacity), verdict.ruling), (Some(stands), ruling));
    }
}

#[test]
fn several_lines_are_judged_together() {
    let mut plant = plant();
    plant.lines.push(plant.lines[0].clone());
    plant.fixed = vec![number("57000000")];
    plant.asset.as_mut().unwrap().cost = some("2500000000");
    let (outcome, verdict) = run(plant);
    // Twice 284.4 million less twice 125 million.
    is(&outcome, FeasibilityTerm::ExtraOfAll, "318800000");
    assert_eq!(stands(&verdict.unwrap(), ReasonOf::ExtraMargin), Some(Stands::For));
    lacks(&outcome, FeasibilityTerm::ProductPriceFloor);
}

#[test]
fn nothing_of_it_is_told_unless_it_is_asked_for() {
    let scenario = Scenario { plant: Some(with_loan()), ..indonesia() };
    let outcome = evaluate(&scenario);
    assert!(!outcome.figures.iter().any(|step| matches!(step.term(), Some(Term::Feasibility(_)))));
    assert!(domain::verdict(&outcome).is_none());
    let alone = Scenario { feasibility: Some(Feasibility::default()), ..indonesia() };
    assert!(!evaluate(&alone).missing.is_empty());
    assert!(figure(&outcome, Term::Plant(PlantTerm::Switching(Driver::Volume))).is_none());
}
