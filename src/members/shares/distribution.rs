//! All that a plan shares out over the members of a list.

use super::dividend::dividends;
use super::key::Key;
use super::plan::{Plan, Pool};
use super::split::{Splitting, split};
use crate::domain::{AllocationError, CapitalKind, Currency, MathError, RemainderRule};
use crate::members::list::MemberList;

/// What a column of shares is of.
#[derive(Clone, Debug, PartialEq)]
pub enum Of {
    /// A pool of the plan.
    Pool(Pool),
    /// The dividend on a class of capital.
    Dividend(CapitalKind),
    /// What all of them come to, to be paid.
    Total,
    /// Tax that is withheld of it.
    Tax,
    /// What is left after that.
    Net,
    /// What is below the minimum: credited to the member and not paid.
    Credited,
}

/// A column of shares.
#[derive(Clone, Debug, PartialEq)]
pub struct Shares {
    /// What it is of.
    pub of: Of,
    /// Each row's, in hundredths; nothing in further rows of one member.
    pub parts: Vec<Option<i64>>,
    /// All together.
    pub sum: i128,
    /// What is left of a pool: nothing where parts add up to it.
    pub rest: i128,
    /// The basis of all as the list has it, in hundredths; nothing where heads are counted, or where it is no pool's.
    pub basis: Option<u128>,
}

/// Why a list does not go with a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unshared {
    /// The list has no column of this key.
    NoColumn(Key),
    /// What shares are measured by is below zero in this row.
    Negative(usize),
    /// Months of membership above twelve in this row.
    TooManyMonths(usize),
    /// The amount cannot be split.
    Split(AllocationError),
}

impl From<AllocationError> for Unshared {
    fn from(error: AllocationError) -> Self {
        Self::Split(error)
    }
}

/// Which columns have which key. What is not said is found by headings, see [`Key::columns`].
pub type Columns = [(Key, Vec<usize>)];

/// Shares a plan out over a list.
///
/// Each pool is split to the last unit; a member's total is the sum of the member's parts, so rows and columns both add up.
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
    for pool in pools {
        let months = keyed(columns, Key::Months);
        let weights = weights(list, &pool.keys, columns, owners)?;
        let basis = weights.iter().map(|weight| u128::from(*weight)).sum();
        let others = if months.is_some() { pool.others.saturating_mul(12) } else { pool.others };
        let weights = match months {
            Some(months) => by_months(list, weights, months, owners)?,
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
pub(super) fn total(all: &[Shares], rows: usize) -> Shares {
    let of_row = |row: usize| {
        let parts = all.iter().filter_map(|shares| shares.parts.get(row).copied().flatten());
        parts.fold(None, |sum: Option<i64>, part| Some(sum.unwrap_or(0).saturating_add(part)))
    };
    let parts: Vec<Option<i64>> = (0..rows).map(of_row).collect();
    Shares::of_parts(Of::Total, parts)
}

impl Shares {
    /// A column that leaves nothing over.
    pub(super) fn of_parts(of: Of, parts: Vec<Option<i64>>) -> Self {
        let sum = parts.iter().flatten().map(|part| i128::from(*part)).sum();
        Self { of, parts, sum, rest: 0, basis: None }
    }
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

/// The columns that were said to have a key.
pub(super) fn keyed(columns: &Columns, key: Key) -> Option<&Vec<usize>> {
    columns.iter().find(|(one, _)| *one == key).map(|(_, columns)| columns)
}

/// What each member has of some keys together; further rows of a member have nothing.
pub(super) fn weights(
    list: &MemberList,
    keys: &[Key],
    columns: &Columns,
    owners: &[usize],
) -> Result<Vec<u64>, Unshared> {
    let mut sums = vec![0_i64; list.rows.len()];
    for key in keys {
        if key.is_of_heads() {
            for (row, owner) in owners.iter().enumerate() {
                add(&mut sums, row, i64::from(row == *owner))?;
            }
            continue;
        }
        let places = keyed(columns, *key).cloned().unwrap_or_else(|| key.columns(&list.columns));
        if places.is_empty() {
            return Err(Unshared::NoColumn(*key));
        }
        for place in places {
            let amounts = list
                .amounts
                .iter()
                .find(|amounts| amounts.column == place)
                .ok_or(Unshared::NoColumn(*key))?;
            for (value, owner) in amounts.values.iter().zip(owners) {
                add(&mut sums, *owner, value.unwrap_or(0))?;
            }
        }
    }
    let weight = |(row, sum): (usize, i64)| u64::try_from(sum).map_err(|_| Unshared::Negative(row));
    sums.into_iter().enumerate().map(weight).collect()
}

fn add(sums: &mut [i64], row: usize, value: i64) -> Result<(), Unshared> {
    let Some(sum) = sums.get_mut(row) else { return Ok(()) };
    *sum = sum.checked_add(value).ok_or(AllocationError::Math(MathError::Overflow))?;
    Ok(())
}

/// Weights by the months of membership: twelve where none are told.
fn by_months(
    list: &MemberList,
    weights: Vec<u64>,
    months: &[usize],
    owners: &[usize],
) -> Result<Vec<u64>, Unshared> {
    let column =
        months.first().and_then(|place| list.amounts.iter().find(|amounts| amounts.column == *place));
    let values = column.map(|amounts| &amounts.values).ok_or(Unshared::NoColumn(Key::Months))?;
    let mut all = Vec::with_capacity(weights.len());
    for ((row, weight), value) in weights.into_iter().enumerate().zip(values) {
        // Months are read as amounts are: in hundredths.
        let months = value.map_or(Some(12), |value| {
            u64::try_from(value).ok().filter(|value| value % 100 == 0).map(|value| value / 100)
        });
        let months = months.ok_or(Unshared::TooManyMonths(row))?;
        if months > 12 {
            return Err(Unshared::TooManyMonths(row));
        }
        let is_owner = owners.get(row) == Some(&row);
        let weight = weight.checked_mul(months).filter(|_| is_owner || weight == 0);
        all.push(weight.ok_or(AllocationError::Math(MathError::Overflow))?);
    }
    Ok(all)
}
