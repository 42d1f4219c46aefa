//! All that a plan shares out over the members of a list.

use super::dividend::dividends;
use super::key::Key;
use super::plan::{Plan, Pool};
use super::shared::{Columns, Of, Shares, Unshared};
use super::split::{Splitting, split};
use super::weights::{by_months, keyed, weights};
use crate::domain::{Currency, RemainderRule};
use crate::members::list::MemberList;

/// Shares a plan out over a list.
///
/// Each pool is split to the last unit; a member's total is the sum of the member's parts, so rows and
/// columns both add up.
///
/// # Errors
///
/// [`Unshared`].
pub fn share(
    list: &MemberList,
    plan: &Plan,
    columns: &Columns,
    currency: Currency,
) -> Result<Vec<Shares>, Unshared> {
    let owners = owners(list);
    match plan {
        Plan::Pools(pools, rule) => over_pools(list, pools, *rule, columns, &owners, currency),
        Plan::Dividends(scenario) => dividends(list, scenario, columns, &owners),
    }
}

fn over_pools(
    list: &MemberList,
    pools: &[Pool],
    rule: RemainderRule,
    columns: &Columns,
    owners: &[usize],
    currency: Currency,
) -> Result<Vec<Shares>, Unshared> {
    let mut all = Vec::with_capacity(pools.len().saturating_add(1));
    let months = keyed(columns, Key::Months);
    for pool in pools {
        let weights = weights(list, &pool.keys, columns, owners)?;
        let basis = weights.iter().map(|weight| u128::from(*weight)).sum();
        let others = if months.is_some() { pool.others.saturating_mul(12) } else { pool.others };
        let weights = match months {
            Some(months) => by_months(list, weights, months)?,
            None => weights,
        };
        let what = Splitting { amount: pool.amount, weights: &weights, others, rule, currency };
        let found = split(what, &|row| list.number(row))?;
        let is_of_heads = pool.keys.iter().any(|key| key.is_of_heads());
        let parts = found
            .parts
            .iter()
            .enumerate()
            .map(|(row, part)| (owners.get(row) == Some(&row)).then_some(*part));
        let sum = found.parts.iter().map(|part| i128::from(*part)).sum();
        let rest = found.rest.hundredths();
        let of = Of::Pool(pool.clone());
        all.push(Shares { of, parts: parts.collect(), sum, rest, basis: (!is_of_heads).then_some(basis) });
    }
    all.push(total(&all, list.rows.len()));
    Ok(all)
}

/// What each row's shares come to.
fn total(all: &[Shares], rows: usize) -> Shares {
    let of_row = |row: usize| {
        let parts = all.iter().filter_map(|shares| shares.parts.get(row).copied().flatten());
        parts.fold(None, |sum: Option<i64>, part| Some(sum.unwrap_or(0).saturating_add(part)))
    };
    let parts: Vec<Option<i64>> = (0..rows).map(of_row).collect();
    Shares::of_parts(Of::Total, parts)
}

/// The first row of each row's member: the row itself, unless rows with one number are added up.
fn owners(list: &MemberList) -> Vec<usize> {
    let rows = list.rows.len();
    if !list.adds_up {
        return (0..rows).collect();
    }
    let mut first = std::collections::HashMap::new();
    let owner = |row: usize| {
        let number = list.number(row).to_lowercase();
        if number.is_empty() { row } else { *first.entry(number).or_insert(row) }
    };
    (0..rows).map(owner).collect()
}
