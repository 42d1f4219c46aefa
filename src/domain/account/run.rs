//! The account while it runs, line by line.

use rust_decimal::Decimal;

use super::entered::{AccountEntry, Appropriation};
use crate::domain::derivation::given::{check_amount, check_decimals, unless_zero};
use crate::domain::derivation::{Missing, Origin, Outcome, Refusal, Setting, Step, Unit};
use crate::domain::law::{Source, in_force};
use crate::domain::term::{
    AccountInput, AccountTerm, Entry, EntryInput, InputPath, PlantTerm, RatesRemark, Remark, Statutory, Term,
};
use crate::domain::value::{Direction, Exact, Number};

/// One run through the account.
pub(super) struct Account<'a> {
    pub inputs: &'a Appropriation,
    pub setting: Setting<'a>,
    pub outcome: &'a mut Outcome,
    /// The statutory rates, as far as they are known.
    pub rates: Vec<(Statutory, Step)>,
}

impl Account<'_> {
    pub(super) fn show(&mut self, step: &Step) {
        self.outcome.figures.push(step.clone());
    }

    pub(super) fn check(&mut self) {
        let inputs = self.inputs;
        let not_negative = [
            (inputs.loss_brought_forward, AccountInput::LossBroughtForward),
            (inputs.reserve_fund, AccountInput::ReserveFund),
            (inputs.shares_and_subscriptions, AccountInput::SharesAndSubscriptions),
            (inputs.reserve_percent, AccountInput::Percent(Statutory::Reserve)),
            (inputs.education_percent, AccountInput::Percent(Statutory::Education)),
            (inputs.development_percent, AccountInput::Percent(Statutory::Development)),
            (inputs.tax, AccountInput::Tax),
            (inputs.zakat, AccountInput::Zakat),
        ];
        for (number, input) in not_negative {
            if number.is_some_and(|number| number.0.is_sign_negative()) {
                self.outcome.refuse(InputPath::Account(input), Refusal::Negative);
            }
        }
        let percents = [
            (inputs.reserve_percent, Statutory::Reserve),
            (inputs.education_percent, Statutory::Education),
            (inputs.development_percent, Statutory::Development),
        ];
        for (number, of) in percents {
            if number.is_some_and(|Number(percent)| percent > Decimal::ONE_HUNDRED) {
                self.outcome.refuse(InputPath::Account(AccountInput::Percent(of)), Refusal::AboveHundred);
            }
        }
        let amounts = [
            (inputs.net_profit, AccountInput::NetProfit),
            (inputs.operating_adjustments, AccountInput::OperatingAdjustments),
            (inputs.loss_brought_forward, AccountInput::LossBroughtForward),
            (inputs.tax, AccountInput::Tax),
            (inputs.zakat, AccountInput::Zakat),
            (inputs.other_adjustments, AccountInput::OtherAdjustments),
            (inputs.accumulated_profit, AccountInput::AccumulatedProfit),
        ];
        for (number, input) in amounts {
            if let Some(Number(decimal)) = number {
                check_decimals(decimal, InputPath::Account(input), self.outcome);
            }
        }
        for (place, entry) in (0_u8..).zip(&inputs.entries) {
            self.check_entry(place, entry);
        }
    }

    fn check_entry(&mut self, at: u8, entry: &AccountEntry) {
        let place = |input| InputPath::EntryInput(at, input);
        for (rate, input) in [(entry.rate, EntryInput::Rate), (entry.approved_rate, EntryInput::ApprovedRate)]
        {
            if rate.is_some_and(|Number(rate)| rate.is_sign_negative()) {
                self.outcome.refuse(place(input), Refusal::Negative);
            }
        }
        for (amount, input) in [(entry.amount, EntryInput::Amount), (entry.base, EntryInput::Base)] {
            if let Some(Number(amount)) = amount {
                check_amount(amount, place(input), self.outcome);
            }
        }
        if entry.amount.is_none() {
            return;
        }
        if entry.rate.is_some() || entry.approved_rate.is_some() {
            self.outcome.refuse(InputPath::Entry(at), Refusal::SaidTwice);
        } else if entry.base.is_some() && !entry.of.is_dividend() {
            // The capital behind a dividend tells what could be afforded; other bases tell nothing.
            self.outcome.refuse(place(EntryInput::Base), Refusal::NotUsed);
        }
    }

    /// Net profit, adjusted, less earlier losses: what the statutory payments are measured by.
    pub(super) fn base(&mut self, plant: Option<&Step>) -> Option<Step> {
        let Some(Number(profit)) = self.inputs.net_profit else {
            self.outcome.missing.push(Missing(InputPath::Account(AccountInput::NetProfit)));
            return None;
        };
        let term = Term::Account(AccountTerm::NetProfit);
        let mut profit = Step::given(term, Exact::decimal(profit), Unit::MONEY, Origin::Visitor);
        self.show(&profit);
        if let Some(plant) = plant {
            profit = profit.plus(plant).named(Term::Plant(PlantTerm::ProfitWithPlant), None);
            self.show(&profit);
        }
        if let Some(step) = given(self.inputs.operating_adjustments, AccountTerm::OperatingAdjustments) {
            profit = profit.plus(&step).named(Term::Account(AccountTerm::Adjusted), None);
            self.show(&profit);
        }
        if let Some(step) = given(self.inputs.loss_brought_forward, AccountTerm::LossBroughtForward) {
            profit = profit.minus(&step).named(Term::Account(AccountTerm::AfterLoss), None);
            self.show(&profit);
        }
        Some(profit)
    }

    /// Names a line, brought to sen where its exact amount is not payable.
    pub(super) fn payable(&mut self, step: Step, term: AccountTerm, rule: Option<&'static Source>) -> Step {
        let rounding = self.setting.rounding(Direction::HalfUp);
        step.payable(Term::Account(term), rule, rounding)
    }

    pub(super) fn after_tax(&mut self, after: Step) -> Step {
        let taxes = [(self.inputs.tax, AccountTerm::Tax), (self.inputs.zakat, AccountTerm::Zakat)];
        let taxes: Vec<_> = taxes.into_iter().filter_map(|(number, term)| given(number, term)).collect();
        if taxes.is_empty() {
            return after;
        }
        let mut left = after;
        for tax in taxes {
            left = left.minus(&tax);
        }
        let left = left.named(Term::Account(AccountTerm::AfterTax), None);
        self.show(&left);
        left
    }

    pub(super) fn carry_forward(&mut self, after_tax: &Step, entries: Vec<(Entry, Step)>) {
        let term = Term::Account;
        let mut undistributed = after_tax.clone();
        let mut nothing = true;
        let dividends = entries.iter().filter(|(entry, _)| entry.kind.is_dividend());
        let dividends: Exact = dividends.map(|(_, step)| *step.value()).sum();
        let paid = Step::sum_of(entries.into_iter().map(|(_, step)| step));
        if let Some(paid) = paid {
            let paid = paid.named(term(AccountTerm::Distributed), None);
            self.show(&paid);
            nothing = paid.value().is_zero();
            self.required(&paid, AccountTerm::RequiredProfit);
            undistributed = undistributed.minus(&paid);
        }
        let undistributed = undistributed.named(term(AccountTerm::Undistributed), None);
        self.show(&undistributed);
        let mut carried = undistributed.clone();
        let more = [
            (self.inputs.other_adjustments, AccountTerm::OtherAdjustments),
            (self.inputs.accumulated_profit, AccountTerm::BroughtForward),
        ];
        for (number, name) in more {
            if let Some(step) = given(number, name) {
                carried = carried.plus(&step);
            }
        }
        let carried = carried.named(term(AccountTerm::CarriedForward), None);
        self.show(&carried);
        let cover = undistributed.value().is_negative() && !dividends.is_zero();
        if cover {
            self.outcome.remark(Remark::Rates(RatesRemark::PaidFromOtherSources));
        }
        if carried.value().is_negative() {
            let why = if nothing { RatesRemark::AccumulatedLoss } else { RatesRemark::AccountOverdrawn };
            self.outcome.remark(Remark::Rates(why));
        }
    }

    pub(super) fn remarks(&mut self) {
        let law = self.setting.law;
        if in_force(&law.dividend, self.setting.rule_date).is_none() {
            self.outcome.remark(Remark::RuleNotKnown(self.setting.rule_date));
            return;
        }
        // Where a regulator approves dividends, a rate of the meeting is a proposal.
        if law.dividend_ceiling.on(self.setting.rule_date).is_none() {
            return;
        }
        for (place, inputs) in (0_u8..).zip(&self.inputs.entries) {
            if inputs.rate.is_some() && inputs.approved_rate.is_none() {
                let entry = Entry { at: place, kind: inputs.of };
                self.outcome.remark(Remark::Rates(RatesRemark::EntryProposed(entry)));
            }
        }
    }
}

/// An amount that the visitor gave and that is not zero.
pub(super) fn given(number: Option<Number>, term: AccountTerm) -> Option<Step> {
    unless_zero(number).map(|Number(decimal)| {
        Step::given(Term::Account(term), Exact::decimal(decimal), Unit::MONEY, Origin::Visitor)
    })
}
