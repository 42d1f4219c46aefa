//! Where two derivations of one figure part: what makes the difference between two cases.
//!
//! # Design
//!
//! *Why from the trees?* Nobody writes down why one proposal gives more than another. The formula of each is there, and what is
//! alike in both cannot be the reason.
//!
//! *Why is every pair looked at once?* Steps are shared: the balance of a month stands in all months after it. By every way to
//! it a schedule of a few years would be walked through more often than there are atoms.

use std::collections::HashSet;

use super::step::{Derivation, Step};
use crate::domain::value::Exact;

/// Pairs that are looked for.
const MOST: usize = 8;

/// A number of one derivation, and the one that stands in its place in the other.
pub type Pair<'a> = (&'a Step, &'a Step);

/// The numbers that make the difference between two derivations of one figure: what was entered where both go alike as far as that,
/// or else the last named numbers before they do not.
#[must_use]
pub fn partings<'a>(one: &'a Step, other: &'a Step) -> Vec<Pair<'a>> {
    let mut walk = Walk { seen: HashSet::new(), found: Vec::new() };
    walk.compare((one, other), (one, other));
    walk.found
}

struct Walk<'a> {
    /// Where those stand in memory that were looked at.
    seen: HashSet<[*const Exact; 2]>,
    found: Vec<Pair<'a>>,
}

impl<'a> Walk<'a> {
    /// Looks at a pair; `named` is the last above it of which both have a name.
    fn compare(&mut self, (one, other): Pair<'a>, named: Pair<'a>) {
        let places = [one, other].map(|step| core::ptr::from_ref(step.value()));
        if one.value() == other.value() || self.found.len() == MOST || !self.seen.insert(places) {
            return;
        }
        let named = if one.term().is_some() && other.term().is_some() { (one, other) } else { named };
        match (one.how(), other.how()) {
            (
                Derivation::Combined(left, op, right),
                Derivation::Combined(others_left, others_op, others_right),
            ) if op == others_op => {
                self.compare((left, others_left), named);
                self.compare((right, others_right), named);
            }
            (inner, others_inner) => match (inside(inner), inside(others_inner)) {
                (Some(inner), Some(others_inner)) if one.term() == other.term() => {
                    let before = self.found.len();
                    self.compare((inner, others_inner), named);
                    // Of the same number another rounding makes the difference.
                    if self.found.len() == before && inner.value() == others_inner.value() {
                        self.find(named);
                    }
                }
                _ => self.find(named),
            },
        }
    }

    fn find(&mut self, pair: Pair<'a>) {
        let terms = |(one, other): &Pair<'a>| (one.term(), other.term());
        if self.found.iter().all(|found| terms(found) != terms(&pair)) {
            self.found.push(pair);
        }
    }
}

/// What a named number is made of.
fn inside(how: &Derivation) -> Option<&Step> {
    match how {
        Derivation::Figure(_, _, inner)
        | Derivation::Rounded(_, _, _, inner)
        | Derivation::Split(_, _, inner) => Some(inner),
        Derivation::Given(..) | Derivation::Combined(..) | Derivation::Zero(..) => None,
    }
}
