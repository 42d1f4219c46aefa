//! A member's loan from what is entered to what it costs.
//!
//! # Design
//!
//! *Why is the contract one like any other?* A co-op's own loan and a member's have the same schedule. What is a member's
//! alone stands around it: what can be paid, fees, and what comes back.

use super::super::entered::{Financing, FinancingKind};
use super::super::run::{Found, Run};
use super::entered::{MemberLoan, Sought};
use crate::domain::derivation::{Missing, Origin, Outcome, Refusal, Setting, Step, given};
use crate::domain::term::{FinanceAt, FinanceInput, FinanceTerm, InputPath, LoanInput, LoanTerm, Term};
use crate::domain::value::{Number, PayRounding};

/// The instalments of a member's loan, or the amount or months for an instalment; interest and fees, what of them comes
/// back, and the rate that all of it comes to.
///
/// # Units
///
/// Money, months, parts of one a month and a year.
pub(crate) fn member_loan(inputs: &MemberLoan, setting: Setting<'_>, outcome: &mut Outcome) {
    refuse_unused(inputs, outcome);
    let at = FinanceAt::MEMBER;
    let kind = inputs.contract.kind;
    let mut contract = Financing { schedule: !kind.shares_profit(), ..inputs.contract.clone() };
    let mut run = Run { at, contract: &contract, found: Found::default(), setting, outcome };
    run.refuse_unused();
    if !run.outcome.problems.is_empty() {
        return;
    }
    if kind.shares_profit() {
        run.profit_shared();
        return;
    }
    run.refuse_all_paid_at_once();
    if !run.outcome.problems.is_empty() {
        return;
    }
    let Some(found) = run.found_of(inputs) else { return };
    contract.months = contract.months.or(found.months);
    let mut run = Run { at, contract: &contract, found, setting, outcome };
    if let Some(yearly) = run.margin_rate(inputs) {
        let Some(margin) = run.margin(&yearly) else { return };
        run.show(&margin);
        run.found.margin = Some(margin);
    }
    let paid = run.cost();
    if paid.is_some() && run.outcome.problems.is_empty() && kind != FinancingKind::Ijarah {
        run.costs(inputs);
    }
}

/// What counts for nothing beside what else is entered is not passed over in silence.
fn refuse_unused(inputs: &MemberLoan, outcome: &mut Outcome) {
    let contract = &inputs.contract;
    let seeks = inputs.sought != Sought::Instalment;
    let is_sale = contract.kind == FinancingKind::Murabahah;
    let is_debt = !contract.kind.shares_profit() && contract.kind != FinancingKind::Ijarah;
    let some = |number| given::unless_zero(number).is_some();
    for (given, is_used, input) in [
        (seeks, is_debt, LoanInput::Sought),
        (inputs.affordable.is_some(), seeks, LoanInput::Affordable),
        (some(inputs.margin_percent), is_sale, LoanInput::MarginPercent),
        (some(inputs.fees), is_debt, LoanInput::Fees),
        (some(inputs.returned_percent), is_debt, LoanInput::ReturnedPercent),
    ] {
        if given && !is_used {
            outcome.refuse(InputPath::Loan(input), Refusal::NotUsed);
        }
    }
    // Interest and months of grace would be sought with the rest: nobody asks for that.
    for (given, is_used, input) in [
        (some(contract.principal), inputs.sought != Sought::Principal, FinanceInput::Principal),
        (contract.months.is_some(), inputs.sought != Sought::Months, FinanceInput::Months),
        (contract.grace_months > 0, !seeks, FinanceInput::GraceMonths),
    ] {
        if given && !is_used {
            outcome.refuse(InputPath::Financing(FinanceAt::MEMBER, input), Refusal::NotUsed);
        }
    }
    // Over the counter an instalment may be brought to five sen above what can be paid.
    if seeks && contract.rounding == PayRounding::CashFiveSen {
        outcome.refuse(InputPath::Financing(FinanceAt::MEMBER, FinanceInput::Rounding), Refusal::NotUsed);
    }
    if inputs.margin_percent.is_some() && some(contract.margin) {
        outcome.refuse(InputPath::Loan(LoanInput::MarginPercent), Refusal::SaidTwice);
    }
}

impl Run<'_> {
    /// What is found before the contract can be calculated; nothing as long as something is missing or wrong.
    fn found_of(&mut self, inputs: &MemberLoan) -> Option<Found> {
        let yearly = self.margin_rate(inputs);
        let mut found = Found::default();
        match inputs.sought {
            Sought::Instalment => {}
            Sought::Principal => {
                let affordable = self.affordable(inputs);
                found.principal = Some(self.most(affordable.as_ref(), yearly.as_ref())?);
            }
            Sought::Months => {
                let affordable = self.affordable(inputs);
                found.months = Some(self.fewest(affordable.as_ref(), yearly.as_ref())?);
            }
        }
        self.outcome.problems.is_empty().then_some(found)
    }

    /// What is financed of a sale is more than nothing.
    pub(super) fn refuse_all_paid_at_once(&mut self) {
        let contract = self.contract;
        if let (Some(Number(price)), Some(Number(down))) = (contract.principal, contract.down_payment)
            && contract.kind == FinancingKind::Murabahah
            && !price.is_zero()
            && down >= price
        {
            self.outcome.refuse(self.input(FinanceInput::DownPayment), Refusal::PartExceedsPrice);
        }
    }

    fn affordable(&mut self, inputs: &MemberLoan) -> Option<Step> {
        let place = InputPath::Loan(LoanInput::Affordable);
        let affordable =
            given::amount(inputs.affordable, place, Term::Loan(LoanTerm::Affordable), self.outcome)?;
        if affordable.value().is_zero() {
            self.outcome.refuse(place, Refusal::NotPositive);
            return None;
        }
        Some(affordable)
    }

    /// What a year adds to the price of a sale in instalments, where that is told.
    pub(super) fn margin_rate(&mut self, inputs: &MemberLoan) -> Option<Step> {
        let Number(percent) = inputs.margin_percent?;
        let (place, term) = (InputPath::Loan(LoanInput::MarginPercent), Term::Loan(LoanTerm::MarginRate));
        Some(given::percentage(percent, place, term, Origin::Visitor, self.outcome))
    }

    /// `(price − paid at once) × yearly rate × months ÷ 12`, to payable units.
    pub(super) fn margin(&mut self, yearly: &Step) -> Option<Step> {
        let left = self.left_of_price();
        if self.contract.months.is_none() {
            self.outcome.missing.push(Missing(self.input(FinanceInput::Months)));
        }
        let part = self.of_months(yearly, self.contract.months?);
        Some(left?.times(&part).payable(self.name(FinanceTerm::Margin), None, self.booked()))
    }

    /// A yearly rate over so many months.
    pub(super) fn of_months(&self, yearly: &Step, months: u16) -> Step {
        let [months, year] = [(FinanceTerm::Months, months), (FinanceTerm::MonthsOfYear, 12)]
            .map(|(term, count)| self.count(term, count));
        yearly.times(&months).over(&year)
    }
}
