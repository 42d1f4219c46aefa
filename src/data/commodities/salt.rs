//! Salt (garam): processes with the figures that have a source.

use super::process::{
    Figure, Measure, Preset, PresetProduct,
    Value::{At, Between},
};
use crate::domain::Model;

/// Prices of the raw material.
const RAW_PRICES: &[Figure] = &[
    Figure {
        value: Between("600", "900"),
        date: "2014",
        note: [""; 3],
        url: "http://jangkargroups.blogspot.com/2014/12/home-industri-garam-dapur.html",
        read: false,
    },
    Figure {
        value: Between("1000", "1400"),
        date: "2017-09",
        note: [""; 3],
        url: "http://mataairradio.com/berita-top/harga-krosok-anjlok-garam-briket-ogah-turun",
        read: true,
    },
    Figure {
        value: At("150"),
        date: "2019-11",
        note: [""; 3],
        url: "https://jabar.tribunnews.com/2019/11/24/harga-garam-anjlok-lagi-di-indramayu-sekarang-rp-150-per-kilogram?page=2",
        read: true,
    },
    Figure {
        value: At("700"),
        date: "2023-09",
        note: [
            "turun dari 2.000; awal tahun 3.000–6.000",
            "turun daripada 2,000; awal tahun 3,000–6,000",
            "down from 2,000; 3,000–6,000 early in the year",
        ],
        url: "https://radarcirebon.tv/2023/09/03/harga-garam-mulai-turun-saat-produksi",
        read: true,
    },
];

/// The processes.
pub static PRESETS: [Preset; 2] = [
    Preset {
        code: "salt-washed-iodised",
        name: ["Garam cuci beriodium", "Garam basuh beriodin", "Washed iodised salt"],
        raw: ["Garam krosok", "Garam kasar", "Raw solar salt"],
        raw_unit: Measure::Kilogram,
        products: &[PresetProduct {
            name: ["Garam konsumsi", "Garam makan", "Table salt"],
            unit: Measure::Kilogram,
            factor: None,
            prices: &[
                Figure {
                    value: At("2000"),
                    date: "2019",
                    note: [""; 3],
                    url: "https://radarcirebon.disway.id/read/84122/produksi-rumah-garam-turun-drastis-hari-biasa-15-ton-sejak-puasa-hanya-lima-ton-perhari",
                    read: true,
                },
                Figure {
                    value: At("4800"),
                    date: "2017-09",
                    note: ["briket", "briket", "briquette"],
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
            note: [""; 3],
            url: "https://makassar.antaranews.com/amp/berita/541179/kemenkop-ukm-dan-pemprov-sulsel-naikan-produksi-garam-di-pangkep",
            read: true,
        }),
        investment: Some((
            "Pangkep, South Sulawesi",
            Figure {
                value: At("6470000000"),
                date: "2023",
                note: [""; 3],
                url: "https://hotfokus.com/2023/10/19/rbp-jadi-solusi-jitu-tingkatkan-kesejahteraan-petani-garam-di-makassar/",
                read: true,
            },
        )),
        hs: &["2501.00"],
        model: Model::BuyAndSell,
    },
    Preset {
        code: "salt-boiled",
        name: ["Garam halus rebus", "Garam halus rebus", "Boiled fine salt"],
        raw: ["Garam krosok / air tua", "Garam kasar / air tua", "Raw salt or brine"],
        raw_unit: Measure::Kilogram,
        products: &[PresetProduct {
            name: ["Garam halus", "Garam halus", "Fine salt"],
            unit: Measure::Kilogram,
            factor: Some(Figure {
                value: At("0.95"),
                date: "",
                note: [
                    "rekristalisasi laboratorium, bukan pabrik",
                    "penghabluran semula makmal, bukan kilang",
                    "laboratory value, not a plant’s",
                ],
                url: "https://kompasiana.com/friskadanrahelita/6468e82937cb2a48680bb592/pemurnian-garam-dapur-secara-rekristalisasi",
                read: false,
            }),
            prices: &[
                Figure {
                    value: At("5000"),
                    date: "",
                    note: [""; 3],
                    url: "http://eprints.unram.ac.id/26320/",
                    read: true,
                },
                Figure {
                    value: At("3000"),
                    date: "",
                    note: ["digiling", "dikisar", "milled"],
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
            "Pangkep, South Sulawesi",
            Figure {
                value: At("6470000000"),
                date: "2023",
                note: [""; 3],
                url: "https://hotfokus.com/2023/10/19/rbp-jadi-solusi-jitu-tingkatkan-kesejahteraan-petani-garam-di-makassar/",
                read: true,
            },
        )),
        hs: &["2501.00"],
        model: Model::BuyAndSell,
    },
];
