//! What is made of what.

use super::super::super::say::Words;
use crate::data::commodities::Process;

/// A process.
#[must_use]
pub fn process(process: Process) -> Words {
    match process {
        Process::CoconutCopra => ["Kopra", "Kopra", "Copra"],
        Process::CoconutVco => {
            ["Minyak kelapa murni (VCO)", "Minyak kelapa dara (VCO)", "Virgin coconut oil"]
        }
        Process::CoconutHusk => {
            ["Serat sabut dan cocopeat", "Gentian sabut dan habuk sabut", "Coir fibre and cocopeat"]
        }
        Process::CoconutCharcoal => ["Arang tempurung", "Arang tempurung", "Shell charcoal"],
        Process::CoconutSugar => ["Gula kelapa", "Gula kelapa", "Coconut sugar"],
        Process::ChiliDried => ["Cabai kering", "Cili kering", "Dried chili"],
        Process::ChiliPowder => ["Cabai bubuk", "Serbuk cili", "Chili powder"],
        Process::ChiliBlock => ["Cabai blok", "Blok cili", "Chili block"],
        Process::ChiliGround => {
            ["Cabai giling / pasta cabai", "Cili giling / pes cili", "Ground chili / chili paste"]
        }
        Process::ChiliSambal => ["Sambal kemasan", "Sambal berbungkus", "Packaged sambal"],
        Process::SaltWashedIodised => ["Garam cuci beriodium", "Garam basuh beriodin", "Washed iodised salt"],
        Process::SaltBoiled => ["Garam halus rebus", "Garam halus rebus", "Boiled fine salt"],
        Process::RattanDried => ["Rotan asalan kering", "Rotan kering", "Dried rattan"],
        Process::RattanFurniture => {
            ["Mebel dan kerajinan rotan", "Perabot dan kraf rotan", "Rattan furniture and crafts"]
        }
        Process::BambooLaminated => ["Bambu laminasi", "Buluh lamina", "Laminated bamboo"],
        Process::BambooWoven => ["Anyaman bambu", "Anyaman buluh", "Woven bamboo"],
        Process::LeatherTanned => ["Kulit tersamak (sapi)", "Kulit disamak (lembu)", "Tanned cattle leather"],
        Process::LeatherGoods => ["Barang kulit (jaket)", "Barangan kulit (jaket)", "Leather goods (jacket)"],
        Process::HideCracker => ["Kerupuk kulit", "Keropok kulit", "Hide crackers"],
        Process::PatchouliOil => ["Minyak nilam", "Minyak nilam", "Patchouli oil"],
        Process::CocoaFermented => ["Biji kakao fermentasi", "Biji koko diperam", "Fermented cocoa beans"],
        Process::CocoaButterPowder => {
            ["Lemak dan bubuk kakao", "Lemak dan serbuk koko", "Cocoa butter and powder"]
        }
        Process::MilkCooled => ["Susu segar dingin", "Susu segar disejukkan", "Cooled milk"],
        Process::CloveLeafOil => ["Minyak daun cengkih", "Minyak daun cengkih", "Clove leaf oil"],
    }
}
