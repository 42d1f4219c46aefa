//! The places of things in an order, whatever they are.
//!
//! # Design
//!
//! *Why not the library's?* It is written out anew for every kind of thing that is ordered, at some 10 KB of the download each.
//! Merging halves is forty lines once, and as stable.

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
