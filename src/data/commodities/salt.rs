//! Salt (garam): processes with the figures that have a source.

use super::named::{Material, Process, Product, Site};
use super::notes::Note;
use super::process::{
    Figure, Measure, Preset, PresetProduct,
    Value::{At, Between},
};
use super::sources;
use crate::domain::PurchaseModel;

/// Prices of the raw material.
const RAW_PRICES: &[Figure] = &[
    Figure {
        value: Between("600", "900"),
        date: "2014",
        note: None,
        source: sources::JANGKAR_SALT,
        read: false,
    },
    Figure {
        value: Between("1000", "1400"),
        date: "2017-09",
        note: None,
        source: sources::MATA_AIR_SALT,
        read: true,
    },
    Figure { value: At("150"), date: "2019-11", note: None, source: sources::TRIBUN_JABAR_SALT, read: true },
    Figure {
        value: At("700"),
        date: "2023-09",
        note: Some(Note::SaltPriceBefore),
        source: sources::RADAR_CIREBON_TV_SALT,
        read: true,
    },
];

/// The processes.
pub static PRESETS: [Preset; 2] = [
    Preset {
        process: Process::SaltWashedIodised,
        raw: Material::RawSolarSalt,
        raw_unit: Measure::Kilogram,
        products: &[PresetProduct {
            product: Product::TableSalt,
            unit: Measure::Kilogram,
            factor: None,
            prices: &[
                Figure {
                    value: At("2000"),
                    date: "2019",
                    note: None,
                    source: sources::RADAR_CIREBON_SALT,
                    read: true,
                },
                Figure {
                    value: At("4800"),
                    date: "2017-09",
                    note: Some(Note::Briquette),
                    source: sources::MATA_AIR_SALT,
                    read: true,
                },
            ],
            by_product: false,
        }],
        alternatives: false,
        raw_prices: RAW_PRICES,
        loss_percent: None,
        labour_cost: None,
        labour: None,
        other_inputs: None,
        capacity: Some(Figure {
            value: At("900000"),
            date: "2023",
            note: None,
            source: sources::ANTARA_SALT,
            read: true,
        }),
        investment: Some((
            Site::Pangkep,
            Figure {
                value: At("6470000000"),
                date: "2023",
                note: None,
                source: sources::HOT_FOKUS_SALT,
                read: true,
            },
        )),
        hs: &["2501.00"],
        model: PurchaseModel::BuyAndSell,
    },
    Preset {
        process: Process::SaltBoiled,
        raw: Material::RawSaltOrBrine,
        raw_unit: Measure::Kilogram,
        products: &[PresetProduct {
            product: Product::FineSalt,
            unit: Measure::Kilogram,
            factor: Some(Figure {
                value: At("0.95"),
                date: "",
                note: Some(Note::LaboratoryValue),
                source: sources::RAHELITA_SALT,
                read: false,
            }),
            prices: &[
                Figure {
                    value: At("5000"),
                    date: "",
                    note: None,
                    source: sources::KASMIATI_SALT,
                    read: true,
                },
                Figure {
                    value: At("3000"),
                    date: "",
                    note: Some(Note::Milled),
                    source: sources::KASMIATI_SALT,
                    read: true,
                },
            ],
            by_product: false,
        }],
        alternatives: false,
        raw_prices: RAW_PRICES,
        loss_percent: None,
        labour_cost: None,
        labour: None,
        other_inputs: None,
        capacity: None,
        investment: Some((
            Site::Pangkep,
            Figure {
                value: At("6470000000"),
                date: "2023",
                note: None,
                source: sources::HOT_FOKUS_SALT,
                read: true,
            },
        )),
        hs: &["2501.00"],
        model: PurchaseModel::BuyAndSell,
    },
];
