//! The lowest balance of each month, and the one at its end.

use super::course::{Course, money};
use super::movements::MONTHS;
use crate::domain::derivation::{Missing, Outcome, Step};
use crate::domain::term::{Class, DividendTerm, InputPath, RatesRemark, Remark, Term};
use crate::domain::value::{Exact, Number};

/// What a balance of a month is called.
type OfMonth = fn(Class, u8) -> DividendTerm;

impl Course<'_> {
    /// After how many movements the balance of a month is lowest: before the first of them that is not on its first day,
    /// or after the last of one of its days.
    fn lowest(&self, month: u8) -> usize {
        let days = self.movements.iter().filter(|one| one.month == month).map(|one| one.order);
        let counts = [1].into_iter().chain(days).map(|day| self.until(month, day));
        let value = |count: &usize| self.held(*count).map_or_else(Exact::zero, |held| *held.value());
        counts.min_by(|one, other| value(one).compare(&value(other))).unwrap_or(0)
    }

    /// The lowest balance of each month.
    pub fn lowest_of_months(&self, outcome: &mut Outcome) -> Option<Vec<Step>> {
        if self.movements.iter().any(|one| self.is_monthly(one) || !one.is_withdrawal) {
            outcome.remark(Remark::Rates(
                self.of.day.map_or(RatesRemark::PaidOnSomeDay, RatesRemark::PaidOnDay),
            ));
        }
        self.months(DividendTerm::Lowest, &|month| self.lowest(month), outcome)
    }

    /// The balance at the end of each month.
    pub fn ends_of_months(&self, outcome: &mut Outcome) -> Option<Vec<Step>> {
        self.refuse_days(outcome);
        self.months(DividendTerm::MonthEnd, &|month| self.until(month, u8::MAX), outcome)
    }

    fn months(&self, of: OfMonth, count: &dyn Fn(u8) -> usize, outcome: &mut Outcome) -> Option<Vec<Step>> {
        let mut months = Vec::new();
        for month in 1..=MONTHS {
            let Some(balance) = self.month(of, month, count) else {
                let at = InputPath::ClassMonth(self.class.at, month.saturating_sub(1));
                outcome.missing.push(Missing(at));
                continue;
            };
            if self.corrected(month).is_none() {
                outcome.figures.push(balance.clone());
            }
            months.push(balance);
        }
        self.say_what_is_nothing(outcome);
        (months.len() == usize::from(MONTHS)).then_some(months)
    }

    /// The balance of a month: the one that is known, or what follows from the payments.
    fn month(&self, of: OfMonth, month: u8, count: &dyn Fn(u8) -> usize) -> Option<Step> {
        let name = of(self.class, month);
        if let Some(Number(balance)) = self.corrected(month) {
            return Some(money(name, Exact::decimal(balance)));
        }
        let is_before = self.of.joined.or_else(|| self.first_known()).is_some_and(|first| month < first);
        if !self.has_amounts() && !is_before {
            return None;
        }
        Some(self.balance(Term::Dividend(name), count(month)))
    }

    /// The first month whose balance is known.
    fn first_known(&self) -> Option<u8> {
        self.of.corrected.iter().map(|one| one.month).min()
    }

    /// Where only balances are known, those before the first are nothing: nobody joined yet.
    fn say_what_is_nothing(&self, outcome: &mut Outcome) {
        if self.has_amounts() || self.of.joined.is_some() {
            return;
        }
        if let Some(before) =
            self.first_known().and_then(|first| first.checked_sub(1)).filter(|before| *before > 0)
        {
            outcome.remark(Remark::Rates(RatesRemark::NothingBeforeFirst(self.class, before)));
        }
    }
}
