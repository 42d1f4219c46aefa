//! Whole numbers of up to 1023 bits and a sign.
//!
//! # Design
//!
//! *Why not a library's?* It has all that integers can do, and costs the first load three times the bytes of these few
//! operations. The tests of properties compare with one.

use core::cmp::Ordering;
use core::fmt::{Display, Formatter, Result};

/// How many digits there are.
const LENGTH: usize = 32;

/// Digits of 32 bits, which WebAssembly multiplies and divides by itself; the lowest stands first.
type Digits = [u32; LENGTH];

/// A whole number below two to the power of 1023, above zero or below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wide {
    /// Never of zero.
    negative: bool,
    size: Digits,
}

impl Wide {
    /// Nothing where the highest bit is taken.
    #[inline(never)]
    fn sized(negative: bool, size: Digits) -> Option<Self> {
        let fits = size.last().is_some_and(|digit| digit.leading_zeros() > 0);
        fits.then_some(Self { negative: negative && size != [0; LENGTH], size })
    }

    #[inline(never)]
    pub(super) fn plus(&self, other: &Self) -> Option<Self> {
        if self.negative == other.negative {
            let mut size = self.size;
            add(&mut size, &other.size);
            return Self::sized(self.negative, size);
        }
        let is_larger = compare(&self.size, &other.size).is_ge();
        let (large, small) = if is_larger { (self, other) } else { (other, self) };
        let mut size = large.size;
        subtract(&mut size, &small.size, 1);
        Self::sized(large.negative, size)
    }

    #[inline(never)]
    pub(super) fn negated(&self) -> Option<Self> {
        Self::sized(!self.negative, self.size)
    }

    #[inline(never)]
    pub(super) fn times(&self, other: &Self) -> Option<Self> {
        let mut product = [0; LENGTH * 2];
        for (place, digit) in used(&self.size).iter().enumerate() {
            let mut carry = 0;
            let with_carry = used(&other.size).iter().chain(&[0]);
            for (to, other) in product.iter_mut().skip(place).zip(with_carry) {
                // The largest three of these are just what 64 bits hold.
                let part = u64::from(*digit).wrapping_mul(u64::from(*other));
                (*to, carry) = split(part.wrapping_add(u64::from(*to)).wrapping_add(carry));
            }
        }
        let size: Digits = *product.first_chunk()?;
        if used(&product).len() > LENGTH { None } else { Self::sized(self.negative != other.negative, size) }
    }

    /// The whole part of the quotient, and what is left, which has the sign of this number; by zero there is none.
    pub(super) fn divided(&self, by: &Self) -> Option<(Self, Self)> {
        let (whole, rest) = divided(&self.size, used(&by.size))?;
        Some((Self::sized(self.negative != by.negative, whole)?, Self::sized(self.negative, rest)?))
    }

    /// The same number where 128 bits hold it.
    pub(super) fn short(&self) -> Option<i128> {
        let digits = used(&self.size);
        let size = leading(digits, digits.len());
        let fits = digits.len() <= 4;
        if self.negative { 0_i128.checked_sub_unsigned(size) } else { 0_i128.checked_add_unsigned(size) }
            .filter(|_| fits)
    }
}

impl From<i128> for Wide {
    fn from(number: i128) -> Self {
        let mut size = [0; LENGTH];
        let mut rest = number.unsigned_abs();
        for digit in size.iter_mut().take(4) {
            *digit = low(rest);
            rest >>= 32;
        }
        Self { negative: number < 0, size }
    }
}

impl Ord for Wide {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, false) => compare(&self.size, &other.size),
            (true, true) => compare(&other.size, &self.size),
            (left, right) => right.cmp(&left),
        }
    }
}

impl PartialOrd for Wide {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Display for Wide {
    fn fmt(&self, to: &mut Formatter<'_>) -> Result {
        let (mut rest, mut text) = (self.size, Vec::new());
        while let Some((whole, digit)) = divided(&rest, &[10]) {
            text.push(char::from_digit(leading(used(&digit), 1).try_into().unwrap_or(0), 10).unwrap_or('0'));
            rest = whole;
            if used(&rest).is_empty() {
                break;
            }
        }
        to.pad_integral(!self.negative, "", &text.into_iter().rev().collect::<String>())
    }
}

/// The lowest digit of a number.
fn low(number: u128) -> u32 {
    u32::try_from(number & u128::from(u32::MAX)).unwrap_or(0)
}

/// The lowest digit, and the rest.
fn split(number: u64) -> (u32, u64) {
    (low(number.into()), number >> 32)
}

/// The digits without zeros before the highest.
fn used(digits: &[u32]) -> &[u32] {
    let length = digits.iter().rposition(|digit| *digit > 0).map_or(0, |place| place.saturating_add(1));
    digits.get(..length).unwrap_or_default()
}

/// The number that so many of the highest digits make; where there are fewer, as if zeros followed.
fn leading(digits: &[u32], count: usize) -> u128 {
    let mut digits = digits.iter().rev();
    (0..count).fold(0, |number, _| number << 32 | u128::from(digits.next().copied().unwrap_or(0)))
}

fn compare(one: &[u32], other: &[u32]) -> Ordering {
    one.iter().rev().cmp(other.iter().rev())
}

/// Adds what has no more digits; whether that went over.
fn add(to: &mut [u32], more: &[u32]) -> bool {
    let mut carry = 0;
    for (digit, more) in to.iter_mut().zip(more.iter().chain(&[0])) {
        (*digit, carry) = split(u64::from(*digit).wrapping_add(u64::from(*more)).wrapping_add(carry));
    }
    carry > 0
}

/// Subtracts so many times what has no more digits; whether that went below zero.
fn subtract(from: &mut [u32], less: &[u32], times: u32) -> bool {
    let mut carry = 0_u64;
    for (digit, less) in from.iter_mut().zip(less.iter().chain(&[0])) {
        let (part, high) = split(u64::from(*less).wrapping_mul(u64::from(times)).wrapping_add(carry));
        let (left, below) = digit.overflowing_sub(part);
        *digit = left;
        carry = high.wrapping_add(u64::from(below));
    }
    carry > 0
}

/// Whole part and rest, digit by digit from the highest: each is guessed from the first digits, at most two too large.
///
/// # Source
///
/// Knuth, The Art of Computer Programming 2, 4.3.1, algorithm D, with two digits of the divisor instead of one that is
/// made large.
fn divided(above: &Digits, by: &[u32]) -> Option<(Digits, Digits)> {
    let mut rest = [0; LENGTH + 1];
    rest.first_chunk_mut().map(|first| *first = *above)?;
    let mut whole = [0; LENGTH];
    let divisor = leading(by, 2);
    let places = used(above).len().saturating_sub(by.len()).saturating_add(1);
    for (place, digit) in whole.iter_mut().enumerate().take(places).rev() {
        let end = place.saturating_add(by.len());
        let Some(window) = rest.get_mut(place..=end) else { continue };
        let guess = leading(window, 3).checked_div(divisor)?;
        let mut guess = u32::try_from(guess).unwrap_or(u32::MAX);
        let mut is_below = subtract(window, by, guess);
        while is_below {
            guess = guess.wrapping_sub(1);
            is_below = !add(window, by);
        }
        *digit = guess;
    }
    Some((whole, *rest.first_chunk()?))
}
