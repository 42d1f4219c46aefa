//! The names of the numbers of interest on savings.

use strum::IntoStaticStr;

/// The numbers of interest on savings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum SavingsTerm {
    /// The savings that earn interest.
    #[strum(serialize = "savings_balance")]
    Balance,
    /// The rate of a year.
    AnnualRate,
    /// Twelve.
    MonthsOfYear,
    /// Interest of a month, or of several that are paid at once.
    Interest,
    /// Interest of one of several months; its place, from 0.
    #[strum(serialize = "interest_of_month")]
    OfMonth(u8),
    /// The part of the interest that is taxed: that of the months above the limit.
    #[strum(serialize = "interest_taxed")]
    Taxed,
    /// The rate of tax.
    #[strum(serialize = "interest_tax_rate")]
    TaxRate,
    /// The tax.
    #[strum(serialize = "interest_tax")]
    Tax,
    /// What is left.
    #[strum(serialize = "interest_net")]
    Net,
}

impl SavingsTerm {
    /// Whether people write this number as a percentage.
    #[must_use]
    pub fn is_percentage(self) -> bool {
        matches!(self, Self::AnnualRate | Self::TaxRate)
    }
}
