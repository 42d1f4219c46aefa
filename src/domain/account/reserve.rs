//! The percentage of the statutory reserve where the act measures it by the size of the reserve.
//!
//! # Design
//!
//! *Why the reserve before the year's transfer?* The act says "so long as the amount of the Statutory Reserve Fund is
//! less than" a part of shares and subscriptions; it is on what the fund is now that the year's duty depends.
//!
//! *Why not from the bases of the dividends?* A class that earns nothing this year is no entry, and yet capital.

use super::run::Account;
use crate::domain::derivation::given::amount;
use crate::domain::derivation::{Origin, Refusal, Step, Unit};
use crate::domain::law::Source;
use crate::domain::term::{AccountInput, AccountTerm, Place, RatesRemark, Remark, Statutory, Term};
use crate::domain::value::Rate;

impl Account<'_> {
    /// `reserve ÷ (shares + subscriptions)`, and the percentage of the profit that it asks for.
    ///
    /// # Source
    ///
    /// Malaysia: Akta Koperasi 1993 s.57(1) since 1 January 2008.
    pub(super) fn tier(&mut self, tiers: &[(u8, u8)], source: &'static Source) -> Option<Step> {
        let inputs = self.inputs;
        let mut given =
            |number, input, term| amount(number, Place::Account(input), Term::Account(term), self.outcome);
        let fund = given(inputs.reserve_fund, AccountInput::ReserveFund, AccountTerm::ReserveFund);
        let capital = given(
            inputs.shares_and_subscriptions,
            AccountInput::SharesAndSubscriptions,
            AccountTerm::SharesAndSubscriptions,
        );
        self.outcome.remark(Remark::Rates(RatesRemark::ReserveByTier(source)));
        let (fund, capital) = (fund?, capital?);
        if !capital.value().is_positive() {
            self.outcome.refuse(Place::Account(AccountInput::SharesAndSubscriptions), Refusal::NotPositive);
            return None;
        }
        let ratio = fund.over(&capital).named(Term::Account(AccountTerm::ReserveRatio), Some(source));
        self.show(&ratio);
        let below = |part: &u8| ratio.value().compare(&Rate::whole(*part).exact()).is_lt();
        let percent = tiers.iter().find(|(part, _)| below(part)).map_or(0, |(_, percent)| *percent);
        let term = Term::Account(AccountTerm::StatutoryRate(Statutory::Reserve));
        Some(Step::given(term, Rate::whole(percent).exact(), Unit::NONE, Origin::Published(source)))
    }
}
