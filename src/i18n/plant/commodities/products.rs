//! What comes out.

use super::super::super::say::Words;
use crate::data::commodities::Product;

/// A product.
#[must_use]
pub fn product(product: Product) -> Words {
    match product {
        Product::Copra => ["Kopra", "Kopra", "Copra"],
        Product::Shell => ["Tempurung", "Tempurung", "Shell"],
        Product::Husk => ["Sabut", "Sabut", "Husk"],
        Product::Vco => ["VCO", "VCO", "VCO"],
        Product::CoconutWater => ["Air kelapa", "Air kelapa", "Coconut water"],
        Product::PressCake => ["Ampas / blondo", "Hampas", "Press cake"],
        Product::CoirFibre => ["Serat sabut", "Gentian sabut", "Coir fibre"],
        Product::Cocopeat => ["Cocopeat", "Habuk sabut", "Cocopeat"],
        Product::ShellCharcoal => ["Arang tempurung", "Arang tempurung", "Shell charcoal"],
        Product::CoconutSugar => ["Gula kelapa", "Gula kelapa", "Coconut sugar"],
        Product::DriedChili => ["Cabai kering", "Cili kering", "Dried chili"],
        Product::ChiliPowder => ["Cabai bubuk", "Serbuk cili", "Chili powder"],
        Product::ChiliBlock => ["Cabai blok", "Blok cili", "Chili block"],
        Product::GroundChili => ["Cabai giling", "Cili giling", "Ground chili"],
        Product::Sambal => ["Sambal", "Sambal", "Sambal"],
        Product::TableSalt => ["Garam konsumsi", "Garam makan", "Table salt"],
        Product::FineSalt => ["Garam halus", "Garam halus", "Fine salt"],
        Product::DriedRattan => ["Rotan kering", "Rotan kering", "Dried rattan"],
        Product::RattanMat => ["Tikar rotan", "Tikar rotan", "Rattan mat"],
        Product::RattanBag => ["Tas rotan", "Beg rotan", "Rattan bag"],
        Product::LaminatedBoard => ["Papan bambu laminasi", "Papan buluh lamina", "Laminated board"],
        Product::WinnowingTray => ["Tampah", "Nyiru", "Winnowing tray"],
        Product::Steamer => ["Kukusan", "Pengukus", "Steamer"],
        Product::RiceBasket => ["Boboko", "Bakul nasi", "Rice basket"],
        Product::Fan => ["Kipas", "Kipas", "Fan"],
        Product::TannedLeather => ["Kulit tersamak", "Kulit disamak", "Tanned leather"],
        Product::Jacket => ["Jaket", "Jaket", "Jacket"],
        Product::Krecek => ["Krecek (setengah jadi)", "Krecek (separa siap)", "Krecek (semi-finished)"],
        Product::PatchouliOil => ["Minyak nilam", "Minyak nilam", "Patchouli oil"],
        Product::DriedFermentedBeans => {
            ["Biji kering fermentasi", "Biji kering diperam", "Dried fermented beans"]
        }
        Product::CocoaButter => ["Lemak kakao", "Lemak koko", "Cocoa butter"],
        Product::CocoaPowder => ["Bubuk kakao", "Serbuk koko", "Cocoa powder"],
        Product::CooledMilk => ["Susu dingin", "Susu disejukkan", "Cooled milk"],
        Product::LeafOil => ["Minyak daun", "Minyak daun", "Leaf oil"],
    }
}
