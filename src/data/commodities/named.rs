//! What the tables speak of; how each is called in a language is said elsewhere.

use strum::IntoStaticStr;

/// A way to process a raw material.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Process {
    /// Copra (Kopra).
    CoconutCopra,
    /// Virgin coconut oil (Minyak kelapa murni).
    CoconutVco,
    /// Coir fibre and cocopeat (Serat sabut dan cocopeat).
    CoconutHusk,
    /// Shell charcoal (Arang tempurung).
    CoconutCharcoal,
    /// Coconut sugar (Gula kelapa).
    CoconutSugar,
    /// Dried chili (Cabai kering).
    ChiliDried,
    /// Chili powder (Cabai bubuk).
    ChiliPowder,
    /// Chili block (Cabai blok).
    ChiliBlock,
    /// Ground chili / chili paste (Cabai giling / pasta cabai).
    ChiliGround,
    /// Packaged sambal (Sambal kemasan).
    ChiliSambal,
    /// Washed iodised salt (Garam cuci beriodium).
    SaltWashedIodised,
    /// Boiled fine salt (Garam halus rebus).
    SaltBoiled,
    /// Dried rattan (Rotan asalan kering).
    RattanDried,
    /// Rattan furniture and crafts (Mebel dan kerajinan rotan).
    RattanFurniture,
    /// Laminated bamboo (Bambu laminasi).
    BambooLaminated,
    /// Woven bamboo (Anyaman bambu).
    BambooWoven,
    /// Tanned cattle leather (Kulit tersamak).
    LeatherTanned,
    /// Leather goods (Barang kulit).
    LeatherGoods,
    /// Hide crackers (Kerupuk kulit).
    HideCracker,
    /// Patchouli oil (Minyak nilam).
    PatchouliOil,
    /// Fermented cocoa beans (Biji kakao fermentasi).
    CocoaFermented,
    /// Cocoa butter and powder (Lemak dan bubuk kakao).
    CocoaButterPowder,
    /// Cooled milk (Susu segar dingin).
    MilkCooled,
    /// Clove leaf oil (Minyak daun cengkih).
    CloveLeafOil,
}

/// A raw material.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Material {
    /// Peeled coconut (Kelapa kupas).
    PeeledCoconut,
    /// Whole coconut (Kelapa bulat).
    WholeCoconut,
    /// Coconut husk (Sabut kelapa).
    CoconutHusk,
    /// Coconut shell (Tempurung kelapa).
    CoconutShell,
    /// Coconut sap (Nira kelapa).
    CoconutSap,
    /// Fresh chili (Cabai segar).
    FreshChili,
    /// Raw solar salt (Garam krosok).
    RawSolarSalt,
    /// Raw salt or brine (Garam krosok / air tua).
    RawSaltOrBrine,
    /// Wet rattan (Rotan basah).
    WetRattan,
    /// Treated rattan (Rotan poles siap pakai).
    TreatedRattan,
    /// Bamboo culm (Bambu).
    BambooCulm,
    /// Raw cattle hide (Kulit mentah sapi).
    RawCattleHide,
    /// Tanned sheepskin (Kulit domba tersamak).
    TannedSheepskin,
    /// Buffalo hide (Kulit kerbau).
    BuffaloHide,
    /// Dried patchouli (Terna nilam kering).
    DriedPatchouli,
    /// Wet cocoa beans (Biji kakao basah).
    WetCocoaBeans,
    /// Dry cocoa beans (Biji kakao kering).
    DryCocoaBeans,
    /// Fresh milk (Susu segar).
    FreshMilk,
    /// Clove leaf (Daun cengkih).
    CloveLeaf,
}

/// What is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Product {
    /// Copra (Kopra).
    Copra,
    /// Shell (Tempurung).
    Shell,
    /// Husk (Sabut).
    Husk,
    /// VCO.
    Vco,
    /// Coconut water (Air kelapa).
    CoconutWater,
    /// Press cake (Ampas / blondo).
    PressCake,
    /// Coir fibre (Serat sabut).
    CoirFibre,
    /// Cocopeat.
    Cocopeat,
    /// Shell charcoal (Arang tempurung).
    ShellCharcoal,
    /// Coconut sugar (Gula kelapa).
    CoconutSugar,
    /// Dried chili (Cabai kering).
    DriedChili,
    /// Chili powder (Cabai bubuk).
    ChiliPowder,
    /// Chili block (Cabai blok).
    ChiliBlock,
    /// Ground chili (Cabai giling).
    GroundChili,
    /// Sambal.
    Sambal,
    /// Table salt (Garam konsumsi).
    TableSalt,
    /// Fine salt (Garam halus).
    FineSalt,
    /// Dried rattan (Rotan kering).
    DriedRattan,
    /// Rattan mat (Tikar rotan).
    RattanMat,
    /// Rattan bag (Tas rotan).
    RattanBag,
    /// Laminated board (Papan bambu laminasi).
    LaminatedBoard,
    /// Winnowing tray (Tampah).
    WinnowingTray,
    /// Steamer (Kukusan).
    Steamer,
    /// Rice basket (Boboko).
    RiceBasket,
    /// Fan (Kipas).
    Fan,
    /// Tanned leather (Kulit tersamak).
    TannedLeather,
    /// Jacket (Jaket).
    Jacket,
    /// Krecek (semi-finished) (Krecek).
    Krecek,
    /// Patchouli oil (Minyak nilam).
    PatchouliOil,
    /// Dried fermented beans (Biji kering fermentasi).
    DriedFermentedBeans,
    /// Cocoa butter (Lemak kakao).
    CocoaButter,
    /// Cocoa powder (Bubuk kakao).
    CocoaPowder,
    /// Cooled milk (Susu dingin).
    CooledMilk,
    /// Leaf oil (Minyak daun).
    LeafOil,
}

/// Where a plant of the programme stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Site {
    /// South Minahasa (Minahasa Selatan).
    SouthMinahasa,
    /// Batu Bara.
    BatuBara,
    /// Pangkep, South Sulawesi (Pangkep, Sulawesi Selatan).
    Pangkep,
}
