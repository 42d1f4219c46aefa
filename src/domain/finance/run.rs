//! One contract while it runs: what is read of it, by its names.

use super::entered::Financing;
use crate::domain::derivation::given;
use crate::domain::derivation::{Missing, Origin, Outcome, Refusal, Setting, Step, Unit};
use crate::domain::term::{FinanceAt, FinanceInput, FinanceTerm, InputPath, Term};
use crate::domain::value::{Direction, Exact, Number, PayRounding, Rounding};

/// Months that a contract may run.
pub(super) const MOST_MONTHS: u16 = 600;

/// What was found for a contract instead of being entered.
#[derive(Default)]
pub(super) struct Found {
    pub principal: Option<Step>,
    pub margin: Option<Step>,
    pub months: Option<u16>,
}

/// One run through a contract.
pub(super) struct Run<'a> {
    pub at: FinanceAt,
    pub contract: &'a Financing,
    pub found: Found,
    pub setting: Setting<'a>,
    pub outcome: &'a mut Outcome,
}

impl<'a> Run<'a> {
    /// Everything about the contract was entered.
    pub(super) fn new(
        at: FinanceAt,
        contract: &'a Financing,
        setting: Setting<'a>,
        outcome: &'a mut Outcome,
    ) -> Self {
        Self { at, contract, found: Found::default(), setting, outcome }
    }
}

impl Run<'_> {
    pub(super) fn name(&self, term: FinanceTerm) -> Term {
        Term::Finance(self.at, term)
    }

    pub(super) fn input(&self, input: FinanceInput) -> InputPath {
        InputPath::Financing(self.at, input)
    }

    pub(super) fn show(&mut self, step: &Step) {
        self.outcome.figures.push(step.clone());
    }

    /// An amount below zero too.
    pub(super) fn signed(
        &mut self,
        number: Option<Number>,
        input: FinanceInput,
        term: FinanceTerm,
    ) -> Option<Step> {
        let Some(Number(decimal)) = number else {
            self.outcome.missing.push(Missing(self.input(input)));
            return None;
        };
        given::check_decimals(decimal, self.input(input), self.outcome);
        Some(Step::given(self.name(term), Exact::decimal(decimal), Unit::MONEY, Origin::Visitor))
    }

    /// An amount above zero: a contract over nothing is none.
    pub(super) fn positive(
        &mut self,
        number: Option<Number>,
        input: FinanceInput,
        term: FinanceTerm,
    ) -> Option<Step> {
        let amount = self.amount(number, input, term)?;
        if amount.value().is_zero() {
            self.outcome.refuse(self.input(input), Refusal::NotPositive);
            return None;
        }
        Some(amount)
    }

    /// Refuses months over which an instalment would be less than can be paid.
    pub(super) fn refuse_too_small(&mut self, each: &Step, whole: &Step) {
        if each.value().is_zero() && whole.value().is_positive() {
            self.outcome.refuse(self.input(FinanceInput::Months), Refusal::InstalmentTooSmall);
        }
    }

    pub(super) fn amount(
        &mut self,
        number: Option<Number>,
        input: FinanceInput,
        term: FinanceTerm,
    ) -> Option<Step> {
        let found = match input {
            FinanceInput::Principal => &self.found.principal,
            FinanceInput::Margin => &self.found.margin,
            _ => &None,
        };
        if found.is_some() {
            return found.clone();
        }
        given::amount(number, self.input(input), self.name(term), self.outcome)
    }

    pub(super) fn percent(
        &mut self,
        number: Option<Number>,
        input: FinanceInput,
        term: FinanceTerm,
    ) -> Option<Step> {
        let Some(Number(percent)) = number else {
            self.outcome.missing.push(Missing(self.input(input)));
            return None;
        };
        let (at, term) = (self.input(input), self.name(term));
        Some(given::percentage(percent, at, term, Origin::Visitor, self.outcome))
    }

    pub(super) fn count(&self, term: FinanceTerm, count: u16) -> Step {
        let is_found =
            self.found.months.is_some() && matches!(term, FinanceTerm::Months | FinanceTerm::RepaymentMonths);
        let origin = if is_found { Origin::Trial } else { Origin::Visitor };
        Step::given(self.name(term), Exact::whole(i128::from(count)), Unit::NONE, origin)
    }

    /// How what is paid over the counter becomes payable.
    pub(super) fn nearest(&self) -> Rounding {
        self.contract.rounding.of(self.setting.currency)
    }

    /// How what is only booked does: five sen are for cash alone.
    pub(super) fn booked(&self) -> Rounding {
        match self.contract.rounding {
            PayRounding::CashFiveSen => PayRounding::Nearest,
            rounding => rounding,
        }
        .of(self.setting.currency)
    }

    /// How what is paid is rounded down.
    pub(super) fn lower(&self) -> Rounding {
        Rounding { direction: Direction::Floor, ..self.nearest() }
    }

    pub(super) fn down(&self) -> Rounding {
        self.setting.rounding(Direction::Floor)
    }

    /// Months of the contract and those in which principal is paid back.
    pub(super) fn months(&mut self) -> Option<(u16, u16)> {
        let Some(months) = self.contract.months else {
            self.outcome.missing.push(Missing(self.input(FinanceInput::Months)));
            return None;
        };
        if months == 0 {
            self.outcome.refuse(self.input(FinanceInput::Months), Refusal::NoMonths);
            return None;
        }
        if months > MOST_MONTHS {
            self.outcome.refuse(self.input(FinanceInput::Months), Refusal::TooManyMonths);
            return None;
        }
        let repayment = months.saturating_sub(self.contract.grace_months);
        if repayment == 0 {
            self.outcome.refuse(self.input(FinanceInput::GraceMonths), Refusal::GraceTooLong);
            return None;
        }
        Some((months, repayment))
    }
}
