//! Bamboo (bambu, buluh): processes with the figures that have a source.

use super::named::{Material, Process, Product};
use super::process::{
    Figure, Measure, Preset, PresetProduct,
    Value::{At, Between},
};
use super::sources;
use crate::domain::PurchaseModel;

/// The processes.
pub static PRESETS: [Preset; 2] = [
    Preset {
        process: Process::BambooLaminated,
        raw: Material::BambooCulm,
        raw_unit: Measure::Pole,
        products: &[PresetProduct {
            product: Product::LaminatedBoard,
            unit: Measure::SquareMetre,
            factor: None,
            prices: &[Figure {
                value: At("400000"),
                date: "",
                note: None,
                source: sources::TRISATYA_BAMBOO,
                read: true,
            }],
            by_product: false,
        }],
        alternatives: false,
        raw_prices: &[Figure {
            value: Between("10000", "50000"),
            date: "",
            note: None,
            source: sources::GARUDA_BAMBOO,
            read: true,
        }],
        loss_percent: None,
        labour_cost: None,
        labour: None,
        other_inputs: None,
        capacity: None,
        investment: None,
        hs: &["4412.10", "4418.73", "4418.91"],
        model: PurchaseModel::BuyAndSell,
    },
    Preset {
        process: Process::BambooWoven,
        raw: Material::BambooCulm,
        raw_unit: Measure::Pole,
        products: &[
            PresetProduct {
                product: Product::WinnowingTray,
                unit: Measure::Piece,
                factor: Some(Figure {
                    value: At("3"),
                    date: "",
                    note: None,
                    source: sources::SAJIRA_BAMBOO,
                    read: true,
                }),
                prices: &[Figure {
                    value: Between("7000", "10000"),
                    date: "",
                    note: None,
                    source: sources::SAJIRA_BAMBOO,
                    read: true,
                }],
                by_product: false,
            },
            PresetProduct {
                product: Product::Steamer,
                unit: Measure::Piece,
                factor: Some(Figure {
                    value: At("5"),
                    date: "",
                    note: None,
                    source: sources::SAJIRA_BAMBOO,
                    read: true,
                }),
                prices: &[Figure {
                    value: Between("10000", "15000"),
                    date: "",
                    note: None,
                    source: sources::SAJIRA_BAMBOO,
                    read: true,
                }],
                by_product: false,
            },
            PresetProduct {
                product: Product::RiceBasket,
                unit: Measure::Piece,
                factor: Some(Figure {
                    value: At("5"),
                    date: "",
                    note: None,
                    source: sources::SAJIRA_BAMBOO,
                    read: true,
                }),
                prices: &[Figure {
                    value: Between("15000", "20000"),
                    date: "",
                    note: None,
                    source: sources::SAJIRA_BAMBOO,
                    read: true,
                }],
                by_product: false,
            },
            PresetProduct {
                product: Product::Fan,
                unit: Measure::Piece,
                factor: Some(Figure {
                    value: At("7"),
                    date: "",
                    note: None,
                    source: sources::SAJIRA_BAMBOO,
                    read: true,
                }),
                prices: &[Figure {
                    value: Between("2000", "5000"),
                    date: "",
                    note: None,
                    source: sources::SAJIRA_BAMBOO,
                    read: true,
                }],
                by_product: false,
            },
        ],
        alternatives: true,
        raw_prices: &[Figure {
            value: Between("10000", "50000"),
            date: "",
            note: None,
            source: sources::GARUDA_BAMBOO,
            read: true,
        }],
        loss_percent: None,
        labour_cost: None,
        labour: None,
        other_inputs: None,
        capacity: None,
        investment: None,
        hs: &["4602.11"],
        model: PurchaseModel::BuyAndSell,
    },
];
