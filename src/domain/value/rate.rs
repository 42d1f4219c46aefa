//! Percentages.

use rust_decimal::Decimal;

use super::exact::Exact;

/// A percentage as people write it: `25` means 25 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rate(Decimal);

impl Rate {
    /// From the number before the percent sign.
    #[must_use]
    pub fn percent(percent: Decimal) -> Self {
        Self(percent)
    }

    /// From a whole percentage, as tables of the law have them.
    #[must_use]
    pub fn whole(percent: u8) -> Self {
        Self(Decimal::from(percent))
    }

    /// The fraction to multiply with: 25 % is one quarter.
    #[must_use]
    pub fn exact(self) -> Exact {
        Exact::decimal(self.0).over(&Exact::whole(100))
    }
}
