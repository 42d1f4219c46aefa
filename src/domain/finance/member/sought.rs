//! The most that can be borrowed for an instalment, and the fewest months that it pays a loan back in.
//!
//! # Design
//!
//! *Why does the instalment fit?* An amount is brought down to payable units and months up to whole ones, so that what
//! every month asks for is never more than can be paid. The last month pays the rest that rounding leaves, which may be
//! some units more.

use super::super::entered::FinancingKind;
use super::super::instalment::Schedule;
use super::super::run::{MOST_MONTHS, Run};
use crate::domain::derivation::{Missing, Origin, Refusal, Step, Unit, given};
use crate::domain::term::{FinanceInput, FinanceTerm, InputPath, LoanInput};
use crate::domain::value::{Direction, Exact, Rounding};

/// What a sale in instalments adds to its price, and what is paid at once.
struct Sale {
    /// Told as an amount.
    margin: Option<Step>,
    down: Option<Step>,
}

impl Run<'_> {
    /// The greatest principal, or price, whose instalments, before they are rounded, are no more than `affordable`:
    /// flat and declining `affordable ÷ (1 ÷ n + rate)`, annuity `affordable × ((1 + rate)^n − 1) ÷ (rate × (1 + rate)^n)`,
    /// a sale `(affordable × n + paid at once) ÷ (1 + yearly rate × n ÷ 12)` or that sum without its margin.
    pub(super) fn most(&mut self, affordable: &Step, yearly: Option<&Step>) -> Option<Step> {
        let is_sale = self.contract.kind == FinancingKind::Murabahah;
        let rate = if is_sale { None } else { self.monthly_rate() };
        let sale = if is_sale { self.sale(yearly) } else { None };
        let (months, repayment) = self.months()?;
        let count = self.count(FinanceTerm::RepaymentMonths, repayment);
        let exact = if is_sale {
            let sale = sale?;
            let paid = affordable.times(&count);
            let paid = sale.down.map_or_else(|| paid.clone(), |down| paid.plus(&down));
            match (yearly, sale.margin) {
                (Some(yearly), _) => paid.over(&Step::one().plus(&self.of_months(yearly, months))),
                (None, Some(margin)) => paid.minus(&margin),
                (None, None) => paid,
            }
        } else {
            self.most_of_loan(affordable, &rate?, &count)
        };
        let term = if is_sale { FinanceTerm::AssetPrice } else { FinanceTerm::Principal };
        let most = exact.payable(self.name(term), None, self.down());
        if !most.value().is_positive() {
            return self.never();
        }
        self.show(&most);
        Some(most)
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

    /// The fewest months in which no instalment is more than `affordable`: flat and declining
    /// `principal ÷ (affordable − principal × rate)`, a sale `(price − paid at once) ÷ (affordable − price × yearly rate ÷ 12)`,
    /// each up to a whole month; with an annuity by trial.
    pub(super) fn fewest(&mut self, affordable: &Step, yearly: Option<&Step>) -> Option<u16> {
        let is_sale = self.contract.kind == FinancingKind::Murabahah;
        let term = if is_sale { FinanceTerm::AssetPrice } else { FinanceTerm::Principal };
        let principal = self.positive(self.contract.principal, FinanceInput::Principal, term);
        let (owed, each) = if is_sale {
            let sale = self.sale(yearly)?;
            let principal = principal?;
            let owed = sale.margin.map_or_else(|| principal.clone(), |margin| principal.plus(&margin));
            let owed = sale.down.map_or_else(|| owed.clone(), |down| owed.minus(&down));
            let each = yearly.map(|yearly| principal.times(&self.of_months(yearly, 1)));
            (owed, each)
        } else {
            let rate = self.monthly_rate();
            let (principal, rate) = (principal?, rate?);
            if self.contract.kind == FinancingKind::Annuity && !rate.value().is_zero() {
                return self.fewest_of_annuity(affordable, &principal, &rate);
            }
            (principal.clone(), Some(principal.times(&rate)))
        };
        let left = each.map_or_else(|| affordable.clone(), |each| affordable.minus(&each));
        if !left.value().is_positive() {
            return self.never();
        }
        let whole = Rounding { direction: Direction::Ceiling, to: 100 };
        let months = owed.over(&left).payable(self.name(FinanceTerm::Months), None, whole);
        self.show(&months);
        self.counted(&months)
    }

    /// Month after month until nothing is owed; one more where the equal instalment over these is a little above what
    /// can be paid.
    fn fewest_of_annuity(&mut self, affordable: &Step, principal: &Step, rate: &Step) -> Option<u16> {
        let interest = principal.value().times(rate.value());
        if !affordable.value().minus(&interest).is_positive() {
            return self.never();
        }
        let unit = self.setting.currency.smallest();
        let schedule = Schedule { months: MOST_MONTHS, interest: self.booked(), unit };
        let Some(months) = schedule.months_at(principal.value(), rate.value(), affordable.value()) else {
            return self.too_long();
        };
        let growth = Exact::whole(1).plus(rate.value()).power(u32::from(months));
        let fits = affordable.value().times(&growth.minus(&Exact::whole(1)));
        let needs = interest.times(&growth);
        let months = if fits.compare(&needs).is_lt() { months.saturating_add(1) } else { months };
        let term = self.name(FinanceTerm::Months);
        let found = Step::given(term, Exact::whole(i128::from(months)), Unit::NONE, Origin::Trial);
        self.show(&found);
        self.counted(&found)
    }

    fn counted(&mut self, months: &Step) -> Option<u16> {
        let count = months.value().to_whole().ok().and_then(|months| u16::try_from(months).ok());
        let count = count.filter(|count| *count <= MOST_MONTHS);
        if count.is_none() { self.too_long() } else { count }
    }

    /// Nothing of the principal would ever be paid back.
    fn never<T>(&mut self) -> Option<T> {
        self.outcome.refuse(InputPath::Loan(LoanInput::Affordable), Refusal::NeverRepaid);
        None
    }

    fn too_long<T>(&mut self) -> Option<T> {
        self.outcome.refuse(InputPath::Loan(LoanInput::Affordable), Refusal::RepaidTooLate);
        None
    }

    fn sale(&mut self, yearly: Option<&Step>) -> Option<Sale> {
        let down = given::unless_zero(self.contract.down_payment);
        let down = down
            .and_then(|down| self.amount(Some(down), FinanceInput::DownPayment, FinanceTerm::DownPayment));
        if yearly.is_some() {
            return Some(Sale { margin: None, down });
        }
        if self.contract.margin.is_none() {
            self.outcome.missing.push(Missing(self.input(FinanceInput::Margin)));
        }
        let margin = self.contract.margin?;
        Some(Sale { margin: self.amount(Some(margin), FinanceInput::Margin, FinanceTerm::Margin), down })
    }
}
