//! What came of sharing: columns of shares, and how they spread.

use super::plan::Plan;
use crate::members::{Of, Shares, Unshared, by_amount};

/// Shares, and the plan that they are of.
pub(in crate::ui) struct Found {
    pub plan: Plan,
    pub shares: Result<Vec<Shares>, Unshared>,
    /// How they spread: of each tenth of the members, the smallest shares first, how many there are and what they get.
    pub tenths: Vec<(usize, i128)>,
}

impl Found {
    /// What a plan came to.
    pub fn of(plan: Plan, shares: Result<Vec<Shares>, Unshared>) -> Self {
        let tenths = tenths(shares.as_deref().unwrap_or_default());
        Self { plan, shares, tenths }
    }

    /// The column of what members get: paid, withheld as tax or credited.
    pub fn total(&self) -> Option<&Shares> {
        total(self.shares.as_deref().ok()?)
    }
}

/// The column of what members are paid: in coins, what is left after tax and after what is credited, or all of it.
pub(in crate::ui) fn paid(shares: &[Shares]) -> Option<&Shares> {
    let of = |of: Of| shares.iter().find(|shares| shares.of == of);
    of(Of::Cash).or_else(|| of(Of::Net)).or_else(|| total(shares))
}

/// The column of what members get.
fn total(shares: &[Shares]) -> Option<&Shares> {
    shares.iter().find(|shares| shares.of == Of::Total)
}

/// How many and how much in each tenth; nothing where there are fewer members than two in each.
fn tenths(shares: &[Shares]) -> Vec<(usize, i128)> {
    let Some(total) = total(shares) else { return Vec::new() };
    let parts: Vec<i64> = total.parts.iter().flatten().copied().collect();
    if parts.len() < 20 {
        return Vec::new();
    }
    let order = by_amount(&parts);
    let parts: Vec<i64> = order.iter().filter_map(|place| parts.get(*place as usize).copied()).collect();
    let end = |tenth: usize| parts.len().saturating_mul(tenth) / 10;
    let of = |tenth: usize| {
        let some = parts.get(end(tenth)..end(tenth.saturating_add(1))).unwrap_or_default();
        (some.len(), some.iter().map(|part| i128::from(*part)).sum())
    };
    (0..10).map(of).collect()
}
