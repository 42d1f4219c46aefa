//! Processes: what goes in, what comes out, what it costs, and the rows of Hayami's table over it.

use super::super::language::Language;
use super::super::say::{Words, fill, fill_each, say};
use super::hayami::row;
use super::names::Names;
use crate::domain::{HayamiRow, ProcessTerm};

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

/// The numbers of a plant that its form asks for or its picture shows: they have one name. Hayami's table has its own.
pub(super) fn of_plant(term: ProcessTerm, names: &Names, language: Language) -> Option<String> {
    let words: Words = match term {
        ProcessTerm::ConversionFactor(place) => {
            let words = ["hasil # per satuan #", "hasil # bagi seunit #", "yield of # per unit of #"];
            return Some(fill_each(say(words, language), &[&names.product(place, language), &names.raw]));
        }
        ProcessTerm::OtherInputs => ["biaya olah", "kos proses", "processing cost"],
        ProcessTerm::AllInputs => {
            ["biaya olah dan kemasan", "kos proses dan pembungkusan", "processing cost and packing"]
        }
        ProcessTerm::Row(HayamiRow::OutputValue) => [
            "nilai produk per satuan # yang terolah",
            "nilai produk seunit # yang diproses",
            "product value per unit of # processed",
        ],
        _ => return None,
    };
    Some(fill(say(words, language), &names.raw))
}

/// What an export cost is for, where that is known.
fn named(names: &Names, kind: usize, at: u8, mut text: String) -> String {
    let name = names.costs.get(kind).and_then(|costs| costs.get(usize::from(at)));
    if let Some(name) = name {
        text = [&text, " (", name, ")"].concat();
    }
    text
}
