//! The names of a stock bought now and sold later.

/// A number of a stock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StorageTerm {
    /// Units bought.
    Quantity,
    /// Price of one unit now.
    Price,
    /// Months held.
    Months,
    /// Twelve.
    MonthsOfYear,
    /// What the money costs in a year.
    Rate,
    /// Storage of one unit for a month.
    Fee,
    /// Percentage lost in a month.
    Loss,
    /// What is left of a unit after a month.
    KeptMonth,
    /// What is left of a unit in the end.
    Kept,
    /// Quantity × price: the money tied up.
    StockValue,
    /// Interest and storage of one unit.
    Carrying,
    /// The price that makes up for carrying and loss.
    BreakEvenPrice,
    /// Price of one unit later.
    LaterPrice,
    /// What holding one unit brings.
    Gain,
    /// What holding all of them brings.
    GainOfAll,
}

impl StorageTerm {
    /// The name in Outcome JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Quantity => "stock_quantity",
            Self::Price => "stock_price",
            Self::Months => "stock_months",
            Self::MonthsOfYear => "months_of_year",
            Self::Rate => "stock_rate",
            Self::Fee => "storage_fee",
            Self::Loss => "storage_loss",
            Self::KeptMonth => "kept_month",
            Self::Kept => "kept_share",
            Self::StockValue => "stock_value",
            Self::Carrying => "carrying_cost",
            Self::BreakEvenPrice => "break_even_later_price",
            Self::LaterPrice => "later_price",
            Self::Gain => "storage_gain",
            Self::GainOfAll => "storage_gain_of_all",
        }
    }

    /// Whether people write this number as a percentage.
    #[must_use]
    pub fn is_percentage(self) -> bool {
        matches!(self, Self::Rate | Self::Loss | Self::KeptMonth | Self::Kept)
    }
}

/// An input of a stock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

impl StorageInput {
    /// Its name in a Scenario.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Quantity => "quantity",
            Self::Price => "price",
            Self::Months => "months",
            Self::AnnualPercent => "annual_percent",
            Self::StorageFee => "storage_fee",
            Self::LossPercent => "loss_percent",
            Self::LaterPrice => "later_price",
        }
    }
}
