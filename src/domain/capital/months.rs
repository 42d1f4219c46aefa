//! The months for which each monthly amount was due: as counted, or from the month of joining on.

use super::counted::whole;
use super::entered::MemberCapital;
use crate::domain::derivation::{Missing, Outcome, Refusal, Step};
use crate::domain::term::{CapitalTerm, InputPath, MemberInput, Term};
use crate::domain::value::Date;

/// How many months each amount was due, nothing where that is not known; `None` where months are refused.
///
/// `months = from its first month to the month before the next amount, or to the last month, both counted`.
///
/// # Errors
///
/// [`Refusal::MonthsNotInOrder`] at the month that comes too early, [`Refusal::SaidTwice`] where months are
/// counted and dated.
pub(super) fn periods(
    inputs: &MemberCapital,
    today: Date,
    outcome: &mut Outcome,
) -> Option<Vec<Option<Step>>> {
    let dues = &inputs.monthly;
    let Some(joined) = inputs.joined else {
        ask_for_joining(inputs, outcome);
        let counted = (0_u8..).zip(dues);
        let counted = counted.map(|(place, due)| {
            due.months.map(|months| whole(Term::Capital(CapitalTerm::MonthsDue(place)), months))
        });
        return Some(counted.collect());
    };
    if dues.is_empty() {
        // Joining and the last month tell of how long an amount was due that nobody told.
        outcome.missing.push(Missing(InputPath::MonthlyDue(0)));
    }
    let last = inputs.until.unwrap_or(today).months();
    let first = joined.months().saturating_add(u32::from(inputs.from_next_month));
    // A member who joined this month may owe nothing yet.
    if joined.months() > last {
        outcome.refuse(InputPath::MemberInput(MemberInput::Joined), Refusal::MonthsNotInOrder);
        return None;
    }
    let mut periods = Vec::with_capacity(dues.len());
    let mut begins = first;
    for (place, due) in (0_u8..).zip(dues) {
        if due.months.is_some() {
            outcome.refuse(InputPath::MonthlyDue(place), Refusal::SaidTwice);
        }
        let next = dues.get(usize::from(place).saturating_add(1));
        let ends = match next.map(|next| next.from) {
            Some(Some(from)) => from.months().saturating_sub(1),
            // Until the next amount begins is known, this one's months are not.
            Some(None) => {
                periods.push(None);
                continue;
            }
            None => last,
        };
        if place == 0 && due.from.is_some_and(|from| from.months() != first) {
            // The first is due from joining on, and that month was told.
            outcome.refuse(InputPath::MonthlyDue(place), Refusal::SaidTwice);
        }
        if place > 0 {
            let Some(from) = due.from else {
                periods.push(None);
                continue;
            };
            begins = from.months();
        }
        let in_order = begins <= ends.saturating_add(1) && ends <= last;
        if !in_order {
            let at = if next.is_some() { place.saturating_add(1) } else { place };
            outcome.refuse(InputPath::MonthlyDue(at), Refusal::MonthsNotInOrder);
            return None;
        }
        let months = ends.saturating_add(1).saturating_sub(begins);
        let term = match (Date::in_month(begins, 1), Date::in_month(ends, 1)) {
            (Some(from), Some(to)) => CapitalTerm::MonthsFromTo(from, to),
            _ => CapitalTerm::MonthsDue(place),
        };
        periods.push(Some(whole(Term::Capital(term), months)));
    }
    Some(periods)
}

/// Months by name count from joining on; counted ones have no names.
fn ask_for_joining(inputs: &MemberCapital, outcome: &mut Outcome) {
    for (place, due) in (0_u8..).zip(&inputs.monthly) {
        if due.from.is_some() && due.months.is_some() {
            outcome.refuse(InputPath::MonthlyDue(place), Refusal::SaidTwice);
        }
    }
    let counted = inputs.monthly.iter().any(|due| due.months.is_some());
    if counted && inputs.until.is_some() {
        outcome.refuse(InputPath::MemberInput(MemberInput::Until), Refusal::NotUsed);
    }
    if counted && inputs.from_next_month {
        outcome.refuse(InputPath::MemberInput(MemberInput::FromNextMonth), Refusal::NotUsed);
    }
    let named = inputs.until.is_some()
        || inputs.from_next_month
        || inputs.monthly.iter().any(|due| due.from.is_some());
    if named {
        outcome.missing.push(Missing(InputPath::MemberInput(MemberInput::Joined)));
    }
}
