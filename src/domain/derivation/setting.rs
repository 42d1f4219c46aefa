//! Whose rules and money apply: the country, the day, the law in force.

use serde::{Deserialize, Serialize};
use strum::VariantArray;

use crate::domain::law::Law;
use crate::domain::value::{Currency, Date, Direction, Rounding, every};

/// The countries whose rules are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, VariantArray)]
pub enum Country {
    /// Indonesia.
    #[default]
    #[serde(rename = "ID")]
    Indonesia,
    /// Malaysia.
    #[serde(rename = "MY")]
    Malaysia,
}

impl Country {
    /// Every country.
    pub const ALL: [Self; 2] = every();

    /// Its code, as in a Scenario: `ID`, `MY`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Indonesia => "ID",
            Self::Malaysia => "MY",
        }
    }

    /// The country of a code, in large or small letters.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|country| country.code().eq_ignore_ascii_case(code))
    }

    /// Of what each country has of its own, what this one has.
    #[must_use]
    pub fn own<T>(self, [indonesia, malaysia]: [T; 2]) -> T {
        match self {
            Self::Indonesia => indonesia,
            Self::Malaysia => malaysia,
        }
    }

    /// The country's currency.
    #[must_use]
    pub fn currency(self) -> Currency {
        match self {
            Self::Indonesia => Currency::Idr,
            Self::Malaysia => Currency::Myr,
        }
    }
}

/// What every calculator needs besides its own inputs.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// The currency of all amounts.
    pub currency: Currency,
    /// The day whose rules apply.
    pub rule_date: Date,
    /// The country's dated law.
    pub law: &'a Law,
}

impl Setting<'_> {
    /// To the smallest unit that can be paid.
    pub(crate) fn rounding(self, direction: Direction) -> Rounding {
        Rounding { direction, to: self.currency.smallest() }
    }
}
