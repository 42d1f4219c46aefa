//! All that a plan shares out over the members of a list.

use super::dividend::dividends;
use super::key::Key;
use super::plan::{Plan, Pool};
use super::shared::{Columns, Of, Shares, Unshared};
use super::split::{Splitting, split};
use super::weights::{Weights, by_months, keyed, negative, no_months, owners, weights};
use crate::domain::{Currency, Money, PayRounding, RemainderRule};
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
    match plan {
        Plan::Pools(pools, rule) => over_pools(list, pools, *rule, columns, &owners(list), currency),
        Plan::Dividends(inputs, currency) => dividends(list, inputs, *currency, columns),
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
    for pool in pools {
        all.push(over_pool(list, pool, rule, columns, owners, currency)?);
    }
    all.push(total(&all, list.rows.len()));
    Ok(all)
}

/// One pool of a plan alone: what [`share`] gives for it.
///
/// # Errors
///
/// [`Unshared`].
pub fn share_pool(
    list: &MemberList,
    pool: &Pool,
    rule: RemainderRule,
    columns: &Columns,
    currency: Currency,
) -> Result<Shares, Unshared> {
    over_pool(list, pool, rule, columns, &owners(list), currency)
}

/// What each row of a list has of what a pool is shared by.
///
/// # Errors
///
/// [`Unshared`].
pub fn measured(list: &MemberList, pool: &Pool, columns: &Columns) -> Result<Weights, Unshared> {
    in_months(list, weights(list, &pool.keys, columns, &owners(list))?, columns)
}

/// What each row has of some columns together.
///
/// # Errors
///
/// [`Unshared`].
pub fn held(list: &MemberList, columns: &[usize]) -> Result<Weights, Unshared> {
    weights(list, &[Key::Weight], &[(Key::Weight, columns.to_vec())], &owners(list))
}

/// Every row that stands in the way of what is shared by some columns, or by months of membership: below zero, or with months
/// that are none of a year.
#[must_use]
pub fn refusals(list: &MemberList, bases: &[&[usize]], months: Option<usize>) -> Vec<Unshared> {
    let owners = owners(list);
    let of_bases = bases.iter().flat_map(|columns| negative(list, columns, &owners)).map(Unshared::Negative);
    let of_months =
        months.into_iter().flat_map(|column| no_months(list, column)).map(Unshared::TooManyMonths);
    of_bases.chain(of_months).collect()
}

/// Weights by the months of membership, where there is a column of these.
fn in_months(list: &MemberList, weights: Weights, columns: &Columns) -> Result<Weights, Unshared> {
    match keyed(columns, Key::Months) {
        Some(months) => by_months(list, weights, months),
        None => Ok(weights),
    }
}

fn over_pool(
    list: &MemberList,
    pool: &Pool,
    rule: RemainderRule,
    columns: &Columns,
    owners: &[usize],
    currency: Currency,
) -> Result<Shares, Unshared> {
    let weights = weights(list, &pool.keys, columns, owners)?;
    let basis = weights.total();
    let weights = in_months(list, weights, columns)?;
    let others = weights.of(pool.others)?;
    let what = Splitting { amount: pool.amount, weights: &weights.values, others, rule, currency };
    let found = split(what, &|row| list.number(row))?;
    let is_of_heads = pool.keys.iter().any(|key| key.is_of_heads());
    let parts =
        found.parts.iter().enumerate().map(|(row, part)| (owners.get(row) == Some(&row)).then_some(*part));
    let sum = found.parts.iter().map(|part| i128::from(*part)).sum();
    let rest = found.rest.hundredths();
    let of = Of::Pool(pool.clone());
    Ok(Shares { of, parts: parts.collect(), sum, rest, basis: (!is_of_heads).then_some(basis) })
}

/// What each row's shares come to, in so many rows.
#[must_use]
pub fn total(all: &[Shares], rows: usize) -> Shares {
    let of_row = |row: usize| {
        let parts = all.iter().filter_map(|shares| shares.part(row));
        parts.fold(None, |sum: Option<i64>, part| Some(sum.unwrap_or(0).saturating_add(part)))
    };
    let parts: Vec<Option<i64>> = (0..rows).map(of_row).collect();
    Shares::of_parts(Of::Total, parts)
}

/// What is paid of each row's total, and what is credited to the member instead, where it is below a minimum.
#[must_use]
pub fn paid_and_credited(total: &Shares, minimum: Money) -> [Shares; 2] {
    let part = |is_paid: bool| {
        let of_row = move |part: &Option<i64>| {
            part.map(|part| if (i128::from(part) >= minimum.hundredths()) == is_paid { part } else { 0 })
        };
        total.parts.iter().map(of_row).collect()
    };
    [Shares::of_parts(Of::Net, part(true)), Shares::of_parts(Of::Credited, part(false))]
}

/// What is paid of each row's part in cash, by [`PayRounding::CashFiveSen`].
///
/// The parts together may come to some coins more or less than what was shared: that is the co-op's, and what `rest` says.
#[must_use]
pub fn in_cash(paid: &Shares, currency: Currency) -> Shares {
    let rounding = PayRounding::CashFiveSen.of(currency);
    let rounded = |part: i64| {
        let exact = Money::from_hundredths(part.into()).exact();
        let paid = Money::from_exact(&rounding.apply(&exact)).ok();
        paid.and_then(|paid| i64::try_from(paid.hundredths()).ok()).unwrap_or(part)
    };
    let cash = Shares::of_parts(Of::Cash, paid.parts.iter().map(|part| part.map(rounded)).collect());
    Shares { rest: paid.sum.saturating_sub(cash.sum), ..cash }
}
