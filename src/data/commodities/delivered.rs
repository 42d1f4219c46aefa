//! What members deliver as it grows, is caught or is collected, and what it is counted in.

use super::named::Material;
use super::process::Measure;

/// Raw materials with the unit that the published processes count them in. Links hold the place of each.
pub const DELIVERED: [(Material, Measure); 15] = [
    (Material::WholeCoconut, Measure::Nut),
    (Material::PeeledCoconut, Measure::Kilogram),
    (Material::FreshChili, Measure::Kilogram),
    (Material::RawSolarSalt, Measure::Kilogram),
    (Material::WetRattan, Measure::Kilogram),
    (Material::BambooCulm, Measure::Pole),
    (Material::RawCattleHide, Measure::Kilogram),
    (Material::FreshMilk, Measure::Litre),
    (Material::WetCocoaBeans, Measure::Kilogram),
    (Material::DryCocoaBeans, Measure::Kilogram),
    (Material::CoconutSap, Measure::Litre),
    (Material::CoconutHusk, Measure::Kilogram),
    (Material::CoconutShell, Measure::Kilogram),
    (Material::DriedPatchouli, Measure::Kilogram),
    (Material::CloveLeaf, Measure::Kilogram),
];
