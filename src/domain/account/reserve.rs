//! The percentage of the statutory reserve where the act measures it by the size of the reserve.
//!
//! # Design
//!
//! *Why the reserve before the year's transfer?* The act says "so long as the amount of the Statutory Reserve Fund is
//! less than" a part of shares and subscriptions; it is on what the fund is now that the year's duty depends.
//!
//! *Why not from the bases of the dividends?* A class that earns nothing this year is no entry, and yet capital.

use rust_decimal::Decimal;

use super::run::Account;
use crate::domain::derivation::given::amount;
use crate::domain::derivation::{Missing, Origin, Refusal, Step, Unit};
use crate::domain::law::{Dated, ReserveRate, Source, Standing};
use crate::domain::term::{AccountInput, AccountTerm, InputPath, RatesRemark, Remark, Statutory, Term};
use crate::domain::value::{Exact, Rate};

impl Account<'_> {
    /// Where it is not known what a directive specifies, what the act itself asks for is told.
    pub(super) fn tell_tiers(&mut self) {
        let day = self.setting.rule_date;
        let by_tier = |entry: &&Dated<ReserveRate>| {
            entry.from <= day && matches!(entry.standing, Standing::InForce(ReserveRate::Tiers(_)))
        };
        if let Some(entry) = self.setting.law.statutory_reserve.0.iter().rev().find(by_tier) {
            self.outcome.remark(Remark::Rates(RatesRemark::ReserveByTier(&entry.source)));
        }
    }

    /// The size of the reserve, where the year's payment does not depend on it: told where both are there, and one
    /// alone tells nothing.
    pub(super) fn tell_ratio(&mut self) {
        let inputs = self.inputs;
        let alone = match (inputs.reserve_fund, inputs.shares_and_subscriptions) {
            (Some(_), None) => AccountInput::ReserveFund,
            (None, Some(_)) => AccountInput::SharesAndSubscriptions,
            _ => {
                self.ratio(None);
                return;
            }
        };
        self.outcome.refuse(InputPath::Account(alone), Refusal::NotUsed);
    }

    /// `reserve ÷ (shares + subscriptions)`, where both are given.
    fn ratio(&mut self, rule: Option<&'static Source>) -> Option<Step> {
        let (fund, capital) = self.inputs.reserve_fund.zip(self.inputs.shares_and_subscriptions)?;
        let mut given = |number, input, term| {
            amount(Some(number), InputPath::Account(input), Term::Account(term), self.outcome)
        };
        let fund = given(fund, AccountInput::ReserveFund, AccountTerm::ReserveFund)?;
        let at = AccountInput::SharesAndSubscriptions;
        let capital = given(capital, at, AccountTerm::SharesAndSubscriptions)?;
        if !capital.value().is_positive() {
            self.outcome.refuse(InputPath::Account(at), Refusal::NotPositive);
            return None;
        }
        let ratio = fund.over(&capital).named(Term::Account(AccountTerm::ReserveRatio), rule);
        self.show(&ratio);
        Some(ratio)
    }

    /// The percentage of the profit that the size of the reserve asks for.
    ///
    /// # Source
    ///
    /// Malaysia: Akta Koperasi 1993 s.57(1) since 1 January 2008.
    pub(super) fn tier(&mut self, tiers: &[(u8, u8)], source: &'static Source) -> Option<Step> {
        let inputs = self.inputs;
        self.outcome.remark(Remark::Rates(RatesRemark::ReserveByTier(source)));
        for (number, input) in [
            (inputs.reserve_fund, AccountInput::ReserveFund),
            (inputs.shares_and_subscriptions, AccountInput::SharesAndSubscriptions),
        ] {
            if number.is_none() {
                self.outcome.missing.push(Missing(InputPath::Account(input)));
            }
        }
        let ratio = self.ratio(Some(source))?;
        let percent = asked(tiers, ratio.value());
        let term = Term::Account(AccountTerm::StatutoryRate(Statutory::Reserve));
        Some(Step::given(term, Rate::whole(percent).exact(), Unit::NONE, Origin::Published(source)))
    }

    /// What was given, beside what the size of the reserve asks for; what the act says where its size is not known.
    pub(super) fn tell_tier(&mut self, tiers: &[(u8, u8)], source: &'static Source, given: Decimal) {
        self.tell_ratio();
        let ratio = self.outcome.find(|term| matches!(term, Term::Account(AccountTerm::ReserveRatio)));
        match ratio.map(|ratio| asked(tiers, ratio.value())) {
            Some(asked) => self.tell_difference(Statutory::Reserve, given, asked, source),
            None => self.outcome.remark(Remark::Rates(RatesRemark::ReserveByTier(source))),
        }
    }
}

/// The percentage of the first tier that the reserve lies below; above all of them nothing is asked for.
fn asked(tiers: &[(u8, u8)], ratio: &Exact) -> u8 {
    let below = |part: &u8| ratio.compare(&Rate::whole(*part).exact()).is_lt();
    tiers.iter().find(|(part, _)| below(part)).map_or(0, |(_, percent)| *percent)
}
