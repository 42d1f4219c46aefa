//! Money from outside: loans by three ways of interest, and the contracts of Islamic finance.
//!
//! # Design
//!
//! *Why is each month's interest brought to payable units on its own?* Banks book it so. The last
//! instalment pays what is left, so every schedule ends at zero.
//!
//! *Why is a share of the profit apart from interest?* It is taken from what is left after all costs, and
//! in a loss the contracts differ: partners bear it by their capital (musyarakah), the financier alone
//! bears it (mudharabah).

use super::entered::{Financing, FinancingKind};
use super::run::Run;
use crate::domain::derivation::{Outcome, Refusal, Setting, Step};
use crate::domain::term::{FinanceInput, FinanceTerm, Place};

/// Contracts that one scenario may have.
const MOST: usize = 12;

/// Each contract by itself.
pub(crate) fn financing(inputs: &[Financing], setting: Setting<'_>, outcome: &mut Outcome) {
    for (place, contract) in numbered(inputs, outcome) {
        let mut run = Run { place, contract, setting, outcome };
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
    outcome: &mut Outcome,
) -> impl Iterator<Item = (u8, &'a Financing)> + use<'a> {
    if inputs.len() > MOST {
        outcome.refuse(Place::Financings, Refusal::TooMany);
    }
    (0_u8..).zip(inputs.iter().take(MOST))
}

/// What the first year of a contract costs besides paying back; nothing for those that share profit.
pub(crate) fn first_year(
    place: u8,
    contract: &Financing,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) -> Option<Step> {
    Run { place, contract, setting, outcome }.cost()
}

/// The financier's part of a profit, below zero of a loss.
pub(crate) fn financier_part(
    place: u8,
    contract: &Financing,
    profit: &Step,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) -> Option<Step> {
    Run { place, contract, setting, outcome }.share_of_profit(profit)
}

impl Run<'_> {
    /// What the first year costs besides paying back.
    fn cost(&mut self) -> Option<Step> {
        match self.contract.kind {
            FinancingKind::Flat | FinancingKind::Declining | FinancingKind::Annuity => self.loan(),
            FinancingKind::Murabahah => self.murabahah(),
            FinancingKind::Ijarah => self.ijarah(),
            FinancingKind::Musyarakah | FinancingKind::Mudharabah => None,
        }
    }
}
