//! Leather (kulit): processes with the figures that have a source.

use super::named::{Material, Process, Product};
use super::notes::Note;
use super::process::{
    Figure, Measure, Preset, PresetProduct,
    Value::{At, Between},
};
use super::sources;
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
                source: sources::PUSTAKA_DUNIA_LEATHER,
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
                source: sources::STATUS_JABAR_HIDE,
                read: true,
            },
            Figure {
                value: At("13000"),
                date: "2016",
                note: Some(Note::HidePriceOf2015),
                source: sources::GARUT_EXPRESS_HIDE,
                read: true,
            },
            Figure {
                value: At("6000"),
                date: "2019",
                note: Some(Note::HidePriceOf2018),
                source: sources::ANTARA_HIDE,
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
                source: sources::UKM_SUKSES_LEATHER,
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
            source: sources::UKM_SUKSES_LEATHER,
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
                source: sources::PUTRI_HIDE,
                read: true,
            }),
            prices: &[Figure {
                value: At("160000"),
                date: "2021",
                note: Some(Note::ImpliedByOutputValue),
                source: sources::PUTRI_HIDE,
                read: false,
            }],
            by_product: false,
        }],
        alternatives: false,
        raw_prices: &[Figure {
            value: At("7000"),
            date: "2023-06",
            note: Some(Note::CattleGradeOne),
            source: sources::STATUS_JABAR_HIDE,
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
