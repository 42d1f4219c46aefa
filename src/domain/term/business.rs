//! The names of the numbers of a business: revenue against cost.

/// A number of a business.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BusinessTerm {
    /// Price of one unit.
    Price,
    /// Units sold.
    Quantity,
    /// Revenue besides that: by-products.
    OtherRevenue,
    /// Revenue (penerimaan).
    Revenue,
    /// Costs that do not depend on the quantity.
    Fixed,
    /// Costs that do.
    Variable,
    /// The same for one unit.
    VariableEach,
    /// All costs.
    Cost,
    /// Revenue − cost.
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
    /// The name in Outcome JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Price => "unit_price",
            Self::Quantity => "quantity",
            Self::OtherRevenue => "other_revenue",
            Self::Revenue => "revenue",
            Self::Fixed => "fixed_cost",
            Self::Variable => "variable_cost",
            Self::VariableEach => "variable_cost_each",
            Self::Cost => "total_cost",
            Self::Profit => "business_profit",
            Self::RevenueToCost => "revenue_to_cost",
            Self::ProfitToCost => "profit_to_cost",
            Self::ProfitOnRevenue => "profit_on_revenue",
            Self::Contribution => "contribution",
            Self::ContributionRatio => "contribution_ratio",
            Self::BreakEvenUnits => "break_even_units",
            Self::BreakEvenWholeUnits => "break_even_whole_units",
            Self::BreakEvenRevenue => "break_even_revenue",
            Self::SafetyMargin => "safety_margin",
            Self::CostCoveringUnits => "cost_covering_units",
            Self::CostCoveringPrice => "cost_covering_price",
            Self::RevenueShare => "revenue_share",
            Self::ProfitShare => "profit_share",
            Self::RevenueOfAll => "revenue_of_all",
            Self::ProfitOfAll => "profit_of_all",
        }
    }

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

impl BusinessInput {
    /// Its name in a Scenario.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Price => "price",
            Self::Quantity => "quantity",
            Self::OtherRevenue => "other_revenue",
            Self::Revenue => "revenue",
            Self::Fixed => "fixed",
            Self::Variable => "variable",
            Self::VariableEach => "variable_each",
            Self::Cost => "cost",
            Self::Profit => "profit",
        }
    }
}
