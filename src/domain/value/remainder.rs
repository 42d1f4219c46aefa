//! What happens to the units that rounding leaves over.

use serde::{Deserialize, Serialize};
use strum::VariantArray;

use super::every::every;
use super::money::{Currency, Direction, Rounding};

/// What happens to the units that rounding leaves over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, VariantArray)]
#[serde(rename_all = "snake_case")]
pub enum RemainderRule {
    /// One unit each to the largest remainders; ties by member number.
    #[default]
    LargestRemainder,
    /// Everyone rounded down to the smallest unit; the rest to the reserve.
    FloorRestToReserve,
    /// Everyone rounded down to Rp 100 (RM 1); the rest to the social fund.
    FloorHundredRestToSocial,
    /// Everyone rounded to the nearest unit: may pay out more than there is, and then shows it.
    HalfUp,
}

impl RemainderRule {
    /// Every rule, the default first.
    pub const ALL: [Self; 4] = every();

    /// How one part is rounded when the other parts are not known.
    #[must_use]
    pub fn rounding(self, currency: Currency) -> Rounding {
        let direction = match self {
            Self::HalfUp => Direction::HalfUp,
            _ => Direction::Floor,
        };
        let to = match self {
            Self::FloorHundredRestToSocial => currency.smallest().saturating_mul(100),
            _ => currency.smallest(),
        };
        Rounding { direction, to }
    }

    /// How the lines of a split are brought to payable units: only what members are paid goes down to
    /// Rp 100.
    #[must_use]
    pub fn of_lines(self) -> Self {
        match self {
            Self::FloorHundredRestToSocial => Self::FloorRestToReserve,
            other => other,
        }
    }
}
