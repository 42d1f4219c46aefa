//! Numbers of citizens, which are never kept.

/// Whether a cell has the shape of a citizen's number: the 16 digits of a NIK, the 12 of a `MyKad` with its
/// dashes; with or without points and blanks between. The first two digits of a NIK are a province, from 11
/// on.
pub(in crate::members) fn is_citizen_number(text: &str) -> bool {
    let between = |byte: u8| matches!(byte, b'.' | b'-' | b' ');
    if text.len() > 24 || !text.bytes().all(|byte| byte.is_ascii_digit() || between(byte)) {
        return false;
    }
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let dashes: Vec<&str> = text.split('-').collect();
    let is_mykad = matches!(dashes.as_slice(), [birth, place, number] if (birth.len(), place.len(), number.len()) == (6, 2, 4));
    digits == 16 && (!text.starts_with('0') || text.contains('.')) || is_mykad
}

/// Whether a NIK has lost its last digit in a spreadsheet, which keeps fifteen.
pub(in crate::members) fn lost_last_digit(text: &str) -> bool {
    text.len() == 16 && text.ends_with('0') && text.bytes().all(|byte| byte.is_ascii_digit())
}
