//! Salt (garam): processes with the figures that have a source.

use super::named::{Material, Process, Product, Site};
use super::notes::Note;
use super::process::{
    Figure, Measure, Preset, PresetProduct,
    Value::{At, Between},
};
use crate::domain::PurchaseModel;

/// Prices of the raw material.
const RAW_PRICES: &[Figure] = &[
    Figure {
        value: Between("600", "900"),
        date: "2014",
        note: None,
        url: "http://jangkargroups.blogspot.com/2014/12/home-industri-garam-dapur.html",
        read: false,
    },
    Figure {
        value: Between("1000", "1400"),
        date: "2017-09",
        note: None,
        url: "http://mataairradio.com/berita-top/harga-krosok-anjlok-garam-briket-ogah-turun",
        read: true,
    },
    Figure {
        value: At("150"),
        date: "2019-11",
        note: None,
        url: "https://jabar.tribunnews.com/2019/11/24/harga-garam-anjlok-lagi-di-indramayu-sekarang-rp-150-per-kilogram?page=2",
        read: true,
    },
    Figure {
        value: At("700"),
        date: "2023-09",
        note: Some(Note::SaltPriceBefore),
        url: "https://radarcirebon.tv/2023/09/03/harga-garam-mulai-turun-saat-produksi",
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
                    url: "https://radarcirebon.disway.id/read/84122/produksi-rumah-garam-turun-drastis-hari-biasa-15-ton-sejak-puasa-hanya-lima-ton-perhari",
                    read: true,
                },
                Figure {
                    value: At("4800"),
                    date: "2017-09",
                    note: Some(Note::Briquette),
                    url: "http://mataairradio.com/berita-top/harga-krosok-anjlok-garam-briket-ogah-turun",
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
            url: "https://makassar.antaranews.com/amp/berita/541179/kemenkop-ukm-dan-pemprov-sulsel-naikan-produksi-garam-di-pangkep",
            read: true,
        }),
        investment: Some((
            Site::Pangkep,
            Figure {
                value: At("6470000000"),
                date: "2023",
                note: None,
                url: "https://hotfokus.com/2023/10/19/rbp-jadi-solusi-jitu-tingkatkan-kesejahteraan-petani-garam-di-makassar/",
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
                url: "https://kompasiana.com/friskadanrahelita/6468e82937cb2a48680bb592/pemurnian-garam-dapur-secara-rekristalisasi",
                read: false,
            }),
            prices: &[
                Figure {
                    value: At("5000"),
                    date: "",
                    note: None,
                    url: "http://eprints.unram.ac.id/26320/",
                    read: true,
                },
                Figure {
                    value: At("3000"),
                    date: "",
                    note: Some(Note::Milled),
                    url: "http://eprints.unram.ac.id/26320/",
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
                url: "https://hotfokus.com/2023/10/19/rbp-jadi-solusi-jitu-tingkatkan-kesejahteraan-petani-garam-di-makassar/",
                read: true,
            },
        )),
        hs: &["2501.00"],
        model: PurchaseModel::BuyAndSell,
    },
];
