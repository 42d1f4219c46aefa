//! Which line, model or driver a number of a plant belongs to.

use super::path::{inside, item};
use super::plant::PlantTerm;

impl PlantTerm {
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
            | Self::LineResult(line)
            | Self::PoolClaim(line)
            | Self::FinanciersOfLine(line)
            | Self::Settlement(line)
            | Self::SettlementEach(line)
            | Self::LineModelSurplus(line, _) => Some(line),
            _ => None,
        }
    }

    /// Which of several of its kind: a line, a model, a driver.
    #[must_use]
    pub fn detail(self) -> Option<String> {
        if let Self::LineModelSurplus(line, model) = self {
            return Some(inside(&item("lines", line), model.into()));
        }
        if let Some(line) = self.line() {
            return Some(item("lines", line));
        }
        match self {
            Self::ModelSurplus(model)
            | Self::ModelFinanciers(model)
            | Self::ModelCash(model)
            | Self::ModelLater(model)
            | Self::ModelYearEnd(model)
            | Self::ModelTotal(model)
            | Self::ModelOverRaw(model)
            | Self::ModelMine(model) => Some(<&str>::from(model).into()),
            Self::Exposure(driver)
            | Self::Change(driver)
            | Self::Switching(driver)
            | Self::SwitchingValue(driver) => Some(<&str>::from(driver).into()),
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
