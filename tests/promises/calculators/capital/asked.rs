//! What is asked about capital, and its figures.

use kalkulator_koperasi::domain::{
    Capital, CapitalAmount, CapitalItem, CapitalTerm, Outcome, Scenario, Term,
};
use kalkulator_koperasi::evaluate;

use crate::support::{self, figure, number, same};

pub fn outcome(capital: Capital, scenario: Scenario) -> Outcome {
    evaluate(&Scenario { capital: Some(capital), ..scenario })
}

pub fn is(outcome: &Outcome, term: CapitalTerm, amount: &str) -> bool {
    figure(outcome, Term::Capital(term)).is_some_and(|value| same(&value, &support::exact(amount)))
}

pub fn items(amounts: &[(CapitalItem, &str)]) -> Vec<CapitalAmount> {
    amounts.iter().map(|(of, amount)| CapitalAmount { of: *of, amount: number(amount) }).collect()
}
