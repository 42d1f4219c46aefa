//! Money from outside: loans by three ways of interest, and the contracts of Islamic finance.
//!
//! # Design
//!
//! *Why is each month's interest brought to payable units on its own?* Banks book it so. The last
//! instalment pays what is left, so every schedule ends at zero; one that was rounded up ends when the debt
//! does.
//!
//! *Why is a share of the profit apart from interest?* It is taken from what is left after all costs, and
//! in a loss the contracts differ: partners bear it by their capital (musyarakah), the financier alone
//! bears it (mudharabah).

use super::entered::{Financing, FinancingKind};
use super::run::Run;
use crate::domain::derivation::{Outcome, Refusal, Setting, Step};
use crate::domain::term::{FinanceAt, FinanceInput, FinanceTerm, InputPath, PlantInput};

/// Contracts that one scenario may have.
const MOST: usize = 12;

/// Each contract by itself.
pub(crate) fn financing(inputs: &[Financing], setting: Setting<'_>, outcome: &mut Outcome) {
    for (at, contract) in numbered(inputs, false, outcome) {
        let mut run = Run { at, contract, setting, outcome };
        run.refuse_unused();
        if contract.kind.shares_profit() {
            let profit = run.signed(contract.profit, FinanceInput::Profit, FinanceTerm::Profit);
            if let Some(profit) = profit {
                run.share_of_profit(&profit);
            }
        } else {
            run.cost();
        }
    }
}

/// The contracts with their places.
pub(crate) fn numbered<'a>(
    inputs: &'a [Financing],
    plant: bool,
    outcome: &mut Outcome,
) -> impl Iterator<Item = (FinanceAt, &'a Financing)> + use<'a> {
    if inputs.len() > MOST {
        let place = if plant { InputPath::Plant(PlantInput::Financing) } else { InputPath::Financings };
        outcome.refuse(place, Refusal::TooMany);
    }
    let at = move |place| FinanceAt { place, plant };
    (0_u8..).map(at).zip(inputs.iter().take(MOST))
}

/// What the first year of a contract costs besides paying back; nothing for those that share profit.
pub(crate) fn first_year(
    at: FinanceAt,
    contract: &Financing,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) -> Option<Step> {
    let mut run = Run { at, contract, setting, outcome };
    run.refuse_unused();
    run.cost()
}

/// The financier's part of a profit, below zero of a loss.
pub(crate) fn financier_part(
    at: FinanceAt,
    contract: &Financing,
    profit: &Step,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) -> Option<Step> {
    Run { at, contract, setting, outcome }.share_of_profit(profit)
}

/// What all who share the profit take of what is left of one unit; nothing where nobody does.
pub(crate) fn financiers_of_unit(inputs: &[Financing], left: &Step, setting: Setting<'_>) -> Option<Step> {
    // What the contracts lack was asked for when the year was calculated.
    let outcome = &mut Outcome::default();
    let contracts: Vec<_> = numbered(inputs, true, outcome).collect();
    let parts = contracts.into_iter().filter(|(_, contract)| contract.kind.shares_profit());
    Step::sum_of(parts.filter_map(|(at, contract)| Run { at, contract, setting, outcome }.part_of(left)))
}

/// The rent of all that is leased, in a year of operation from 1; nothing where none is paid.
pub(crate) fn rent_of_year(inputs: &[Financing], year: u8, setting: Setting<'_>) -> Option<Step> {
    // What the contracts lack was asked for when the year was calculated.
    let outcome = &mut Outcome::default();
    let contracts: Vec<_> = numbered(inputs, true, outcome).collect();
    let leases = contracts.into_iter().filter(|(_, contract)| contract.kind == FinancingKind::Ijarah);
    Step::sum_of(leases.filter_map(|(at, contract)| {
        Run { at, contract, setting, outcome: &mut *outcome }.rent_in(u16::from(year))
    }))
}

impl Run<'_> {
    /// What the first year costs besides paying back.
    pub(super) fn cost(&mut self) -> Option<Step> {
        match self.contract.kind {
            FinancingKind::Flat | FinancingKind::Declining | FinancingKind::Annuity => self.loan(),
            FinancingKind::Murabahah => self.murabahah(),
            FinancingKind::Ijarah => self.ijarah(),
            FinancingKind::Musyarakah | FinancingKind::Mudharabah => None,
        }
    }
}
