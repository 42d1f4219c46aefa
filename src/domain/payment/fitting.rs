//! Exact parts in payable units that add up to a payable total.
//!
//! # Design
//!
//! *Why are the parts not scaled to the total first?* A part that can be paid as it is would be moved by what
//! the others' fractions lose: an exact 3,000,000 would be paid as 2,999,999.

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
/// rounded further, as down to Rp 100, the smallest remainders give first, one unit each in turn. A part that
/// is nothing stays so.
pub(super) fn fitted(shares: &[Share<'_>], total: &Exact, currency: Currency) -> Vec<Exact> {
    let down = Rounding { direction: Direction::Floor, to: currency.smallest() };
    let unit = down.unit();
    let mut parts: Vec<_> = shares.iter().map(|share| down.apply(&share.exact)).collect();
    // A failed number has no units to hand out, and stays in its part.
    let left = total.minus(&parts.iter().copied().sum()).over(&unit).to_whole().unwrap_or(0);
    let mut order = by_remainder(shares, &parts);
    if left < 0 {
        order.reverse();
    }
    let unit = if left < 0 { Exact::zero().minus(&unit) } else { unit };
    hand_out(&mut parts, &order, left.unsigned_abs(), &unit);
    parts
}

/// The places of all parts that are not nothing, the largest remainder first.
fn by_remainder(shares: &[Share<'_>], floors: &[Exact]) -> Vec<usize> {
    let remainders = shares.iter().zip(floors).map(|(share, floor)| (share.exact.minus(floor), share));
    let remainders: Vec<_> = remainders.collect();
    let larger_first = |left: usize, right: usize| match (remainders.get(left), remainders.get(right)) {
        (Some(left), Some(right)) => {
            right.0.compare(&left.0).then_with(|| by_number(left.1.number, right.1.number))
        }
        _ => Ordering::Equal,
    };
    let is_something = |place: &usize| shares.get(*place).is_some_and(|share| !share.exact.is_zero());
    ranked(shares.len(), &larger_first).into_iter().filter(is_something).collect()
}

/// One unit each in turn, as often as it takes; nobody is left with less than nothing.
fn hand_out(parts: &mut [Exact], order: &[usize], mut units: u128, unit: &Exact) {
    let mut moved = true;
    while units > 0 && moved {
        moved = false;
        for place in order {
            let Some(part) = parts.get_mut(*place).filter(|_| units > 0) else { continue };
            let next = part.plus(unit);
            if !next.is_negative() {
                *part = next;
                units = units.saturating_sub(1);
                moved = true;
            }
        }
    }
}
