//! Quantities that are said twice: the surplus in two places, a basis beside the sum that contains it.

use super::entered::{BasisPart, Sharing, SplitLine};
use crate::domain::derivation::{Outcome, Refusal};
use crate::domain::term::{Basis, InputPath, LineAt, Side};
use crate::domain::value::Number;

/// Refuses a surplus of the split's own where the year's result gives it.
pub(crate) fn refuse_second_surplus(sharing: &Sharing, outcome: &mut Outcome) {
    let given = [
        (sharing.surplus, InputPath::Surplus),
        (sharing.income, InputPath::Income),
        (sharing.costs, InputPath::Costs),
    ];
    for (_, place) in given.into_iter().filter(|(number, _)| number.is_some()) {
        outcome.refuse(place, Refusal::SaidTwice);
    }
}

/// Refuses what a line's basis counts twice, in lines of both levels.
pub(super) fn refuse_counted_twice(lines: &[SplitLine], outcome: &mut Outcome) {
    for (top, line) in lines.iter().enumerate() {
        let at = LineAt::top(top);
        of_line(line, at, outcome);
        for (sub, line) in line.lines.iter().enumerate() {
            of_line(line, at.below(sub), outcome);
        }
    }
}

fn of_line(line: &SplitLine, at: LineAt, outcome: &mut Outcome) {
    // What a pool is shared by is one thing: beside a basis of several parts it says something else.
    let agrees = |by| matches!(&*line.basis, [only] if only.of == by);
    if line.by.is_some_and(|by| !line.basis.is_empty() && !agrees(by)) {
        outcome.refuse(InputPath::Line(at), Refusal::SaidTwice);
    }
    for (place, part) in (0_u8..).zip(&line.basis) {
        let earlier = line.basis.get(..usize::from(place)).unwrap_or_default();
        for (side, number) in SIDES {
            let counts = |other: &&BasisPart| is_something(number(other));
            let twice = earlier.iter().filter(counts).any(|other| overlap(other.of, part.of));
            if twice && is_something(number(part)) {
                outcome.refuse(InputPath::Basis(at, place, side), Refusal::SaidTwice);
            }
        }
    }
}

/// One side of a part.
type Reads = fn(&BasisPart) -> Option<Number>;

/// The sides of a basis. Each counts for itself: a whole that is known as one sum may stand beside a member's
/// parts.
const SIDES: [(Side, Reads); 3] = [
    (Side::Member, |part| part.member),
    (Side::Total, |part| part.total),
    (Side::NonMembers, |part| part.non_members),
];

fn is_something(number: Option<Number>) -> bool {
    number.is_some_and(|Number(decimal)| !decimal.is_zero())
}

/// Whether two kinds count the same money: one kind twice, or a sum and a part of it.
pub(super) fn overlap(one: Basis, other: Basis) -> bool {
    one == other || contains(one, other) || contains(other, one)
}

fn contains(sum: Basis, part: Basis) -> bool {
    match sum {
        Basis::MemberCapital => matches!(part, Basis::PrincipalContribution | Basis::MandatoryContribution),
        Basis::Transactions => Basis::PATRONAGE.contains(&part),
        _ => false,
    }
}
