//! The names of the numbers and inputs of a co-op's own tax.

/// A number of a co-op's own tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    Tax,
}

impl TaxTerm {
    /// The name in Outcome JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::TotalIncome => "total_income",
            Self::Transfers => "transfers",
            Self::AuditedProfit => "audited_profit",
            Self::TransfersPercent => "transfers_percent",
            Self::TransfersDeduction => "transfers_deduction",
            Self::MembersFunds => "members_funds",
            Self::FundsPercent => "funds_percent",
            Self::FundsDeduction => "funds_deduction",
            Self::Chargeable => "chargeable",
            Self::BandRate(_) => "band_rate",
            Self::BandStart(_) => "band_start",
            Self::BandWidth(_) => "band_width",
            Self::BandIncome(_) => "band_income",
            Self::BandTax(_) => "band_tax",
            Self::Tax => "coop_tax",
        }
    }

    /// Whether people write this number as a percentage.
    #[must_use]
    pub fn is_percentage(self) -> bool {
        matches!(self, Self::TransfersPercent | Self::FundsPercent | Self::BandRate(_))
    }
}

/// An input of a co-op's own tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
}

impl TaxInput {
    /// Its name in a Scenario.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::ScaleYear => "scale_year",
            Self::Bands => "bands",
            Self::Chargeable => "chargeable",
            Self::TotalIncome => "total_income",
            Self::Transfers => "transfers",
            Self::AuditedProfit => "audited_profit",
            Self::MembersFunds => "members_funds",
        }
    }
}
