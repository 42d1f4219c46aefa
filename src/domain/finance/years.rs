//! What contracts ask for in each of their years.
//!
//! # Design
//!
//! *Why is every month written anew?* A visitor who wants no table of months is still asked for every instalment. The months
//! are those of the schedule itself, so that a year and its months cannot differ.

use super::contracts::numbered;
use super::entered::{Financing, FinancingKind};
use super::run::Run;
use crate::domain::derivation::{Outcome, Setting, Step};
use crate::domain::term::{ContractOf, FinanceAt, FinanceInput, FinanceTerm, Term};

/// What all contracts together ask for in a year.
#[derive(Clone, Debug, Default)]
pub struct YearOfContracts {
    /// Everything that is paid.
    pub instalments: Option<Step>,
    /// The principal in it; nothing while none is paid, and where not every contract tells it apart.
    pub principal: Option<Step>,
    /// Whether every contract tells principal and interest apart.
    pub are_loans: bool,
    /// What is owed when it ends.
    pub owed: Option<Step>,
}

/// One contract, month by month.
struct Months {
    is_loan: bool,
    count: u16,
    figures: Vec<Step>,
    /// What is owed before anything is paid.
    owed: Option<Step>,
}

/// The years of all contracts that are paid in instalments; no year where there is none, one where what is leased has
/// no end.
pub(crate) fn years(inputs: &[Financing], setting: Setting<'_>) -> Vec<YearOfContracts> {
    // What the contracts lack was asked for when the plant was calculated.
    let contracts = numbered(inputs, ContractOf::Plant, &mut Outcome::default());
    let contracts = contracts.filter(|(_, contract)| !contract.kind.shares_profit());
    let contracts: Vec<_> = contracts.map(|(at, contract)| months(at, contract, setting)).collect();
    let last = contracts.iter().map(|contract| contract.count.div_ceil(12)).max().unwrap_or(0);
    (1..=last).map(|year| year_of(year, &contracts)).collect()
}

fn months(at: FinanceAt, contract: &Financing, setting: Setting<'_>) -> Months {
    let endless = contract.kind == FinancingKind::Ijarah && contract.months.is_none();
    let whole =
        Financing { schedule: true, months: contract.months.or(endless.then_some(12)), ..contract.clone() };
    let mut outcome = Outcome::default();
    let mut run = Run::new(at, &whole, setting, &mut outcome);
    run.cost();
    let owed = match contract.kind {
        FinancingKind::Ijarah => None,
        FinancingKind::Murabahah => {
            let found = [FinanceTerm::Financed, FinanceTerm::SalePrice].map(|term| Term::Finance(at, term));
            found.into_iter().find_map(|term| outcome.figure(term)).cloned()
        }
        _ => run.amount(contract.principal, FinanceInput::Principal, FinanceTerm::Principal),
    };
    let paid = outcome
        .figures
        .iter()
        .filter_map(|step| month_of(step, |term| matches!(term, FinanceTerm::Instalment(_))));
    let is_loan =
        matches!(contract.kind, FinancingKind::Flat | FinancingKind::Declining | FinancingKind::Annuity);
    Months { is_loan, count: paid.max().unwrap_or(0), figures: outcome.figures, owed }
}

/// The month of a figure of this kind.
fn month_of(step: &Step, is: fn(FinanceTerm) -> bool) -> Option<u16> {
    match step.term() {
        Some(Term::Finance(_, term)) if is(term) => term.month(),
        _ => None,
    }
}

fn year_of(year: u16, contracts: &[Months]) -> YearOfContracts {
    let last = year.saturating_mul(12);
    let first = last.saturating_sub(12);
    let sum = |is: fn(FinanceTerm) -> bool| {
        let figures = contracts.iter().flat_map(|contract| &contract.figures);
        let of_year = |step: &&Step| month_of(step, is).is_some_and(|month| month > first && month <= last);
        Step::sum_of(figures.filter(of_year).cloned())
    };
    let are_loans = contracts.iter().all(|contract| contract.is_loan);
    YearOfContracts {
        are_loans,
        instalments: sum(|term| matches!(term, FinanceTerm::Instalment(_))),
        principal: sum(|term| matches!(term, FinanceTerm::Repaid(_))).filter(|_| are_loans),
        owed: Step::sum_of(contracts.iter().filter_map(|contract| owed_after(last, contract))),
    }
}

/// What is still owed of a contract after a month: as long as nothing was repaid, all of it.
fn owed_after(month: u16, contract: &Months) -> Option<Step> {
    contract.owed.as_ref()?;
    let is = |term| matches!(term, FinanceTerm::Balance(_) | FinanceTerm::Owed(_));
    let mut told = contract.figures.iter().filter(|step| month_of(step, is).is_some_and(|of| of <= month));
    told.next_back().or(contract.owed.as_ref()).cloned()
}
