//! Payments and withdrawals, each by the part of the year for which it counts.

use super::course::{money, named, plain};
use super::entered::Start;
use super::movements::{self, Movement};
use crate::domain::derivation::given::check_measure;
use crate::domain::derivation::{Nothing, Outcome, Refusal, Step};
use crate::domain::term::{Class, DividendTerm, InputPath, Term};
use crate::domain::value::{Exact, Number};

/// Months of a financial year.
const MONTHS: usize = movements::MONTHS as usize;

/// What is paid in and taken out by month, and the months that count of it.
pub(super) struct Months {
    pub movements: Vec<Movement>,
    pub start: Start,
    pub cut_off: Option<u8>,
}

impl Months {
    /// Movements from lists by month.
    pub fn listed(
        paid: &[Number],
        withdrawn: &[Number],
        class: Class,
        outcome: &mut Outcome,
    ) -> Option<Vec<Movement>> {
        let place = InputPath::ClassBalance(class.at);
        if paid.len() > MONTHS || withdrawn.len() > MONTHS {
            outcome.refuse(place, Refusal::MonthOutsideYear);
            return None;
        }
        let mut movements = Vec::new();
        for month in 1_u8..=12 {
            let of = |list: &[Number]| list.get(usize::from(month).saturating_sub(1)).copied();
            for (number, is_withdrawal) in [(of(paid), false), (of(withdrawn), true)] {
                let Some(Number(amount)) = number else { continue };
                check_measure(amount, place, outcome);
                let term = if is_withdrawal {
                    DividendTerm::Withdrawn(class, month)
                } else {
                    DividendTerm::PaidIn(class, month)
                };
                movements.push(Movement {
                    month,
                    day: None,
                    order: 0,
                    amount,
                    term,
                    is_withdrawal,
                    at: place,
                    day_at: place,
                });
            }
        }
        Some(movements)
    }
}

/// `opening + Σ payment × months ÷ 12 − Σ withdrawal × months ÷ 12`.
pub(super) fn months(
    opening: Option<Step>,
    of: &Months,
    class: Class,
    outcome: &mut Outcome,
) -> Option<Step> {
    if of.cut_off.is_some_and(|month| month == 0 || usize::from(month) > MONTHS) {
        outcome.refuse(InputPath::ClassCutOff(class.at), Refusal::NoSuchMonth);
        return None;
    }
    let before = opening.as_ref().map_or_else(Exact::zero, |opening| *opening.value());
    if let Some(overdrawn) = movements::first_overdrawn(&of.movements, before) {
        outcome.refuse(overdrawn.at, Refusal::PaidBackTooMuch);
        return None;
    }
    let mut sum = opening;
    for movement in &of.movements {
        let Some(counted) = weighted(movement, class, of) else { continue };
        sum = Some(match sum {
            Some(sum) if movement.is_withdrawal => sum.minus(&counted),
            Some(sum) => sum.plus(&counted),
            None => counted,
        });
    }
    let average = Term::Dividend(DividendTerm::Average(class));
    let Some(sum) = sum else { return Some(Step::nothing(average, Nothing::NotPaidYet)) };
    if sum.term().is_some() {
        return Some(sum);
    }
    Some(named(sum, class, outcome))
}

/// A payment or a withdrawal by the part of the year for which it counts; nothing where it does not.
fn weighted(movement: &Movement, class: Class, of: &Months) -> Option<Step> {
    let month = movement.month;
    if movement.amount.is_zero() {
        return None;
    }
    let first = if of.start == Start::NextMonth { month.saturating_add(1) } else { month };
    let counted = MONTHS.saturating_add(1).saturating_sub(usize::from(first));
    if counted == 0 || of.cut_off.is_some_and(|last| month > last) {
        return None;
    }
    let term = match movement.term {
        DividendTerm::MonthlyPaid(_) => DividendTerm::PaidIn(class, month),
        term => term,
    };
    let amount = money(term, Exact::decimal(movement.amount));
    let weight = plain(DividendTerm::MonthsCounted(month), counted);
    Some(amount.times(&weight).over(&plain(DividendTerm::MonthsOfYear, MONTHS)))
}
