//! Rattan (rotan): processes with the figures that have a source.

use super::process::{
    Figure, Measure, Preset, PresetProduct,
    Value::{At, Between},
};
use crate::domain::Model;

/// The processes.
pub static PRESETS: [Preset; 2] = [
    Preset {
        code: "rattan-dried",
        name: ["Rotan asalan kering", "Rotan kering", "Dried rattan"],
        raw: ["Rotan basah", "Rotan basah", "Wet rattan"],
        raw_unit: Measure::Kilogram,
        products: &[PresetProduct {
            name: ["Rotan kering", "Rotan kering", "Dried rattan"],
            unit: Measure::Kilogram,
            factor: None,
            prices: &[
                Figure {
                    value: Between("5000", "5500"),
                    date: "2021-04",
                    note: [""; 3],
                    url: "https://banjarmasin.tribunnews.com/2021/04/05/video-petani-rotan-kalteng-kembali-bergairah-harga-rotan-mulai-naik",
                    read: true,
                },
                Figure {
                    value: At("2200"),
                    date: "",
                    note: ["sega", "sega", "sega"],
                    url: "https://text-id.123dok.com/document/rz3gd4jmy-biaya-pemungutan-rotan-dan-harga-jual-rotan.html",
                    read: true,
                },
                Figure {
                    value: At("1400"),
                    date: "",
                    note: ["jahab", "jahab", "jahab"],
                    url: "https://text-id.123dok.com/document/rz3gd4jmy-biaya-pemungutan-rotan-dan-harga-jual-rotan.html",
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
                note: [""; 3],
                url: "https://banjarmasin.tribunnews.com/2021/04/05/video-petani-rotan-kalteng-kembali-bergairah-harga-rotan-mulai-naik",
                read: true,
            },
            Figure {
                value: At("1600"),
                date: "2013-02",
                note: [
                    "1.100 penebang, 500 pemilik kebun",
                    "1,100 penebang, 500 pemilik kebun",
                    "1,100 to the cutter, 500 to the garden owner",
                ],
                url: "https://sekitarsawit.blogspot.com/2013/02/pemanen-rotan.html",
                read: false,
            },
            Figure {
                value: At("1500"),
                date: "2017-01",
                note: [""; 3],
                url: "http://banjarmasin.tribunnews.com/2017/01/24/harga-rotan-bertahan-rp-1500-per-kg-industri-rotan-di-kalsel-mati-suri",
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
        model: Model::BuyAndSell,
    },
    Preset {
        code: "rattan-furniture",
        name: ["Mebel dan kerajinan rotan", "Perabot dan kraf rotan", "Rattan furniture and crafts"],
        raw: ["Rotan poles siap pakai", "Rotan siap guna", "Treated rattan"],
        raw_unit: Measure::Kilogram,
        products: &[
            PresetProduct {
                name: ["Tikar rotan", "Tikar rotan", "Rattan mat"],
                unit: Measure::Piece,
                factor: None,
                prices: &[Figure {
                    value: Between("800000", "1000000"),
                    date: "",
                    note: [""; 3],
                    url: "https://kalteng.antaranews.com/berita/280143/kerajinan-rotan-barut-terus-dipromosikan",
                    read: true,
                }],
                by_product: false,
            },
            PresetProduct {
                name: ["Tas rotan", "Beg rotan", "Rattan bag"],
                unit: Measure::Piece,
                factor: None,
                prices: &[Figure {
                    value: Between("50000", "500000"),
                    date: "",
                    note: [""; 3],
                    url: "https://kalteng.antaranews.com/berita/280143/kerajinan-rotan-barut-terus-dipromosikan",
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
                note: ["sega", "sega", "sega"],
                url: "https://123dok.com/article/hasil-pembahasan-pengolahan-analisis-kelayakan-berbagai-produk-kerajinan.7q05vjgy",
                read: true,
            },
            Figure {
                value: At("10000"),
                date: "2011-04",
                note: ["cacing batu", "cacing batu", "cacing batu"],
                url: "https://123dok.com/article/hasil-pembahasan-pengolahan-analisis-kelayakan-berbagai-produk-kerajinan.7q05vjgy",
                read: true,
            },
            Figure {
                value: At("5500"),
                date: "2011-04",
                note: ["batu lantai", "batu lantai", "batu lantai"],
                url: "https://123dok.com/article/hasil-pembahasan-pengolahan-analisis-kelayakan-berbagai-produk-kerajinan.7q05vjgy",
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
        model: Model::Tolling,
    },
];
