//! The balance a rate is paid on: at the end of the year, or weighted by the time the money was there.

use super::course::{Course, named, plain};
use super::daily::{Days, by_changes, weighted};
use super::entered::{Balance, DividendClass};
use super::movements;
use super::part_years::{Months, months};
use crate::domain::derivation::given::check_measure;
use crate::domain::derivation::{Missing, Origin, Outcome, Refusal, Step, Unit};
use crate::domain::term::{Class, DividendTerm, InputPath, Term};
use crate::domain::value::{Exact, Number};

/// Months of a financial year.
const MONTHS: usize = movements::MONTHS as usize;

/// The balance of a class, weighted as its method says; nothing while an input is missing.
///
/// # Units
///
/// Money.
pub(crate) fn balance(inputs: &DividendClass, class: Class, outcome: &mut Outcome) -> Option<Step> {
    if let Some(payments) = &inputs.payments {
        if is_given(&inputs.balance) {
            outcome.refuse(InputPath::ClassBalance(class.at), Refusal::SaidTwice);
            return None;
        }
        let course = Course::of(payments, class, outcome)?;
        return of_payments(&inputs.balance, &course, outcome);
    }
    match &inputs.balance {
        Balance::Closing { amount } => {
            money(*amount, class, Term::Dividend(DividendTerm::Balance(class)), outcome)
        }
        Balance::MonthlyMinimum { months } => given(months, class, DividendTerm::Lowest, outcome),
        Balance::MonthlyAverage { months } => given(months, class, DividendTerm::MonthEnd, outcome),
        Balance::Months { opening, paid, withdrawn, start, cut_off } => {
            let movements = Months::listed(paid, withdrawn, class, outcome)?;
            let opening = money(*opening, class, Term::Dividend(DividendTerm::Opening(class)), outcome)?;
            months(Some(opening), &Months { movements, start: *start, cut_off: *cut_off }, class, outcome)
        }
        Balance::Daily { begins, ends, opening, changes, cut_off } => {
            let days = Days::of(*begins, *ends, *cut_off, class, outcome)?;
            let changes = by_changes(days, changes, class, outcome)?;
            let opening = money(*opening, class, Term::Dividend(DividendTerm::Opening(class)), outcome)?;
            Some(named(weighted(days, opening, changes), class, outcome))
        }
    }
}

/// Whether a balance is told itself.
fn is_given(balance: &Balance) -> bool {
    match balance {
        Balance::Closing { amount } => amount.is_some(),
        Balance::MonthlyMinimum { months } | Balance::MonthlyAverage { months } => !months.is_empty(),
        Balance::Months { opening, paid, withdrawn, .. } => {
            opening.is_some() || !paid.is_empty() || !withdrawn.is_empty()
        }
        Balance::Daily { opening, changes, .. } => opening.is_some() || !changes.is_empty(),
    }
}

/// The balance that follows from payments.
fn of_payments(of: &Balance, course: &Course<'_>, outcome: &mut Outcome) -> Option<Step> {
    let class = course.class;
    match of {
        Balance::Closing { .. } => Some(course.at_the_end(outcome)),
        Balance::MonthlyMinimum { .. } => average(course.lowest_of_months(outcome)?, class, outcome),
        Balance::MonthlyAverage { .. } => average(course.ends_of_months(outcome)?, class, outcome),
        Balance::Months { start, cut_off, .. } => {
            course.refuse_corrections(outcome);
            course.refuse_days(outcome);
            let movements = course.movements.clone();
            months(course.opening(), &Months { movements, start: *start, cut_off: *cut_off }, class, outcome)
        }
        Balance::Daily { begins, ends, cut_off, .. } => {
            let days = Days::of(*begins, *ends, *cut_off, class, outcome)?;
            let (opening, changes) = course.days(*begins, outcome)?;
            Some(named(weighted(days, opening, changes), class, outcome))
        }
    }
}

fn money(number: Option<Number>, class: Class, term: Term, outcome: &mut Outcome) -> Option<Step> {
    let place = InputPath::ClassBalance(class.at);
    let Some(number) = number else {
        outcome.missing.push(Missing(place));
        return None;
    };
    check_measure(number.0, place, outcome);
    Some(Step::given(term, Exact::decimal(number.0), Unit::MONEY, Origin::Visitor))
}

/// Twelve balances as they were given, by month.
fn given(
    months: &[Number],
    class: Class,
    of: fn(Class, u8) -> DividendTerm,
    outcome: &mut Outcome,
) -> Option<Step> {
    if months.len() > MONTHS {
        outcome.refuse(InputPath::ClassBalance(class.at), Refusal::MonthOutsideYear);
        return None;
    }
    if months.len() < MONTHS {
        outcome.missing.push(Missing(InputPath::ClassBalance(class.at)));
        return None;
    }
    let mut steps = Vec::new();
    for (month, number) in (1_u8..).zip(months) {
        check_measure(number.0, InputPath::ClassMonth(class.at, month.saturating_sub(1)), outcome);
        let term = Term::Dividend(of(class, month));
        steps.push(Step::given(term, Exact::decimal(number.0), Unit::MONEY, Origin::Visitor));
    }
    average(steps, class, outcome)
}

/// `sum of the twelve ÷ 12`.
fn average(months: Vec<Step>, class: Class, outcome: &mut Outcome) -> Option<Step> {
    let twelve = plain(DividendTerm::MonthsOfYear, MONTHS);
    let sum = Step::sum_of(months)?.named(Term::Dividend(DividendTerm::SumOfMonths(class)), None);
    outcome.figures.push(sum.clone());
    Some(named(sum.over(&twelve), class, outcome))
}
