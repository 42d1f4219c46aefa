//! Capital in years to come.

use kalkulator_koperasi::domain::{
    Capital, CapitalRemark, CapitalTerm, Growth, GrowthInput, InputPath, Missing, Remark, Term,
};

use super::asked::{is, outcome};
use crate::support::{figure, malaysia, some};

#[test]
fn a_projection_asks_for_the_capital_that_it_begins_with() {
    let growth = Growth {
        years: 3,
        members: Some(10),
        capital: None,
        joining: 0,
        leaving: 0,
        once: some("200"),
        monthly: some("50"),
    };
    let of = |growth| outcome(Capital { growth: Some(growth), ..Capital::default() }, malaysia());
    let asked = of(growth.clone());
    assert_eq!(asked.missing, vec![Missing(InputPath::Growth(GrowthInput::Capital))]);
    assert!(figure(&asked, Term::Capital(CapitalTerm::YearEnd(1))).is_none());
    let begun = of(Growth { capital: some("2000"), ..growth });
    assert!(is(&begun, CapitalTerm::YearEnd(3), "20000"), "2,000 + 3 × 10 × 12 × 50");
    assert!(!begun.remarks.contains(&Remark::Capital(CapitalRemark::NobodyLeft)), "nobody leaves");
}

#[test]
fn half_a_sen_of_a_projection_is_shown_as_a_whole_one_and_the_next_year_goes_on_exactly() {
    let growth = Growth {
        years: 2,
        members: Some(2),
        capital: some("0.01"),
        joining: 0,
        leaving: 1,
        once: some("0"),
        monthly: some("0"),
    };
    let outcome = outcome(Capital { growth: Some(growth), ..Capital::default() }, malaysia());
    assert!(is(&outcome, CapitalTerm::YearEnd(1), "0.005"), "one of two members stays");
    assert!(is(&outcome, CapitalTerm::YearEndRounded(1), "0.01"));
}

#[test]
fn a_projection_without_members_asks_for_them() {
    let growth =
        Growth { years: 3, capital: some("1"), once: some("1"), monthly: some("1"), ..Growth::default() };
    let asked = outcome(Capital { growth: Some(growth), ..Capital::default() }, malaysia());
    assert_eq!(asked.missing, vec![Missing(InputPath::Growth(GrowthInput::Members))]);
}
