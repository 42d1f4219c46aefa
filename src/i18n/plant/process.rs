//! Processes, Hayami's table, and revenue against cost.

use super::super::Language;
use super::super::message::fill;
use super::super::rates::{Words, say};
use super::Names;
use crate::domain::{BusinessTerm, HayamiRow, ProcessTerm};

/// A row of the table.
#[must_use]
pub fn row(row: HayamiRow) -> Words {
    match row {
        HayamiRow::OutputValue => ["nilai output", "nilai output", "output value"],
        HayamiRow::ValueAdded => ["nilai tambah", "nilai tambah", "value added"],
        HayamiRow::ValueAddedRatio => ["rasio nilai tambah", "nisbah nilai tambah", "value added ratio"],
        HayamiRow::LabourIncome => ["imbalan tenaga kerja", "pulangan buruh", "labour income"],
        HayamiRow::LabourShare => [
            "pangsa tenaga kerja dari nilai tambah",
            "bahagian buruh daripada nilai tambah",
            "labour’s share of value added",
        ],
        HayamiRow::Profit => ["keuntungan", "keuntungan", "profit"],
        HayamiRow::ProfitOnOutput => [
            "tingkat keuntungan terhadap nilai output",
            "kadar keuntungan atas nilai output",
            "profit rate on output value",
        ],
        HayamiRow::ProfitOnValueAdded => [
            "tingkat keuntungan terhadap nilai tambah",
            "kadar keuntungan atas nilai tambah",
            "profit rate on value added",
        ],
        HayamiRow::Margin => ["marjin", "margin", "margin"],
        HayamiRow::LabourOfMargin => [
            "bagian tenaga kerja dari marjin",
            "bahagian buruh daripada margin",
            "labour’s part of the margin",
        ],
        HayamiRow::InputsOfMargin => [
            "bagian input lain dari marjin",
            "bahagian input lain daripada margin",
            "other inputs’ part of the margin",
        ],
        HayamiRow::ProfitOfMargin => [
            "bagian keuntungan dari marjin",
            "bahagian keuntungan daripada margin",
            "profit’s part of the margin",
        ],
    }
}

/// The name of a number of a process.
pub(super) fn term(term: ProcessTerm, names: &Names, language: Language) -> String {
    let product = |words: Words, place: u8| fill(say(words, language), &names.product(place, language));
    let raw = |words: Words| fill(say(words, language), &names.raw);
    let of_row = |words: Words, of: HayamiRow| fill(say(words, language), say(row(of), language));
    match term {
        ProcessTerm::Output(place) => product(["hasil #", "hasil #", "output of #"], place),
        ProcessTerm::RawInput => raw(["# yang diolah", "# yang diproses", "# processed"]),
        ProcessTerm::Labour => say(["tenaga kerja", "buruh", "labour"], language).into(),
        ProcessTerm::ConversionFactor(place) => {
            product(["faktor konversi #", "faktor penukaran #", "conversion factor of #"], place)
        }
        ProcessTerm::LabourCoefficient => {
            say(["koefisien tenaga kerja", "pekali buruh", "labour coefficient"], language).into()
        }
        ProcessTerm::Price(place) => product(["harga #", "harga #", "price of #"], place),
        ProcessTerm::Wage => say(["upah rata-rata", "upah purata", "average wage"], language).into(),
        ProcessTerm::RawPrice => raw(["harga # yang dibayar", "harga # yang dibayar", "price paid for #"]),
        ProcessTerm::OtherInputs | ProcessTerm::AllInputs => {
            say(["sumbangan input lain", "sumbangan input lain", "cost of other inputs"], language).into()
        }
        ProcessTerm::OtherInputsOfRun => say(
            ["input lain satu kali olah", "input lain sekali proses", "cost of other inputs of one run"],
            language,
        )
        .into(),
        ProcessTerm::Fob(place) => product(["harga FOB #", "harga FOB #", "FOB price of #"], place),
        ProcessTerm::ExchangeRate(_) => {
            let rate = say(["kurs", "kadar pertukaran", "exchange rate"], language);
            let parts = [rate, &names.foreign, &names.rate_day];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
        }
        ProcessTerm::ExportCost(place, at) => {
            named(names, 0, at, product(["biaya ekspor #", "kos eksport #", "export cost of #"], place))
        }
        ProcessTerm::ShipmentCost(place, at) => {
            let of: Words =
                ["biaya satu pengiriman #", "kos sekali penghantaran #", "cost of a shipment of #"];
            named(names, 1, at, product(of, place))
        }
        ProcessTerm::Shipment(place) => {
            product(["# sekali kirim", "# sekali hantar", "# in a shipment"], place)
        }
        ProcessTerm::ShipmentCostEach(place) => product(
            ["biaya pengiriman per satuan #", "kos penghantaran seunit #", "shipment cost per unit of #"],
            place,
        ),
        ProcessTerm::FurtherCost(place) => product(
            ["kemasan dan biaya lain #", "pembungkusan dan kos lain #", "packing and other cost of #"],
            place,
        ),
        ProcessTerm::ProductValue(place) => product(["nilai #", "nilai #", "value of #"], place),
        ProcessTerm::NetRealisable(place) => {
            product(["nilai bersih #", "nilai boleh realis bersih #", "net realisable value of #"], place)
        }
        ProcessTerm::JointCost => say(["biaya bersama", "kos bersama", "joint cost"], language).into(),
        ProcessTerm::NetRealisableOfAll => say(
            [
                "nilai bersih semua produk utama",
                "nilai bersih semua produk utama",
                "net realisable value of all main products",
            ],
            language,
        )
        .into(),
        ProcessTerm::JointCostPart(place) => product(
            ["bagian # dari biaya bersama", "bahagian # daripada kos bersama", "joint cost borne by #"],
            place,
        ),
        ProcessTerm::UnitCost(place) => product(
            ["biaya # sebelum biaya pabrik", "kos # sebelum kos kilang", "cost of # before plant cost"],
            place,
        ),
        ProcessTerm::Row(of) => say(row(of), language).into(),
        ProcessTerm::PerProduct(of) => {
            of_row(["# per satuan produk", "# seunit produk", "# per unit of product"], of)
        }
        ProcessTerm::OfFirstRaw(of) => of_row(
            ["# per satuan bahan pertama", "# seunit bahan pertama", "# per unit of the first raw material"],
            of,
        ),
        ProcessTerm::ChainSum(of) => {
            of_row(["# seluruh rantai", "# seluruh rantaian", "# of the whole chain"], of)
        }
        ProcessTerm::UnitsReaching => say(
            [
                "bahan tahap ini per satuan bahan pertama",
                "bahan peringkat ini seunit bahan pertama",
                "material reaching this stage",
            ],
            language,
        )
        .into(),
        ProcessTerm::Volume => raw(["jumlah #", "jumlah #", "total #"]),
        ProcessTerm::OfVolume(of) => of_row(["# seluruhnya", "# keseluruhan", "total #"], of),
        ProcessTerm::VolumeSum(of) => of_row(["# semua tahap", "# semua peringkat", "# of all stages"], of),
        ProcessTerm::FarmersShare => raw([
            "bagian harga # dari nilai output",
            "bahagian harga # daripada nilai output",
            "share of the price of # in the output value",
        ]),
    }
}

/// What an export cost is for, where that is known.
fn named(names: &Names, kind: usize, at: u8, mut text: String) -> String {
    let name = names.costs.get(kind).and_then(|costs| costs.get(usize::from(at)));
    if let Some(name) = name {
        text = [&text, " (", name, ")"].concat();
    }
    text
}

/// The name of a number of a business.
pub(super) fn business(term: BusinessTerm, language: Language) -> &'static str {
    let words: Words = match term {
        BusinessTerm::Price => ["harga jual", "harga jualan", "selling price"],
        BusinessTerm::Quantity => ["jumlah terjual", "kuantiti dijual", "quantity sold"],
        BusinessTerm::OtherRevenue => ["penerimaan lain", "hasil lain", "other revenue"],
        BusinessTerm::Revenue => ["penerimaan", "hasil jualan", "revenue"],
        BusinessTerm::Fixed => ["biaya tetap", "kos tetap", "fixed cost"],
        BusinessTerm::Variable => ["biaya variabel", "kos berubah", "variable cost"],
        BusinessTerm::VariableEach => {
            ["biaya variabel per satuan", "kos berubah seunit", "variable cost per unit"]
        }
        BusinessTerm::Cost => ["biaya total", "jumlah kos", "total cost"],
        BusinessTerm::Profit => ["keuntungan usaha", "keuntungan perniagaan", "profit of the business"],
        BusinessTerm::RevenueToCost => ["R/C", "R/C", "R/C"],
        BusinessTerm::ProfitToCost => {
            ["B/C (keuntungan ÷ biaya)", "B/C (keuntungan ÷ kos)", "B/C (profit ÷ cost)"]
        }
        BusinessTerm::ProfitOnRevenue => {
            ["keuntungan dari penerimaan", "keuntungan atas hasil", "profit on revenue"]
        }
        BusinessTerm::Contribution => {
            ["marjin kontribusi per satuan", "margin sumbangan seunit", "contribution per unit"]
        }
        BusinessTerm::ContributionRatio => {
            ["rasio marjin kontribusi", "nisbah margin sumbangan", "contribution ratio"]
        }
        BusinessTerm::BreakEvenUnits | BusinessTerm::BreakEvenWholeUnits => [
            "titik impas (unit, buku teks)",
            "titik pulang modal (unit, buku teks)",
            "break-even in units (textbook)",
        ],
        BusinessTerm::BreakEvenRevenue => [
            "titik impas (uang, buku teks)",
            "titik pulang modal (wang, buku teks)",
            "break-even in money (textbook)",
        ],
        BusinessTerm::SafetyMargin => ["margin pengaman", "margin keselamatan", "margin of safety"],
        BusinessTerm::CostCoveringUnits => [
            "BEP produksi cara skripsi (biaya total ÷ harga)",
            "BEP pengeluaran cara tesis (jumlah kos ÷ harga)",
            "BEP output, thesis convention (total cost ÷ price)",
        ],
        BusinessTerm::CostCoveringPrice => [
            "BEP harga cara skripsi (biaya total ÷ jumlah)",
            "BEP harga cara tesis (jumlah kos ÷ kuantiti)",
            "BEP price, thesis convention (total cost ÷ quantity)",
        ],
        BusinessTerm::RevenueShare => {
            ["bagian dari penerimaan", "bahagian daripada hasil", "part of all revenue"]
        }
        BusinessTerm::ProfitShare => {
            ["bagian dari keuntungan", "bahagian daripada keuntungan", "part of all profit"]
        }
        BusinessTerm::RevenueOfAll => ["penerimaan semua", "hasil semua", "revenue of all"],
        BusinessTerm::ProfitOfAll => ["keuntungan semua", "keuntungan semua", "profit of all"],
    };
    say(words, language)
}
