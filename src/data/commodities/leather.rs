//! Leather (kulit): processes with the figures that have a source.

use super::named::{Material, Process, Product};
use super::notes::Note;
use super::process::{
    Figure, Measure, Preset, PresetProduct,
    Value::{At, Between},
};
use crate::domain::PurchaseModel;

/// The processes.
pub static PRESETS: [Preset; 3] = [
    Preset {
        process: Process::LeatherTanned,
        raw: Material::RawCattleHide,
        raw_unit: Measure::Kilogram,
        products: &[PresetProduct {
            product: Product::TannedLeather,
            unit: Measure::Kilogram,
            factor: Some(Figure {
                value: Between("0.33", "0.6"),
                date: "",
                note: Some(Note::TannedFromRaw),
                url: "https://www.pustakadunia.com/aspek-teknik-usaha-kulit-dan-produk-kulit/",
                read: false,
            }),
            prices: &[],
            by_product: false,
        }],
        alternatives: false,
        raw_prices: &[
            Figure {
                value: At("7000"),
                date: "2023-06",
                note: Some(Note::CattleGradeOne),
                url: "https://statusjabar.com/tahun-ini-harga-kulit-hewan-kurban-di-garut-turun-20-persen/",
                read: true,
            },
            Figure {
                value: At("13000"),
                date: "2016",
                note: Some(Note::HidePriceOf2015),
                url: "http://garut-express.com/kulit-hewan-kurban-melimpah-harga-jual-menurun-hingga-50-persen/",
                read: true,
            },
            Figure {
                value: At("6000"),
                date: "2019",
                note: Some(Note::HidePriceOf2018),
                url: "https://m.antaranews.com/amp/berita/1007140/harga-kulit-hewan-kurban-di-garut-turun-drastis",
                read: true,
            },
        ],
        loss_percent: None,
        labour_cost: None,
        labour: None,
        other_inputs: None,
        capacity: None,
        investment: None,
        hs: &["4101.20", "4104.11"],
        model: PurchaseModel::BuyAndSell,
    },
    Preset {
        process: Process::LeatherGoods,
        raw: Material::TannedSheepskin,
        raw_unit: Measure::SquareFoot,
        products: &[PresetProduct {
            product: Product::Jacket,
            unit: Measure::Piece,
            factor: Some(Figure {
                value: At("0.014286"),
                date: "2011",
                note: Some(Note::JacketLeather),
                url: "https://ukmindonesiasukses.blogspot.com/2011/04/sentra-industri-kulit-garut-harga-kulit.html",
                read: false,
            }),
            prices: &[],
            by_product: false,
        }],
        alternatives: false,
        raw_prices: &[Figure {
            value: Between("6000", "7000"),
            date: "2011",
            note: None,
            url: "https://ukmindonesiasukses.blogspot.com/2011/04/sentra-industri-kulit-garut-harga-kulit.html",
            read: false,
        }],
        loss_percent: None,
        labour_cost: None,
        labour: None,
        other_inputs: None,
        capacity: None,
        investment: None,
        hs: &["4203.10", "4202.21", "6403.99"],
        model: PurchaseModel::Tolling,
    },
    Preset {
        process: Process::HideCracker,
        raw: Material::BuffaloHide,
        raw_unit: Measure::Kilogram,
        products: &[PresetProduct {
            product: Product::Krecek,
            unit: Measure::Kilogram,
            factor: Some(Figure {
                value: At("0.26"),
                date: "2021",
                note: None,
                url: "https://123dok.com/document/zw9gelgy-nilai-tambah-kulit-kerbau-menjadi-krecek-dan-kerupuk.html",
                read: true,
            }),
            prices: &[Figure {
                value: At("160000"),
                date: "2021",
                note: Some(Note::ImpliedByOutputValue),
                url: "https://123dok.com/document/zw9gelgy-nilai-tambah-kulit-kerbau-menjadi-krecek-dan-kerupuk.html",
                read: false,
            }],
            by_product: false,
        }],
        alternatives: false,
        raw_prices: &[Figure {
            value: At("7000"),
            date: "2023-06",
            note: Some(Note::CattleGradeOne),
            url: "https://statusjabar.com/tahun-ini-harga-kulit-hewan-kurban-di-garut-turun-20-persen/",
            read: true,
        }],
        loss_percent: None,
        labour_cost: None,
        labour: None,
        other_inputs: None,
        capacity: None,
        investment: None,
        hs: &[],
        model: PurchaseModel::BuyAndSell,
    },
];
