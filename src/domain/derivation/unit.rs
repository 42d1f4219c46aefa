//! What a number is counted in.

/// What a quantity is measured in, as exponents: money per raw unit is `money 1, raw -1`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unit {
    /// Money of the scenario's currency.
    pub money: i8,
    /// Units of raw material.
    pub raw: i8,
    /// Units of product.
    pub product: i8,
    /// Labour.
    pub labour: i8,
    /// Time.
    pub time: i8,
}

impl Unit {
    /// A plain number.
    pub const NONE: Self = Self { money: 0, raw: 0, product: 0, labour: 0, time: 0 };
    /// Money.
    pub const MONEY: Self = Self { money: 1, ..Self::NONE };
    /// Raw material.
    pub const RAW: Self = Self { raw: 1, ..Self::NONE };
    /// Product.
    pub const PRODUCT: Self = Self { product: 1, ..Self::NONE };
    /// Labour.
    pub const LABOUR: Self = Self { labour: 1, ..Self::NONE };
    /// Time: months, or the years of a project.
    pub const TIME: Self = Self { time: 1, ..Self::NONE };

    /// So much of this for one of the other.
    #[must_use]
    pub const fn per(self, other: Self) -> Self {
        self.times(other.inverse())
    }

    /// The unit of a product.
    #[must_use]
    pub const fn times(self, other: Self) -> Self {
        Self {
            money: self.money.saturating_add(other.money),
            raw: self.raw.saturating_add(other.raw),
            product: self.product.saturating_add(other.product),
            labour: self.labour.saturating_add(other.labour),
            time: self.time.saturating_add(other.time),
        }
    }

    /// The unit of a reciprocal.
    #[must_use]
    pub const fn inverse(self) -> Self {
        Self {
            money: self.money.saturating_neg(),
            raw: self.raw.saturating_neg(),
            product: self.product.saturating_neg(),
            labour: self.labour.saturating_neg(),
            time: self.time.saturating_neg(),
        }
    }
}
