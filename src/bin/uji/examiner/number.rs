//! Numbers as a case writes them: a decimal, a fraction, or either with `…` where its digits are cut.

use super::natural::Natural;

/// A number as it is written.
struct Number {
    is_negative: bool,
    above: Natural,
    below: Natural,
    /// Decimals after which it is cut.
    cut: Option<usize>,
}

impl Number {
    fn read(text: &str) -> Option<Self> {
        let (text, is_cut) = text.strip_suffix('…').map_or((text, false), |text| (text, true));
        let (text, is_negative) = text.strip_prefix('-').map_or((text, false), |text| (text, true));
        if let Some((above, below)) = text.split_once('/') {
            let below = Natural::read(below).filter(|below| !below.is_zero())?;
            return (!is_cut).then_some(Self { is_negative, above: Natural::read(above)?, below, cut: None });
        }
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        let has_digits = !whole.is_empty() && (!decimals.is_empty() || !text.contains('.'));
        let above = Natural::read(&[whole, decimals].concat()).filter(|_| has_digits)?;
        let below = Natural::power_of_ten(decimals.len());
        Some(Self { is_negative, above, below, cut: is_cut.then_some(decimals.len()) })
    }

    fn is_same(&self, other: &Self) -> bool {
        let is_zero = self.above.is_zero() && other.above.is_zero();
        let signs = is_zero || self.is_negative == other.is_negative;
        signs && self.above.times(&other.below) == other.above.times(&self.below)
    }

    /// Whether another begins with the digits of this one, which is cut.
    fn begins(&self, other: &Self) -> bool {
        let is_zero = self.above.is_zero();
        if self.is_negative != other.is_negative && !is_zero {
            return false;
        }
        // cut ≤ other × 10^decimals < cut + 1, times what stands below.
        let scaled = other.above.times(&self.below);
        let least = self.above.times(&other.below);
        let above = self.above.next().times(&other.below);
        least.compare(&scaled).is_le() && scaled.compare(&above).is_lt()
    }
}

/// Whether a number that was found is the one that is right.
///
/// Where the right one is cut, the other must have its digits, and may itself be cut behind them.
pub(super) fn is_right(right: &str, found: &str) -> bool {
    let (Some(right), Some(found)) = (Number::read(right), Number::read(found)) else {
        return right == found;
    };
    match (right.cut, found.cut) {
        (None, None) => right.is_same(&found),
        (None, Some(_)) => false,
        (Some(_), None) => right.begins(&found),
        (Some(least), Some(digits)) => digits >= least && right.begins(&found),
    }
}
