//! Exact parts in payable units that add up to a payable total.
//!
//! # Design
//!
//! *Why are the parts not scaled to the total first?* A part that can be paid as it is would be moved by what
//! the others' fractions lose: an exact 3,000,000 would be paid as 2,999,999.
//!
//! *Why may a part not move beyond the unit of the total?* Where a total goes down to Rp 100, only what a part
//! has beyond its own Rp 100 is lost: an exact 3,750,000 stays, and 1,388,888 becomes 1,388,800.

use core::cmp::Ordering;

use super::order::{by_number, ranked};
use crate::domain::value::{Currency, Direction, Exact, Rounding};

/// An exact part and the number that decides ties.
pub(super) struct Share<'a> {
    /// Member number, or the place of a line.
    pub number: &'a str,
    /// The exact amount; not negative.
    pub exact: Exact,
}

/// Each part at its payable floor; then one unit each to the largest remainders, until they add up.
///
/// Where the total is the sum to a payable unit, each part is at its floor or one unit above. Where it was
/// rounded further, as down to Rp 100 or to five sen, the smallest remainders give first, or the largest get,
/// one unit each in turn, and no part leaves the two steps of that rounding between which it lies: one that
/// lies on a step stays.
pub(super) fn fitted(
    shares: &[Share<'_>],
    total: &Exact,
    rounded: Rounding,
    currency: Currency,
) -> Vec<Exact> {
    let down = Rounding { direction: Direction::Floor, to: currency.smallest() };
    let unit = down.unit();
    let mut parts: Vec<_> = shares.iter().map(|share| down.apply(&share.exact)).collect();
    // A failed number has no units to hand out, and stays in its part.
    let left = total.minus(&parts.iter().copied().sum()).over(&unit).to_whole().unwrap_or(0);
    let mut order = by_remainder(shares, &parts);
    if left < 0 {
        order.reverse();
    }
    let (unit, direction) = match left {
        0.. => (unit, Direction::Ceiling),
        _ => (Exact::zero().minus(&unit), Direction::Floor),
    };
    let step = Rounding { direction, ..rounded };
    let ends: Vec<_> = shares.iter().map(|share| step.apply(&share.exact)).collect();
    hand_out(&mut parts, &ends, &order, left.unsigned_abs(), &unit);
    parts
}

/// The places of all parts, the largest remainder first.
fn by_remainder(shares: &[Share<'_>], floors: &[Exact]) -> Vec<usize> {
    let remainders = shares.iter().zip(floors).map(|(share, floor)| (share.exact.minus(floor), share));
    let remainders: Vec<_> = remainders.collect();
    let larger_first = |left: usize, right: usize| match (remainders.get(left), remainders.get(right)) {
        (Some(left), Some(right)) => {
            right.0.compare(&left.0).then_with(|| by_number(left.1.number, right.1.number))
        }
        _ => Ordering::Equal,
    };
    ranked(shares.len(), &larger_first)
}

/// One unit each in turn, as often as it takes; a part that has come to its end is passed over.
fn hand_out(parts: &mut [Exact], ends: &[Exact], order: &[usize], mut units: u128, unit: &Exact) {
    let mut moved = true;
    while units > 0 && moved {
        moved = false;
        for place in order {
            let (Some(part), Some(end)) = (parts.get_mut(*place), ends.get(*place)) else { continue };
            if units > 0 && part.compare(end).is_ne() {
                *part = part.plus(unit);
                units = units.saturating_sub(1);
                moved = true;
            }
        }
    }
}
