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
use crate::domain::term::{ContractOf, FinanceAt, FinanceInput, FinanceTerm, InputPath, PlantInput};

/// Contracts that one scenario may have.
const MOST: usize = 12;

/// Each contract by itself.
pub(crate) fn financing(inputs: &[Financing], setting: Setting<'_>, outcome: &mut Outcome) {
    for (at, contract) in numbered(inputs, ContractOf::Scenario, outcome) {
        let mut run = Run::new(at, contract, setting, outcome);
        run.refuse_unused();
        if contract.kind.shares_profit() {
            run.profit_shared();
        } else {
            run.cost();
        }
    }
}

/// The contracts with their places.
pub(crate) fn numbered<'a>(
    inputs: &'a [Financing],
    of: ContractOf,
    outcome: &mut Outcome,
) -> impl Iterator<Item = (FinanceAt, &'a Financing)> + use<'a> {
    if inputs.len() > MOST {
        let of_plant = of == ContractOf::Plant;
        let place = if of_plant { InputPath::Plant(PlantInput::Financing) } else { InputPath::Financings };
        outcome.refuse(place, Refusal::TooMany);
    }
    let at = move |place| FinanceAt { place, of };
    (0_u8..).map(at).zip(inputs.iter().take(MOST))
}

/// What the first year of a contract costs besides paying back; nothing for those that share profit.
pub(crate) fn first_year(
    at: FinanceAt,
    contract: &Financing,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) -> Option<Step> {
    let mut run = Run::new(at, contract, setting, outcome);
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
    Run::new(at, contract, setting, outcome).share_of_profit(profit)
}

/// What all who share the profit take of what is left of one unit; nothing where nobody does.
pub(crate) fn financiers_of_unit(inputs: &[Financing], left: &Step, setting: Setting<'_>) -> Option<Step> {
    of_each(inputs, setting, &|run| if run.contract.kind.shares_profit() { run.part_of(left) } else { None })
}

/// The rent of all that is leased, in a year of operation from 1; nothing where none is paid.
pub(crate) fn rent_of_year(inputs: &[Financing], year: u8, setting: Setting<'_>) -> Option<Step> {
    let rent = |run: &mut Run<'_>| run.rent_in(u16::from(year));
    of_each(inputs, setting, &|run| if run.contract.kind == FinancingKind::Ijarah { rent(run) } else { None })
}

/// What contracts of a plant come to together. What they lack was asked for when the year was calculated.
fn of_each(
    inputs: &[Financing],
    setting: Setting<'_>,
    of: &dyn Fn(&mut Run<'_>) -> Option<Step>,
) -> Option<Step> {
    let outcome = &mut Outcome::default();
    let contracts: Vec<_> = numbered(inputs, ContractOf::Plant, outcome).collect();
    let of_one = |(at, contract)| of(&mut Run::new(at, contract, setting, &mut *outcome));
    Step::sum_of(contracts.into_iter().filter_map(of_one))
}

impl Run<'_> {
    /// The financier's part of the profit that was entered.
    pub(super) fn profit_shared(&mut self) {
        let profit = self.signed(self.contract.profit, FinanceInput::Profit, FinanceTerm::Profit);
        if let Some(profit) = profit {
            self.share_of_profit(&profit);
        }
    }

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
