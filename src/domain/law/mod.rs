//! Rules with their source and their days.

mod rules;
mod scale;
mod source;

pub use rules::{HoldingBase, HoldingLimit, Law, Percentage, Provision, RuleStanding, VillageRule, in_force};
pub use scale::{TaxBand, TaxScale, ThresholdTax};
pub use source::{Dated, FirstDay, Reading, Series, Source, Standing};
