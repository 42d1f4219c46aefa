//! A bad and a good year beside this one.

use kalkulator_koperasi::domain::{
    Case, Feasibility, FeasibilityInput, FeasibilityTerm, InputPath, Plant, Range, RangeInput, Refusal,
};

use super::chili::{about, is, lacks, plant, run, run_with, with_loan};
use crate::support::some;

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
