//! Splitting an amount to the last unit.
//!
//! # Design
//!
//! *Why largest remainder?* It is the rule that keeps every part at its exact share, rounded down or
//! up, while the parts add up. What no such rule can promise is that a larger total never costs
//! anyone a unit: 49 units by 3 : 7 : 90 give 2, 3, 44, but 51 give 1, 4, 46.
//!
//! *Why are ties broken by member number and not by position?* So that sorting or importing a list
//! again moves nobody's money.

use super::fitting::{Share, fitted};
use super::order::ranked;
use crate::domain::value::{Currency, Exact, MathError, Money, RemainderRule, Rounding};

/// Why an amount cannot be split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AllocationError {
    /// There is nobody to split over, or all weights are zero.
    NobodyToPay,
    /// The weight at this place of the list is negative.
    NegativeWeight(usize),
    /// Two places of the list have the same member number.
    SameNumber(usize, usize),
    /// The amount itself has parts of the smallest unit.
    PartsOfUnit,
    /// The arithmetic failed.
    Math(MathError),
}

impl From<MathError> for AllocationError {
    fn from(error: MathError) -> Self {
        Self::Math(error)
    }
}

/// One who gets a part: a member number, and a weight.
#[derive(Clone, Debug)]
pub struct Claim<'a> {
    /// Member number, or any other name that is unique in the list.
    pub number: &'a str,
    /// Weight; not negative.
    pub weight: Exact,
}

/// An amount split to the last unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allocation {
    /// What each gets, in the order of the claims.
    pub parts: Vec<Money>,
    /// Amount less parts: what goes to the named fund; negative where half-up overpays.
    pub rest: Money,
}

/// Splits `amount` in proportion to the weights, by a named remainder rule.
///
/// A negative amount is the mirror image of the positive one, so a refund undoes a payment.
///
/// # Units
///
/// Money in, money out; the weights are in any one unit.
///
/// # Errors
///
/// [`AllocationError`] when there is nobody to pay, a weight is negative, two members share a number
/// or the amount is not a whole number of units.
///
/// # Source
///
/// Balinski and Young (1975), "The quota method of apportionment", for the properties and limits.
pub fn allocate(
    amount: Money,
    claims: &[Claim<'_>],
    rule: RemainderRule,
    currency: Currency,
) -> Result<Allocation, AllocationError> {
    if amount.hundredths().checked_rem(currency.smallest()).is_none_or(|rest| rest != 0) {
        return Err(AllocationError::PartsOfUnit);
    }
    let sign = Exact::whole(if amount < Money::ZERO { -1 } else { 1 });
    let shares = shares(&amount.exact().times(&sign), claims)?;
    let mut parts = Vec::with_capacity(claims.len());
    let mut rest = amount.exact();
    for part in payable_parts(&shares, rule, currency) {
        let part = part.times(&sign);
        rest = rest.minus(&part);
        parts.push(Money::from_exact(&part)?);
    }
    Ok(Allocation { parts, rest: Money::from_exact(&rest)? })
}

/// The exact share of each claim in the size of the amount.
fn shares<'a>(size: &Exact, claims: &[Claim<'a>]) -> Result<Vec<Share<'a>>, AllocationError> {
    if let Some(place) = claims.iter().position(|claim| claim.weight.is_negative()) {
        return Err(AllocationError::NegativeWeight(place));
    }
    refuse_same_numbers(claims)?;
    let total: Exact = claims.iter().map(|claim| claim.weight).sum();
    if total.is_zero() {
        return Err(AllocationError::NobodyToPay);
    }
    let each = size.over(&total);
    let share = |claim: &Claim<'a>| Share { number: claim.number, exact: claim.weight.times(&each) };
    Ok(claims.iter().map(share).collect())
}

/// Brings exact parts to payable units; by largest remainder they add up to the whole units of their sum.
fn payable_parts(shares: &[Share<'_>], rule: RemainderRule, currency: Currency) -> Vec<Exact> {
    if rule == RemainderRule::LargestRemainder {
        let sum = shares.iter().map(|share| share.exact).sum();
        let rounding = rule.rounding(currency);
        return fitted(shares, &rounding.apply(&sum), rounding, currency);
    }
    shares.iter().map(|share| rule.rounding(currency).apply(&share.exact)).collect()
}

/// [`payable_parts`] for parts without numbers, which go by their places.
pub(crate) fn payable_parts_in_order(parts: &[Exact], rule: RemainderRule, currency: Currency) -> Vec<Exact> {
    in_order(parts, &|shares| payable_parts(shares, rule, currency))
}

/// Exact parts without numbers, fitted to a payable total that was rounded so.
pub(crate) fn fitted_in_order(
    parts: &[Exact],
    total: &Exact,
    rounded: Rounding,
    currency: Currency,
) -> Vec<Exact> {
    in_order(parts, &|shares| fitted(shares, total, rounded, currency))
}

fn in_order(parts: &[Exact], pay: &dyn Fn(&[Share<'_>]) -> Vec<Exact>) -> Vec<Exact> {
    let numbers: Vec<_> = (0..parts.len()).map(|place| place.to_string()).collect();
    let shares = numbers.iter().zip(parts).map(|(number, exact)| Share { number, exact: *exact });
    pay(&shares.collect::<Vec<_>>())
}

fn refuse_same_numbers(claims: &[Claim<'_>]) -> Result<(), AllocationError> {
    let number = |place: &usize| claims.get(*place).map(|claim| claim.number);
    let order = ranked(claims.len(), &|left, right| number(&left).cmp(&number(&right)));
    let mut pairs = order.iter().zip(order.iter().skip(1));
    match pairs.find(|(one, next)| number(one) == number(next)) {
        Some((one, next)) => Err(AllocationError::SameNumber(*one, *next)),
        None => Ok(()),
    }
}
