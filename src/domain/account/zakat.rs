//! What zakat may come to: a percentage of what the co-op's council measures it by. It stands beside the account.
//!
//! # Design
//!
//! *Why is the percentage asked for?* 2.5 is that of a lunar year; what a solar year takes, and what belongs to the base,
//! is told by the state's own religious council, of which no official text is on record here.

use super::run::Account;
use crate::domain::derivation::given::{percentage, quantity};
use crate::domain::derivation::{Missing, Origin, Unit};
use crate::domain::term::{AccountInput, AccountTerm, InputPath, Term};
use crate::domain::value::Number;

impl Account<'_> {
    /// `zakat = percentage × base`, to the sen.
    pub(super) fn zakat_estimate(&mut self) {
        let place = InputPath::Account;
        let (base, percent) = (self.inputs.zakat_base, self.inputs.zakat_percent);
        let (Some(base), Some(Number(percent))) = (base, percent) else {
            let missing = match (base, percent) {
                (Some(_), None) => AccountInput::ZakatPercent,
                (None, Some(_)) => AccountInput::ZakatBase,
                _ => return,
            };
            self.outcome.missing.push(Missing(place(missing)));
            return;
        };
        let name = Term::Account(AccountTerm::ZakatBase);
        let base = quantity(Some(base), place(AccountInput::ZakatBase), name, Unit::MONEY, self.outcome);
        let name = Term::Account(AccountTerm::ZakatPercent);
        let rate =
            percentage(percent, place(AccountInput::ZakatPercent), name, Origin::Visitor, self.outcome);
        let Some(base) = base else { return };
        let zakat = self.payable(rate.times(&base), AccountTerm::ZakatEstimate, None);
        self.show(&zakat);
    }
}
