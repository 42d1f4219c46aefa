//! The names of what a loan costs a member.

use strum::IntoStaticStr;

/// A number of a member's loan besides those of its contract. Years count from 1, the first twelve months of the loan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum LoanTerm {
    /// What can be paid a month.
    #[strum(serialize = "affordable_instalment")]
    Affordable,
    /// The fewest months whose instalments are no more than that.
    FewestMonths,
    /// Percentage of the price that a year of a sale in instalments adds to it.
    #[strum(serialize = "margin_rate")]
    MarginRate,
    /// Paid once, when the loan is paid out.
    #[strum(serialize = "loan_fees")]
    Fees,
    /// Interest or margin of a year of the loan.
    #[strum(serialize = "loan_interest")]
    InterestOf(u8),
    /// Interest or margin, and fees.
    #[strum(serialize = "loan_cost")]
    Cost,
    /// Percentage of the interest paid that comes back to the member.
    #[strum(serialize = "return_rate")]
    ReturnRate,
    /// What comes back for a year of the loan.
    #[strum(serialize = "returned_for")]
    ReturnedFor(u8),
    /// All that comes back.
    Returned,
    /// What is left of the cost then.
    NetCost,
    /// The monthly rate at which the instalments are worth what was paid out.
    EffectiveMonth,
    /// Twelve times that.
    EffectiveYear,
    /// The same with interest on interest.
    EffectiveCompound,
    /// The monthly rate with what comes back.
    NetEffectiveMonth,
    /// Twelve times that.
    NetEffectiveYear,
}

impl LoanTerm {
    /// The year that a number belongs to.
    #[must_use]
    pub fn year(self) -> Option<u8> {
        match self {
            Self::InterestOf(year) | Self::ReturnedFor(year) => Some(year),
            _ => None,
        }
    }

    /// Whether people write this number as a percentage.
    #[must_use]
    pub fn is_percentage(self) -> bool {
        matches!(
            self,
            Self::MarginRate
                | Self::ReturnRate
                | Self::EffectiveMonth
                | Self::EffectiveYear
                | Self::EffectiveCompound
                | Self::NetEffectiveMonth
                | Self::NetEffectiveYear
        )
    }
}

/// An input of a member's loan besides those of its contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum LoanInput {
    /// `sought`.
    Sought,
    /// `affordable`.
    Affordable,
    /// `margin_percent`.
    MarginPercent,
    /// `fees`.
    Fees,
    /// `returned_percent`.
    ReturnedPercent,
}
