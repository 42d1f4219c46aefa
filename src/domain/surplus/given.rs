//! Inputs of the year’s result, and what the split is of.

use crate::domain::derivation::given;
use crate::domain::derivation::{Origin, Outcome, Step};
use crate::domain::term::{InputPath, ResultInput, ResultTerm, Term};
use crate::domain::value::Number;

pub(super) fn name(term: ResultTerm) -> Term {
    Term::Result(term)
}

/// An amount that may be left out and counts only where it is not zero.
pub(super) fn optional(
    number: Option<Number>,
    input: ResultInput,
    term: ResultTerm,
    outcome: &mut Outcome,
) -> Option<Step> {
    let number = given::unless_zero(number)?;
    let (at, term) = (InputPath::Result(input), name(term));
    match input {
        // What is paid or promised; the others are of the books.
        ResultInput::Tax | ResultInput::Unpaid | ResultInput::Promised => {
            given::amount(Some(number), at, term, outcome)
        }
        _ => given::measure(Some(number), at, term, outcome),
    }
}

pub(super) fn percentage(number: Option<Number>, outcome: &mut Outcome) -> Option<Step> {
    let Number(percent) = given::unless_zero(number)?;
    let place = InputPath::Result(ResultInput::VillagePercent);
    Some(given::percentage(percent, place, name(ResultTerm::VillageRate), Origin::Members, outcome))
}

/// What the split is of: what the result leaves, or the surplus itself.
pub(super) fn to_share(outcome: &Outcome) -> Option<&Step> {
    let left = outcome.find(|term| matches!(term, Term::Result(ResultTerm::ToShare)));
    left.or_else(|| outcome.find(|term| matches!(term, Term::Surplus)))
}
