//! Malaysia: no provision for sharing a surplus by ratio is on record yet, so the page says so.

use crate::domain::{Law, Series};

/// The law of Malaysia.
pub const LAW: Law = Law {
    surplus: Series(&[]),
    sharing: Series(&[]),
    reserve: Series(&[]),
    capital_return: Series(&[]),
    member_capital: Series(&[]),
    untaxed: Series(&[]),
};
