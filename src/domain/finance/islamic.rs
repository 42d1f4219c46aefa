//! The contracts of Islamic finance: a sale at a margin, a lease, partners who share the profit.

use super::entered::FinancingKind;
use super::run::Run;
use crate::domain::derivation::given;
use crate::domain::derivation::{Missing, Refusal, Step};
use crate::domain::term::{FinanceInput, FinanceTerm, PlantRemark, Remark};

impl Run<'_> {
    /// `sale price = cost + margin`; instalments pay it less the down payment, after the months in which
    /// nothing is paid.
    pub(super) fn murabahah(&mut self) -> Option<Step> {
        let contract = self.contract;
        let price = self.positive(contract.principal, FinanceInput::Principal, FinanceTerm::AssetPrice);
        let margin = self.amount(contract.margin, FinanceInput::Margin, FinanceTerm::Margin);
        let down = self.paid_at_once();
        let months = self.months();
        let (price, margin, (months, repayment)) = (price?, margin?, months?);
        let sale = price.plus(&margin).named(self.name(FinanceTerm::SalePrice), None);
        self.show(&sale);
        let financed = match &down {
            Some(down) => sale.minus(down).named(self.name(FinanceTerm::Financed), None),
            None => sale.clone(),
        };
        if financed.value().is_negative() {
            self.outcome.refuse(self.input(FinanceInput::DownPayment), Refusal::PartExceedsPrice);
            return None;
        }
        if down.is_some() {
            self.show(&financed);
        }
        let count = self.count(FinanceTerm::RepaymentMonths, repayment);
        let graced = contract.grace_months > 0;
        let each = if graced { FinanceTerm::InstalmentAfterGrace } else { FinanceTerm::InstalmentEach };
        let each = financed.over(&count).payable(self.name(each), None, self.lower());
        self.refuse_too_small(&each, &financed);
        self.show(&each);
        let others = self.count(FinanceTerm::RepaymentMonths, repayment.saturating_sub(1));
        let last = financed.minus(&each.times(&others));
        let last = last.named(self.name(FinanceTerm::Instalment(months)), None);
        if contract.schedule {
            self.paid_in_parts(&financed, &each, &last, months);
        } else if last.value() != each.value() {
            self.show(&last);
        }
        let first_months = self.count(FinanceTerm::MonthsOfYear, months.min(12));
        let first = margin.times(&first_months).over(&self.count(FinanceTerm::Months, months));
        let first = first.payable(self.name(FinanceTerm::FirstYearCost), None, self.booked());
        self.show(&first);
        Some(first)
    }

    /// What is paid at once of a sale, where anything is.
    pub(super) fn paid_at_once(&mut self) -> Option<Step> {
        let down = given::unless_zero(self.contract.down_payment)?;
        self.amount(Some(down), FinanceInput::DownPayment, FinanceTerm::DownPayment)
    }

    /// The price of a sale less what is paid at once of it.
    pub(super) fn left_of_price(&mut self) -> Option<Step> {
        let price = self.positive(self.contract.principal, FinanceInput::Principal, FinanceTerm::AssetPrice);
        let down = self.paid_at_once();
        let price = price?;
        Some(down.map_or_else(|| price.clone(), |down| price.minus(&down)))
    }

    /// Each month's instalment and what is still to be paid after it, down to nothing.
    fn paid_in_parts(&mut self, total: &Step, each: &Step, last: &Step, months: u16) {
        let mut owed = total.clone();
        for month in self.contract.grace_months.saturating_add(1)..=months {
            let instalment = if month == months {
                last.clone()
            } else {
                each.clone().named(self.name(FinanceTerm::Instalment(month)), None)
            };
            owed = owed.minus(&instalment).named(self.name(FinanceTerm::Owed(month)), None);
            self.show(&instalment);
            self.show(&owed);
        }
    }

    /// `rent × months of the first year that are paid`; all of them where it is said how long it runs.
    pub(super) fn ijarah(&mut self) -> Option<Step> {
        let contract = self.contract;
        let rent = self.positive(contract.rent, FinanceInput::Rent, FinanceTerm::Rent)?;
        let rent = match rent.clone().payable(self.name(FinanceTerm::InstalmentEach), None, self.nearest()) {
            paid if paid.value() == rent.value() => rent,
            paid => {
                self.show(&paid);
                paid
            }
        };
        let months = if contract.months.is_some() { Some(self.months()?) } else { None };
        // Months without rent are some of those that the lease runs.
        if (contract.schedule || contract.grace_months > 0) && months.is_none() {
            self.outcome.missing.push(Missing(self.input(FinanceInput::Months)));
        }
        let in_year = months.map_or(12, |(months, _)| months.min(12));
        let year = self.count(FinanceTerm::MonthsOfYear, in_year.saturating_sub(contract.grace_months));
        let cost = rent.times(&year).named(self.name(FinanceTerm::FirstYearCost), None);
        if let Some((months, repayment)) = months {
            let count = self.count(FinanceTerm::RepaymentMonths, repayment);
            let total = rent.times(&count).named(self.name(FinanceTerm::TotalPaid), None);
            self.show(&total);
            if contract.schedule {
                let last = rent.clone().named(self.name(FinanceTerm::Instalment(months)), None);
                self.paid_in_parts(&total, &rent, &last, months);
            }
        }
        self.show(&cost);
        Some(cost)
    }

    /// `rent × months of the year that are paid`: those after the grace, as long as the lease runs.
    pub(super) fn rent_in(&mut self, year: u16) -> Option<Step> {
        let rent = self.amount(self.contract.rent, FinanceInput::Rent, FinanceTerm::Rent)?;
        let rent = rent.payable(self.name(FinanceTerm::InstalmentEach), None, self.nearest());
        let end = year.saturating_mul(12);
        let first = end.saturating_sub(12).max(self.contract.grace_months);
        let last = self.contract.months.map_or(end, |months| months.min(end));
        let paid = last.saturating_sub(first);
        (paid > 0).then(|| rent.times(&self.count(FinanceTerm::MonthsOfYear, paid)))
    }

    /// Profit by ratio; loss by capital (musyarakah) or the financier's alone (mudharabah), up to what was put in.
    pub(super) fn share_of_profit(&mut self, profit: &Step) -> Option<Step> {
        let part = self.part_of(profit)?;
        let part = if part.value().is_negative() { self.within_capital(part) } else { part };
        let part = part.payable(self.name(FinanceTerm::FinancierPart), None, self.nearest());
        self.show(&part);
        if !profit.value().is_negative() {
            self.of_capital(&part);
        }
        Some(part)
    }

    /// The financier's part of what is earned or lost, exactly and whatever it is counted by.
    pub(super) fn part_of(&mut self, profit: &Step) -> Option<Step> {
        let contract = self.contract;
        let ratio =
            self.percent(contract.share_percent, FinanceInput::SharePercent, FinanceTerm::ShareRatio)?;
        if !profit.value().is_negative() {
            return Some(ratio.times(profit));
        }
        if contract.kind == FinancingKind::Mudharabah {
            return Some(profit.clone());
        }
        let theirs = self.amount(contract.principal, FinanceInput::Principal, FinanceTerm::Principal);
        let own = self.amount(contract.own_capital, FinanceInput::OwnCapital, FinanceTerm::OwnCapital);
        let (theirs, own) = (theirs?, own?);
        Some(self.capital_part(&theirs, &own).times(profit))
    }

    /// What a profit brings on the financier's capital, to be held against the interest of a loan; and the part that
    /// this capital is of all of it, by which a loss would be borne.
    fn of_capital(&mut self, part: &Step) -> Option<()> {
        let contract = self.contract;
        let own = given::unless_zero(contract.own_capital);
        let theirs = given::unless_zero(contract.principal);
        let theirs = if own.is_some() { theirs.or(contract.principal) } else { Some(theirs?) };
        let theirs = self.amount(theirs, FinanceInput::Principal, FinanceTerm::Principal)?;
        if let Some(own) = own {
            let own = self.amount(Some(own), FinanceInput::OwnCapital, FinanceTerm::OwnCapital)?;
            self.capital_part(&theirs, &own);
        }
        if theirs.value().is_positive() {
            let earned = part.over(&theirs).named(self.name(FinanceTerm::FinancierReturn), None);
            self.show(&earned);
        }
        Some(())
    }

    /// The financier's part of the capital.
    fn capital_part(&mut self, theirs: &Step, own: &Step) -> Step {
        let part = theirs.over(&theirs.plus(own)).named(self.name(FinanceTerm::CapitalPart), None);
        self.show(&part);
        part
    }

    /// A loss, no greater than the capital that bears it.
    fn within_capital(&mut self, loss: Step) -> Step {
        let capital = self.amount(self.contract.principal, FinanceInput::Principal, FinanceTerm::Principal);
        let Some(capital) = capital else { return loss };
        if !loss.value().plus(capital.value()).is_negative() {
            return loss;
        }
        self.outcome.remark(Remark::Plant(PlantRemark::LossAboveCapital(self.at.place)));
        Step::zero_money().minus(&capital)
    }
}
