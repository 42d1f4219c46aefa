//! What is paid in and taken out over a year, one movement after the other.

use rust_decimal::Decimal;

use super::entered::{Once, Payments};
use crate::domain::derivation::given::{check_measure, or_zero};
use crate::domain::derivation::{Outcome, Refusal};
use crate::domain::term::{Class, DividendTerm, InputPath, PaymentsInput};
use crate::domain::value::{Exact, Number};

/// Months of a financial year.
pub(super) const MONTHS: u8 = 12;
/// Days of the longest month.
const DAYS: u8 = 31;
/// Movements of one kind beside the monthly payment.
const MOST: usize = 366;

/// What is paid in or taken out at a time.
#[derive(Clone, Copy)]
pub(super) struct Movement {
    /// The month of the financial year, from 1.
    pub month: u8,
    /// The day of the month, where it is known.
    pub day: Option<u8>,
    /// Where it stands among those of its month.
    pub order: u8,
    pub amount: Decimal,
    /// What it is called.
    pub term: DividendTerm,
    pub is_withdrawal: bool,
    pub at: InputPath,
    /// The input of its day.
    pub day_at: InputPath,
}

/// All movements in order; nothing where one of them cannot be.
///
/// # Errors
///
/// [`Refusal::NoSuchMonth`], [`Refusal::NoSuchDay`], [`Refusal::PaidBackTooMuch`] and those of amounts.
pub(super) fn movements(of: &Payments, class: Class, outcome: &mut Outcome) -> Option<Vec<Movement>> {
    let refused = outcome.problems.len();
    check(of, class, outcome);
    if outcome.problems.len() > refused {
        return None;
    }
    let mut all = paid(of, class);
    all.extend(once(&of.added, (PaymentsInput::Added, PaymentsInput::AddedDay), false, class));
    all.extend(once(&of.withdrawn, (PaymentsInput::Withdrawn, PaymentsInput::WithdrawnDay), true, class));
    for movement in &all {
        check_month(movement.month, movement.at, outcome);
        check_day(movement.day, movement.day_at, outcome);
        check_measure(movement.amount, movement.at, outcome);
    }
    if outcome.problems.len() > refused {
        return None;
    }
    in_order(all, of, outcome)
}

/// What of the payments cannot be, whatever is paid.
fn check(of: &Payments, class: Class, outcome: &mut Outcome) {
    let at = |input| InputPath::ClassPayments(class.at, input, 0);
    if let Some(month) = of.joined {
        check_month(month, at(PaymentsInput::Joined), outcome);
    }
    check_day(of.day, at(PaymentsInput::Day), outcome);
    let amounts = [
        (of.opening, PaymentsInput::Opening),
        (of.monthly, PaymentsInput::Monthly),
        (of.first, PaymentsInput::First),
    ];
    for (number, input) in amounts {
        if let Some(Number(amount)) = number {
            check_measure(amount, at(input), outcome);
        }
    }
    // Who joins in the year has nothing at its beginning; who joined before pays nothing for it now.
    let unused = if of.joined.is_some() {
        (of.opening, PaymentsInput::Opening)
    } else {
        (of.first, PaymentsInput::First)
    };
    if unused.0.is_some() {
        outcome.refuse(at(unused.1), Refusal::NotUsed);
    }
    let has_day = of.first.is_some() || of.monthly.is_some() || !of.corrected.is_empty();
    if of.day.is_some() && !has_day {
        outcome.refuse(at(PaymentsInput::Day), Refusal::NotUsed);
    }
    if of.added.len() > MOST || of.withdrawn.len() > MOST {
        outcome.refuse(at(PaymentsInput::Monthly), Refusal::TooMany);
    }
}

fn check_month(month: u8, at: InputPath, outcome: &mut Outcome) {
    if month == 0 || month > MONTHS {
        outcome.refuse(at, Refusal::NoSuchMonth);
    }
}

fn check_day(day: Option<u8>, at: InputPath, outcome: &mut Outcome) {
    if day.is_some_and(|day| day == 0 || day > DAYS) {
        outcome.refuse(at, Refusal::NoSuchDay);
    }
}

/// What is paid on joining, and every month from then on.
fn paid(of: &Payments, class: Class) -> Vec<Movement> {
    let at = |input| InputPath::ClassPayments(class.at, input, 0);
    let movement = |month, amount, term, input| Movement {
        month,
        day: of.day,
        order: of.day.unwrap_or(DAYS),
        amount,
        term,
        is_withdrawal: false,
        at: at(input),
        day_at: at(PaymentsInput::Day),
    };
    let joined = of.joined.unwrap_or(1);
    let mut all = Vec::new();
    if let Some(Number(first)) = of.first.filter(|first| !first.0.is_zero()) {
        all.push(movement(joined, first, DividendTerm::FirstPaid(class), PaymentsInput::First));
    }
    if let Some(Number(monthly)) = of.monthly.filter(|monthly| !monthly.0.is_zero()) {
        for month in joined..=MONTHS {
            all.push(movement(month, monthly, DividendTerm::MonthlyPaid(class), PaymentsInput::Monthly));
        }
    }
    all
}

/// Inputs of a list: its entries and their days.
type Inputs = (PaymentsInput, PaymentsInput);

fn once(list: &[Once], (input, day_input): Inputs, is_withdrawal: bool, class: Class) -> Vec<Movement> {
    let at = |input, place| InputPath::ClassPayments(class.at, input, place);
    let numbered = (0..=u8::MAX).zip(list);
    let movement = |(place, once): (u8, &Once)| Movement {
        month: once.month,
        day: once.day,
        // Where its day is not known, money counts as late in, and as early out.
        order: once.day.unwrap_or(if is_withdrawal { 2 } else { DAYS }),
        amount: once.amount.0,
        term: if is_withdrawal {
            DividendTerm::Withdrawn(class, once.month)
        } else {
            DividendTerm::Added(class, once.month)
        },
        is_withdrawal,
        at: at(input, place),
        day_at: at(day_input, place),
    };
    numbered.map(movement).collect()
}

/// In the order in which they are made. What is taken out on an unknown day was there to be taken.
fn in_order(mut all: Vec<Movement>, of: &Payments, outcome: &mut Outcome) -> Option<Vec<Movement>> {
    let sort = |all: &mut Vec<Movement>| all.sort_by_key(|one| (one.month, one.order, one.is_withdrawal));
    sort(&mut all);
    let opening = or_zero(of.opening);
    if first_overdrawn(&all, opening).is_some() {
        for movement in all.iter_mut().filter(|one| one.is_withdrawal && one.day.is_none()) {
            movement.order = DAYS;
        }
        sort(&mut all);
    }
    let Some(overdrawn) = first_overdrawn(&all, opening) else { return Some(all) };
    outcome.refuse(overdrawn.at, Refusal::PaidBackTooMuch);
    None
}

/// The first that takes out more than there is.
pub(super) fn first_overdrawn(all: &[Movement], opening: Exact) -> Option<&Movement> {
    let mut left = opening;
    all.iter().find(|movement| {
        let amount = Exact::decimal(movement.amount);
        left = if movement.is_withdrawal { left.minus(&amount) } else { left.plus(&amount) };
        left.is_negative()
    })
}
