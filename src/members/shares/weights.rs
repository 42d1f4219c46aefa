//! What each member has of what shares are measured by.

use super::key::Key;
use super::shared::{Columns, Unshared};
use crate::domain::{AllocationError, Exact, MathError};
use crate::members::list::{Amounts, MemberList};

/// The columns that were said to have a key.
pub(super) fn keyed(columns: &Columns, key: Key) -> Option<&Vec<usize>> {
    columns.iter().find(|(one, _)| *one == key).map(|(_, columns)| columns)
}

/// What each row has of what shares are measured by; further rows of a member have nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weights {
    /// One for each row.
    pub values: Vec<u64>,
    /// So many of a weight's units are a hundredth: one; twelve, or the days of a year, where sums of these are divided by them
    /// or months of membership count.
    pub per: u64,
}

impl Weights {
    /// All of them together, in hundredths: the nearest whole number.
    #[must_use]
    pub fn total(&self) -> u128 {
        let (sum, per) = (self.sum(), u128::from(self.per.max(1)));
        sum.saturating_add(per / 2).checked_div(per).unwrap_or(sum)
    }

    /// What so many of these units are, as an amount.
    #[must_use]
    pub fn amount(&self, units: u128) -> Exact {
        let units = i128::try_from(units).map_or_else(|_| Exact::failed(MathError::Overflow), Exact::whole);
        units.over(&Exact::whole(i128::from(self.per).saturating_mul(100)))
    }

    /// What a row has, as an amount.
    #[must_use]
    pub fn row(&self, row: usize) -> Exact {
        self.amount(self.values.get(row).copied().unwrap_or(0).into())
    }

    /// All of them together with a weight that rows do not have, in these units.
    ///
    /// # Errors
    ///
    /// An overflow beyond 64 bits.
    pub fn with(&self, hundredths: u64) -> Result<u128, Unshared> {
        Ok(self.sum().saturating_add(self.of(hundredths)?.into()))
    }

    fn sum(&self) -> u128 {
        self.values.iter().map(|value| u128::from(*value)).sum()
    }

    /// A weight that rows do not have, such as that of people who are no members, measured as theirs are.
    ///
    /// # Errors
    ///
    /// An overflow beyond 64 bits.
    pub fn of(&self, hundredths: u64) -> Result<u64, Unshared> {
        hundredths.checked_mul(self.per).ok_or(OVERFLOW)
    }
}

/// A head, in hundredths as everything else: those of people who are no members come in hundredths too.
const HEAD: i64 = 100;
const OVERFLOW: Unshared = Unshared::Split(AllocationError::Math(MathError::Overflow));

/// What each member has of some keys together.
pub(super) fn weights(
    list: &MemberList,
    keys: &[Key],
    columns: &Columns,
    owners: &[usize],
) -> Result<Weights, Unshared> {
    let used = used(list, keys, columns)?;
    let heads = keys.iter().filter(|key| key.is_of_heads()).count();
    let (sums, per) = sums(list, &used, heads, owners)?;
    let weight = |(row, sum): (usize, i64)| u64::try_from(sum).map_err(|_| Unshared::Negative(row));
    let values = sums.into_iter().enumerate().map(weight).collect::<Result<_, _>>()?;
    Ok(Weights { values, per: per.unsigned_abs() })
}

/// The columns of amounts that keys stand for.
fn used<'l>(list: &'l MemberList, keys: &[Key], columns: &Columns) -> Result<Vec<&'l Amounts>, Unshared> {
    let mut used = Vec::new();
    for key in keys.iter().filter(|key| !key.is_of_heads()) {
        let places = keyed(columns, *key).cloned().unwrap_or_else(|| key.columns(&list.columns));
        if places.is_empty() {
            return Err(Unshared::NoColumn(*key));
        }
        for place in places {
            used.push(list.amounts_in(place).ok_or(Unshared::NoColumn(*key))?);
        }
    }
    Ok(used)
}

/// What each row has of some columns, with so many heads each, and how many units of that are a hundredth.
fn sums(
    list: &MemberList,
    used: &[&Amounts],
    heads: usize,
    owners: &[usize],
) -> Result<(Vec<i64>, i64), Unshared> {
    let per = used.iter().fold(1, |per, amounts| common_multiple(per, i64::from(amounts.over)));
    let mut sums = vec![0_i64; list.rows.len()];
    for amounts in used {
        let times = per.checked_div(i64::from(amounts.over)).unwrap_or(1);
        for (value, owner) in amounts.values.iter().zip(owners) {
            add(&mut sums, *owner, value.unwrap_or(0).checked_mul(times).ok_or(OVERFLOW)?)?;
        }
    }
    for _ in 0..heads {
        for (row, owner) in owners.iter().enumerate() {
            add(&mut sums, row, if row == *owner { per.saturating_mul(HEAD) } else { 0 })?;
        }
    }
    Ok((sums, per))
}

/// Every row that is below zero in some columns together; none where that cannot be told.
pub(super) fn negative(list: &MemberList, columns: &[usize], owners: &[usize]) -> Vec<usize> {
    let used: Vec<&Amounts> = columns.iter().filter_map(|column| list.amounts_in(*column)).collect();
    let sums = sums(list, &used, 0, owners).map(|(sums, _)| sums).unwrap_or_default();
    sums.iter().enumerate().filter(|(_, sum)| **sum < 0).map(|(row, _)| row).collect()
}

/// The least number that two are divisors of.
fn common_multiple(one: i64, other: i64) -> i64 {
    let (mut divisor, mut rest) = (one, other);
    while rest != 0 {
        (divisor, rest) = (rest, divisor.checked_rem(rest).unwrap_or(0));
    }
    one.checked_div(divisor).unwrap_or(1).saturating_mul(other)
}

fn add(sums: &mut [i64], row: usize, value: i64) -> Result<(), Unshared> {
    let Some(sum) = sums.get_mut(row) else { return Ok(()) };
    *sum = sum.checked_add(value).ok_or(OVERFLOW)?;
    Ok(())
}

/// Weights by the months of membership: twelve where none are told.
pub(super) fn by_months(list: &MemberList, weights: Weights, months: &[usize]) -> Result<Weights, Unshared> {
    let column = months.first().and_then(|place| list.amounts_in(*place));
    let told = column.map(|amounts| &amounts.values).ok_or(Unshared::NoColumn(Key::Months))?;
    let mut values = Vec::with_capacity(weights.values.len());
    for ((row, weight), value) in weights.values.into_iter().enumerate().zip(told) {
        let months = value.map_or(Some(MONTHS), months_of).ok_or(Unshared::TooManyMonths(row))?;
        values.push(weight.checked_mul(months).ok_or(OVERFLOW)?);
    }
    Ok(Weights { values, per: weights.per.saturating_mul(MONTHS) })
}

/// Months of membership, which are read as amounts are, in hundredths; nothing where they are none of a year.
fn months_of(value: i64) -> Option<u64> {
    let months = u64::try_from(value).ok().filter(|value| value % 100 == 0).map(|value| value / 100);
    months.filter(|months| *months <= MONTHS)
}

/// Every row whose months of membership are none of a year.
pub(super) fn no_months(list: &MemberList, column: usize) -> Vec<usize> {
    let values = list.amounts_in(column).map_or(&[][..], |months| &months.values);
    let is_none = |value: &Option<i64>| value.is_some_and(|value| months_of(value).is_none());
    values.iter().enumerate().filter(|(_, value)| is_none(value)).map(|(row, _)| row).collect()
}

/// Months of a year.
const MONTHS: u64 = 12;

/// The first row of each row's member: the row itself, unless rows with one number are added up.
#[must_use]
pub fn owners(list: &MemberList) -> Vec<usize> {
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
