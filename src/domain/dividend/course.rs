//! The balance of a class over a year, as it follows from what is paid in and taken out.
//!
//! # Design
//!
//! *Why is the day of a payment asked for?* The lowest balance of a month is that before a payment within it: what is
//! paid on the first day counts from that month on, what is paid later from the next.
//!
//! *Why does a correction change one month only?* A balance that another month's is calculated from would be both the
//! member's own figure and not. What lasts is entered as a payment or a withdrawal.

use super::entered::{Corrected, Payments};
use super::movements::{MONTHS, Movement, movements};
use crate::domain::derivation::given::check_measure;
use crate::domain::derivation::{Missing, Nothing, Origin, Outcome, Refusal, Step, Unit};
use crate::domain::term::{Class, DividendTerm, InputPath, PaymentsInput, Term};
use crate::domain::value::{Exact, Number};

/// The balances of a year.
pub(super) struct Course<'a> {
    pub of: &'a Payments,
    pub class: Class,
    pub movements: Vec<Movement>,
}

impl<'a> Course<'a> {
    /// Nothing where an input is missing or refused.
    pub fn of(of: &'a Payments, class: Class, outcome: &mut Outcome) -> Option<Self> {
        let movements = movements(of, class, outcome)?;
        let course = Self { of, class, movements };
        course.is_corrected_rightly(outcome).then_some(())?;
        match course.missing() {
            Some(input) => outcome.missing.push(Missing(InputPath::ClassPayments(class.at, input, 0))),
            None => return Some(course),
        }
        None
    }

    /// The balance before any movement has no name but its own; nothing where the member joined in the year.
    pub fn opening(&self) -> Option<Step> {
        let Number(amount) = self.of.opening?;
        Some(money(DividendTerm::Opening(self.class), Exact::decimal(amount)))
    }

    /// An input without which no month is known.
    fn missing(&self) -> Option<PaymentsInput> {
        let is_paid = self.of.monthly.is_some() || self.of.first.is_some() || !self.of.added.is_empty();
        // Where only balances are known, they stand for themselves.
        let is_known = is_paid || self.of.opening.is_some() || !self.of.corrected.is_empty();
        match (self.of.joined, self.of.opening) {
            (None, None) if is_paid || !is_known => Some(PaymentsInput::Opening),
            (Some(_), _) if !is_known => Some(PaymentsInput::First),
            _ => None,
        }
    }

    fn is_corrected_rightly(&self, outcome: &mut Outcome) -> bool {
        let refused = outcome.problems.len();
        for (place, Corrected { month, balance }) in (0..=u8::MAX).zip(&self.of.corrected) {
            let at = InputPath::ClassPayments(self.class.at, PaymentsInput::Corrected, place);
            check_measure(balance.0, at, outcome);
            if *month == 0 || *month > MONTHS {
                outcome.refuse(at, Refusal::NoSuchMonth);
            } else if self.of.corrected.iter().take(place.into()).any(|before| before.month == *month) {
                outcome.refuse(at, Refusal::SaidTwice);
            }
        }
        outcome.problems.len() == refused
    }

    /// A method that asks for no balances of months has no use for one.
    pub fn refuse_corrections(&self, outcome: &mut Outcome) {
        if !self.of.corrected.is_empty() {
            let at = InputPath::ClassPayments(self.class.at, PaymentsInput::Corrected, 0);
            outcome.refuse(at, Refusal::NotUsed);
        }
    }

    /// Where only the end of a month counts, on which of its days something is paid changes nothing.
    pub fn refuse_days(&self, outcome: &mut Outcome) {
        let of_payments = InputPath::ClassPayments(self.class.at, PaymentsInput::Day, 0);
        let mut told: Vec<_> =
            self.movements.iter().filter(|one| one.day.is_some()).map(|one| one.day_at).collect();
        told.extend(self.of.day.map(|_| of_payments));
        if let Some(at) = told.first() {
            outcome.refuse(*at, Refusal::NotUsed);
        }
    }

    /// `opening + first + months paid × monthly + added − withdrawn`, after so many movements.
    pub fn held(&self, movements: usize) -> Option<Step> {
        let mut sum = self.opening();
        let (monthly, others): (Vec<&Movement>, Vec<&Movement>) =
            self.movements.iter().take(movements).partition(|one| self.is_monthly(one));
        let add = |sum: Option<Step>, step: Step| Some(sum.map_or(step.clone(), |sum| sum.plus(&step)));
        let firsts = others.iter().take_while(|one| matches!(one.term, DividendTerm::FirstPaid(_))).count();
        let (first, others) = others.split_at_checked(firsts).unwrap_or((&[], &others));
        for one in first {
            sum = add(sum, money(one.term, Exact::decimal(one.amount)));
        }
        if let Some(last) = monthly.last() {
            let amount = money(last.term, Exact::decimal(last.amount));
            sum = add(
                sum,
                plain(DividendTerm::MonthsPaid(self.class, last.month), monthly.len()).times(&amount),
            );
        }
        for one in others {
            let amount = money(one.term, Exact::decimal(one.amount));
            sum = if one.is_withdrawal { sum.map(|sum| sum.minus(&amount)) } else { add(sum, amount) };
        }
        sum
    }

    pub fn is_monthly(&self, one: &Movement) -> bool {
        one.term == DividendTerm::MonthlyPaid(self.class)
    }

    /// How many movements there are up to a day of a month, that day counted.
    pub fn until(&self, month: u8, day: u8) -> usize {
        self.movements.iter().take_while(|one| (one.month, one.order) <= (month, day)).count()
    }

    /// The balance at the end of the year.
    pub fn at_the_end(&self, outcome: &mut Outcome) -> Step {
        self.refuse_corrections(outcome);
        self.refuse_days(outcome);
        let name = Term::Dividend(DividendTerm::Balance(self.class));
        let balance = self.balance(name, self.movements.len());
        outcome.figures.push(balance.clone());
        balance
    }

    pub fn balance(&self, name: Term, movements: usize) -> Step {
        self.held(movements)
            .map_or_else(|| Step::nothing(name, Nothing::NotPaidYet), |held| held.named(name, None))
    }

    /// Whether anything is known from which balances follow.
    pub fn has_amounts(&self) -> bool {
        let Payments { opening, first, monthly, added, .. } = self.of;
        opening.is_some() || first.is_some() || monthly.is_some() || !added.is_empty()
    }

    pub fn corrected(&self, month: u8) -> Option<Number> {
        self.of.corrected.iter().find(|one| one.month == month).map(|one| one.balance)
    }
}

pub(super) fn money(term: DividendTerm, amount: Exact) -> Step {
    Step::given(Term::Dividend(term), amount, Unit::MONEY, Origin::Visitor)
}

/// A plain number that a method prescribes, such as twelve months.
pub(super) fn plain(term: DividendTerm, number: usize) -> Step {
    let number = i128::try_from(number).unwrap_or(i128::MAX);
    Step::given(Term::Dividend(term), Exact::whole(number), Unit::NONE, Origin::Members)
}

/// The balance weighted by time.
pub(super) fn named(sum: Step, class: Class, outcome: &mut Outcome) -> Step {
    let average = sum.named(Term::Dividend(DividendTerm::Average(class)), None);
    outcome.figures.push(average.clone());
    average
}
