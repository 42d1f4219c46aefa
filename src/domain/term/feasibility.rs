//! The names of the numbers and inputs of whether a plant is worth it.

use strum::IntoStaticStr;

use super::path::inside;
use super::purchase_model::PurchaseModel;

/// A bad and a good year, by what may vary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Case {
    /// Low prices of the product, low yield, dear raw material, the worse volume.
    Worst,
    /// The other way round.
    Best,
}

impl Case {
    /// Both, the worse first.
    pub const ALL: [Self; 2] = [Self::Worst, Self::Best];
}

/// A number of a plant's feasibility. Years count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum FeasibilityTerm {
    /// What a year of operation leaves in cash, pools settled, before financiers are paid.
    CashBeforeFinancing,
    /// All that financiers are paid in a year.
    #[strum(serialize = "instalments_of_year")]
    Instalments(u8),
    /// The principal in it.
    #[strum(serialize = "principal_of_year")]
    Principal(u8),
    /// The rest of it: interest, margin, rent, parts of the profit.
    #[strum(serialize = "financing_charge_of_year")]
    Charge(u8),
    /// Cash less instalments.
    #[strum(serialize = "cash_left_of_year")]
    Left(u8),
    /// Cash ÷ instalments (debt service cover).
    #[strum(serialize = "debt_service_cover")]
    Cover(u8),
    /// What is left of all years so far.
    #[strum(serialize = "cash_accumulated")]
    Accumulated(u8),
    /// What is owed at the end of a year.
    #[strum(serialize = "owed_after_year")]
    Owed(u8),
    /// The extra margin of a year, of several lines together.
    ExtraOfAll,
    /// Days from paying for raw material to being paid for the product.
    #[strum(serialize = "days_until_paid")]
    RawDays,
    /// Thirty.
    DaysOfMonth,
    /// Months of operation.
    #[strum(serialize = "months_of_buying")]
    Months,
    /// Money that raw material ties up for so long.
    #[strum(serialize = "working_capital_for_raw")]
    WorkingCapital,
    /// The same by model.
    #[strum(serialize = "working_capital_of_model")]
    ModelWorkingCapital(PurchaseModel),
    /// Cash before financing by model.
    #[strum(serialize = "cash_of_model")]
    ModelCash(PurchaseModel),
    /// What raw sale brings one member in a year.
    RawSaleMine,
    /// The price of the product at which processing brings no more than raw sale.
    ProductPriceFloor,
    /// The price of the product at which the cash of the hardest year just pays its instalments.
    ProductPriceForInstalments,
    /// The price of raw material at which it does.
    RawPriceForInstalments,
    /// Profit of the plant in a case.
    CaseProfit(Case),
    /// The highest price that it can pay for raw material in a case.
    CaseHighestPrice(Case),
    /// Cash before financing in a case.
    CaseCash(Case),
    /// That less the instalments of the hardest year.
    CaseLeft(Case),
}

impl FeasibilityTerm {
    /// Which of several of its kind: a year, a model, a case.
    #[must_use]
    pub fn detail(self) -> Option<String> {
        if let Some(year) = self.year() {
            return Some(["year ", &year.to_string()].concat());
        }
        match self {
            Self::ModelWorkingCapital(model) | Self::ModelCash(model) => Some(<&str>::from(model).into()),
            Self::CaseProfit(case)
            | Self::CaseHighestPrice(case)
            | Self::CaseCash(case)
            | Self::CaseLeft(case) => Some(<&str>::from(case).into()),
            _ => None,
        }
    }

    /// The year that a number belongs to.
    #[must_use]
    pub fn year(self) -> Option<u8> {
        match self {
            Self::Instalments(year)
            | Self::Principal(year)
            | Self::Charge(year)
            | Self::Left(year)
            | Self::Cover(year)
            | Self::Accumulated(year)
            | Self::Owed(year) => Some(year),
            _ => None,
        }
    }
}

/// What may vary from year to year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum RangeInput {
    /// `product_price`.
    ProductPrice,
    /// `conversion_factor`.
    ConversionFactor,
    /// `raw_price`.
    RawPrice,
    /// `delivered`.
    Delivered,
}

/// An input of a plant's feasibility.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FeasibilityInput {
    /// `raw_days`.
    RawDays,
    /// One of `low`.
    Low(RangeInput),
    /// One of `high`.
    High(RangeInput),
}

impl FeasibilityInput {
    /// Its name in a Scenario.
    #[must_use]
    pub fn path(self) -> String {
        match self {
            Self::RawDays => "raw_days".into(),
            Self::Low(input) => inside("low", input.into()),
            Self::High(input) => inside("high", input.into()),
        }
    }
}
