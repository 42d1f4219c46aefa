//! Plain counts, and which kinds of capital members pay in.

use crate::domain::derivation::{Origin, Step, Unit};
use crate::domain::term::{CapitalItem, Term};
use crate::domain::value::{Currency, Exact};

/// Entries of a list of this kind.
pub(super) const MOST: usize = 40;

/// A plain number of the visitor.
pub(super) fn whole(term: Term, number: u32) -> Step {
    Step::given(term, Exact::whole(i128::from(number)), Unit::NONE, Origin::Visitor)
}

/// What members of a country pay once, and what they pay every month.
pub(super) fn kinds(currency: Currency) -> [CapitalItem; 2] {
    match currency {
        Currency::Idr => [CapitalItem::Principal, CapitalItem::Mandatory],
        Currency::Myr => [CapitalItem::Shares, CapitalItem::Subscriptions],
    }
}
