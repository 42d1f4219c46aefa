//! Loans by three ways of interest.

use super::entered::FinancingKind;
use super::run::Run;
use crate::domain::derivation::{Refusal, Step};
use crate::domain::term::{FinanceInput, FinanceTerm, PlantRemark, Remark, Term};
use crate::domain::value::{Exact, Rate};

impl Run<'_> {
    /// `flat: principal × rate`; `declining, annuity: what is owed × rate`, each month to payable units.
    pub(super) fn loan(&mut self) -> Option<Step> {
        let principal = self.amount(self.contract.principal, FinanceInput::Principal, FinanceTerm::Principal);
        let rate = self.monthly_rate();
        let months = self.months();
        let (principal, rate, (months, repayment)) = (principal?, rate?, months?);
        if !self.outcome.problems.is_empty() {
            return None;
        }
        self.is_dear(&rate);
        let equal = self.equal_part(&principal, &rate, repayment);
        let mut balance = principal.clone();
        let mut interests = Vec::new();
        for month in 1..=months {
            let base = if self.contract.kind == FinancingKind::Flat { &principal } else { &balance };
            let interest =
                base.times(&rate).payable(self.name(FinanceTerm::Interest(month)), None, self.nearest());
            let repaid = if month <= self.contract.grace_months {
                None
            } else if month == months {
                Some(balance.clone())
            } else if self.contract.kind == FinancingKind::Annuity {
                Some(equal.minus(&interest))
            } else {
                Some(equal.clone())
            };
            self.month(month, months, &interest, repaid, &mut balance);
            interests.push(interest);
        }
        let first: Vec<_> = interests.iter().take(12).cloned().collect();
        let total = Step::sum_of(interests)?.named(self.name(FinanceTerm::TotalInterest), None);
        self.show(&total);
        let paid = principal.plus(&total).named(self.name(FinanceTerm::TotalPaid), None);
        self.show(&paid);
        self.flat_equivalent(&principal, &rate, &total, months);
        let first = Step::sum_of(first)?.named(self.name(FinanceTerm::FirstYearCost), None);
        self.show(&first);
        Some(first)
    }

    /// Interest of one month as a fraction.
    fn monthly_rate(&mut self) -> Option<Step> {
        let contract = self.contract;
        if contract.annual_percent.is_some() && contract.monthly_percent.is_some() {
            self.outcome.refuse(self.at(FinanceInput::MonthlyPercent), Refusal::SaidTwice);
        }
        if contract.monthly_percent.is_some() {
            return self.percent(
                contract.monthly_percent,
                FinanceInput::MonthlyPercent,
                FinanceTerm::MonthlyRate,
            );
        }
        let annual =
            self.percent(contract.annual_percent, FinanceInput::AnnualPercent, FinanceTerm::AnnualRate)?;
        let year = self.count(FinanceTerm::MonthsOfYear, 12);
        Some(annual.over(&year).named(self.name(FinanceTerm::MonthlyRate), None))
    }

    /// Savings-and-loan co-ops may not ask more than this.
    ///
    /// # Source
    ///
    /// Indonesia: Permenkop 8/2023 Pasal 27.
    fn is_dear(&mut self, monthly: &Step) {
        let year = monthly.value().times(&Exact::whole(12));
        if let Some((most, source)) = self.setting.law.loan_rate.in_force(self.setting.rule_date)
            && year.compare(&Rate::whole(most).exact()).is_gt()
        {
            self.outcome.remark(Remark::Plant(PlantRemark::AboveLoanRate(most, source)));
        }
    }

    /// What every month pays: principal, or with an annuity the whole instalment.
    fn equal_part(&mut self, principal: &Step, rate: &Step, repayment: u16) -> Step {
        let count = self.count(FinanceTerm::RepaymentMonths, repayment);
        if self.contract.kind != FinancingKind::Annuity || rate.value().is_zero() {
            let term = if self.contract.kind == FinancingKind::Annuity {
                FinanceTerm::InstalmentEach
            } else {
                FinanceTerm::PrincipalEach
            };
            let part = principal.over(&count).payable(self.name(term), None, self.down());
            self.show(&part);
            return part;
        }
        let one = Step::one();
        let growth = one.plus(rate).named(self.name(FinanceTerm::Growth), None);
        let over_term = growth.power(&count).named(self.name(FinanceTerm::GrowthOverTerm), None);
        let instalment = principal.times(rate).times(&over_term).over(&over_term.minus(&one));
        let instalment = instalment.payable(self.name(FinanceTerm::InstalmentEach), None, self.nearest());
        for step in [&growth, &over_term, &instalment] {
            self.show(step);
        }
        instalment
    }

    /// One row of the schedule; the first and the last are always shown.
    fn month(&mut self, month: u16, months: u16, interest: &Step, repaid: Option<Step>, balance: &mut Step) {
        let name = |term| Term::Finance(self.place, term);
        let repaid = repaid.map(|repaid| repaid.named(name(FinanceTerm::Repaid(month)), None));
        let instalment = match &repaid {
            Some(repaid) => repaid.plus(interest),
            None => interest.clone(),
        };
        let instalment = instalment.named(name(FinanceTerm::Instalment(month)), None);
        if let Some(repaid) = &repaid {
            *balance = balance.minus(repaid).named(name(FinanceTerm::Balance(month)), None);
        }
        if self.contract.schedule || month <= 2 || month == months {
            self.show(interest);
            self.outcome.figures.extend(repaid);
            self.show(&instalment);
            if balance.term() == Some(self.name(FinanceTerm::Balance(month))) {
                self.show(balance);
            }
        }
    }

    /// `rate × (n + 1) ÷ (2 × n)` for declining interest without grace, else `interest ÷ principal ÷ years`.
    fn flat_equivalent(&mut self, principal: &Step, rate: &Step, total: &Step, months: u16) {
        let year = self.count(FinanceTerm::MonthsOfYear, 12);
        let count = self.count(FinanceTerm::Months, months);
        if !principal.value().is_positive() {
            return;
        }
        let flat = match self.contract.kind {
            FinancingKind::Flat => rate.times(&year),
            FinancingKind::Declining if self.contract.grace_months == 0 => {
                let one = Step::one();
                rate.times(&year).times(&count.plus(&one)).over(&count.plus(&count))
            }
            _ => total.over(principal).over(&count).times(&year),
        };
        let flat = flat.named(self.name(FinanceTerm::FlatEquivalent), None);
        self.show(&flat);
    }
}
