//! Quotients of whole numbers by one total, exactly, and the remainders that decide the odd units.
//!
//! # Design
//!
//! *Why an estimate in floating point?* A division of 128 bits costs twenty times as much as one of doubles.
//! The estimate is off by three units at most, and the remainder, calculated in whole numbers, says by how
//! many: what comes out is the quotient itself. Where `units` and `weight` stay below 2^53 and `total` below
//! 2^61, that remainder fits into a signed number of 64 bits: both factors are exact as doubles; product,
//! total and quotient are rounded by one part in 2^53 each, and the quotient is no more than `units`. Beyond
//! these bounds 128 bits are used: [`Divisor::Wide`].
//!
//! *Why selection and not sorting?* Only who is among the largest remainders counts, not in what order.

use core::cmp::Ordering;

/// The bounds of the short way.
const SHORT: u64 = 1 << 53;
const SHORT_TOTAL: u128 = 1 << 61;

/// What is divided, and by what.
#[derive(Clone, Copy, Debug)]
pub(super) enum Divisor {
    /// Units and total, within the bounds.
    Short(u64, u64),
    /// Units and total.
    Wide(u64, u128),
}

impl Divisor {
    /// `units × weight ÷ total` for weights that are none above the largest.
    pub(super) fn new(units: u64, total: u128, largest: u64) -> Self {
        match u64::try_from(total) {
            Ok(short) if units < SHORT && largest < SHORT && total < SHORT_TOTAL => Self::Short(units, short),
            _ => Self::Wide(units, total),
        }
    }

    /// Quotients and remainders of all weights.
    pub(super) fn divide(self, weights: &[u64]) -> (Vec<u64>, Remainders) {
        match self {
            Self::Short(units, total) => {
                let (parts, remainders) = weights.iter().map(|weight| short(units, *weight, total)).unzip();
                (parts, Remainders::Short(remainders, total))
            }
            Self::Wide(units, total) => {
                let (parts, remainders) = weights.iter().map(|weight| wide(units, *weight, total)).unzip();
                (parts, Remainders::Wide(remainders, total))
            }
        }
    }
}

/// The remainder of each quotient, and the total that all are below.
#[derive(Debug)]
pub(super) enum Remainders {
    Short(Vec<u64>, u64),
    Wide(Vec<u128>, u128),
}

impl Remainders {
    /// Whether the remainder at a place is half of the total, or more.
    pub(super) fn is_half(&self, place: usize) -> bool {
        match self {
            Self::Short(all, total) => all.get(place).is_some_and(|one| total.saturating_sub(*one) <= *one),
            Self::Wide(all, total) => all.get(place).is_some_and(|one| total.saturating_sub(*one) <= *one),
        }
    }

    /// The places of so many largest ones; among equals the order given decides.
    pub(super) fn largest(&self, count: usize, tie: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
        match self {
            Self::Short(all, _) => select(all.len(), count, &|one, other| {
                all.get(other).cmp(&all.get(one)).then_with(|| tie(one, other))
            }),
            Self::Wide(all, _) => select(all.len(), count, &|one, other| {
                all.get(other).cmp(&all.get(one)).then_with(|| tie(one, other))
            }),
        }
    }
}

/// The first places of an order of so many, in no order among themselves.
///
/// What the library has for it is written for every kind of thing, and some 2 KB of the download.
fn select(of: usize, count: usize, order: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..of).collect();
    let (mut from, mut to) = (0, of);
    // Any one is as good as another: no list is slow because of how it stands.
    let mut chance = 0x9E37_79B9_usize;
    while to.saturating_sub(from) > 1 {
        chance = chance.wrapping_mul(0x0019_660D).wrapping_add(0x3C6E_F35F);
        let span = to.saturating_sub(from);
        let last = to.saturating_sub(1);
        places.swap(from.saturating_add((chance >> 16).checked_rem(span).unwrap_or(0)), last);
        let Some(pivot) = places.get(last).copied() else { break };
        let mut end = from;
        for at in from..last {
            let is_before =
                places.get(at).is_some_and(|one| order(*one, pivot).then(one.cmp(&pivot)).is_lt());
            if is_before {
                places.swap(at, end);
                end = end.saturating_add(1);
            }
        }
        places.swap(end, last);
        match end.cmp(&count) {
            Ordering::Less => from = end.saturating_add(1),
            Ordering::Equal => break,
            Ordering::Greater => to = end,
        }
    }
    places.truncate(count);
    places
}

/// Quotient and remainder within the bounds.
fn short(units: u64, weight: u64, total: u64) -> (u64, u64) {
    let mut quotient = estimate(units, weight, total);
    let product = units.wrapping_mul(weight);
    // Modulo 2^64, and within its signed numbers: this is the remainder, or one that some totals are to be added to.
    let mut remainder = product.wrapping_sub(quotient.wrapping_mul(total)).cast_signed();
    while remainder < 0 {
        remainder = remainder.wrapping_add(total.cast_signed());
        quotient = quotient.wrapping_sub(1);
    }
    let mut remainder = remainder.cast_unsigned();
    while remainder >= total {
        remainder = remainder.wrapping_sub(total);
        quotient = quotient.wrapping_add(1);
    }
    (quotient, remainder)
}

#[expect(
    clippy::float_arithmetic,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "an estimate that is corrected exactly, see above"
)]
fn estimate(units: u64, weight: u64, total: u64) -> u64 {
    (units as f64 * weight as f64 / total as f64) as u64
}

/// Quotient and remainder of any numbers of 64 bits.
fn wide(units: u64, weight: u64, total: u128) -> (u64, u128) {
    let product = u128::from(units).saturating_mul(u128::from(weight));
    let quotient = product.checked_div(total).unwrap_or(0);
    (u64::try_from(quotient).unwrap_or(u64::MAX), product.checked_rem(total).unwrap_or(0))
}
