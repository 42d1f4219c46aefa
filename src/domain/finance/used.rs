//! Which inputs a contract has: one that its kind does not know would be given in vain.

use super::entered::{FinancingKind, GraceInterest};
use super::run::Run;
use crate::domain::derivation::{Refusal, given};
use crate::domain::term::{ContractOf, FinanceInput};
use crate::domain::value::{Currency, PayRounding};

/// The inputs of a kind, besides those that all have.
fn inputs_of(kind: FinancingKind) -> &'static [FinanceInput] {
    use FinanceInput as Input;
    match kind {
        FinancingKind::Flat | FinancingKind::Declining | FinancingKind::Annuity => &[
            Input::Principal,
            Input::AnnualPercent,
            Input::MonthlyPercent,
            Input::Months,
            Input::GraceMonths,
            Input::GraceInterest,
            Input::Schedule,
        ],
        FinancingKind::Murabahah => &[
            Input::Principal,
            Input::Margin,
            Input::DownPayment,
            Input::Months,
            Input::GraceMonths,
            Input::Schedule,
        ],
        FinancingKind::Ijarah => &[Input::Rent, Input::Months, Input::GraceMonths, Input::Schedule],
        FinancingKind::Musyarakah => {
            &[Input::Principal, Input::SharePercent, Input::OwnCapital, Input::Profit]
        }
        FinancingKind::Mudharabah => &[Input::Principal, Input::SharePercent, Input::Profit],
    }
}

impl Run<'_> {
    /// Refuses what was given and counts for nothing in a contract of this kind.
    pub(super) fn refuse_unused(&mut self) {
        let contract = self.contract;
        let number = |number| given::unless_zero(number).is_some();
        let entered = [
            (FinanceInput::Principal, number(contract.principal)),
            (FinanceInput::AnnualPercent, number(contract.annual_percent)),
            (FinanceInput::MonthlyPercent, number(contract.monthly_percent)),
            (FinanceInput::Months, contract.months.is_some()),
            (FinanceInput::GraceMonths, contract.grace_months > 0),
            (FinanceInput::GraceInterest, contract.grace_interest != GraceInterest::Paid),
            (FinanceInput::Margin, number(contract.margin)),
            (FinanceInput::DownPayment, number(contract.down_payment)),
            (FinanceInput::SharePercent, number(contract.share_percent)),
            (FinanceInput::OwnCapital, number(contract.own_capital)),
            (FinanceInput::Profit, number(contract.profit)),
            (FinanceInput::Rent, number(contract.rent)),
            (FinanceInput::Schedule, contract.schedule),
        ];
        for (input, given) in entered {
            // The profit of a plant is what the plant makes.
            let known = inputs_of(contract.kind).contains(&input)
                && !(self.at.of == ContractOf::Plant && input == FinanceInput::Profit);
            if given && !known {
                self.outcome.refuse(self.input(input), Refusal::NotUsed);
            }
        }
        // Without such months there is no interest of theirs.
        if contract.grace_interest != GraceInterest::Paid && contract.grace_months == 0 {
            self.outcome.refuse(self.input(FinanceInput::GraceInterest), Refusal::NotUsed);
        }
        // Rupiah are paid in whole ones, over the counter too.
        if contract.rounding == PayRounding::CashFiveSen && self.setting.currency != Currency::Myr {
            self.outcome.refuse(self.input(FinanceInput::Rounding), Refusal::NotUsed);
        }
    }
}
