//! The names of the numbers of a shared processing plant.

use strum::IntoStaticStr;

use super::purchase_model::{Driver, PurchaseModel};

/// A number of a plant. Numbers in brackets are the place of a line, unless said otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum PlantTerm {
    /// Raw material delivered in a month.
    Delivered(u8),
    /// Raw material that can be processed in a month.
    Capacity(u8),
    /// Delivered ÷ capacity.
    Utilisation(u8),
    /// Months of operation in a year.
    #[strum(serialize = "months_of_operation")]
    Months,
    /// Twelve.
    MonthsOfYear,
    /// Raw material delivered in a year.
    DeliveredOfYear(u8),
    /// Part of the raw material that is lost before processing.
    #[strum(serialize = "loss_before_processing")]
    Loss(u8),
    /// Part that is not.
    Kept(u8),
    /// Product value from one unit of raw material delivered.
    #[strum(serialize = "value_per_raw")]
    Value(u8),
    /// Processing cost of it, without the raw material.
    #[strum(serialize = "processing_per_raw")]
    Processing(u8),
    /// What is left of the value for raw material and plant.
    #[strum(serialize = "net_per_raw")]
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
    #[strum(serialize = "asset_residual")]
    Residual,
    /// Years of use.
    #[strum(serialize = "life_years")]
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
    #[strum(serialize = "plant_cost_per_raw")]
    PlantCost(u8),
    /// The highest price that the co-op can pay for one unit of raw material.
    #[strum(serialize = "highest_raw_price")]
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
    #[strum(serialize = "contribution_per_raw")]
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
    #[strum(serialize = "plant_revenue")]
    Revenue,
    /// What members are paid for raw material.
    #[strum(serialize = "plant_raw_cost")]
    RawCost,
    /// Processing costs of all lines.
    #[strum(serialize = "plant_processing_cost")]
    ProcessingCost,
    /// What is left for the plant.
    #[strum(serialize = "plant_contribution")]
    ContributionOfAll,
    /// Less fixed costs: before asset and financing.
    OperatingProfit,
    /// Less asset and financing.
    #[strum(serialize = "plant_profit")]
    Profit,
    /// What a line leaves when its part of the plant's cost is paid.
    LineResult(u8),
    /// The results of all lines that earn.
    ResultOfLines,
    /// What they have of a line's result.
    FinanciersOfLine(u8),
    /// What is left after financiers had their part.
    #[strum(serialize = "plant_surplus")]
    Surplus,
    /// What a pool is to be paid by its own line, where other lines lose and there is less.
    PoolClaim(u8),
    /// The same of all pools.
    PoolClaims,
    /// What a pool pays in the end.
    Settlement(u8),
    /// That for one unit of raw material.
    SettlementEach(u8),
    /// What the year adds to the co-op's surplus, in payable units.
    ToCoop,
    /// Members who deliver.
    #[strum(serialize = "delivering_members")]
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
    ModelSurplus(PurchaseModel),
    /// By model: the profit of the plant, where some lines earn and some lose.
    ModelProfit(PurchaseModel),
    /// By model: what those who share the profit have of a unit.
    ModelFinanciers(PurchaseModel),
    /// By model: paid on delivery, or for one's own products.
    ModelCash(PurchaseModel),
    /// By model: settled at the end of the season.
    ModelLater(PurchaseModel),
    /// By model: from the surplus, at year end.
    ModelYearEnd(PurchaseModel),
    /// By model: together.
    ModelTotal(PurchaseModel),
    /// The same for all that one member delivers.
    ModelMine(PurchaseModel),
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
    #[strum(serialize = "grid_steps")]
    Steps(i8),
    /// What a model gives more than the raw material brings where it is sold as it is.
    ModelOverRaw(PurchaseModel),
    /// What a model leaves of a unit of raw material of another line than the member's.
    LineModelSurplus(u8, PurchaseModel),
    /// The surplus of the co-op's other business.
    OtherSurplus,
    /// The account's net profit with the plant's surplus.
    ProfitWithPlant,
    /// One member's share capital.
    MyCapital,
    /// One member's part without the plant.
    #[strum(serialize = "member_without_plant")]
    MemberWithout,
    /// And with it.
    #[strum(serialize = "member_with_plant")]
    MemberWith,
    /// The difference.
    MemberDifference,
    /// Dividend on that capital.
    DividendOn,
    /// The rate the profit affords without the plant.
    #[strum(serialize = "rate_without_plant")]
    RateWithout,
    /// And with it.
    #[strum(serialize = "rate_with_plant")]
    RateWith,
    /// The difference.
    RateDifference,
}
