//! Whether a plant is worth it, on a chili plant with a loan: every figure is worked out by hand.

use kalkulator_koperasi::domain::{
    self, Case, Delivery, Driver, FeasibilityInput, FeasibilityTerm, FinanceTerm, Financing, FinancingKind,
    InputPath, Outcome, Plant, PlantInput, PlantLine, PlantTerm, Process, Product, Project, ProjectTerm,
    PurchaseModel, Range, RangeInput, ReasonOf, Refusal, Ruling, Scenario, Stands, Term, Verdict,
};
use kalkulator_koperasi::domain::{Asset, Feasibility};
use kalkulator_koperasi::evaluate;

use crate::support::{exact, figure, indonesia, number, same, some};

fn plant() -> Plant {
    Plant {
        lines: vec![PlantLine {
            delivered: some("12000"),
            market_price: some("18000"),
            process: Process {
                raw_price: some("18000"),
                other_inputs: some("1500"),
                labour_coefficient: some("0.03"),
                wage: some("85000"),
                products: vec![Product {
                    conversion_factor: some("0.22"),
                    price: some("120000"),
                    ..Product::default()
                }],
                ..Process::default()
            },
            ..PlantLine::default()
        }],
        fixed: vec![number("28500000")],
        asset: Some(Asset { cost: some("1250000000"), life_years: some("10"), ..Asset::default() }),
        ..Plant::default()
    }
}

fn loan() -> Financing {
    Financing {
        kind: FinancingKind::Declining,
        principal: some("900000000"),
        annual_percent: some("9"),
        months: Some(48),
        grace_months: 6,
        ..Financing::default()
    }
}

fn with_loan() -> Plant {
    Plant { financing: vec![loan()], ..plant() }
}

fn run_with(plant: Plant, feasibility: Feasibility) -> (Outcome, Option<Verdict>) {
    let scenario = Scenario { plant: Some(plant), feasibility: Some(feasibility), ..indonesia() };
    let outcome = evaluate(&scenario);
    let verdict = domain::verdict(&outcome);
    (outcome, verdict)
}

fn run(plant: Plant) -> (Outcome, Option<Verdict>) {
    let (outcome, verdict) = run_with(plant, Feasibility::default());
    assert!(outcome.problems.is_empty(), "{:?}", outcome.problems);
    (outcome, verdict)
}

fn is(outcome: &Outcome, term: FeasibilityTerm, right: &str) {
    let found = figure(outcome, Term::Feasibility(term)).unwrap_or_else(|| panic!("no {term:?}"));
    assert!(same(&found, &exact(right)), "{term:?}: {} instead of {right}", found.fraction());
}

fn about(outcome: &Outcome, term: FeasibilityTerm, right: &str) {
    let found = figure(outcome, Term::Feasibility(term)).unwrap_or_else(|| panic!("no {term:?}"));
    assert_eq!(found.cut(2).unwrap().0.to_string(), right, "{term:?}");
}

fn lacks(outcome: &Outcome, term: FeasibilityTerm) {
    assert!(figure(outcome, Term::Feasibility(term)).is_none(), "{term:?}");
}

fn stands(verdict: &Verdict, of: ReasonOf) -> Option<Stands> {
    verdict.reasons.iter().find(|reason| reason.of == of).map(|reason| reason.stands)
}

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
}

#[test]
fn a_murabahah_a_lease_and_a_partner_are_paid_too() {
    let murabahah = Financing {
        kind: FinancingKind::Murabahah,
        principal: some("900000000"),
        margin: some("162000000"),
        down_payment: some("100000000"),
        months: Some(48),
        grace_months: 6,
        ..Financing::default()
    };
    let (outcome, _) = run(Plant { financing: vec![murabahah], ..plant() });
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
fn a_bad_and_a_good_year_vary_everything_at_once() {
    let (outcome, _) = run(Plant { change_percent: some("10"), ..with_loan() });
    // 0.198 × 108,000 − 19,800 − 4,050 is below nothing: more raw material loses more.
    is(&outcome, FeasibilityTerm::CaseCash(Case::Worst), "-732614400");
    is(&outcome, FeasibilityTerm::CaseProfit(Case::Worst), "-936203686");
    is(&outcome, FeasibilityTerm::CaseLeft(Case::Worst), "-1048578680");
    is(&outcome, FeasibilityTerm::CaseProfit(Case::Best), "1306740314");
    about(&outcome, FeasibilityTerm::CaseHighestPrice(Case::Best), "24449.62");
    lacks(&run(with_loan()).0, FeasibilityTerm::CaseProfit(Case::Worst));
    // Nobody processes more than the plant can take.
    let mut full = Plant { change_percent: some("10"), ..with_loan() };
    full.lines[0].capacity = some("12000");
    let (outcome, _) = run(full);
    // 144,000 × (0.242 × 132,000 − 16,200 − 4,050) − 342 million.
    is(&outcome, FeasibilityTerm::CaseCash(Case::Best), "1341936000");
}

#[test]
fn what_is_told_of_a_year_takes_the_place_of_the_percentage() {
    let low = Range { product_price: some("110000"), raw_price: some("17000"), ..Range::default() };
    let high = Range { raw_price: some("18500"), ..Range::default() };
    let (outcome, _) =
        run_with(with_loan(), Feasibility { low: Some(low), high: Some(high), ..Feasibility::default() });
    // 144,000 × (0.22 × 110,000 − 18,500 − 4,050) − 342 million.
    is(&outcome, FeasibilityTerm::CaseCash(Case::Worst), "-104400000");
    // The price has no higher end, so in a good year it is what it is.
    is(&outcome, FeasibilityTerm::CaseCash(Case::Best), "428400000");
    is(&outcome, FeasibilityTerm::CaseLeft(Case::Best), "112435720");
}

#[test]
fn an_end_of_a_range_on_the_wrong_side_is_refused_where_it_stands() {
    let refused = |low: Range, high: Range| {
        let (outcome, verdict) =
            run_with(plant(), Feasibility { low: Some(low), high: Some(high), ..Feasibility::default() });
        assert!(verdict.is_none() && outcome.figures.is_empty());
        outcome.problems.into_iter().map(|problem| (problem.at, problem.why)).collect::<Vec<_>>()
    };
    let low = |range| refused(range, Range::default());
    let high = |range| refused(Range::default(), range);
    let at = |input| InputPath::Feasibility(input);
    let price = Range { product_price: some("120001"), ..Range::default() };
    assert_eq!(low(price), [(at(FeasibilityInput::Low(RangeInput::ProductPrice)), Refusal::OutsideRange)]);
    let volume = Range { delivered: some("11999"), ..Range::default() };
    assert_eq!(high(volume), [(at(FeasibilityInput::High(RangeInput::Delivered)), Refusal::OutsideRange)]);
    let factor = Range { conversion_factor: some("-0.1"), ..Range::default() };
    assert_eq!(low(factor), [(at(FeasibilityInput::Low(RangeInput::ConversionFactor)), Refusal::Negative)]);
    // What it is now may be an end.
    let same = Range { raw_price: some("18000"), ..Range::default() };
    let (outcome, _) = run_with(
        plant(),
        Feasibility { low: Some(same.clone()), high: Some(same), ..Feasibility::default() },
    );
    assert!(outcome.problems.is_empty());
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
