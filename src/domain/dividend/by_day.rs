//! The balances of a year by day.

use super::course::{Course, money};
use super::movements::MONTHS;
use crate::domain::derivation::{Missing, Nothing, Outcome, Refusal, Step};
use crate::domain::term::{DividendTerm, InputPath, PaymentsInput, Term};
use crate::domain::value::{Date, Exact, Number};

impl Course<'_> {
    /// The balance at the beginning, and each later one with its first day.
    pub fn days(&self, begins: Date, outcome: &mut Outcome) -> Option<(Step, Vec<(Date, Step)>)> {
        self.has_days(begins, outcome).then_some(())?;
        let opening = DividendTerm::Opening(self.class);
        let mut held =
            self.opening().unwrap_or_else(|| Step::nothing(Term::Dividend(opening), Nothing::NotPaidYet));
        let mut start = held.clone();
        let mut changes = Vec::new();
        for (month, day) in self.days_of_change() {
            let date = day_of(begins, month, day)?;
            let balance = self.since(month, day, date, outcome);
            if date <= begins {
                start = balance.clone();
            } else if balance.value().compare(held.value()).is_ne() {
                // The last days of a short month are one.
                changes.retain(|(before, _)| *before != date);
                changes.push((date, balance.clone()));
            }
            held = balance;
        }
        Some((start, changes))
    }

    /// Whether every movement has its day, and the year begins with a month.
    fn has_days(&self, begins: Date, outcome: &mut Outcome) -> bool {
        let at = |input| InputPath::ClassPayments(self.class.at, input, 0);
        if begins.day() != 1 {
            outcome.refuse(at(PaymentsInput::Day), Refusal::NotAYear);
            return false;
        }
        let mut missing: Vec<_> =
            self.movements.iter().filter(|one| one.day.is_none()).map(|one| one.day_at).collect();
        if !self.has_amounts() {
            missing.push(at(if self.of.joined.is_some() {
                PaymentsInput::First
            } else {
                PaymentsInput::Opening
            }));
        }
        let has_all = missing.is_empty();
        for at in missing {
            // Of several movements without a day, each input is asked for once.
            if !outcome.missing.iter().any(|missing| missing.0 == at) {
                outcome.missing.push(Missing(at));
            }
        }
        has_all
    }

    /// The day on which a month's payment is made; the first where there is none.
    fn pay_day(&self) -> u8 {
        self.of.day.unwrap_or(1)
    }

    /// Every day of payment, and every other day on which something is paid in or taken out.
    fn days_of_change(&self) -> Vec<(u8, u8)> {
        let paid = (1..=MONTHS).map(|month| (month, self.pay_day()));
        let mut days: Vec<_> = paid.chain(self.movements.iter().map(|one| (one.month, one.order))).collect();
        days.sort_unstable();
        days.dedup();
        days
    }

    /// The balance from a day on.
    fn since(&self, month: u8, day: u8, date: Date, outcome: &mut Outcome) -> Step {
        let is_pay_day = day == self.pay_day();
        let name = if is_pay_day {
            DividendTerm::AfterPayment(self.class, month)
        } else {
            DividendTerm::BalanceFrom(self.class, date)
        };
        if let Some(Number(balance)) = self.corrected(month).filter(|_| is_pay_day) {
            return money(name, Exact::decimal(balance));
        }
        let balance = self.balance(Term::Dividend(name), self.until(month, day));
        outcome.figures.push(balance.clone());
        balance
    }
}

/// A day of a month of the year that begins on a first, the months counted from 1.
fn day_of(begins: Date, month: u8, day: u8) -> Option<Date> {
    Date::in_month(begins.months().checked_add(u32::from(month))?.checked_sub(1)?, day)
}
