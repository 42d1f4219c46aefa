//! One amount split over many weights, by a named remainder rule.

use super::kernel::Divisor;
use crate::domain::{AllocationError, Currency, MathError, Money, RemainderRule, by_number};

/// What is split, over whom and how.
#[derive(Clone, Copy, Debug)]
pub struct Splitting<'a> {
    /// The amount.
    pub amount: Money,
    /// Each member's weight, in any one unit that all are whole numbers of.
    pub weights: &'a [u64],
    /// The weight of people who are not members: their part is paid to nobody, and is part of the rest.
    pub others: u64,
    /// What happens to the units that rounding leaves over.
    pub rule: RemainderRule,
    /// The currency.
    pub currency: Currency,
}

/// An amount split over a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Split {
    /// What each member gets, in hundredths, in the order of the weights.
    pub parts: Vec<i64>,
    /// Amount less parts.
    pub rest: Money,
    /// All weights together.
    pub total: u128,
}

/// Splits an amount over many weights: the parts that [`allocate`](crate::domain::allocate) gives.
///
/// `number` is the member's number at a place, by which ties are broken; of equal ones the place decides.
/// That no two members share a number was seen when the list was read.
///
/// # Units
///
/// Money in; hundredths out.
///
/// # Errors
///
/// [`AllocationError::NobodyToPay`] where all weights are zero, [`AllocationError::PartsOfUnit`], and an
/// overflow beyond 64 bits.
pub fn split<'n>(
    what: Splitting<'_>,
    number: &dyn Fn(usize) -> std::borrow::Cow<'n, str>,
) -> Result<Split, AllocationError> {
    let smallest = what.currency.smallest();
    let size = what.amount.hundredths().checked_abs().ok_or(MathError::Overflow)?;
    if size.checked_rem(smallest) != Some(0) {
        return Err(AllocationError::PartsOfUnit);
    }
    let units =
        size.checked_div(smallest).and_then(|units| u64::try_from(units).ok()).ok_or(MathError::Overflow)?;
    let mut weights = Vec::from(what.weights);
    weights.extend(Some(what.others).filter(|others| *others > 0));
    let total = weights.iter().map(|weight| u128::from(*weight)).sum::<u128>();
    if what.weights.iter().all(|weight| *weight == 0) {
        return Err(AllocationError::NobodyToPay);
    }
    let largest = weights.iter().copied().max().unwrap_or(0);
    let mut parts = units_of(units, total, largest, &weights, what, number);
    parts.truncate(what.weights.len());
    let sign = if what.amount < Money::ZERO { -1 } else { 1 };
    let hundredths =
        |part: u64| i64::try_from(i128::from(part).checked_mul(smallest)?.checked_mul(sign)?).ok();
    let parts: Vec<i64> =
        parts.into_iter().map(hundredths).collect::<Option<_>>().ok_or(MathError::Overflow)?;
    let paid: i128 = parts.iter().map(|part| i128::from(*part)).sum();
    let rest = what.amount.hundredths().checked_sub(paid).ok_or(MathError::Overflow)?;
    Ok(Split { parts, rest: Money::from_hundredths(rest), total })
}

/// The parts in smallest units.
fn units_of<'n>(
    units: u64,
    total: u128,
    largest: u64,
    weights: &[u64],
    what: Splitting<'_>,
    number: &dyn Fn(usize) -> std::borrow::Cow<'n, str>,
) -> Vec<u64> {
    let (mut parts, remainders) = Divisor::new(units, total, largest).divide(weights);
    match what.rule {
        RemainderRule::LargestRemainder => {
            let paid: u64 = parts.iter().fold(0, |sum, part| sum.saturating_add(*part));
            let left = usize::try_from(units.saturating_sub(paid)).unwrap_or(usize::MAX);
            let tie = |one: usize, other: usize| by_number(&number(one), &number(other));
            for place in remainders.largest(left, &tie) {
                if let Some(part) = parts.get_mut(place) {
                    *part = part.saturating_add(1);
                }
            }
        }
        RemainderRule::HalfUp => {
            for (place, part) in parts.iter_mut().enumerate() {
                *part = part.saturating_add(u64::from(remainders.is_half(place)));
            }
        }
        RemainderRule::FloorRestToReserve | RemainderRule::FloorHundredRestToSocial => {
            let step = what.rule.rounding(what.currency).to.checked_div(what.currency.smallest());
            let step = step.and_then(|step| u64::try_from(step).ok()).unwrap_or(1);
            for part in &mut parts {
                *part = part.saturating_sub(part.checked_rem(step).unwrap_or(0));
            }
        }
    }
    parts
}
