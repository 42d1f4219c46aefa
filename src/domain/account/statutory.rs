//! The payments that come before any dividend: the statutory reserve and the trust funds.

use rust_decimal::Decimal;

use super::entered::TrustFunds;
use super::run::Account;
use crate::domain::derivation::given::or_zero;
use crate::domain::derivation::{Missing, Nothing, Origin, Refusal, Step, Unit};
use crate::domain::law::{ReserveRate, Source, in_force};
use crate::domain::term::{AccountInput, AccountTerm, InputPath, RatesRemark, Remark, Statutory, Term};
use crate::domain::value::{Exact, Number, Rate};

impl Account<'_> {
    /// Reserve and trust funds; zero where there is nothing to take them from.
    pub(super) fn statutory(&mut self, base: &Step) -> Option<Step> {
        let total = Term::Account(AccountTerm::Statutory);
        if base.value().is_zero() || base.value().is_negative() {
            self.tell_ratio();
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
        self.refuse_excess();
        let mut reserve = whole.clone();
        for (of, fund) in [(Statutory::Education, &education), (Statutory::Development, &development)] {
            if self.is_within(of) {
                reserve = reserve.minus(fund);
            }
        }
        if reserve != whole {
            let rule = in_force(&law.trust_funds_within, day);
            self.show(&whole);
            // A fund that takes more than all is refused itself, and no reserve would do for it.
            let funds = [self.inputs.education_percent, self.inputs.development_percent];
            let is_possible = |Number(percent): Number| percent <= Decimal::ONE_HUNDRED;
            if reserve.value().is_negative() && funds.into_iter().flatten().all(is_possible) {
                self.outcome.refuse(
                    InputPath::Account(AccountInput::Percent(Statutory::Reserve)),
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
        let losses = or_zero(self.inputs.loss_brought_forward);
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
            Some((ReserveRate::Tiers(tiers), source)) => match given {
                Some(Number(percent)) => {
                    self.tell_tier(tiers, source, percent);
                    self.rate(Statutory::Reserve, given, None)
                }
                None => self.tier(tiers, source),
            },
            Some((ReserveRate::Flat(percent), source)) => {
                self.tell_ratio();
                self.rate(Statutory::Reserve, given, Some((percent, source)))
            }
            _ => {
                self.tell_ratio();
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
            if let Some((asked, source)) = law {
                self.tell_difference(of, percent, asked, source);
            }
            if percent.is_sign_positive() && !percent.is_zero() && percent < Decimal::ONE {
                self.outcome.remark(Remark::Rates(RatesRemark::StatutoryRateLikeFraction(of)));
            }
            return Some(Step::given(term, Rate::percent(percent).exact(), Unit::NONE, Origin::Visitor));
        }
        let Some((percent, source)) = law else {
            self.outcome.missing.push(Missing(InputPath::Account(AccountInput::Percent(of))));
            // Where the law asks for no such payment, its regulator has no percentage to tell.
            if !self.setting.law.statutory.0.is_empty() {
                self.outcome.remark(Remark::Rates(RatesRemark::StatutoryRateNotKnown(of)));
            }
            return None;
        };
        Some(Step::given(term, Rate::whole(percent).exact(), Unit::NONE, Origin::Published(source)))
    }

    /// A percentage beside the one that the law asks for.
    pub(super) fn tell_difference(
        &mut self,
        of: Statutory,
        given: Decimal,
        asked: u8,
        source: &'static Source,
    ) {
        if given != Decimal::from(asked) {
            let remark = RatesRemark::StatutoryRateDiffers(of, Number(given), asked, source);
            self.outcome.remark(Remark::Rates(remark));
        }
    }

    /// Refuses percentages that take more than all of the profit together, at the last that was given.
    fn refuse_excess(&mut self) {
        let taken = self.rates.iter().filter(|(of, _)| !self.is_within(*of)).map(|(_, rate)| *rate.value());
        let excess = taken.sum::<Exact>().minus(&Exact::whole(1)).times(&Exact::whole(100));
        let given = |(_, rate): &&(Statutory, Step)| rate.rule().is_none();
        let Some((of, _)) = self.rates.iter().rfind(given).filter(|_| excess.is_positive()) else { return };
        let place = InputPath::Account(AccountInput::Percent(*of));
        self.outcome.refuse(place, Refusal::OverAllocatedPercent(Box::new(excess)));
    }

    /// That percentage of the base.
    fn part(&mut self, of: Statutory, rate: Step, base: &Step) -> Step {
        let part = rate.times(base);
        let rule = rate.rule();
        self.rates.push((of, rate));
        self.payable(part, AccountTerm::StatutoryPart(of), rule)
    }
}
