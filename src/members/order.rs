//! The places of things in an order, whatever they are.
//!
//! # Design
//!
//! *Why not the library's?* It is written out anew for every kind of thing that is ordered, at some 10 KB of the download each.
//! Merging halves is forty lines once, and as stable.
//!
//! *And amounts?* Of 100,000 members they are in order after a few looks at each, byte by byte: a page must not stand still.

use core::cmp::Ordering;

/// The places from 0 of so many things, the least first; equal ones stay as they stand.
pub fn ordered(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<u32> {
    let mut places: Vec<u32> = (0..u32::try_from(count).unwrap_or(u32::MAX)).collect();
    let mut merged = places.clone();
    let mut width = 1_usize;
    while width < count {
        let mut from = 0_usize;
        while from < count {
            let middle = from.saturating_add(width).min(count);
            let to = middle.saturating_add(width).min(count);
            let halves = places.get(from..middle).zip(places.get(middle..to));
            if let (Some((left, right)), Some(into)) = (halves, merged.get_mut(from..to)) {
                merge(left, right, into, compare);
            }
            from = to;
        }
        core::mem::swap(&mut places, &mut merged);
        width = width.saturating_mul(2);
    }
    places
}

fn merge(left: &[u32], right: &[u32], into: &mut [u32], compare: &dyn Fn(usize, usize) -> Ordering) {
    let (mut left, mut right) = (left.iter().peekable(), right.iter().peekable());
    for place in into {
        let is_left = match (left.peek(), right.peek()) {
            (Some(one), Some(other)) => compare(**one as usize, **other as usize).is_le(),
            (one, _) => one.is_some(),
        };
        let next = if is_left { left.next() } else { right.next() };
        if let Some(next) = next {
            *place = *next;
        }
    }
}

/// The places of amounts, the least first; equal ones stay as they stand.
#[must_use]
pub fn by_amount(amounts: &[i64]) -> Vec<u32> {
    // As numbers without a sign, in the same order.
    let keys: Vec<u64> = amounts.iter().map(|amount| amount.cast_unsigned() ^ (1 << 63)).collect();
    by_number_of(&keys)
}

/// The places of numbers, the least first; equal ones stay as they stand.
#[must_use]
pub fn by_number_of(keys: &[u64]) -> Vec<u32> {
    let mut places: Vec<u32> = (0..u32::try_from(keys.len()).unwrap_or(u32::MAX)).collect();
    let first = keys.first().copied().unwrap_or(0);
    let differs = keys.iter().fold(0, |all, key| all | (key ^ first));
    for shift in (0..64).step_by(8) {
        // A byte that is the same in all of them orders nothing.
        if (differs >> shift) & 0xFF != 0 {
            places = by_byte(keys, shift, &places);
        }
    }
    places
}

/// Places in the order of one byte of what stands there.
fn by_byte(keys: &[u64], shift: u32, places: &[u32]) -> Vec<u32> {
    let byte = |place: u32| {
        let key = keys.get(place as usize).copied().unwrap_or(0);
        usize::from(key.wrapping_shr(shift).to_le_bytes()[0])
    };
    let mut begins = [0_usize; 257];
    for place in places {
        if let Some(count) = begins.get_mut(byte(*place).saturating_add(1)) {
            *count = count.saturating_add(1);
        }
    }
    let mut sum = 0_usize;
    for begin in &mut begins {
        sum = sum.saturating_add(*begin);
        *begin = sum;
    }
    let mut ordered = vec![0_u32; places.len()];
    for place in places {
        let Some(at) = begins.get_mut(byte(*place)) else { continue };
        if let Some(into) = ordered.get_mut(*at) {
            *into = *place;
        }
        *at = at.saturating_add(1);
    }
    ordered
}

/// The same things in that order.
pub(super) fn in_order<T>(things: Vec<T>, compare: &dyn Fn(&T, &T) -> Ordering) -> Vec<T> {
    let of = |one: usize, other: usize| match (things.get(one), things.get(other)) {
        (Some(one), Some(other)) => compare(one, other),
        _ => Ordering::Equal,
    };
    let places = ordered(things.len(), &of);
    let mut things: Vec<Option<T>> = things.into_iter().map(Some).collect();
    places.into_iter().filter_map(|place| things.get_mut(place as usize)?.take()).collect()
}
