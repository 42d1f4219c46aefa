//! The contracts of Islamic finance: a sale at a margin, a lease, partners who share the profit.

use super::entered::FinancingKind;
use super::run::Run;
use crate::domain::derivation::given;
use crate::domain::derivation::{Refusal, Step};
use crate::domain::term::{FinanceInput, FinanceTerm};

impl Run<'_> {
    /// `sale price = cost + margin`; instalments pay it less the down payment.
    pub(super) fn murabahah(&mut self) -> Option<Step> {
        let contract = self.contract;
        let price = self.amount(contract.principal, FinanceInput::Principal, FinanceTerm::AssetPrice);
        let margin = self.amount(contract.margin, FinanceInput::Margin, FinanceTerm::Margin);
        let down = given::unless_zero(contract.down_payment);
        let down = down
            .and_then(|down| self.amount(Some(down), FinanceInput::DownPayment, FinanceTerm::DownPayment));
        let months = self.months();
        let (price, margin, (months, _)) = (price?, margin?, months?);
        let sale = price.plus(&margin).named(self.name(FinanceTerm::SalePrice), None);
        self.show(&sale);
        let financed = match &down {
            Some(down) => sale.minus(down).named(self.name(FinanceTerm::Financed), None),
            None => sale.clone(),
        };
        if financed.value().is_negative() {
            self.outcome.refuse(self.at(FinanceInput::DownPayment), Refusal::PartExceedsPrice);
            return None;
        }
        let count = self.count(FinanceTerm::Months, months);
        let each = financed.over(&count).payable(self.name(FinanceTerm::InstalmentEach), None, self.down());
        self.show(&each);
        let others = self.count(FinanceTerm::RepaymentMonths, months.saturating_sub(1));
        let last = financed.minus(&each.times(&others));
        if last.value() != each.value() {
            let last = last.named(self.name(FinanceTerm::Instalment(months)), None);
            self.show(&last);
        }
        let first_months = self.count(FinanceTerm::MonthsOfYear, months.min(12));
        let first = margin.times(&first_months).over(&count);
        let first = first.payable(self.name(FinanceTerm::FirstYearCost), None, self.nearest());
        self.show(&first);
        Some(first)
    }

    pub(super) fn ijarah(&mut self) -> Option<Step> {
        let rent = self.amount(self.contract.rent, FinanceInput::Rent, FinanceTerm::Rent)?;
        let year = self.count(FinanceTerm::MonthsOfYear, 12);
        let cost = rent.times(&year).named(self.name(FinanceTerm::FirstYearCost), None);
        self.show(&cost);
        Some(cost)
    }

    /// Profit by ratio; loss by capital (musyarakah) or the financier's alone (mudharabah).
    pub(super) fn share_of_profit(&mut self, profit: &Step) -> Option<Step> {
        let contract = self.contract;
        let ratio =
            self.percent(contract.share_percent, FinanceInput::SharePercent, FinanceTerm::ShareRatio)?;
        let part = if !profit.value().is_negative() {
            ratio.times(profit)
        } else if contract.kind == FinancingKind::Mudharabah {
            profit.clone()
        } else {
            let theirs = self.amount(contract.principal, FinanceInput::Principal, FinanceTerm::Principal);
            let own = self.amount(contract.own_capital, FinanceInput::OwnCapital, FinanceTerm::OwnCapital);
            let (theirs, own) = (theirs?, own?);
            let part = theirs.over(&theirs.plus(&own)).named(self.name(FinanceTerm::CapitalPart), None);
            self.show(&part);
            part.times(profit)
        };
        let part = part.payable(self.name(FinanceTerm::FinancierPart), None, self.nearest());
        self.show(&part);
        Some(part)
    }
}
