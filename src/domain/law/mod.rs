//! Rules with their source and their days.

mod record;
mod rule;
mod rules;
mod scale;
mod source;

pub use record::{Recorded, RuleStanding};
pub use rule::Rule;
pub use rules::{HoldingBase, HoldingLimit, Law, Percentage, Provision, VillageRule, in_force};
pub use scale::{ReserveRate, TaxBand, TaxScale, ThresholdTax};
pub use source::{Dated, FirstDay, Reading, Series, Source, Standing};
