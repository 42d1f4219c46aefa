//! Scenarios of dividends and accounts, and their figures.

use kalkulator_koperasi::domain::{
    AccountEntry, AccountTerm, Appropriation, Balance, CapitalKind, Class, DividendClass, DividendTerm,
    Dividends, Exact, Outcome, PayRounding, Scenario, Statutory, Term, TrustFunds,
};
use kalkulator_koperasi::evaluate;
use serde_json::Value;

use super::case::text;
use crate::support::{figure, malaysia, some};

pub fn class(of: CapitalKind, rate: &str, balance: Balance) -> DividendClass {
    DividendClass { of, rate: some(rate), balance, ..DividendClass::default() }
}

pub fn closing(amount: &str) -> Balance {
    Balance::Closing { amount: some(amount) }
}

pub fn paying(classes: Vec<DividendClass>, rounding: PayRounding) -> Scenario {
    Scenario { dividends: Some(Dividends { classes, rounding, ..Dividends::default() }), ..malaysia() }
}

pub fn shares(at: u8) -> Class {
    Class { at, kind: CapitalKind::Shares }
}

pub fn part_of(outcome: &Outcome, at: u8) -> Exact {
    figure(outcome, Term::Dividend(DividendTerm::Part(shares(at)))).unwrap()
}

pub fn total(outcome: &Outcome) -> Exact {
    figure(outcome, Term::Dividend(DividendTerm::Total)).unwrap()
}

pub fn account(profit: &str, entries: Vec<AccountEntry>) -> Scenario {
    let appropriation = Appropriation { net_profit: some(profit), entries, ..Appropriation::default() };
    Scenario { appropriation: Some(appropriation), ..malaysia() }
}

pub fn distributed(outcome: &Outcome) -> Exact {
    figure(outcome, Term::Account(AccountTerm::Distributed)).unwrap()
}

fn statutory(outcome: &Outcome, of: Statutory) -> Exact {
    figure(outcome, Term::Account(AccountTerm::StatutoryPart(of))).unwrap()
}

pub fn trust_funds_of(base: &str, inputs: &Value) -> (Scenario, Exact, Exact) {
    let mut scenario = account(base, Vec::new());
    let appropriation = scenario.appropriation.as_mut().unwrap();
    appropriation.reserve_percent = some("0");
    appropriation.education_percent = some(&text(&inputs["kwapk_rate_pct"]));
    appropriation.development_percent = some(&text(&inputs["kwapmk_rate_pct"]));
    appropriation.trust_funds = TrustFunds::OnTop;
    let outcome = evaluate(&scenario);
    (scenario, statutory(&outcome, Statutory::Education), statutory(&outcome, Statutory::Development))
}
