//! What each member has of what shares are measured by.

use super::key::Key;
use super::shared::{Columns, Unshared};
use crate::domain::{AllocationError, MathError};
use crate::members::list::MemberList;

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
            let amounts = list.amounts_in(place).ok_or(Unshared::NoColumn(*key))?;
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
pub(super) fn by_months(
    list: &MemberList,
    weights: Vec<u64>,
    months: &[usize],
) -> Result<Vec<u64>, Unshared> {
    let column = months.first().and_then(|place| list.amounts_in(*place));
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
        all.push(weight.checked_mul(months).ok_or(AllocationError::Math(MathError::Overflow))?);
    }
    Ok(all)
}

/// The first row of each row's member: the row itself, unless rows with one number are added up.
pub(super) fn owners(list: &MemberList) -> Vec<usize> {
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
