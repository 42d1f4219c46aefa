//! The account while it runs, line by line.

use super::entered::{AccountEntry, Appropriation, TrustFunds};
use crate::domain::derivation::given::{check_amount, check_decimals, unless_zero};
use crate::domain::derivation::{Missing, Nothing, Origin, Outcome, Refusal, Setting, Step, Unit};
use crate::domain::law::{ReserveRate, Source, in_force};
use crate::domain::term::{
    AccountInput, AccountTerm, Entry, Place, PlantTerm, RatesRemark, Remark, Statutory, Term,
};
use crate::domain::value::{Direction, Exact, Number, Rate};

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
                self.outcome.refuse(Place::Account(input), Refusal::Negative);
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
                check_decimals(decimal, Place::Account(input), self.outcome);
            }
        }
        for (place, entry) in (0_u8..).zip(&inputs.entries) {
            self.check_entry(Place::Entry(place), entry);
        }
    }

    fn check_entry(&mut self, place: Place, entry: &AccountEntry) {
        let rates = [entry.rate, entry.approved_rate];
        if rates.into_iter().flatten().any(|number| number.0.is_sign_negative()) {
            self.outcome.refuse(place, Refusal::Negative);
        }
        for Number(amount) in [entry.amount, entry.base].into_iter().flatten() {
            check_amount(amount, place, self.outcome);
        }
        if entry.amount.is_none() {
            return;
        }
        if entry.rate.is_some() || entry.approved_rate.is_some() {
            self.outcome.refuse(place, Refusal::SaidTwice);
        } else if entry.base.is_some() && !entry.of.is_dividend() {
            // The capital behind a dividend tells what could be afforded; other bases tell nothing.
            self.outcome.refuse(place, Refusal::WithoutEffect);
        }
    }

    /// Net profit, adjusted, less earlier losses: what the statutory payments are measured by.
    pub(super) fn base(&mut self, plant: Option<&Step>) -> Option<Step> {
        let Some(Number(profit)) = self.inputs.net_profit else {
            self.outcome.missing.push(Missing(Place::Account(AccountInput::NetProfit)));
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

    /// Reserve and trust funds; zero where there is nothing to take them from.
    pub(super) fn statutory(&mut self, base: &Step) -> Option<Step> {
        let total = Term::Account(AccountTerm::Statutory);
        if base.value().is_zero() || base.value().is_negative() {
            let losses = self.inputs.loss_brought_forward.is_some_and(|Number(loss)| !loss.is_zero());
            let (why, remark) = self.why_nothing(base.value());
            self.outcome.remark(Remark::Rates(remark));
            if losses && base.value().is_negative() {
                self.losses_remain();
            }
            let nothing = Step::nothing(total, why);
            self.show(&nothing);
            return Some(nothing);
        }
        let (law, day) = (self.setting.law, self.setting.rule_date);
        let inputs = self.inputs;
        let known = law.education_fund.in_force(day);
        let education = self.rate(Statutory::Education, inputs.education_percent, known);
        let known = law.development_fund.in_force(day);
        let development = self.rate(Statutory::Development, inputs.development_percent, known);
        let reserve = self.reserve_rate();
        let (education, development, reserve) = (education?, development?, reserve?);
        let education = self.part(Statutory::Education, education, base);
        let development = self.part(Statutory::Development, development, base);
        let whole = self.part(Statutory::Reserve, reserve, base);
        let mut reserve = whole.clone();
        for (of, fund) in [(Statutory::Education, &education), (Statutory::Development, &development)] {
            if self.is_within(of) {
                reserve = reserve.minus(fund);
            }
        }
        if reserve != whole {
            let rule = in_force(&law.trust_funds_within, day);
            self.show(&whole);
            if reserve.value().is_negative() {
                self.outcome.refuse(
                    Place::Account(AccountInput::Percent(Statutory::Reserve)),
                    Refusal::ReserveBelowTrustFunds,
                );
            }
            reserve = reserve.named(Term::Account(AccountTerm::ReserveLeft), rule);
        }
        let rule = in_force(&law.statutory, self.setting.rule_date);
        for step in [&reserve, &education, &development] {
            self.show(step);
        }
        let sum = reserve.plus(&education).plus(&development).named(total, rule);
        self.show(&sum);
        Some(sum)
    }

    /// What took the profit: earlier losses, a loss of this year, or adjustments.
    fn why_nothing(&self, base: &Exact) -> (Nothing, RatesRemark) {
        let losses = self.inputs.loss_brought_forward.map_or_else(Exact::zero, |loss| Exact::decimal(loss.0));
        let before = base.plus(&losses);
        if !before.is_zero() && !before.is_negative() {
            (Nothing::EarlierLosses, RatesRemark::EarlierLosses)
        } else if self.inputs.net_profit.is_some_and(|Number(profit)| profit.is_sign_negative()) {
            (Nothing::Loss, RatesRemark::NoStatutoryBase)
        } else {
            (Nothing::NothingLeft, RatesRemark::NoStatutoryBase)
        }
    }

    /// Whether a trust fund is taken out of the reserve's sum; from a reserve that the law asks nothing for, none is.
    pub(super) fn is_within(&self, fund: Statutory) -> bool {
        let none = |(of, rate): &(Statutory, Step)| {
            *of == Statutory::Reserve && rate.rule().is_some() && rate.value().is_zero()
        };
        let asked = match self.inputs.trust_funds {
            TrustFunds::OnTop => false,
            TrustFunds::WithinReserve => fund != Statutory::Reserve,
            TrustFunds::EducationWithin => fund == Statutory::Education,
        };
        asked && !self.rates.iter().any(none)
    }

    /// The percentage of the reserve: as given, as a directive has it, or by the size of the reserve.
    fn reserve_rate(&mut self) -> Option<Step> {
        let given = self.inputs.reserve_percent;
        let law = self.setting.law.statutory_reserve.in_force(self.setting.rule_date);
        match law {
            Some((ReserveRate::Tiers(tiers), source)) if given.is_none() => self.tier(tiers, source),
            Some((ReserveRate::Flat(percent), source)) => {
                self.rate(Statutory::Reserve, given, Some((percent, source)))
            }
            _ => {
                if given.is_none() {
                    self.tell_tiers();
                }
                self.rate(Statutory::Reserve, given, None)
            }
        }
    }

    /// A percentage: what the visitor gives, or the law of the day; else it is asked for.
    fn rate(
        &mut self,
        of: Statutory,
        given: Option<Number>,
        law: Option<(u8, &'static Source)>,
    ) -> Option<Step> {
        let term = Term::Account(AccountTerm::StatutoryRate(of));
        if let Some(Number(percent)) = given {
            if percent > rust_decimal::Decimal::ONE_HUNDRED {
                self.outcome.refuse(Place::Account(AccountInput::Percent(of)), Refusal::AboveHundred);
            }
            if percent.is_sign_positive() && !percent.is_zero() && percent < rust_decimal::Decimal::ONE {
                self.outcome.remark(Remark::Rates(RatesRemark::StatutoryRateLikeFraction(of)));
            }
            return Some(Step::given(term, Rate::percent(percent).exact(), Unit::NONE, Origin::Visitor));
        }
        let Some((percent, source)) = law else {
            self.outcome.missing.push(Missing(Place::Account(AccountInput::Percent(of))));
            // Where the law asks for no such payment, its regulator has no percentage to tell.
            if !self.setting.law.statutory.0.is_empty() {
                self.outcome.remark(Remark::Rates(RatesRemark::StatutoryRateNotKnown(of)));
            }
            return None;
        };
        Some(Step::given(term, Rate::whole(percent).exact(), Unit::NONE, Origin::Published(source)))
    }

    /// That percentage of the base.
    fn part(&mut self, of: Statutory, rate: Step, base: &Step) -> Step {
        let part = rate.times(base);
        let rule = rate.rule();
        self.rates.push((of, rate));
        self.payable(part, AccountTerm::StatutoryPart(of), rule)
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
