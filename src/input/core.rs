//! Digits and the signs between them: which sign groups, and which stands before the decimals.

use rust_decimal::Decimal;

use super::characters::{DECIMAL_ONLY, GROUP_ONLY};
use super::parsed::{MOST_DIGITS, NumberKind, Rejection};
use super::style::NumberStyle;
use crate::domain::Currency;

/// A number as digits before and behind the decimal sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Digits {
    whole: String,
    decimals: String,
}

impl Digits {
    fn new(whole: &str, decimals: &str) -> Self {
        Self { whole: whole.into(), decimals: decimals.into() }
    }

    /// Decimals as typed.
    pub fn decimals(&self) -> usize {
        self.decimals.len()
    }

    /// Decimals without the zeros at the end.
    pub fn significant_decimals(&self) -> usize {
        self.decimals.bytes().rposition(|digit| digit != b'0').map_or(0, |last| last.saturating_add(1))
    }

    /// Digits before the decimals, without leading zeros.
    pub fn whole_digits(&self) -> usize {
        let zeros = self.whole.bytes().position(|digit| digit != b'0');
        self.whole.len().saturating_sub(zeros.unwrap_or(self.whole.len()))
    }

    pub fn is_zero(&self) -> bool {
        self.whole_digits() == 0 && self.significant_decimals() == 0
    }

    /// The value times ten to `power`, divided by ten to `shift`.
    pub fn value(&self, power: usize, shift: usize) -> Option<Decimal> {
        let decimals = self.significant_decimals();
        let typed = self.decimals.bytes().take(decimals);
        let zeros = (decimals..power).map(|_| b'0');
        let mut mantissa = 0_i128;
        for digit in self.whole.bytes().chain(typed).chain(zeros) {
            mantissa = mantissa.checked_mul(10)?.checked_add(i128::from(digit.checked_sub(b'0')?))?;
        }
        let scale = decimals.saturating_add(shift).saturating_sub(power);
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

    fn asking_if(self, slip: bool) -> Self {
        Self { asks: self.asks || slip, ..self }
    }
}

/// Reads digits with at most two kinds of sign between them.
///
/// # Errors
///
/// [`Rejection::NotANumber`], [`Rejection::TooManyDigits`], [`Rejection::TooManyDecimals`] or [`Rejection::Grouping`].
pub(super) fn parse(
    text: &str,
    kind: NumberKind,
    style: NumberStyle,
    has_multiplier: bool,
) -> Result<Parsed, Rejection> {
    let known =
        |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b' ' | GROUP_ONLY | DECIMAL_ONLY);
    if !text.bytes().all(known) || !text.bytes().any(|byte| byte.is_ascii_digit()) {
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
    kind: NumberKind,
    style: NumberStyle,
    has_multiplier: bool,
}

impl Reader {
    fn parse(&self, text: &str) -> Result<Parsed, Rejection> {
        if count(text, DECIMAL_ONLY) > 0 {
            return decimal_after(text).map(Parsed::certain).ok_or(Rejection::NotANumber);
        }
        let spaced = count(text, b' ') > 0 || count(text, GROUP_ONLY) > 0;
        let parsed = match (count(text, b'.'), count(text, b',')) {
            _ if spaced => self.spaced(text),
            (0, 0) => Some(whole_number(text)),
            (0, 1) => self.one_sign(text, b',')?,
            (1, 0) => self.one_sign(text, b'.')?,
            (0, _) => Self::many_signs(text, b','),
            (_, 0) => Self::many_signs(text, b'.'),
            (_, _) => self.both_signs(text),
        };
        parsed.ok_or(Rejection::NotANumber)
    }

    /// Spaces and apostrophes only ever group; a point or comma behind them stands before decimals.
    fn spaced(&self, text: &str) -> Option<Parsed> {
        let sign = text.bytes().rposition(|byte| matches!(byte, b'.' | b','));
        let (grouped, decimals) = sign.map_or((text, None), |at| {
            let (grouped, decimals) = cut(text, at);
            (grouped, Some(decimals))
        });
        let (whole, slip) = joined(grouped, if count(grouped, b' ') > 0 { b' ' } else { GROUP_ONLY })?;
        let parsed = match decimals {
            Some(decimals) => self.decimal_or_group(&whole, decimals)?,
            None => whole_number(&whole),
        };
        Some(parsed.asking_if(slip))
    }

    /// Point and comma: the last kind stands before the decimals, once; the other groups by three.
    fn both_signs(&self, text: &str) -> Option<Parsed> {
        let at = text.bytes().rposition(|byte| matches!(byte, b'.' | b','))?;
        let (grouped, decimals) = cut(text, at);
        let other = if text.as_bytes().get(at) == Some(&b'.') { b',' } else { b'.' };
        let (whole, slip) = joined(grouped, other)?;
        Some(self.decimal_or_group(&whole, decimals)?.asking_if(slip))
    }

    /// Behind a grouped number exactly three digits may be decimals or one more group.
    fn decimal_or_group(&self, whole: &str, decimals: &str) -> Option<Parsed> {
        if !is_digits(decimals) {
            return None;
        }
        let decimal = Digits::new(whole, decimals);
        if decimals.len() == 3 && self.kind.is_cautious() {
            let thousand = Digits::new(&[whole, decimals].concat(), "");
            return Some(Parsed::unclear(vec![decimal, thousand]));
        }
        Some(Parsed::certain(decimal))
    }

    /// One point or one comma.
    fn one_sign(&self, text: &str, sign: u8) -> Result<Option<Parsed>, Rejection> {
        let Some(at) = text.bytes().position(|byte| byte == sign) else { return Ok(None) };
        let (whole, decimals) = cut(text, at);
        if !is_digits(decimals) || !(whole.is_empty() || is_digits(whole)) {
            return Ok(None);
        }
        let whole = if whole.is_empty() { "0" } else { whole };
        let decimal = Digits::new(whole, decimals);
        let thousand = Digits::new(&[whole, decimals].concat(), "");
        let shaped = is_first_group(whole) && decimals.len() == 3;
        let own_group = char::from(sign) == self.style.group();
        if own_group && !shaped && decimals.len() >= 3 {
            // One sign of several was left out, as in 1000.000: a thousand times more, or as little as it says.
            if decimals.len() == 3 && !whole.starts_with('0') {
                return Ok(Some(Parsed::unclear(vec![thousand, decimal])));
            }
            if decimals.len() > self.kind.decimals() && !self.has_multiplier {
                return Err(Rejection::Grouping);
            }
        }
        Ok(Some(match (shaped, own_group) {
            (true, true) if self.has_multiplier => Parsed::unclear(vec![thousand, decimal]),
            (true, false) if self.has_multiplier => Parsed::unclear(vec![decimal, thousand]),
            (true, true) if self.kind.is_percentage() => Parsed::unclear(vec![decimal, thousand]),
            (true, true) => Parsed::certain(thousand),
            (true, false) if self.kind.is_cautious() => Parsed::unclear(vec![thousand, decimal]),
            (false, true) if self.is_odd_for_rupiah(&decimal) => Parsed::unclear(vec![decimal]),
            _ => Parsed::certain(decimal),
        }))
    }

    /// Rupiah have no tenths in practice, so a foreign sign before one digit is asked about.
    fn is_odd_for_rupiah(&self, decimal: &Digits) -> bool {
        self.kind == NumberKind::Money(Currency::Idr) && !self.has_multiplier && decimal.decimals() == 1
    }

    /// The same sign more than once: groups of three, in every locale.
    fn many_signs(text: &str, sign: u8) -> Option<Parsed> {
        let groups = Groups::of(text, sign);
        if groups.empty || text.starts_with('0') || groups.wrong > 1 {
            return None;
        }
        let thousand = Digits::new(&groups.digits, "");
        if groups.wrong == 0 {
            return Some(Parsed::certain(thousand));
        }
        let (whole, decimals) =
            groups.digits.split_at_checked(groups.digits.len().saturating_sub(groups.last))?;
        let decimal = (groups.last < 3).then(|| Digits::new(whole, decimals));
        Some(Parsed::unclear(decimal.into_iter().chain([thousand]).collect()))
    }
}

/// Digits between signs of one kind.
#[derive(Default)]
struct Groups {
    /// All digits together.
    digits: String,
    /// Groups that have no shape of thousands.
    wrong: usize,
    /// Whether the first is longer than three digits, as where a sign was left out.
    long_first: bool,
    /// Length of the last group.
    last: usize,
    /// Whether a group has no digits, or something else than digits.
    empty: bool,
}

impl Groups {
    fn of(text: &str, sign: u8) -> Self {
        let mut groups = Self::default();
        let mut first = true;
        let mut rest = Some(text);
        while let Some(text) = rest {
            let end = text.bytes().position(|byte| byte == sign);
            let group = end.map_or(text, |end| cut(text, end).0);
            rest = end.map(|end| cut(text, end).1);
            let right = if first { is_first_group(group) } else { group.len() == 3 };
            groups.wrong = groups.wrong.saturating_add(usize::from(!right));
            groups.empty |= !is_digits(group);
            groups.long_first |= first && group.len() > 3 && !group.starts_with('0');
            groups.last = group.len();
            groups.digits.push_str(group);
            first = false;
        }
        groups
    }
}

fn whole_number(digits: &str) -> Parsed {
    let number = Digits::new(digits, "");
    if digits.len() >= 5 && digits.starts_with('0') {
        return Parsed::unclear(vec![number]);
    }
    Parsed::certain(number)
}

/// A number with a sign that can only stand before decimals.
fn decimal_after(text: &str) -> Option<Digits> {
    let (grouped, decimals) = cut(text, text.bytes().position(|byte| byte == DECIMAL_ONLY)?);
    let signs = [b'.', b',', b' ', GROUP_ONLY];
    let whole = match signs.into_iter().find(|sign| count(grouped, *sign) > 0) {
        Some(sign) => joined(grouped, sign).filter(|(_, slip)| !slip)?.0,
        None if grouped.is_empty() => "0".into(),
        None => grouped.into(),
    };
    (is_digits(&whole) && is_digits(decimals)).then(|| Digits::new(&whole, decimals))
}

/// Groups of three joined, and whether the first of them lacks a sign; nothing when another is not of three digits.
fn joined(text: &str, sign: u8) -> Option<(String, bool)> {
    let groups = Groups::of(text, sign);
    let slip = groups.wrong == 1 && groups.long_first;
    let whole = !groups.empty && (groups.wrong == 0 || slip) && count(text, sign) > 0;
    whole.then_some((groups.digits, slip))
}

/// What stands before and behind a sign of one byte.
fn cut(text: &str, at: usize) -> (&str, &str) {
    let behind = text.get(at.saturating_add(1)..);
    (text.get(..at).unwrap_or_default(), behind.unwrap_or_default())
}

fn count(text: &str, sign: u8) -> usize {
    text.bytes().filter(|byte| *byte == sign).count()
}

fn is_first_group(text: &str) -> bool {
    is_digits(text) && text.len() <= 3 && !text.starts_with('0')
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
