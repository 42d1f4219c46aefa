//! A drawn page of a report, with the places of the figures that are asked for.

use crate::i18n::say::Words;

/// A line of the report: the number of the place, what it says, its amount. The report is Indonesian in every language.
pub type Row = (&'static str, &'static str, &'static str);

/// What the report is called.
pub const REPORT: &str = "Laporan Pengurus, tahun buku 2025";
/// The parts of the report with their lines; made up.
pub const PARTS: [(&str, &[Row]); 4] = [
    (
        "Perhitungan Hasil Usaha",
        &[
            ("", "SHU sebelum pajak", "94.200.000"),
            ("", "Pajak penghasilan", "6.750.000"),
            ("1", "SHU setelah pajak", "87.450.000"),
        ],
    ),
    (
        "Rencana pembagian SHU",
        &[
            ("", "Dana cadangan 30%", "26.235.000"),
            ("2", "Jasa modal 25%", "21.862.500"),
            ("3", "Jasa usaha 35%", "30.607.500"),
        ],
    ),
    ("Neraca", &[("4", "Simpanan pokok", "24.000.000"), ("4", "Simpanan wajib", "190.600.000")]),
    ("Usaha dengan anggota", &[("5", "Jumlah #", "412.000.000")]),
];
/// Where each number is found, in the order of the places.
pub const PLACES: [Words; 5] = [
    [
        "baris terakhir Perhitungan Hasil Usaha, setelah pajak",
        "baris terakhir Perhitungan Hasil Usaha, selepas cukai",
        "the last line of the income statement, after tax",
    ],
    [
        "persen di rencana pembagian SHU",
        "peratus dalam cadangan pembahagian",
        "the percentage in the proposed split",
    ],
    [
        "persen di rencana pembagian; kadang disebut jasa anggota",
        "peratus dalam cadangan pembahagian; kadang-kadang disebut jasa anggota",
        "the percentage in the proposed split; sometimes called jasa anggota",
    ],
    [
        "simpanan pokok dan wajib di neraca, dijumlahkan: 214.600.000",
        "simpanan pokok dan wajib dalam kunci kira-kira, dijumlahkan: 214.600.000",
        "principal and mandatory savings on the balance sheet, added up: 214.600.000",
    ],
    [
        "di laporan usaha; kalau tidak ada, tanyakan kepada pengurus",
        "dalam laporan perniagaan; jika tiada, tanya lembaga",
        "in the report on the business; if it is not there, ask the board",
    ],
];
/// Whose figures these are.
pub const MADE_UP: Words = [
    "Gambar contoh: koperasi dan angkanya rekaan. Susunan laporan tiap koperasi berbeda.",
    "Gambar contoh: koperasi dan angkanya rekaan. Susunan laporan setiap koperasi berbeza.",
    "A drawn example: co-op and figures are made up. Each co-op’s report is laid out differently.",
];
