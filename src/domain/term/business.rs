//! The names of the numbers of a business: revenue against cost.

use strum::IntoStaticStr;

/// A number of a business.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum BusinessTerm {
    /// Price of one unit.
    #[strum(serialize = "unit_price")]
    Price,
    /// Units sold.
    Quantity,
    /// Revenue besides that: by-products.
    OtherRevenue,
    /// Revenue (penerimaan).
    Revenue,
    /// Costs that do not depend on the quantity.
    #[strum(serialize = "fixed_cost")]
    Fixed,
    /// Costs that do.
    #[strum(serialize = "variable_cost")]
    Variable,
    /// The same for one unit.
    #[strum(serialize = "variable_cost_each")]
    VariableEach,
    /// All costs.
    #[strum(serialize = "total_cost")]
    Cost,
    /// Revenue − cost.
    #[strum(serialize = "business_profit")]
    Profit,
    /// R/C: revenue ÷ cost.
    RevenueToCost,
    /// B/C: profit ÷ cost.
    ProfitToCost,
    /// Profit ÷ revenue.
    ProfitOnRevenue,
    /// Contribution of one unit: price − variable cost.
    Contribution,
    /// That ÷ price.
    ContributionRatio,
    /// Break-even in units: fixed ÷ contribution.
    BreakEvenUnits,
    /// The same in whole units, rounded up.
    BreakEvenWholeUnits,
    /// Break-even in money: fixed ÷ (1 − variable ÷ revenue).
    BreakEvenRevenue,
    /// 1 − break-even ÷ quantity.
    SafetyMargin,
    /// Total cost ÷ price, which Indonesian theses call "BEP produksi".
    CostCoveringUnits,
    /// Total cost ÷ quantity, which Indonesian theses call "BEP harga".
    CostCoveringPrice,
    /// This business's part of the revenue of all.
    RevenueShare,
    /// This business's part of the profit of all.
    ProfitShare,
    /// The revenue of all.
    RevenueOfAll,
    /// The profit of all.
    ProfitOfAll,
}

impl BusinessTerm {
    /// Whether people write this number as a percentage.
    #[must_use]
    pub fn is_percentage(self) -> bool {
        matches!(
            self,
            Self::ProfitOnRevenue
                | Self::ContributionRatio
                | Self::SafetyMargin
                | Self::RevenueShare
                | Self::ProfitShare
        )
    }
}

/// An input of a business.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum BusinessInput {
    /// `price`.
    Price,
    /// `quantity`.
    Quantity,
    /// `other_revenue`.
    OtherRevenue,
    /// `revenue`.
    Revenue,
    /// `fixed`.
    Fixed,
    /// `variable`.
    Variable,
    /// `variable_each`.
    VariableEach,
    /// `cost`.
    Cost,
    /// `profit`.
    Profit,
}
