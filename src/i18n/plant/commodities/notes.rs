//! What is special about a published value.

use super::super::super::say::Words;
use crate::data::commodities::Note;

/// A note to a published value.
#[must_use]
pub fn note(note: Note) -> Words {
    match note {
        Note::CopraFromPeeled => [
            "1.035,71 ÷ 1.657,14; dari kelapa utuh ke kupas 0,327",
            "1,035.71 ÷ 1,657.14; daripada biji ke kupas 0.327",
            "1,035.71 ÷ 1,657.14; whole to peeled is 0.327",
        ],
        Note::ImpliedByRatio => {
            ["disimpulkan dari rasio", "disimpulkan daripada nisbah", "implied by a ratio"]
        }
        Note::NorthSulawesi => ["Sulawesi Utara", "Sulawesi Utara", "North Sulawesi"],
        Note::IndragiriHilir => ["Indragiri Hilir", "Indragiri Hilir", "Indragiri Hilir"],
        Note::CoconutPriceBefore => {
            ["dari 1.350 sebelumnya", "daripada 1,350 sebelumnya", "from 1,350 before"]
        }
        Note::SaidByMinister => ["menurut menteri", "menurut menteri", "said by the minister"],
        Note::FibreOfHusk => ["7,5 dari 25 kg", "7.5 daripada 25 kg", "7.5 of 25 kg"],
        Note::FibreSaleByTonne => {
            ["900 juta untuk 300 ton", "900 juta bagi 300 tan", "900 million for 300 t"]
        }
        Note::CocopeatOfHusk => ["16 dari 25 kg", "16 daripada 25 kg", "16 of 25 kg"],
        Note::GrowersCost => [
            "biaya produksi menurut seorang petani",
            "kos pengeluaran menurut seorang petani",
            "a grower’s own cost of production",
        ],
        Note::FarmGateInGlut => {
            ["harga petani saat panen raya", "harga ladang semasa lambakan", "farm gate, at peak harvest"]
        }
        Note::ReferencePriceCurlyRed => [
            "harga acuan pemerintah, merah keriting",
            "harga rujukan kerajaan, merah kerinting",
            "government reference price, curly red",
        ],
        Note::ReferencePriceBirdsEye => [
            "harga acuan pemerintah, rawit",
            "harga rujukan kerajaan, cili padi",
            "government reference price, bird’s eye",
        ],
        Note::TroughOfMonths => [
            "titik terendah selama lima sampai enam bulan",
            "paras terendah selama lima hingga enam bulan",
            "trough of five to six months",
        ],
        Note::LossAfterHarvest => [
            "susut pascapanen tanpa penanganan; 3–5% dengan penanganan yang baik",
            "susut lepas tuai tanpa pengendalian; 3–5% dengan pengendalian baik",
            "loss after harvest; 3–5% with better handling",
        ],
        Note::DryingTrials => [
            "uji 20,2–20,6% (rawit) dan 22,4% (bubuk); BPTP 2016 mencetak 50%, tidak dipakai",
            "ujian 20.2–20.6% (cili padi) dan 22.4% (serbuk); BPTP 2016 mencetak 50%, tidak dipakai",
            "trials 20.2–20.6% (bird’s eye) and 22.4% (powder); BPTP 2016 prints 50%, not used",
        ],
        Note::DriedChiliWorkdays => ["0,03 HOK × Rp30.000", "0.03 hari × Rp30.000", "0.03 day × Rp30.000"],
        Note::TapiocaAdded => [
            "100 kg cabai merah menjadi 27 kg; ditambah tapioka",
            "100 kg cili merah menjadi 27 kg; ditambah ubi kayu",
            "100 kg of red chili give 27 kg; tapioca added",
        ],
        Note::SaltAndWaterAdded => [
            "di atas 1 karena ditambah garam dan air",
            "melebihi 1 kerana ditambah garam dan air",
            "above 1: salt and water are added",
        ],
        Note::GroundChiliPriceCorrected => [
            "tabelnya mencetak 20.000, yang bertentangan dengan baris 10; 25.000 cocok",
            "jadualnya mencetak 20,000, bercanggah dengan baris 10; 25,000 sepadan",
            "the table prints 20,000, against its own row 10; 25,000 fits",
        ],
        Note::GroundChiliWorkdays => ["0,04 HOK × Rp30.000", "0.04 hari × Rp30.000", "0.04 day × Rp30.000"],
        Note::ImpliedByMargin => [
            "disimpulkan dari marjin 750.000 dan harga 25.000",
            "disimpulkan daripada margin 750,000 dan harga 25,000",
            "implied by margin 750,000 and price 25,000",
        ],
        Note::SaltPriceBefore => [
            "turun dari 2.000; awal tahun 3.000–6.000",
            "turun daripada 2,000; awal tahun 3,000–6,000",
            "down from 2,000; 3,000–6,000 early in the year",
        ],
        Note::Briquette => ["briket", "briket", "briquette"],
        Note::LaboratoryValue => [
            "rekristalisasi laboratorium, bukan pabrik",
            "penghabluran semula makmal, bukan kilang",
            "laboratory value, not a plant’s",
        ],
        Note::Milled => ["digiling", "dikisar", "milled"],
        Note::Sega => ["sega", "sega", "sega"],
        Note::Jahab => ["jahab", "jahab", "jahab"],
        Note::CutterAndOwner => [
            "1.100 penebang, 500 pemilik kebun",
            "1,100 penebang, 500 pemilik kebun",
            "1,100 to the cutter, 500 to the garden owner",
        ],
        Note::CacingBatu => ["cacing batu", "cacing batu", "cacing batu"],
        Note::BatuLantai => ["batu lantai", "batu lantai", "batu lantai"],
        Note::TannedFromRaw => [
            "25–30 kg mentah menjadi 10–15 kg tersamak",
            "25–30 kg mentah menjadi 10–15 kg disamak",
            "25–30 kg raw give 10–15 kg tanned",
        ],
        Note::CattleGradeOne => [
            "sapi, Jawa kelas I; kelas II 6.000",
            "lembu, Jawa gred I; gred II 6,000",
            "cattle, Java grade I; grade II 6,000",
        ],
        Note::HidePriceOf2015 => ["2015: 21.000", "2015: 21,000", "2015: 21,000"],
        Note::HidePriceOf2018 => ["2018: 12.000", "2018: 12,000", "2018: 12,000"],
        Note::JacketLeather => ["70 sqft per jaket", "70 kaki persegi sehelai jaket", "70 sqft a jacket"],
        Note::ImpliedByOutputValue => [
            "disimpulkan dari nilai output dan faktor konversi",
            "disimpulkan daripada nilai output dan faktor penukaran",
            "implied by output value and conversion factor",
        ],
        Note::AcehTamiang => [
            "RPB Aceh Tamiang; laporan lain 2,5–3,3%",
            "RPB Aceh Tamiang; laporan lain 2.5–3.3%",
            "RPB Aceh Tamiang; other reports 2.5–3.3%",
        ],
        Note::PatchouliPriceEarly2025 => {
            ["2.300.000 pada awal 2025", "2,300,000 pada awal 2025", "2,300,000 in early 2025"]
        }
        Note::UnfermentedPrice => [
            "tanpa fermentasi sekitar 154.000",
            "tanpa peraman kira-kira 154,000",
            "unfermented about 154,000",
        ],
        Note::CocoaPriceBefore => [
            "setahun sebelumnya 14.000–20.000",
            "setahun sebelumnya 14,000–20,000",
            "14,000–20,000 a year before",
        ],
        Note::ButterOfBeans => ["3,25 dari 20 kg", "3.25 daripada 20 kg", "3.25 of 20 kg"],
        Note::PowderOfBeans => ["7,8 dari 20 kg", "7.8 daripada 20 kg", "7.8 of 20 kg"],
        Note::Implied => ["disimpulkan", "disimpulkan", "implied"],
        Note::LeafForOil => [
            "50 kg daun per kg; kasus Garut 0,04",
            "50 kg daun sekilo; kes Garut 0.04",
            "50 kg of leaf a kg; a Garut case implies 0.04",
        ],
    }
}
