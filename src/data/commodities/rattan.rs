//! Rattan (rotan): processes with the figures that have a source.

use super::named::{Material, Process, Product};
use super::notes::Note;
use super::process::{
    Figure, Measure, Preset, PresetProduct,
    Value::{At, Between},
};
use super::sources;
use crate::domain::PurchaseModel;

/// The processes.
pub static PRESETS: [Preset; 2] = [
    Preset {
        process: Process::RattanDried,
        raw: Material::WetRattan,
        raw_unit: Measure::Kilogram,
        products: &[PresetProduct {
            product: Product::DriedRattan,
            unit: Measure::Kilogram,
            factor: None,
            prices: &[
                Figure {
                    value: Between("5000", "5500"),
                    date: "2021-04",
                    note: None,
                    source: sources::BANJARMASIN_POST_RATTAN,
                    read: true,
                },
                Figure {
                    value: At("2200"),
                    date: "",
                    note: Some(Note::Sega),
                    source: sources::MUARA_ASA_RATTAN,
                    read: true,
                },
                Figure {
                    value: At("1400"),
                    date: "",
                    note: Some(Note::Jahab),
                    source: sources::MUARA_ASA_RATTAN,
                    read: true,
                },
            ],
            by_product: false,
        }],
        alternatives: false,
        raw_prices: &[
            Figure {
                value: Between("4000", "4500"),
                date: "2021-04",
                note: None,
                source: sources::BANJARMASIN_POST_RATTAN,
                read: true,
            },
            Figure {
                value: At("1600"),
                date: "2013-02",
                note: Some(Note::CutterAndOwner),
                source: sources::SEKITAR_SAWIT_RATTAN,
                read: false,
            },
            Figure {
                value: At("1500"),
                date: "2017-01",
                note: None,
                source: sources::BANJARMASIN_POST_RATTAN_2017,
                read: true,
            },
        ],
        loss_percent: None,
        labour_cost: None,
        labour: None,
        other_inputs: None,
        capacity: None,
        investment: None,
        hs: &["1401.20"],
        model: PurchaseModel::BuyAndSell,
    },
    Preset {
        process: Process::RattanFurniture,
        raw: Material::TreatedRattan,
        raw_unit: Measure::Kilogram,
        products: &[
            PresetProduct {
                product: Product::RattanMat,
                unit: Measure::Piece,
                factor: None,
                prices: &[Figure {
                    value: Between("800000", "1000000"),
                    date: "",
                    note: None,
                    source: sources::ANTARA_RATTAN,
                    read: true,
                }],
                by_product: false,
            },
            PresetProduct {
                product: Product::RattanBag,
                unit: Measure::Piece,
                factor: None,
                prices: &[Figure {
                    value: Between("50000", "500000"),
                    date: "",
                    note: None,
                    source: sources::ANTARA_RATTAN,
                    read: true,
                }],
                by_product: false,
            },
        ],
        alternatives: true,
        raw_prices: &[
            Figure {
                value: At("11000"),
                date: "2011-04",
                note: Some(Note::Sega),
                source: sources::SIGALINGGING_RATTAN,
                read: true,
            },
            Figure {
                value: At("10000"),
                date: "2011-04",
                note: Some(Note::CacingBatu),
                source: sources::SIGALINGGING_RATTAN,
                read: true,
            },
            Figure {
                value: At("5500"),
                date: "2011-04",
                note: Some(Note::BatuLantai),
                source: sources::SIGALINGGING_RATTAN,
                read: true,
            },
        ],
        loss_percent: None,
        labour_cost: None,
        labour: None,
        other_inputs: None,
        capacity: None,
        investment: None,
        hs: &["4602.12", "9401.53", "9403.83"],
        model: PurchaseModel::Tolling,
    },
];
