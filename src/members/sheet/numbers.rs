//! Numbers of cells: as plain decimals, or as days.

use crate::domain::Date;

/// Digits of the longest plain number.
const LONGEST: usize = 60;

/// A number of XML without its power of ten: `1.25E+6` is `1250000`; nothing where it is none, or is too long.
pub(super) fn plain(value: &str) -> Option<String> {
    let (digits, power) = match value.split_once(['E', 'e']) {
        Some((digits, power)) => (digits, power.strip_prefix('+').unwrap_or(power).parse::<i32>().ok()?),
        None => return is_decimal(value).then(|| value.to_owned()),
    };
    if !is_decimal(digits) || power.unsigned_abs() as usize > LONGEST {
        return None;
    }
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |rest| ("-", rest));
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let all = [whole, decimals].concat();
    let point = i32::try_from(whole.len()).ok()?.checked_add(power)?;
    let written = match usize::try_from(point) {
        Ok(0) | Err(_) => ["0.", &"0".repeat(point.unsigned_abs() as usize), &all].concat(),
        Ok(point) if point >= all.len() => [&all, &*"0".repeat(point.saturating_sub(all.len()))].concat(),
        Ok(point) => all.split_at_checked(point).map(|(whole, decimals)| [whole, ".", decimals].concat())?,
    };
    let trimmed = written.trim_start_matches('0');
    let zero = if trimmed.is_empty() || trimmed.starts_with('.') { "0" } else { "" };
    Some([sign, zero, trimmed].concat())
}

fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_plain = |part: &str| {
        !part.is_empty() && part.len() <= LONGEST && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    is_plain(whole) && is_plain(decimals)
}

/// The day of a spreadsheet's number: days since the end of 1899, with the 29 February 1900 that there never
/// was; or since the beginning of 1904.
pub(super) fn day(value: &str, since_1904: bool) -> Option<Date> {
    let whole: u32 = plain(value)?.split('.').next()?.parse().ok()?;
    let days = if since_1904 {
        whole.checked_add(1_462)?
    } else if whole > 59 {
        whole
    } else {
        whole.checked_add(1)?
    };
    Date::of_spreadsheet(days)
}
