//! Currencies, amounts and the named roundings between exact numbers and money that can be paid.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use super::every::every;
use super::exact::Exact;
use super::failure::MathError;

/// How a dividend becomes an amount that can be paid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, VariantArray)]
#[serde(rename_all = "snake_case")]
pub enum PayRounding {
    /// To the nearest sen or rupiah, halves up.
    #[default]
    Nearest,
    /// Down to the sen or rupiah.
    Down,
    /// The total to the nearest five sen, as for cash over the counter.
    ///
    /// # Source
    ///
    /// Bank Negara Malaysia, rounding mechanism.
    CashFiveSen,
}

impl PayRounding {
    /// Every choice, the default first.
    pub const ALL: [Self; 3] = every();

    /// The rounding in a currency.
    #[must_use]
    pub fn of(self, currency: Currency) -> Rounding {
        let direction = if self == Self::Down { Direction::Floor } else { Direction::HalfUp };
        let to = if self == Self::CashFiveSen { currency.smallest().max(5) } else { currency.smallest() };
        Rounding { direction, to }
    }
}

/// The currencies of the two countries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, IntoStaticStr)]
#[serde(rename_all = "UPPERCASE")]
#[strum(serialize_all = "UPPERCASE")]
pub enum Currency {
    /// Indonesian rupiah.
    Idr,
    /// Malaysian ringgit.
    Myr,
}

impl Currency {
    /// The ISO 4217 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.into()
    }

    /// Decimals of an amount that can be paid: none in rupiah, sen in ringgit.
    #[must_use]
    pub fn decimals(self) -> u32 {
        match self {
            Self::Idr => 0,
            Self::Myr => 2,
        }
    }

    /// The smallest amount that can be paid, in hundredths of the currency.
    #[must_use]
    pub fn smallest(self) -> i128 {
        match self {
            Self::Idr => 100,
            Self::Myr => 1,
        }
    }
}

/// A whole number of hundredths (sen) of a currency, so amounts that print alike are equal.
///
/// Arithmetic happens on [`Exact`] numbers; an amount is rounded in one place, [`Rounding::apply`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Money {
    hundredths: i128,
}

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self { hundredths: 0 };

    /// From a number of hundredths.
    #[must_use]
    pub fn from_hundredths(hundredths: i128) -> Self {
        Self { hundredths }
    }

    /// From a decimal number of rupiah or ringgit; `None` when it has parts of a sen.
    #[must_use]
    pub fn from_decimal(decimal: Decimal) -> Option<Self> {
        let decimal = decimal.normalize();
        let missing = 2_u32.checked_sub(decimal.scale())?;
        let hundredths = decimal.mantissa().checked_mul(10_i128.checked_pow(missing)?)?;
        Some(Self { hundredths })
    }

    /// The number of hundredths.
    #[must_use]
    pub fn hundredths(self) -> i128 {
        self.hundredths
    }

    /// From an exact number of rupiah or ringgit; parts of a hundredth are cut.
    ///
    /// # Errors
    ///
    /// [`MathError`] of the number.
    pub fn from_exact(exact: &Exact) -> Result<Self, MathError> {
        exact.times(&Exact::whole(100)).to_whole().map(Self::from_hundredths)
    }

    /// As an exact number of rupiah or ringgit.
    #[must_use]
    pub fn exact(self) -> Exact {
        match self.hundredths.checked_div_euclid(100) {
            Some(whole) if self.hundredths.checked_rem_euclid(100) == Some(0) => Exact::whole(whole),
            _ => Exact::whole(self.hundredths).over(&Exact::whole(100)),
        }
    }

    /// As a decimal number of rupiah or ringgit.
    ///
    /// # Errors
    ///
    /// [`MathError::Overflow`] beyond 28 digits.
    pub fn decimal(self) -> Result<Decimal, MathError> {
        Decimal::try_from_i128_with_scale(self.hundredths, 2)
            .map(|decimal| decimal.normalize())
            .map_err(|_| MathError::Overflow)
    }
}

/// Towards which amount a number is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Down, towards minus.
    Floor,
    /// To the nearest, halves away from zero.
    HalfUp,
    /// Up, towards plus: what does not reach a whole unit still needs one.
    Ceiling,
}

/// How an exact amount becomes one that can be paid: the one rounding, named and shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rounding {
    /// Towards which amount.
    pub direction: Direction,
    /// To multiples of how many hundredths.
    pub to: i128,
}

impl Rounding {
    /// The payable amount for an exact number of rupiah or ringgit.
    #[must_use]
    pub fn apply(self, exact: &Exact) -> Exact {
        let unit = self.unit();
        let units = exact.over(&unit);
        let whole = match self.direction {
            Direction::Floor => units.floor(),
            Direction::HalfUp => units.half_up(),
            Direction::Ceiling => units.ceiling(),
        };
        whole.times(&unit)
    }

    /// What it rounds to multiples of.
    #[must_use]
    pub fn unit(self) -> Exact {
        Money::from_hundredths(self.to).exact()
    }
}
