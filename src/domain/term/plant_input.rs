//! The names of the inputs of a shared processing plant.

use strum::IntoStaticStr;

use super::path::{inside, item};

/// An input of a plant. Numbers in brackets are the place of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum PlantInput {
    /// `lines`.
    Lines,
    /// `months`.
    Months,
    /// `fixed`.
    Fixed,
    /// `financing`.
    Financing,
    /// `asset.cost`.
    #[strum(serialize = "asset.cost")]
    AssetCost,
    /// `asset.residual`.
    #[strum(serialize = "asset.residual")]
    Residual,
    /// `asset.life_years`.
    #[strum(serialize = "asset.life_years")]
    Life,
    /// `asset.grant`.
    #[strum(serialize = "asset.grant")]
    Grant,
    /// `members`.
    Members,
    /// `member.delivered`.
    #[strum(serialize = "member.delivered")]
    MyDelivered,
    /// `member.line`.
    #[strum(serialize = "member.line")]
    MyLine,
    /// `member.capital`.
    #[strum(serialize = "member.capital")]
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
        match self {
            Self::Delivered(line)
            | Self::Capacity(line)
            | Self::LossPercent(line)
            | Self::MarketPrice(line)
            | Self::Fee(line)
            | Self::Advance(line)
            | Self::RetainedPercent(line) => inside(&item("lines", line), self.into()),
            _ => <&str>::from(self).into(),
        }
    }
}
