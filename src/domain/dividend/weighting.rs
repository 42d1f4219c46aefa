//! The balance a rate is paid on: at the end of the year, or weighted by the time the money was there.

use super::entered::{Balance, Change, Start};
use crate::domain::derivation::given::{check_measure, or_zero};
use crate::domain::derivation::{Missing, Origin, Outcome, Refusal, Step, Unit};
use crate::domain::term::{Class, DividendTerm, InputPath, Term};
use crate::domain::value::{Date, Exact, Number};

/// Months of a financial year.
const MONTHS: usize = 12;

/// Changes of a balance in one year.
const MOST_CHANGES: usize = 366;

/// The balance of a class, weighted as its method says; nothing while an input is missing.
///
/// # Units
///
/// Money.
pub(crate) fn balance(inputs: &Balance, class: Class, outcome: &mut Outcome) -> Option<Step> {
    let term = |term: fn(Class) -> DividendTerm| Term::Dividend(term(class));
    match inputs {
        Balance::Closing { amount } => {
            let amount = money(*amount, class, term(DividendTerm::Balance), outcome)?;
            Some(amount)
        }
        Balance::MonthlyMinimum { months } => average(months, class, DividendTerm::Lowest, outcome),
        Balance::MonthlyAverage { months } => average(months, class, DividendTerm::MonthEnd, outcome),
        Balance::Months { opening, paid, withdrawn, start, cut_off } => {
            let of = Months { paid, withdrawn, start: *start, cut_off: *cut_off };
            months(*opening, &of, class, outcome)
        }
        Balance::Daily { begins, ends, opening, changes, cut_off } => {
            let days = Days { begins: *begins, ends: *ends, cut_off: *cut_off };
            daily(days, *opening, changes, class, outcome)
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

/// A plain number that a method prescribes, such as twelve months.
fn plain(term: Term, number: usize) -> Step {
    let number = i128::try_from(number).unwrap_or(i128::MAX);
    Step::given(term, Exact::whole(number), Unit::NONE, Origin::Members)
}

fn named(sum: Step, class: Class, outcome: &mut Outcome) -> Step {
    let average = sum.named(Term::Dividend(DividendTerm::Average(class)), None);
    outcome.figures.push(average.clone());
    average
}

fn average(
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
    let mut sum: Option<Step> = None;
    for (month, number) in (1_u8..).zip(months) {
        check_measure(number.0, InputPath::ClassMonth(class.at, month.saturating_sub(1)), outcome);
        let term = Term::Dividend(of(class, month));
        let step = Step::given(term, Exact::decimal(number.0), Unit::MONEY, Origin::Visitor);
        sum = Some(sum.map_or(step.clone(), |sum| sum.plus(&step)));
    }
    let twelve = plain(Term::Dividend(DividendTerm::MonthsOfYear), MONTHS);
    let sum = sum?.named(Term::Dividend(DividendTerm::SumOfMonths(class)), None);
    outcome.figures.push(sum.clone());
    Some(named(sum.over(&twelve), class, outcome))
}

/// What is paid in and taken out by month, and the months that count of it.
struct Months<'a> {
    paid: &'a [Number],
    withdrawn: &'a [Number],
    start: Start,
    cut_off: Option<u8>,
}

/// `opening + Σ payment × months ÷ 12 − Σ withdrawal × months ÷ 12`.
fn months(opening: Option<Number>, of: &Months<'_>, class: Class, outcome: &mut Outcome) -> Option<Step> {
    let place = InputPath::ClassBalance(class.at);
    if of.cut_off.is_some_and(|month| month == 0 || usize::from(month) > MONTHS) {
        outcome.refuse(InputPath::ClassCutOff(class.at), Refusal::NoSuchMonth);
        return None;
    }
    if of.paid.len() > MONTHS || of.withdrawn.len() > MONTHS {
        outcome.refuse(place, Refusal::MonthOutsideYear);
        return None;
    }
    let mut sum = money(opening, class, Term::Dividend(DividendTerm::Opening(class)), outcome)?;
    let mut left = *sum.value();
    for month in 1_u8..=12 {
        let [paid, taken] =
            [of.paid, of.withdrawn].map(|list| list.get(usize::from(month).saturating_sub(1)));
        for Number(amount) in paid.into_iter().chain(taken) {
            check_measure(*amount, place, outcome);
        }
        left = left.plus(&or_zero(paid.copied())).minus(&or_zero(taken.copied()));
        if left.is_negative() {
            outcome.refuse(place, Refusal::PaidBackTooMuch);
            return None;
        }
        if let Some(more) = weighted(paid, DividendTerm::PaidIn(class, month), month, of) {
            sum = sum.plus(&more);
        }
        if let Some(less) = weighted(taken, DividendTerm::Withdrawn(class, month), month, of) {
            sum = sum.minus(&less);
        }
    }
    if sum.term().is_some() {
        return Some(sum);
    }
    Some(named(sum, class, outcome))
}

/// A payment or a withdrawal by the part of the year for which it counts; nothing where it does not.
fn weighted(number: Option<&Number>, term: DividendTerm, month: u8, of: &Months<'_>) -> Option<Step> {
    let Number(amount) = number.filter(|number| !number.0.is_zero())?;
    let first = if of.start == Start::NextMonth { month.saturating_add(1) } else { month };
    let counted = MONTHS.saturating_add(1).saturating_sub(usize::from(first));
    if counted == 0 || of.cut_off.is_some_and(|last| month > last) {
        return None;
    }
    let amount = Step::given(Term::Dividend(term), Exact::decimal(*amount), Unit::MONEY, Origin::Visitor);
    let weight = plain(Term::Dividend(DividendTerm::MonthsCounted(month)), counted);
    let twelve = plain(Term::Dividend(DividendTerm::MonthsOfYear), MONTHS);
    Some(amount.times(&weight).over(&twelve))
}

/// The days of a year that count.
#[derive(Clone, Copy)]
struct Days {
    begins: Date,
    ends: Date,
    cut_off: Option<Date>,
}

fn daily(
    days: Days,
    opening: Option<Number>,
    changes: &[Change],
    class: Class,
    outcome: &mut Outcome,
) -> Option<Step> {
    let place = InputPath::ClassBalance(class.at);
    // A yearly rate is of a whole year: of five months it would pay too much.
    let length = days.begins.days_until(days.ends).and_then(|between| between.checked_add(1));
    let Some(length) = length.filter(|length| days.begins.days_of_year() == Some(*length)) else {
        outcome.refuse(place, Refusal::NotAYear);
        return None;
    };
    if days.cut_off.is_some_and(|last| last < days.begins || last > days.ends) {
        outcome.refuse(InputPath::ClassCutOff(class.at), Refusal::DayOutsideYear);
    }
    if changes.len() > MOST_CHANGES {
        outcome.refuse(place, Refusal::NotAYear);
        return None;
    }
    let mut before = days.begins;
    for (place, change) in (0_u16..).zip(changes) {
        let inside = change.from > days.begins && change.from <= days.ends;
        if !inside || change.from <= before {
            let why = if inside { Refusal::NotAYear } else { Refusal::DayOutsideYear };
            outcome.refuse(InputPath::ClassDay(class.at, place), why);
            return None;
        }
        before = change.from;
    }
    let counted: Vec<_> =
        changes.iter().filter(|change| days.cut_off.is_none_or(|last| change.from <= last)).collect();
    let mut from = days.begins;
    let mut held = money(opening, class, Term::Dividend(DividendTerm::Opening(class)), outcome)?;
    let mut sum: Option<Step> = None;
    let mut add = |held: &Step, place: u16, days: usize| {
        let days = plain(Term::Dividend(DividendTerm::DaysHeld(place)), days);
        let weighted = held.times(&days);
        sum = Some(sum.take().map_or(weighted.clone(), |sum| sum.plus(&weighted)));
    };
    for (number, change) in (1_u16..).zip(counted) {
        check_measure(
            change.balance.0,
            InputPath::ClassDayBalance(class.at, number.saturating_sub(1)),
            outcome,
        );
        add(&held, number, from.days_until(change.from).unwrap_or(0));
        let term = Term::Dividend(DividendTerm::BalanceFrom(class, change.from));
        held = Step::given(term, Exact::decimal(change.balance.0), Unit::MONEY, Origin::Visitor);
        from = change.from;
    }
    add(&held, 0, from.days_until(days.ends).unwrap_or(0).saturating_add(1));
    let length = plain(Term::Dividend(DividendTerm::DaysOfYear), length);
    Some(named(sum?.over(&length), class, outcome))
}
