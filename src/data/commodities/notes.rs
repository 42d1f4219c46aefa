//! What is special about a published value.

/// Place, grade, or how a value was come by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// 1,035.71 ÷ 1,657.14; whole to peeled is 0.327.
    CopraFromPeeled,
    /// Implied by a ratio.
    ImpliedByRatio,
    /// North Sulawesi.
    NorthSulawesi,
    /// Indragiri Hilir.
    IndragiriHilir,
    /// From 1,350 before.
    CoconutPriceBefore,
    /// Said by the minister.
    SaidByMinister,
    /// 7.5 of 25 kg.
    FibreOfHusk,
    /// 900 million for 300 t.
    FibreSaleByTonne,
    /// 16 of 25 kg.
    CocopeatOfHusk,
    /// A grower’s own cost of production.
    GrowersCost,
    /// Farm gate, in glut.
    FarmGateInGlut,
    /// Government reference price, curly red.
    ReferencePriceCurlyRed,
    /// Government reference price, bird’s eye.
    ReferencePriceBirdsEye,
    /// Trough of five to six months.
    TroughOfMonths,
    /// Loss after harvest; 3–5 % with better handling.
    LossAfterHarvest,
    /// Trials 20.2–20.6 % (bird’s eye) and 22.4 % (powder); BPTP 2016 prints 50 %, not used.
    DryingTrials,
    /// 0.03 day × Rp30.000.
    DriedChiliWorkdays,
    /// 100 kg of red chili give 27 kg; tapioca added.
    TapiocaAdded,
    /// Above 1: salt and water are added.
    SaltAndWaterAdded,
    /// The table prints 20,000, against its own row 10; 25,000 fits.
    GroundChiliPriceCorrected,
    /// 0.04 day × Rp30.000.
    GroundChiliWorkdays,
    /// Implied by margin 750,000 and price 25,000.
    ImpliedByMargin,
    /// Down from 2,000; 3,000–6,000 early in the year.
    SaltPriceBefore,
    /// Briquette.
    Briquette,
    /// Laboratory value, not a plant’s.
    LaboratoryValue,
    /// Milled.
    Milled,
    /// Sega.
    Sega,
    /// Jahab.
    Jahab,
    /// 1,100 to the cutter, 500 to the garden owner.
    CutterAndOwner,
    /// Cacing batu.
    CacingBatu,
    /// Batu lantai.
    BatuLantai,
    /// 25–30 kg raw give 10–15 kg tanned.
    TannedFromRaw,
    /// Cattle, Java grade I; grade II 6,000.
    CattleGradeOne,
    /// 2015: 21,000.
    HidePriceOf2015,
    /// 2018: 12,000.
    HidePriceOf2018,
    /// 70 sqft a jacket.
    JacketLeather,
    /// Implied by output value and conversion factor.
    ImpliedByOutputValue,
    /// RPB Aceh Tamiang; other reports 2.5–3.3%.
    AcehTamiang,
    /// 2,300,000 in early 2025.
    PatchouliPriceEarly2025,
    /// Unfermented about 154,000.
    UnfermentedPrice,
    /// 14,000–20,000 a year before.
    CocoaPriceBefore,
    /// 3.25 of 20 kg.
    ButterOfBeans,
    /// 7.8 of 20 kg.
    PowderOfBeans,
    /// Implied.
    Implied,
    /// 50 kg of leaf a kg; a Garut case implies 0.04.
    LeafForOil,
}
