//! The names of the numbers and inputs of a co-op's own tax.

use strum::IntoStaticStr;

/// A number of a co-op's own tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum TaxTerm {
    /// Total income.
    TotalIncome,
    /// Sums moved to reserve, education and co-operative bodies.
    Transfers,
    /// Audited net profit.
    AuditedProfit,
    /// Percentage of it that transfers may take off.
    TransfersPercent,
    /// What they take off.
    TransfersDeduction,
    /// Members' funds.
    MembersFunds,
    /// Percentage of them that is taken off.
    FundsPercent,
    /// What that takes off.
    FundsDeduction,
    /// The income that is taxed.
    Chargeable,
    /// Percentage of a band, by its place.
    BandRate(u8),
    /// Where a band begins.
    BandStart(u8),
    /// The whole of a band.
    BandWidth(u8),
    /// The income in the last band that is reached.
    BandIncome(u8),
    /// Tax of a band.
    BandTax(u8),
    /// The tax.
    #[strum(serialize = "coop_tax")]
    Tax,
}

impl TaxTerm {
    /// The band this number belongs to, by its place.
    #[must_use]
    pub fn band(self) -> Option<u8> {
        match self {
            Self::BandRate(place)
            | Self::BandStart(place)
            | Self::BandWidth(place)
            | Self::BandIncome(place)
            | Self::BandTax(place) => Some(place),
            _ => None,
        }
    }

    /// Whether people write this number as a percentage.
    #[must_use]
    pub fn is_percentage(self) -> bool {
        matches!(self, Self::TransfersPercent | Self::FundsPercent | Self::BandRate(_))
    }
}

/// An input of a co-op's own tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum TaxInput {
    /// `scale_year`.
    ScaleYear,
    /// `bands`.
    Bands,
    /// `chargeable`.
    Chargeable,
    /// `total_income`.
    TotalIncome,
    /// `transfers`.
    Transfers,
    /// `audited_profit`.
    AuditedProfit,
    /// `members_funds`.
    MembersFunds,
    /// `years_registered`.
    YearsRegistered,
}
