//! The order of a list, and of member numbers.

use core::cmp::Ordering;

/// Places of a list in an order of their own; equals stay as they are.
///
/// By insertion: the library's sort costs the download 2 KB, and lists here are short.
pub(super) fn ranked(count: usize, order: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = Vec::with_capacity(count);
    for place in 0..count {
        let before = places.partition_point(|earlier| order(*earlier, place).is_le());
        places.insert(before, place);
    }
    places
}

/// Member numbers in counting order: `9` before `10`, `A9` before `A10`. It decides ties in every split.
#[must_use]
pub fn by_number(left: &str, right: &str) -> Ordering {
    let cut = |text: &str| {
        let digits = text.bytes().rev().take_while(u8::is_ascii_digit).count();
        text.len().saturating_sub(digits)
    };
    let (left_word, left_digits) = left.split_at_checked(cut(left)).unwrap_or((left, ""));
    let (right_word, right_digits) = right.split_at_checked(cut(right)).unwrap_or((right, ""));
    let plain = |digits: &str| digits.trim_start_matches('0').len();
    left_word
        .cmp(right_word)
        .then(plain(left_digits).cmp(&plain(right_digits)))
        .then(left_digits.trim_start_matches('0').cmp(right_digits.trim_start_matches('0')))
        .then(left.cmp(right))
}
