//! The names of a stock bought now and sold later.

use strum::IntoStaticStr;

/// A number of a stock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum StorageTerm {
    /// Units bought.
    #[strum(serialize = "stock_quantity")]
    Quantity,
    /// Price of one unit now.
    #[strum(serialize = "stock_price")]
    Price,
    /// Months held.
    #[strum(serialize = "stock_months")]
    Months,
    /// Twelve.
    MonthsOfYear,
    /// What the money costs in a year.
    #[strum(serialize = "stock_rate")]
    Rate,
    /// Storage of one unit for a month.
    #[strum(serialize = "storage_fee")]
    Fee,
    /// Percentage lost in a month.
    #[strum(serialize = "storage_loss")]
    Loss,
    /// What is left of a unit after a month.
    KeptMonth,
    /// What is left of a unit in the end.
    #[strum(serialize = "kept_share")]
    Kept,
    /// Quantity × price: the money tied up.
    StockValue,
    /// Interest and storage of one unit.
    #[strum(serialize = "carrying_cost")]
    Carrying,
    /// The price that makes up for carrying and loss.
    #[strum(serialize = "break_even_later_price")]
    BreakEvenPrice,
    /// Price of one unit later.
    LaterPrice,
    /// What holding one unit brings.
    #[strum(serialize = "storage_gain")]
    Gain,
    /// What holding all of them brings.
    #[strum(serialize = "storage_gain_of_all")]
    GainOfAll,
}

impl StorageTerm {
    /// Whether people write this number as a percentage.
    #[must_use]
    pub fn is_percentage(self) -> bool {
        matches!(self, Self::Rate | Self::Loss | Self::KeptMonth | Self::Kept)
    }
}

/// An input of a stock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum StorageInput {
    /// `quantity`.
    Quantity,
    /// `price`.
    Price,
    /// `months`.
    Months,
    /// `annual_percent`.
    AnnualPercent,
    /// `storage_fee`.
    StorageFee,
    /// `loss_percent`.
    LossPercent,
    /// `later_price`.
    LaterPrice,
}
