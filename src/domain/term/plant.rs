//! The names of the numbers and inputs of a shared processing plant.

use serde::{Deserialize, Serialize};

/// How members' raw material comes to the plant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Model {
    /// The co-op pays on delivery and bears price and stock risk.
    #[default]
    BuyAndSell,
    /// The member keeps the goods and pays a fee.
    Tolling,
    /// The co-op pays an advance, sells, and settles one price at the end of the season.
    Pool,
}

impl Model {
    /// Every model, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::BuyAndSell, Self::Tolling, Self::Pool];

    /// The name in JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::BuyAndSell => "buy_and_sell",
            Self::Tolling => "tolling",
            Self::Pool => "pool",
        }
    }
}

/// What a result depends on, for sensitivity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Driver {
    /// Price of the products.
    ProductPrice,
    /// Product from one unit of raw material.
    Yield,
    /// Price paid for the raw material.
    RawPrice,
    /// Raw material delivered.
    Volume,
    /// Other inputs.
    OtherInputs,
    /// Wages.
    Wage,
    /// Fixed costs.
    Fixed,
    /// Processing fee.
    Fee,
}

impl Driver {
    /// Every driver.
    pub const ALL: [Self; 8] = [
        Self::ProductPrice,
        Self::Yield,
        Self::RawPrice,
        Self::Volume,
        Self::OtherInputs,
        Self::Wage,
        Self::Fixed,
        Self::Fee,
    ];

    /// The name in JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::ProductPrice => "product_price",
            Self::Yield => "yield",
            Self::RawPrice => "raw_price",
            Self::Volume => "volume",
            Self::OtherInputs => "other_inputs",
            Self::Wage => "wage",
            Self::Fixed => "fixed",
            Self::Fee => "fee",
        }
    }
}

/// A number of a plant. Numbers in brackets are the place of a line, unless said otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlantTerm {
    /// Raw material delivered in a month.
    Delivered(u8),
    /// Raw material that can be processed in a month.
    Capacity(u8),
    /// Delivered ÷ capacity.
    Utilisation(u8),
    /// Months of operation in a year.
    Months,
    /// Twelve.
    MonthsOfYear,
    /// Raw material delivered in a year.
    DeliveredOfYear(u8),
    /// Part of the raw material that is lost before processing.
    Loss(u8),
    /// Part that is not.
    Kept(u8),
    /// Product value from one unit of raw material delivered.
    Value(u8),
    /// Processing cost of it, without the raw material.
    Processing(u8),
    /// What is left of the value for raw material and plant.
    Net(u8),
    /// Price of the raw material sold as it is.
    MarketPrice(u8),
    /// Fee for processing one unit of raw material.
    Fee(u8),
    /// Advance for one unit of raw material.
    Advance(u8),
    /// Part of a pool that the co-op keeps.
    Retained(u8),
    /// What comes in for a line in a year.
    LineRevenue(u8),
    /// What members are paid for its raw material.
    LineRawCost(u8),
    /// What its processing costs.
    LineProcessing(u8),
    /// Revenue − raw material − processing.
    LineContribution(u8),
    /// One of the fixed costs of a month, by its place.
    FixedItem(u8),
    /// Fixed costs of a month.
    FixedOfMonth,
    /// Fixed costs of a year.
    FixedOfYear,
    /// What the plant cost.
    AssetCost,
    /// What it will be worth at the end.
    Residual,
    /// Years of use.
    Life,
    /// (Cost − residual) ÷ life.
    Depreciation,
    /// The same, put aside to buy anew.
    ReplacementReserve,
    /// Part of the cost that was granted.
    Grant,
    /// The grant's part of the year.
    ReleasedGrant,
    /// Depreciation less released grant.
    NetDepreciation,
    /// Interest, margin and rent of the first year.
    FinanceCost,
    /// Fixed costs, asset and financing together.
    Overhead,
    /// A line's part of the revenue.
    OverheadShare(u8),
    /// A line's part of the overhead.
    OverheadOfLine(u8),
    /// Plant cost of one unit of raw material at this volume.
    PlantCost(u8),
    /// The highest price that the co-op can pay for one unit of raw material.
    HighestPrice(u8),
    /// That less the price of the raw material sold as it is.
    ExtraMargin(u8),
    /// The same for a month of operation.
    ExtraOfMonth(u8),
    /// The same for a year.
    ExtraOfYear(u8),
    /// The same for a year and a member.
    ExtraOfMember(u8),
    /// The same for what one member delivers.
    MyExtra,
    /// What one unit of raw material contributes at the price that is paid.
    Contribution(u8),
    /// Volume of a month at which the line bears its overhead.
    BreakEvenVolume(u8),
    /// That ÷ capacity.
    BreakEvenUtilisation(u8),
    /// Product value − price paid: what lies between farmer and buyer.
    MarketingMargin(u8),
    /// What the member is paid of the product value.
    FarmersShare(u8),
    /// Revenue of all lines.
    Revenue,
    /// What members are paid for raw material.
    RawCost,
    /// Processing costs of all lines.
    ProcessingCost,
    /// What is left for the plant.
    ContributionOfAll,
    /// Less fixed costs: before asset and financing.
    OperatingProfit,
    /// Less asset and financing.
    Profit,
    /// What is left after financiers had their part.
    Surplus,
    /// What a pool pays in the end.
    Settlement(u8),
    /// That for one unit of raw material.
    SettlementEach(u8),
    /// What the year adds to the co-op's surplus, in payable units.
    ToCoop,
    /// Members who deliver.
    Members,
    /// What one member delivers in a month.
    MyDelivered,
    /// And in a year.
    MyDeliveredOfYear,
    /// What one member is paid for the deliveries of a year, or pays for their processing.
    MyDeliveryValue,
    /// The same of all members.
    DeliveryValue,
    /// Percentage of the surplus that goes back by deliveries.
    PatronageShare,
    /// By model: what is left of a unit of raw material for the co-op.
    ModelSurplus(Model),
    /// By model: paid on delivery, or for one's own products.
    ModelCash(Model),
    /// By model: settled at the end of the season.
    ModelLater(Model),
    /// By model: from the surplus, at year end.
    ModelYearEnd(Model),
    /// By model: together.
    ModelTotal(Model),
    /// The same for all that one member delivers.
    ModelMine(Model),
    /// By how much each driver is changed.
    ChangeBy,
    /// What the driver is multiplied with in the profit.
    Exposure(Driver),
    /// By how much the profit changes.
    Change(Driver),
    /// By which part the driver can change until nothing is left.
    Switching(Driver),
    /// The value of the driver then.
    SwitchingValue(Driver),
    /// Profit with raw and product price changed by so many steps each.
    Grid(i8, i8),
    /// One step of the grid, times.
    Steps(i8),
    /// The surplus of the co-op's other business.
    OtherSurplus,
    /// The account's net profit with the plant's surplus.
    ProfitWithPlant,
    /// One member's share capital.
    MyCapital,
    /// One member's part without the plant.
    MemberWithout,
    /// And with it.
    MemberWith,
    /// The difference.
    MemberDifference,
    /// Dividend on that capital.
    DividendOn,
    /// The rate the profit affords without the plant.
    RateWithout,
    /// And with it.
    RateWith,
    /// The difference.
    RateDifference,
}

impl PlantTerm {
    /// The name in Outcome JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Delivered(_) => "delivered",
            Self::Capacity(_) => "capacity",
            Self::Utilisation(_) => "utilisation",
            Self::Months => "months_of_operation",
            Self::MonthsOfYear => "months_of_year",
            Self::DeliveredOfYear(_) => "delivered_of_year",
            Self::Loss(_) => "loss_before_processing",
            Self::Kept(_) => "kept",
            Self::Value(_) => "value_per_raw",
            Self::Processing(_) => "processing_per_raw",
            Self::Net(_) => "net_per_raw",
            Self::MarketPrice(_) => "market_price",
            Self::Fee(_) => "fee",
            Self::Advance(_) => "advance",
            Self::Retained(_) => "retained",
            Self::LineRevenue(_) => "line_revenue",
            Self::LineRawCost(_) => "line_raw_cost",
            Self::LineProcessing(_) => "line_processing",
            Self::LineContribution(_) => "line_contribution",
            Self::FixedItem(_) => "fixed_item",
            Self::FixedOfMonth => "fixed_of_month",
            Self::FixedOfYear => "fixed_of_year",
            Self::AssetCost => "asset_cost",
            Self::Residual => "asset_residual",
            Self::Life => "life_years",
            Self::Depreciation => "depreciation",
            Self::ReplacementReserve => "replacement_reserve",
            Self::Grant => "grant",
            Self::ReleasedGrant => "released_grant",
            Self::NetDepreciation => "net_depreciation",
            Self::FinanceCost => "finance_cost",
            Self::Overhead => "overhead",
            Self::OverheadShare(_) => "overhead_share",
            Self::OverheadOfLine(_) => "overhead_of_line",
            Self::PlantCost(_) => "plant_cost_per_raw",
            Self::HighestPrice(_) => "highest_raw_price",
            Self::ExtraMargin(_) => "extra_margin",
            Self::ExtraOfMonth(_) => "extra_of_month",
            Self::ExtraOfYear(_) => "extra_of_year",
            Self::ExtraOfMember(_) => "extra_of_member",
            Self::MyExtra => "my_extra",
            Self::Contribution(_) => "contribution_per_raw",
            Self::BreakEvenVolume(_) => "break_even_volume",
            Self::BreakEvenUtilisation(_) => "break_even_utilisation",
            Self::MarketingMargin(_) => "marketing_margin",
            Self::FarmersShare(_) => "farmers_share",
            Self::Revenue => "plant_revenue",
            Self::RawCost => "plant_raw_cost",
            Self::ProcessingCost => "plant_processing_cost",
            Self::ContributionOfAll => "plant_contribution",
            Self::OperatingProfit => "operating_profit",
            Self::Profit => "plant_profit",
            Self::Surplus => "plant_surplus",
            Self::Settlement(_) => "settlement",
            Self::SettlementEach(_) => "settlement_each",
            Self::ToCoop => "to_coop",
            Self::Members => "delivering_members",
            Self::MyDelivered => "my_delivered",
            Self::MyDeliveredOfYear => "my_delivered_of_year",
            Self::MyDeliveryValue => "my_delivery_value",
            Self::DeliveryValue => "delivery_value",
            Self::PatronageShare => "patronage_share",
            Self::ModelSurplus(_) => "model_surplus",
            Self::ModelCash(_) => "model_cash",
            Self::ModelLater(_) => "model_later",
            Self::ModelYearEnd(_) => "model_year_end",
            Self::ModelTotal(_) => "model_total",
            Self::ModelMine(_) => "model_mine",
            Self::ChangeBy => "change_by",
            Self::Exposure(_) => "exposure",
            Self::Change(_) => "change",
            Self::Switching(_) => "switching",
            Self::SwitchingValue(_) => "switching_value",
            Self::Grid(..) => "grid",
            Self::Steps(_) => "grid_steps",
            Self::OtherSurplus => "other_surplus",
            Self::ProfitWithPlant => "profit_with_plant",
            Self::MyCapital => "my_capital",
            Self::MemberWithout => "member_without_plant",
            Self::MemberWith => "member_with_plant",
            Self::MemberDifference => "member_difference",
            Self::DividendOn => "dividend_on",
            Self::RateWithout => "rate_without_plant",
            Self::RateWith => "rate_with_plant",
            Self::RateDifference => "rate_difference",
        }
    }

    /// The line that a number belongs to, where it belongs to one.
    #[must_use]
    pub fn line(self) -> Option<u8> {
        match self {
            Self::Delivered(line)
            | Self::Capacity(line)
            | Self::Utilisation(line)
            | Self::DeliveredOfYear(line)
            | Self::Loss(line)
            | Self::Kept(line)
            | Self::Value(line)
            | Self::Processing(line)
            | Self::Net(line)
            | Self::MarketPrice(line)
            | Self::Fee(line)
            | Self::Advance(line)
            | Self::Retained(line)
            | Self::LineRevenue(line)
            | Self::LineRawCost(line)
            | Self::LineProcessing(line)
            | Self::LineContribution(line)
            | Self::OverheadShare(line)
            | Self::OverheadOfLine(line)
            | Self::PlantCost(line)
            | Self::HighestPrice(line)
            | Self::ExtraMargin(line)
            | Self::ExtraOfMonth(line)
            | Self::ExtraOfYear(line)
            | Self::ExtraOfMember(line)
            | Self::Contribution(line)
            | Self::BreakEvenVolume(line)
            | Self::BreakEvenUtilisation(line)
            | Self::MarketingMargin(line)
            | Self::FarmersShare(line)
            | Self::Settlement(line)
            | Self::SettlementEach(line) => Some(line),
            _ => None,
        }
    }

    /// Which of several of its kind: a line, a model, a driver.
    #[must_use]
    pub fn detail(self) -> Option<String> {
        if let Some(line) = self.line() {
            return Some(["lines[", &line.to_string(), "]"].concat());
        }
        match self {
            Self::ModelSurplus(model)
            | Self::ModelCash(model)
            | Self::ModelLater(model)
            | Self::ModelYearEnd(model)
            | Self::ModelTotal(model)
            | Self::ModelMine(model) => Some(model.code().into()),
            Self::Exposure(driver)
            | Self::Change(driver)
            | Self::Switching(driver)
            | Self::SwitchingValue(driver) => Some(driver.code().into()),
            Self::Grid(raw, product) => Some([raw.to_string(), product.to_string()].join(",")),
            _ => None,
        }
    }

    /// Whether people write this number as a percentage.
    #[must_use]
    pub fn is_percentage(self) -> bool {
        matches!(
            self,
            Self::Utilisation(_)
                | Self::Loss(_)
                | Self::Kept(_)
                | Self::Retained(_)
                | Self::OverheadShare(_)
                | Self::BreakEvenUtilisation(_)
                | Self::FarmersShare(_)
                | Self::PatronageShare
                | Self::ChangeBy
                | Self::Switching(_)
                | Self::RateWithout
                | Self::RateWith
                | Self::RateDifference
        )
    }
}

/// An input of a plant. Numbers in brackets are the place of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlantInput {
    /// `lines`.
    Lines,
    /// `months`.
    Months,
    /// `fixed`.
    Fixed,
    /// `asset.cost`.
    AssetCost,
    /// `asset.residual`.
    Residual,
    /// `asset.life_years`.
    Life,
    /// `asset.grant`.
    Grant,
    /// `members`.
    Members,
    /// `member.delivered`.
    MyDelivered,
    /// `member.line`.
    MyLine,
    /// `member.capital`.
    MyCapital,
    /// `patronage_percent`.
    PatronagePercent,
    /// `change_percent`.
    ChangePercent,
    /// `lines[].delivered`.
    Delivered(u8),
    /// `lines[].capacity`.
    Capacity(u8),
    /// `lines[].loss_percent`.
    LossPercent(u8),
    /// `lines[].market_price`.
    MarketPrice(u8),
    /// `lines[].fee`.
    Fee(u8),
    /// `lines[].advance`.
    Advance(u8),
    /// `lines[].retained_percent`.
    RetainedPercent(u8),
}

impl PlantInput {
    /// Its name in a Scenario, below the plant.
    #[must_use]
    pub fn path(self) -> String {
        let line = |place: u8, name: &str| ["lines[", &place.to_string(), "].", name].concat();
        match self {
            Self::Lines => "lines".into(),
            Self::Months => "months".into(),
            Self::Fixed => "fixed".into(),
            Self::AssetCost => "asset.cost".into(),
            Self::Residual => "asset.residual".into(),
            Self::Life => "asset.life_years".into(),
            Self::Grant => "asset.grant".into(),
            Self::Members => "members".into(),
            Self::MyDelivered => "member.delivered".into(),
            Self::MyLine => "member.line".into(),
            Self::MyCapital => "member.capital".into(),
            Self::PatronagePercent => "patronage_percent".into(),
            Self::ChangePercent => "change_percent".into(),
            Self::Delivered(place) => line(place, "delivered"),
            Self::Capacity(place) => line(place, "capacity"),
            Self::LossPercent(place) => line(place, "loss_percent"),
            Self::MarketPrice(place) => line(place, "market_price"),
            Self::Fee(place) => line(place, "fee"),
            Self::Advance(place) => line(place, "advance"),
            Self::RetainedPercent(place) => line(place, "retained_percent"),
        }
    }
}
