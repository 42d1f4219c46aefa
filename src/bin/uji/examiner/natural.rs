//! Whole numbers of any length: exact answers are compared crosswise.

use std::cmp::Ordering;

/// What one digit counts to.
const BASE: u64 = 1_000_000_000;
/// Decimal digits of one digit.
const WIDTH: usize = 9;

/// A whole number from zero on, its last digit first; no zeros at the other end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Natural(Vec<u64>);

impl Natural {
    /// A number as it is written; nothing where there is anything but digits.
    pub(super) fn read(text: &str) -> Option<Self> {
        if text.is_empty() || !text.bytes().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        let pieces = text.as_bytes().rchunks(WIDTH);
        let piece = |piece: &[u8]| piece.iter().fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0'));
        Some(Self::trimmed(pieces.map(piece).collect()))
    }

    /// One with so many zeros.
    pub(super) fn power_of_ten(zeros: usize) -> Self {
        Self::read(&["1", &"0".repeat(zeros)].concat()).unwrap_or(Self(Vec::new()))
    }

    fn trimmed(mut digits: Vec<u64>) -> Self {
        while digits.last() == Some(&0) {
            digits.pop();
        }
        Self(digits)
    }

    pub(super) fn is_zero(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn times(&self, other: &Self) -> Self {
        let mut digits = vec![0; self.0.len() + other.0.len() + 1];
        for (place, left) in self.0.iter().enumerate() {
            let mut carried = 0;
            let row = digits.iter_mut().skip(place);
            let rights = other.0.iter().chain(std::iter::repeat(&0));
            for (digit, right) in row.zip(rights) {
                let sum = *digit + left * right + carried;
                *digit = sum % BASE;
                carried = sum / BASE;
            }
        }
        Self::trimmed(digits)
    }

    /// The next number.
    pub(super) fn next(&self) -> Self {
        let mut digits = self.0.clone();
        digits.push(0);
        for digit in &mut digits {
            *digit += 1;
            if *digit < BASE {
                break;
            }
            *digit = 0;
        }
        Self::trimmed(digits)
    }

    pub(super) fn compare(&self, other: &Self) -> Ordering {
        let by_length = self.0.len().cmp(&other.0.len());
        by_length.then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }
}
