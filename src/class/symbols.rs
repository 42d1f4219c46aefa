//! The 32 symbols that codes are written in, and the check that finds a wrong one.
//!
//! # Design
//!
//! *Why these letters?* They are Crockford's: no I, L, O and U. What a hand writes or an ear takes for one of the digits
//! is read as that digit, and blanks and hyphens are passed over.
//!
//! *Why Damm's check?* It is one symbol of the same alphabet, and finds every single wrong symbol and every two
//! neighbours that changed places. In the field of 32 elements its table is a doubling.

/// The symbols, each at its value.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Bits of a symbol.
pub(super) const BITS: u32 = 5;
/// The lowest bits of a number.
const MASK: u64 = 31;

/// The letter of a value.
fn letter(value: u8) -> char {
    ALPHABET.get(usize::from(value)).map_or('0', |letter| char::from(*letter))
}

/// The value of a letter; none for one that codes do not have.
pub(super) fn value(letter: char) -> Option<u8> {
    let folded = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = ALPHABET.iter().position(|one| char::from(*one) == folded)?;
    u8::try_from(place).ok()
}

/// Whether a letter says nothing in a code.
pub(super) fn is_gap(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '-' | '–' | '‑' | '−' | '.' | '\u{feff}')
}

/// The values of a text; or the first letter that codes do not have.
pub(super) fn values(text: &str) -> Result<Vec<u8>, char> {
    let letters = text.chars().filter(|letter| !is_gap(*letter));
    letters.map(|letter| value(letter).ok_or(letter)).collect()
}

/// The text of values.
pub(super) fn text(values: &[u8]) -> String {
    values.iter().map(|value| letter(*value)).collect()
}

/// A number as so many values, the highest first.
pub(super) fn spread(number: u64, count: u32) -> Vec<u8> {
    let part = |place: u32| number.wrapping_shr(place.saturating_mul(BITS)) & MASK;
    (0..count).rev().map(|place| u8::try_from(part(place)).unwrap_or(0)).collect()
}

/// The number of values.
pub(super) fn number(values: &[u8]) -> u64 {
    values.iter().fold(0, |number, value| number.wrapping_shl(BITS) | u64::from(*value))
}

/// The symbol that makes values whole.
pub(super) fn check(values: &[u8]) -> u8 {
    values.iter().fold(0, |interim, value| doubled(interim ^ value))
}

/// Whether values end with their check.
pub(super) fn is_whole(values: &[u8]) -> bool {
    check(values) == 0
}

/// Twice a value in the field of 32 elements, by x⁵ + x² + 1.
fn doubled(value: u8) -> u8 {
    let double = value.wrapping_shl(1);
    if double > 31 { double ^ 0b10_0101 } else { double }
}
