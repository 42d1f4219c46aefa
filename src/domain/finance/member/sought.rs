//! The most that can be borrowed for an instalment, and the fewest months that it pays a loan back in.
//!
//! # Design
//!
//! *Why is an amount a formula, and are months a trial?* An amount is brought down to payable units, and every instalment fits. Months
//! are whole: whether one less would do is decided by the instalment as the contract itself rounds it, so that what a contract asks
//! for each month gives its own months back. The last month pays the rest that rounding leaves, which may be some units more.

use super::super::entered::{Financing, FinancingKind};
use super::super::instalment::Schedule;
use super::super::run::{Found, MOST_MONTHS, Run};
use crate::domain::derivation::{Origin, Outcome, Refusal, Step, Unit};
use crate::domain::term::{FinanceAt, FinanceInput, FinanceTerm, InputPath, LoanInput, LoanTerm, Term};
use crate::domain::value::Exact;

impl Run<'_> {
    /// The greatest principal, or price, whose instalments, before they are rounded, are no more than `affordable`:
    /// flat and declining `affordable ÷ (1 ÷ n + rate)`, annuity `affordable × ((1 + rate)^n − 1) ÷ (rate × (1 + rate)^n)`,
    /// a sale `affordable × n ÷ (1 + yearly rate × n ÷ 12)`, or `affordable × n` less its margin, and what is paid at once.
    pub(super) fn most(&mut self, affordable: Option<&Step>, yearly: Option<&Step>) -> Option<Step> {
        let is_sale = self.contract.kind == FinancingKind::Murabahah;
        let rate = if is_sale { None } else { self.monthly_rate() };
        let margin = if is_sale && yearly.is_none() {
            self.amount(self.contract.margin, FinanceInput::Margin, FinanceTerm::Margin)
        } else {
            None
        };
        let (months, repayment) = self.months()?;
        let count = self.count(FinanceTerm::RepaymentMonths, repayment);
        let affordable = affordable?;
        if !is_sale {
            let exact = self.most_of_loan(affordable, &rate?, &count);
            let most = exact.payable(self.name(FinanceTerm::Principal), None, self.down());
            if !most.value().is_positive() {
                return self.refuse_affordable(Refusal::NeverRepaid);
            }
            self.show(&most);
            return Some(most);
        }
        let paid = affordable.times(&count);
        let financed = match yearly {
            Some(yearly) => paid.over(&Step::one().plus(&self.of_months(yearly, months))),
            None => paid.minus(&margin?),
        };
        if !financed.value().is_positive() {
            return self.refuse_affordable(Refusal::MarginNotPaid);
        }
        let price = self.paid_at_once().map_or_else(|| financed.clone(), |down| financed.plus(&down));
        let price = price.payable(self.name(FinanceTerm::AssetPrice), None, self.down());
        self.show(&price);
        Some(price)
    }

    fn most_of_loan(&self, affordable: &Step, rate: &Step, count: &Step) -> Step {
        if rate.value().is_zero() {
            return affordable.times(count);
        }
        if self.contract.kind != FinancingKind::Annuity {
            return affordable.over(&Step::one().over(count).plus(rate));
        }
        let over_term = self.growth(rate).power(count).named(self.name(FinanceTerm::GrowthOverTerm), None);
        affordable.times(&over_term.minus(&Step::one())).over(&rate.times(&over_term))
    }

    /// The fewest months in which no instalment but the last is more than `affordable`.
    pub(super) fn fewest(&mut self, affordable: Option<&Step>, yearly: Option<&Step>) -> Option<u16> {
        let about = self.about(affordable, yearly)?;
        let affordable = affordable?;
        let fits = |run: &Self, months: u16| {
            run.first_instalment(months, yearly).is_some_and(|each| each.compare(affordable.value()).is_le())
        };
        let mut months = about;
        while months > 1 && fits(self, months.saturating_sub(1)) {
            months = months.saturating_sub(1);
        }
        while !fits(self, months) {
            if months >= MOST_MONTHS {
                return self.refuse_affordable(Refusal::RepaidTooLate);
            }
            months = months.saturating_add(1);
        }
        let term = Term::Loan(LoanTerm::FewestMonths);
        let found = Step::given(term, Exact::whole(i128::from(months)), Unit::NONE, Origin::Trial);
        self.show(&found);
        Some(months)
    }

    /// About how many months it takes: flat and declining `principal ÷ (affordable − principal × rate)`, a sale
    /// `(price − paid at once) ÷ (affordable − that × yearly rate ÷ 12)`, an annuity month after month.
    fn about(&mut self, affordable: Option<&Step>, yearly: Option<&Step>) -> Option<u16> {
        let is_sale = self.contract.kind == FinancingKind::Murabahah;
        let (owed, each) = if is_sale {
            let left = self.left_of_price();
            if let Some(yearly) = yearly {
                let left = left?;
                (left.clone(), Some(left.times(&self.of_months(yearly, 1))))
            } else {
                let margin = self.amount(self.contract.margin, FinanceInput::Margin, FinanceTerm::Margin);
                (left?.plus(&margin?), None)
            }
        } else {
            let term = FinanceTerm::Principal;
            let principal = self.positive(self.contract.principal, FinanceInput::Principal, term);
            let rate = self.monthly_rate();
            let (principal, rate) = (principal?, rate?);
            (principal.clone(), Some(principal.times(&rate)))
        };
        let affordable = affordable?.value();
        let each = each.map_or_else(Exact::zero, |each| *each.value());
        let left = affordable.minus(&each);
        if !left.is_positive() {
            return self.refuse_affordable(Refusal::NeverRepaid);
        }
        let is_annuity = self.contract.kind == FinancingKind::Annuity && !each.is_zero();
        let months = if is_annuity {
            let schedule = Schedule {
                months: MOST_MONTHS,
                interest: self.booked(),
                unit: self.setting.currency.smallest(),
            };
            schedule.months_at(owed.value(), &each.over(owed.value()), affordable)
        } else {
            let months = owed.value().over(&left).ceiling().to_whole().ok();
            // Rounding may make one less do.
            months.and_then(|months| u16::try_from(months).ok()).filter(|months| *months <= MOST_MONTHS + 1)
        };
        months
            .map(|months| months.clamp(1, MOST_MONTHS))
            .or_else(|| self.refuse_affordable(Refusal::RepaidTooLate))
    }

    /// What a contract over so many months asks for in the first of them.
    fn first_instalment(&self, months: u16, yearly: Option<&Step>) -> Option<Exact> {
        let contract = Financing { months: Some(months), schedule: false, ..self.contract.clone() };
        let mut outcome = Outcome::default();
        let found = Found::default();
        let mut run =
            Run { at: self.at, contract: &contract, found, setting: self.setting, outcome: &mut outcome };
        if let Some(yearly) = yearly {
            run.found.margin = run.margin(yearly);
        }
        run.cost()?;
        let figure = |term| outcome.figure(Term::Finance(FinanceAt::MEMBER, term));
        let first = figure(FinanceTerm::Instalment(1)).filter(|_| contract.kind != FinancingKind::Murabahah);
        first.or_else(|| figure(FinanceTerm::InstalmentEach)).map(|step| *step.value())
    }

    fn refuse_affordable<T>(&mut self, why: Refusal) -> Option<T> {
        self.outcome.refuse(InputPath::Loan(LoanInput::Affordable), why);
        None
    }
}
