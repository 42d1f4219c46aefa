//! Backwards in the account: the rate that a pay-out affords, and the profit that a promised rate takes.

use super::entries::base_of;
use super::run::Account;
use super::run::given;
use crate::domain::derivation::given::{or_zero, percentage, quantity};
use crate::domain::derivation::{Missing, Origin, Step, Unit};
use crate::domain::term::{AccountInput, AccountTerm, Entry, InputPath, Term};
use crate::domain::value::{Direction, Exact, Number};

/// Units that are tried; more than the rounding of three funds takes, unless they leave next to nothing.
const MOST_UNITS: u16 = 2_000;

impl Account<'_> {
    /// `rate = pay-out ÷ all capital`, down to two decimals; `dividend = rate × capital`, line by line;
    /// `dividends promised = rate × all capital`, up to sen, and the net profit that takes.
    pub(super) fn backwards(&mut self, entries: &[(Entry, Step)]) {
        let term = Term::Account;
        let mut bases = Vec::new();
        for (at, inputs) in (0_u8..).zip(&self.inputs.entries) {
            let entry = Entry { at, kind: inputs.of };
            if let Some(Number(base)) = inputs.base.filter(|_| inputs.of.is_dividend()) {
                bases.push((entry, base_of(entry, base)));
            }
        }
        let capital = Step::sum_of(bases.iter().map(|(_, base)| base.clone()));
        let Some(capital) = capital.filter(|capital| !capital.value().is_zero()) else {
            if self.inputs.payout.is_some() || self.inputs.promised_rate.is_some() {
                self.outcome.missing.push(Missing(InputPath::Entries));
            }
            return;
        };
        let place = InputPath::Account;
        let payout = quantity(
            self.inputs.payout,
            place(AccountInput::Payout),
            term(AccountTerm::Payout),
            Unit::MONEY,
            self.outcome,
        );
        if let Some(payout) = payout {
            let rate = payout.over(&capital).percentage_to(term(AccountTerm::PayoutRate), Direction::Floor);
            self.show(&rate);
            let mut left = payout;
            for (entry, base) in bases {
                let part = self.payable(rate.times(&base), AccountTerm::PayoutPart(entry), None);
                self.show(&part);
                left = left.minus(&part);
            }
            self.show(&left.named(term(AccountTerm::PayoutLeft), None));
        }
        let Some(Number(percent)) = self.inputs.promised_rate else { return };
        let rate = percentage(
            percent,
            place(AccountInput::PromisedRate),
            term(AccountTerm::PromisedRate),
            Origin::Members,
            self.outcome,
        );
        let up = self.setting.rounding(Direction::Ceiling);
        let promised = rate.times(&capital).payable(term(AccountTerm::PromisedDividends), None, up);
        self.show(&promised);
        let others =
            entries.iter().filter(|(entry, _)| !entry.kind.is_dividend()).map(|(_, step)| step.clone());
        if let Some(all) = Step::sum_of(core::iter::once(promised).chain(others)) {
            self.required(&all, AccountTerm::RequiredForPromise);
        }
    }

    /// The net profit that all of this needs, so that nothing is left and nothing is missing.
    ///
    /// `(distributed + tax + zakat) ÷ (100 % − statutory rates) + loss brought forward − adjustments`
    pub(super) fn required(&mut self, paid: &Step, name: AccountTerm) {
        let term = Term::Account;
        let taken = self.rates.iter().filter(|(of, _)| !self.is_within(*of)).map(|(_, rate)| rate.clone());
        let Some(taken) = Step::sum_of(taken) else { return };
        let whole = Step::given(term(AccountTerm::Whole), Exact::whole(1), Unit::NONE, Origin::Members);
        let kept = whole.minus(&taken);
        if kept.value().is_zero() || kept.value().is_negative() {
            return;
        }
        let inputs = self.inputs;
        let mut needed = paid.clone();
        for tax in [given(inputs.tax, AccountTerm::Tax), given(inputs.zakat, AccountTerm::Zakat)]
            .into_iter()
            .flatten()
        {
            needed = needed.plus(&tax);
        }
        needed = needed.over(&kept);
        if let Some(loss) = given(inputs.loss_brought_forward, AccountTerm::LossBroughtForward) {
            needed = needed.plus(&loss);
        }
        if let Some(more) = given(inputs.operating_adjustments, AccountTerm::OperatingAdjustments) {
            needed = needed.minus(&more);
        }
        let up = self.setting.rounding(Direction::Ceiling);
        let needed = needed.payable(term(name), None, up);
        let least = self.least(paid.value(), needed.value());
        self.show(&match least {
            Some(least) if least != *needed.value() => {
                Step::given(term(name), least, Unit::MONEY, Origin::Trial)
            }
            _ => needed,
        });
    }

    /// The least payable net profit from what is needed on that pays so much: every fund is brought to payable units by
    /// itself, which may leave a little less than its percentage.
    fn least(&self, paid: &Exact, needed: &Exact) -> Option<Exact> {
        let unit = self.setting.rounding(Direction::Floor).unit();
        let mut tried = *needed;
        for _ in 0..MOST_UNITS {
            if !self.left_of(&tried).compare(paid).is_lt() {
                return Some(tried);
            }
            tried = tried.plus(&unit);
        }
        None
    }

    /// What a net profit leaves after statutory payments, tax and zakat.
    fn left_of(&self, profit: &Exact) -> Exact {
        let inputs = self.inputs;
        let base =
            profit.plus(&or_zero(inputs.operating_adjustments)).minus(&or_zero(inputs.loss_brought_forward));
        let left = base.minus(&or_zero(inputs.tax)).minus(&or_zero(inputs.zakat));
        if !base.is_positive() {
            return left;
        }
        let nearest = self.setting.rounding(Direction::HalfUp);
        let taken = self.rates.iter().filter(|(of, _)| !self.is_within(*of));
        left.minus(&taken.map(|(_, rate)| nearest.apply(&rate.value().times(&base))).sum())
    }
}
