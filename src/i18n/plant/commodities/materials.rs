//! Raw materials.

use super::super::super::say::Words;
use crate::data::commodities::Material;

/// A raw material.
#[must_use]
pub fn material(material: Material) -> Words {
    match material {
        Material::PeeledCoconut => ["Kelapa kupas", "Kelapa kupas", "Peeled coconut"],
        Material::WholeCoconut => ["Kelapa bulat", "Kelapa biji", "Whole coconut"],
        Material::CoconutHusk => ["Sabut kelapa", "Sabut kelapa", "Coconut husk"],
        Material::CoconutShell => ["Tempurung kelapa", "Tempurung kelapa", "Coconut shell"],
        Material::CoconutSap => ["Nira kelapa", "Nira kelapa", "Coconut sap"],
        Material::FreshChili => ["Cabai segar", "Cili segar", "Fresh chili"],
        Material::RawSolarSalt => ["Garam krosok", "Garam kasar", "Raw solar salt"],
        Material::RawSaltOrBrine => ["Garam krosok / air tua", "Garam kasar / air tua", "Raw salt or brine"],
        Material::WetRattan => ["Rotan basah", "Rotan basah", "Wet rattan"],
        Material::TreatedRattan => ["Rotan poles siap pakai", "Rotan siap guna", "Treated rattan"],
        Material::BambooCulm => ["Bambu", "Buluh", "Bamboo culm"],
        Material::RawCattleHide => ["Kulit mentah sapi", "Kulit mentah lembu", "Raw cattle hide"],
        Material::TannedSheepskin => ["Kulit domba tersamak", "Kulit bebiri disamak", "Tanned sheepskin"],
        Material::BuffaloHide => ["Kulit kerbau", "Kulit kerbau", "Buffalo hide"],
        Material::DriedPatchouli => ["Terna nilam kering", "Nilam kering", "Dried patchouli"],
        Material::WetCocoaBeans => ["Biji kakao basah", "Biji koko basah", "Wet cocoa beans"],
        Material::DryCocoaBeans => ["Biji kakao kering", "Biji koko kering", "Dry cocoa beans"],
        Material::FreshMilk => ["Susu segar", "Susu segar", "Fresh milk"],
        Material::CloveLeaf => ["Daun cengkih", "Daun cengkih", "Clove leaf"],
    }
}
