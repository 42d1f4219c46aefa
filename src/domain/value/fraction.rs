//! Products, quotients and comparison of fractions in whole numbers.
//!
//! # Design
//!
//! *Why not the library's own?* It looks for the lowest terms of every product once more after each numerator was
//! freed of what it shares with the other's denominator, and of what is divided only to be written. With 1024
//! bits that is most of the time that a schedule of hundreds of months takes. Its greatest divisor goes bit by bit
//! through the long one of two numbers, where one division leaves two short ones.

use core::cmp::Ordering;

use num_integer::Integer;
use num_rational::Ratio;
use num_traits::{CheckedDiv, CheckedMul, ToPrimitive};

/// The whole part of `above × power ÷ below`, and whether that is all.
pub(super) fn quotient<T>(above: &T, power: &T, below: &T) -> Option<(T, bool)>
where
    T: CheckedMul + CheckedDiv + PartialEq,
{
    let scaled = above.checked_mul(power)?;
    let whole = scaled.checked_div(below)?;
    let all = whole.checked_mul(below)? == scaled;
    Some((whole, all))
}

/// Compares two fractions by the products across; nothing where these are too long.
pub(super) fn compare<T>(left: &Ratio<T>, right: &Ratio<T>) -> Option<Ordering>
where
    T: Integer + Clone + CheckedMul,
{
    if left.denom() == right.denom() {
        return Some(left.numer().cmp(right.numer()));
    }
    let across = |one: &Ratio<T>, other: &Ratio<T>| one.numer().checked_mul(other.denom());
    Some(across(left, right)?.cmp(&across(right, left)?))
}

/// The product of two fractions in lowest terms, in lowest terms.
pub(super) fn product<T>(left: &Ratio<T>, right: &Ratio<T>) -> Option<Ratio<T>>
where
    T: Integer + Clone + CheckedMul + CheckedDiv + ToPrimitive + From<u64>,
{
    let across = greatest_divisor(left.numer(), right.denom());
    let back = greatest_divisor(left.denom(), right.numer());
    let above = left.numer().checked_div(&across)?.checked_mul(&right.numer().checked_div(&back)?)?;
    let below = left.denom().checked_div(&back)?.checked_mul(&right.denom().checked_div(&across)?)?;
    Some(Ratio::new_raw(above, below))
}

/// The greatest number that divides both.
fn greatest_divisor<T>(one: &T, other: &T) -> T
where
    T: Integer + ToPrimitive + From<u64>,
{
    let short = |number: &T| number.to_i64().map(i64::unsigned_abs).filter(|short| *short > 0);
    let rest_of = |long: &T, short: u64| long.mod_floor(&T::from(short)).to_u64();
    let pair = short(one).map(|short| (short, other)).or_else(|| Some((short(other)?, one)));
    let divisor = pair.and_then(|(short, long)| Some(short.gcd(&rest_of(long, short)?)));
    divisor.map_or_else(|| one.gcd(other), T::from)
}
