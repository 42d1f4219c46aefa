//! Backwards in the account: what the year's profit affords, for all capital at one rate and for each class alone.
//!
//! # Design
//!
//! *Why each class while the others stay as proposed?* A meeting decides one rate after the other: the question is how
//! far this one can go before the year's balance falls below zero.

use rust_decimal::Decimal;

use super::entries::base_of;
use super::run::Account;
use crate::domain::derivation::Step;
use crate::domain::term::{AccountTerm, Entry, Term};
use crate::domain::value::{Direction, Number};

impl Account<'_> {
    /// Backwards: the one rate on all capital that the year's profit affords.
    pub(super) fn affordable(&mut self, after_tax: &Step, entries: &[(Entry, Step)]) {
        let mut left = after_tax.clone();
        let mut capital: Option<Step> = None;
        for (entry, step) in entries {
            let base = self.inputs.entries.get(usize::from(entry.at)).and_then(|inputs| inputs.base);
            match base.filter(|_| entry.kind.is_dividend()) {
                Some(Number(base)) => {
                    let base = base_of(*entry, base);
                    capital = Some(capital.map_or(base.clone(), |capital| capital.plus(&base)));
                }
                None => left = left.minus(step),
            }
        }
        let Some(capital) = capital.filter(|capital| !capital.value().is_zero()) else { return };
        if left.value().is_negative() {
            return;
        }
        let rate = left.over(&capital).named(Term::Account(AccountTerm::AffordableRate), None);
        self.show(&rate);
    }

    /// `rate = (profit after tax and zakat − all other lines) ÷ capital of the class`, down to two decimals, and the
    /// dividend at it. Nothing where another line is not known, or where the others take the whole already.
    pub(super) fn affordable_each(&mut self, after_tax: &Step, entries: &[(Entry, Step)]) {
        for (at, inputs) in (0_u8..).zip(&self.inputs.entries) {
            let entry = Entry { at, kind: inputs.of };
            let base = inputs.base.filter(|Number(base)| entry.kind.is_dividend() && *base > Decimal::ZERO);
            let Some(Number(base)) = base else { continue };
            let others: Vec<_> = entries.iter().filter(|(other, _)| other.at != at).collect();
            if others.len().saturating_add(1) < self.inputs.entries.len() {
                continue;
            }
            let left = others.into_iter().fold(after_tax.clone(), |left, (_, step)| left.minus(step));
            if left.value().is_negative() {
                continue;
            }
            let base = base_of(entry, base);
            let term = Term::Account(AccountTerm::AffordableFor(entry));
            let rate = left.over(&base).percentage_to(term, Direction::Floor);
            self.show(&rate);
            let part = self.payable(rate.times(&base), AccountTerm::AffordablePart(entry), None);
            self.show(&part);
        }
    }
}
