//! Every process that is on record.

use super::process::Preset;
use super::{bamboo, chili, coconut, leather, others, rattan, salt};

/// Every process, the six commodities of the programme first.
pub fn presets() -> impl Iterator<Item = &'static Preset> {
    coconut::PRESETS
        .iter()
        .chain(&chili::PRESETS)
        .chain(&salt::PRESETS)
        .chain(&rattan::PRESETS)
        .chain(&bamboo::PRESETS)
        .chain(&leather::PRESETS)
        .chain(&others::PRESETS)
}
