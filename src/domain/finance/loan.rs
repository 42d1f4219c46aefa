//! Loans by three ways of interest.

use super::entered::{FinancingKind, GraceInterest};
use super::instalment;
use super::run::Run;
use crate::domain::derivation::{Refusal, Step};
use crate::domain::term::{FinanceInput, FinanceTerm, PlantRemark, Remark, Term};
use crate::domain::value::{Direction, Exact, PayRounding, Rate, Rounding};

/// A loan on its way to zero.
struct Debt {
    principal: Step,
    rate: Step,
    /// What every month pays: principal, or with an annuity the whole instalment.
    equal: Step,
    months: u16,
    balance: Step,
    /// Interest of months in which nothing is paid, until it is.
    deferred: Option<Step>,
}

impl Run<'_> {
    /// `flat: principal × rate`; `declining, annuity: what is owed × rate`, each month to payable units.
    pub(super) fn loan(&mut self) -> Option<Step> {
        let principal =
            self.positive(self.contract.principal, FinanceInput::Principal, FinanceTerm::Principal);
        let rate = self.monthly_rate();
        let months = self.months();
        let (principal, rate, (months, repayment)) = (principal?, rate?, months?);
        if !self.outcome.problems.is_empty() {
            return None;
        }
        self.is_dear(&rate);
        let (balance, mut interests) = self.added_in_grace(&principal, &rate);
        let equal = self.equal_part(&balance, &rate, repayment);
        self.refuse_too_small(&equal, &balance);
        let mut debt = Debt { principal, rate, equal, months, balance, deferred: None };
        let first = u16::try_from(interests.len()).unwrap_or(months).saturating_add(1);
        for month in first..=months {
            interests.push(self.month(month, &mut debt));
            if month > self.contract.grace_months && debt.balance.value().is_zero() {
                break;
            }
        }
        self.totals(&debt, interests)
    }

    /// What is owed after months whose interest is added to the debt, and that interest; flat interest is on what was
    /// borrowed all the same.
    fn added_in_grace(&mut self, principal: &Step, rate: &Step) -> (Step, Vec<Step>) {
        let (mut balance, mut interests) = (principal.clone(), Vec::new());
        if self.contract.grace_interest != GraceInterest::Added {
            return (balance, interests);
        }
        for month in 1..=self.contract.grace_months {
            let flat = self.contract.kind == FinancingKind::Flat;
            let base = if flat { principal } else { &balance };
            let interest =
                base.times(rate).payable(self.name(FinanceTerm::Interest(month)), None, self.booked());
            balance = balance.plus(&interest).named(self.name(FinanceTerm::Balance(month)), None);
            if self.contract.schedule || month <= 2 {
                self.show(&interest);
                self.show(&balance);
            }
            interests.push(interest);
        }
        let balance = balance.named(self.name(FinanceTerm::DebtAfterGrace), None);
        self.show(&balance);
        (balance, interests)
    }

    /// Interest of one month as a fraction.
    pub(super) fn monthly_rate(&mut self) -> Option<Step> {
        let contract = self.contract;
        if contract.annual_percent.is_some() && contract.monthly_percent.is_some() {
            self.outcome.refuse(self.input(FinanceInput::MonthlyPercent), Refusal::SaidTwice);
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
        let growth = self.growth(rate);
        let over_term = growth.power(&count).named(self.name(FinanceTerm::GrowthOverTerm), None);
        let exact = principal.times(rate).times(&over_term).over(&over_term.minus(&one));
        let instalment = self.instalment(&exact, principal, rate, repayment);
        for step in [&growth, &over_term, &instalment] {
            self.show(step);
        }
        instalment
    }

    /// 1 + monthly rate.
    pub(super) fn growth(&self, rate: &Step) -> Step {
        Step::one().plus(rate).named(self.name(FinanceTerm::Growth), None)
    }

    /// The equal instalment as it can be paid; up, and up to ten units and more, where the part of a unit
    /// that rounding takes off it would have grown to a lump by the last month.
    fn instalment(&self, exact: &Step, principal: &Step, rate: &Step, repayment: u16) -> Step {
        let term = self.name(FinanceTerm::InstalmentEach);
        let unit = self.setting.currency.smallest();
        let is_lump = |each: &Step| {
            let schedule = instalment::Schedule { months: repayment, interest: self.booked(), unit };
            schedule.leaves_a_lump(principal.value(), rate.value(), each.value())
        };
        let mut each = exact.clone().payable(term, None, self.nearest());
        let mut to = self.nearest().to;
        for _ in 0..instalment::MOST_TENS {
            if !is_lump(&each) {
                break;
            }
            each = exact.clone().payable(term, None, Rounding { direction: Direction::Ceiling, to });
            to = to.saturating_mul(10);
        }
        each
    }

    /// One row of the schedule, and its interest; the first two and the last are always shown.
    fn month(&mut self, month: u16, debt: &mut Debt) -> Step {
        let flat = self.contract.kind == FinancingKind::Flat;
        let base = if flat { &debt.principal } else { &debt.balance };
        let interest =
            base.times(&debt.rate).payable(self.name(FinanceTerm::Interest(month)), None, self.booked());
        let term = self.name(FinanceTerm::Instalment(month));
        let (repaid, instalment) = if month > self.contract.grace_months {
            let deferred = self.deferred(debt);
            let (repaid, instalment) = self.repayment(month, &interest, deferred.as_ref(), debt);
            debt.balance = debt.balance.minus(&repaid).named(self.name(FinanceTerm::Balance(month)), None);
            (Some(repaid), Some(instalment))
        } else if self.contract.grace_interest == GraceInterest::WithFirst {
            debt.deferred = Step::sum_of(debt.deferred.take().into_iter().chain([interest.clone()]));
            (None, None)
        } else {
            (None, Some(interest.clone().named(term, None)))
        };
        let ended = month == debt.months || (repaid.is_some() && debt.balance.value().is_zero());
        if self.contract.schedule || month <= 2 || ended {
            self.show(&interest);
            let balance = repaid.is_some().then(|| debt.balance.clone());
            self.outcome.figures.extend(repaid.into_iter().chain(instalment).chain(balance));
        }
        interest
    }

    /// The interest of the grace that falls due with the first instalment.
    fn deferred(&mut self, debt: &mut Debt) -> Option<Step> {
        let deferred = debt.deferred.take()?.named(self.name(FinanceTerm::DeferredInterest), None);
        self.show(&deferred);
        Some(deferred)
    }

    /// Principal and instalment of a month: what was agreed, or all that is left where that is less.
    fn repayment(&self, month: u16, interest: &Step, deferred: Option<&Step>, debt: &Debt) -> (Step, Step) {
        let [repaid_as, paid_as] =
            [FinanceTerm::Repaid(month), FinanceTerm::Instalment(month)].map(|term| self.name(term));
        let due = deferred.map_or_else(|| interest.clone(), |deferred| interest.plus(deferred));
        if month < debt.months {
            let (repaid, instalment) = match (self.contract.kind, deferred) {
                (FinancingKind::Annuity, None) => (debt.equal.minus(interest), None),
                (FinancingKind::Annuity, Some(_)) => {
                    self.with_interest(&debt.equal.minus(interest), &due, paid_as)
                }
                _ => self.with_interest(&debt.equal, &due, paid_as),
            };
            if repaid.value().compare(debt.balance.value()).is_lt() {
                let repaid = repaid.named(repaid_as, None);
                let instalment = instalment.unwrap_or_else(|| repaid.plus(&due).named(paid_as, None));
                return (repaid, instalment);
            }
        }
        let rest = debt.balance.clone().named(repaid_as, None);
        let instalment = rest.plus(&due).named(paid_as, None);
        (rest, instalment)
    }

    /// Principal and the interest with it; over the counter both together go to five sen, and what that
    /// adds or takes is principal.
    fn with_interest(&self, equal: &Step, interest: &Step, term: Term) -> (Step, Option<Step>) {
        if self.contract.rounding != PayRounding::CashFiveSen {
            return (equal.clone(), None);
        }
        let instalment = equal.plus(interest).payable(term, None, self.nearest());
        let repaid = instalment.minus(interest);
        if repaid.value().is_negative() { (equal.clone(), None) } else { (repaid, Some(instalment)) }
    }

    /// All interest, all that is paid, the flat rate for the same, and the cost of the first year.
    fn totals(&mut self, debt: &Debt, interests: Vec<Step>) -> Option<Step> {
        let months = u16::try_from(interests.len()).unwrap_or(debt.months);
        if months < debt.months {
            self.outcome.remark(Remark::Plant(PlantRemark::PaidOffEarly(months)));
        }
        let first = Step::sum_of(interests.iter().take(12).cloned())?;
        let total = Step::sum_of(self.by_years(interests))?;
        let total = total.named(self.name(FinanceTerm::TotalInterest), None);
        self.show(&total);
        let paid = debt.principal.plus(&total).named(self.name(FinanceTerm::TotalPaid), None);
        self.show(&paid);
        self.flat_equivalent(&debt.principal, &debt.rate, &total, months);
        let first = first.named(self.name(FinanceTerm::FirstYearCost), None);
        self.show(&first);
        Some(first)
    }

    /// The interest of each year, of more than one: nobody reads a sum of hundreds of months.
    fn by_years(&self, interests: Vec<Step>) -> Vec<Step> {
        if interests.len() <= 12 {
            return interests;
        }
        let year = |(year, months): (u16, &[Step])| {
            let sum = Step::sum_of(months.iter().cloned())?;
            Some(sum.named(self.name(FinanceTerm::InterestOfYear(year)), None))
        };
        (1_u16..).zip(interests.chunks(12)).filter_map(year).collect()
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
