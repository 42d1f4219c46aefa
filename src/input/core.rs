//! Digits and the signs between them: which sign groups, and which stands before the decimals.

use rust_decimal::Decimal;

use super::characters::{DECIMAL_ONLY, GROUP_ONLY};
use super::number::{Kind, MOST_DIGITS, Rejection};
use super::style::NumberStyle;
use crate::domain::Currency;

/// A number as digits before and behind the decimal sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Digits {
    whole: String,
    decimals: String,
}

impl Digits {
    fn new(whole: impl Into<String>, decimals: impl Into<String>) -> Self {
        Self { whole: whole.into(), decimals: decimals.into() }
    }

    /// Decimals as typed.
    pub fn decimals(&self) -> usize {
        self.decimals.len()
    }

    /// Decimals without the zeros at the end.
    pub fn significant_decimals(&self) -> usize {
        self.decimals.trim_end_matches('0').len()
    }

    /// Digits before the decimals, without leading zeros.
    pub fn whole_digits(&self) -> usize {
        self.whole.trim_start_matches('0').len()
    }

    pub fn is_zero(&self) -> bool {
        !self.whole.chars().chain(self.decimals.chars()).any(|digit| digit != '0')
    }

    /// The value times ten to `power`, divided by ten to `shift`.
    pub fn value(&self, power: usize, shift: usize) -> Option<Decimal> {
        let decimals = self.decimals.trim_end_matches('0');
        let zeros = power.saturating_sub(decimals.len());
        let digits = self.whole.clone() + decimals + &"0".repeat(zeros);
        let scale = decimals.len().saturating_add(shift).saturating_sub(power);
        let mantissa = digits.parse::<i128>().ok()?;
        let scale = u32::try_from(scale).ok()?;
        Decimal::try_from_i128_with_scale(mantissa, scale).ok().map(|value| value.normalize())
    }
}

/// The honest readings of a text of digits and signs, most likely first.
#[derive(Debug)]
pub(super) struct Parsed {
    pub readings: Vec<Digits>,
    /// Whether even a single reading must be confirmed.
    pub asks: bool,
}

impl Parsed {
    fn certain(digits: Digits) -> Self {
        Self { readings: vec![digits], asks: false }
    }

    fn unclear(readings: Vec<Digits>) -> Self {
        Self { readings, asks: true }
    }
}

/// Reads digits with at most two kinds of sign between them.
///
/// # Errors
///
/// [`Rejection::NotANumber`], [`Rejection::TooManyDigits`] or [`Rejection::TooManyDecimals`].
pub(super) fn parse(
    text: &str,
    kind: Kind,
    style: NumberStyle,
    has_multiplier: bool,
) -> Result<Parsed, Rejection> {
    let known = |character: char| {
        character.is_ascii_digit() || matches!(character, '.' | ',' | ' ' | GROUP_ONLY | DECIMAL_ONLY)
    };
    if !text.chars().all(known) || !text.chars().any(|character| character.is_ascii_digit()) {
        return Err(Rejection::NotANumber);
    }
    let reader = Reader { kind, style, has_multiplier };
    let parsed = reader.parse(text)?;
    if parsed.readings.iter().all(|digits| digits.whole.len() > MOST_DIGITS) {
        return Err(Rejection::TooManyDigits);
    }
    Ok(parsed)
}

struct Reader {
    kind: Kind,
    style: NumberStyle,
    has_multiplier: bool,
}

impl Reader {
    fn parse(&self, text: &str) -> Result<Parsed, Rejection> {
        if let Some((whole, decimals)) = text.split_once(DECIMAL_ONLY) {
            return decimal_after(whole, decimals, &['.', ',', ' ', GROUP_ONLY]).map(Parsed::certain);
        }
        let count = |sign| text.matches(sign).count();
        match (count('.'), count(',')) {
            _ if text.contains([' ', GROUP_ONLY]) => self.spaced(text),
            (0, 0) => Ok(whole_number(text)),
            (0, 1) => self.one_sign(text, ','),
            (1, 0) => self.one_sign(text, '.'),
            (0, _) => Self::many_signs(text, ','),
            (_, 0) => Self::many_signs(text, '.'),
            (_, _) => self.both_signs(text),
        }
    }

    /// Spaces and apostrophes only ever group; a point or comma behind them stands before decimals.
    fn spaced(&self, text: &str) -> Result<Parsed, Rejection> {
        let (grouped, decimals) = match text.rsplit_once(['.', ',']) {
            Some((grouped, decimals)) => (grouped, Some(decimals)),
            None => (text, None),
        };
        let sign = if grouped.contains(' ') { ' ' } else { GROUP_ONLY };
        let whole = joined(grouped, sign).ok_or(Rejection::NotANumber)?;
        match decimals {
            Some(decimals) => self.decimal_or_group(whole, decimals),
            None => Ok(whole_number(&whole)),
        }
    }

    /// Point and comma: the last kind stands before the decimals, once; the other groups by three.
    fn both_signs(&self, text: &str) -> Result<Parsed, Rejection> {
        let last = if text.rfind('.') > text.rfind(',') { '.' } else { ',' };
        let other = if last == '.' { ',' } else { '.' };
        let (grouped, decimals) = text.split_once(last).ok_or(Rejection::NotANumber)?;
        let whole = joined(grouped, other).ok_or(Rejection::NotANumber)?;
        self.decimal_or_group(whole, decimals)
    }

    /// Behind a grouped number exactly three digits may be decimals or one more group.
    fn decimal_or_group(&self, whole: String, decimals: &str) -> Result<Parsed, Rejection> {
        if !is_digits(decimals) {
            return Err(Rejection::NotANumber);
        }
        let decimal = Digits::new(whole.clone(), decimals);
        if decimals.len() == 3 && self.kind.is_cautious() {
            return Ok(Parsed::unclear(vec![decimal, Digits::new(whole + decimals, "")]));
        }
        Ok(Parsed::certain(decimal))
    }

    /// One point or one comma.
    fn one_sign(&self, text: &str, sign: char) -> Result<Parsed, Rejection> {
        let (whole, decimals) = text.split_once(sign).ok_or(Rejection::NotANumber)?;
        if !is_digits(decimals) || !(whole.is_empty() || is_digits(whole)) {
            return Err(Rejection::NotANumber);
        }
        let whole = if whole.is_empty() { "0" } else { whole };
        let decimal = Digits::new(whole, decimals);
        let thousand = Digits::new(String::from(whole) + decimals, "");
        let shaped = is_first_group(whole) && decimals.len() == 3;
        let own_group = sign == self.style.group();
        Ok(match (shaped, own_group) {
            (true, true) if self.has_multiplier => Parsed::unclear(vec![thousand, decimal]),
            (true, false) if self.has_multiplier => Parsed::unclear(vec![decimal, thousand]),
            (true, true) if self.kind == Kind::Percent => Parsed::unclear(vec![decimal, thousand]),
            (true, true) => Parsed::certain(thousand),
            (true, false) if self.kind.is_cautious() => Parsed::unclear(vec![thousand, decimal]),
            (false, true) if self.is_odd_for_rupiah(&decimal) => Parsed::unclear(vec![decimal]),
            _ => Parsed::certain(decimal),
        })
    }

    /// Rupiah have no tenths in practice, so a foreign sign before one digit is asked about.
    fn is_odd_for_rupiah(&self, decimal: &Digits) -> bool {
        self.kind == Kind::Money(Currency::Idr) && !self.has_multiplier && decimal.decimals() == 1
    }

    /// The same sign more than once: groups of three, in every locale.
    fn many_signs(text: &str, sign: char) -> Result<Parsed, Rejection> {
        let groups: Vec<&str> = text.split(sign).collect();
        if groups.iter().any(|group| !is_digits(group)) || text.starts_with('0') {
            return Err(Rejection::NotANumber);
        }
        let right = |(place, group): (usize, &&str)| {
            if place == 0 { is_first_group(group) } else { group.len() == 3 }
        };
        let wrong = groups.iter().enumerate().filter(|entry| !right(*entry)).count();
        let thousand = Digits::new(groups.concat(), "");
        match (wrong, groups.split_last()) {
            (0, _) => Ok(Parsed::certain(thousand)),
            (1, Some((last, first))) if last.len() < 3 => {
                Ok(Parsed::unclear(vec![Digits::new(first.concat(), *last), thousand]))
            }
            (1, _) => Ok(Parsed::unclear(vec![thousand])),
            _ => Err(Rejection::NotANumber),
        }
    }
}

fn whole_number(digits: &str) -> Parsed {
    let number = Digits::new(digits, "");
    if digits.len() >= 5 && digits.starts_with('0') {
        return Parsed::unclear(vec![number]);
    }
    Parsed::certain(number)
}

fn decimal_after(grouped: &str, decimals: &str, signs: &[char]) -> Result<Digits, Rejection> {
    let sign = signs.iter().copied().find(|sign| grouped.contains(*sign));
    let whole = match sign {
        Some(sign) => joined(grouped, sign),
        None if grouped.is_empty() => Some("0".to_owned()),
        None => is_digits(grouped).then(|| grouped.to_owned()),
    };
    match whole {
        Some(whole) if is_digits(decimals) => Ok(Digits::new(whole, decimals)),
        _ => Err(Rejection::NotANumber),
    }
}

/// Groups of three joined; nothing when one is not of three digits.
fn joined(text: &str, sign: char) -> Option<String> {
    let mut groups = text.split(sign);
    let first = groups.next().filter(|group| is_first_group(group))?;
    let rest: Vec<_> = groups.collect();
    let whole = rest.iter().all(|group| group.len() == 3 && is_digits(group));
    (whole && !rest.is_empty()).then(|| String::from(first) + &rest.concat())
}

fn is_first_group(text: &str) -> bool {
    is_digits(text) && text.len() <= 3 && !text.starts_with('0')
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
