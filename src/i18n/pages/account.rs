//! The appropriation account of a Malaysian co-op.

use crate::i18n::say::Words;

const NONE: Words = ["", "", ""];
/// That the rates are proposed, said once for all of them.
pub const RATES_PROPOSED: Words = [
    "Persentase dividen di sini masih usulan, belum pasti sebelum disetujui rapat anggota.",
    "Kadar dividen di sini ialah cadangan, belum muktamad sehingga diluluskan oleh mesyuarat agung.",
    "The dividend rates here are proposed, and not final until the general meeting approves them.",
];
const PROPOSED: Words = ["yang diusulkan", "dicadangkan", "as proposed"];
const OR_LAW: Words = ["kosong: menurut aturan", "kosong: ikut peraturan", "empty: by the rules"];
const SIGNED: Words = ["boleh minus", "boleh tolak", "may be negative"];

/// After a percentage for which no rule is on record on the day.
pub const MUST_BE_ENTERED: Words = [
    "wajib diisi: persentase menurut ketetapan SKM",
    "wajib diisi: kadar menurut ketetapan SKM",
    "must be entered: the rate that SKM set",
];

/// The question that the page answers.
pub const QUESTION: Words =
    ["Ke mana laba koperasi?", "Ke mana untung koperasi?", "Where does the co-op’s profit go?"];
/// Whose figures the example has.
pub const EXAMPLE: Words = [
    "menurut panduan laporan keuangan SKM 2024",
    "mengikut Panduan Penyata Kewangan SKM 2024",
    "after SKM’s guide to financial statements 2024",
];
/// Above the payments that the law prescribes.
pub const STATUTORY: Words = ["Penyisihan wajib", "Pembahagian berkanun", "Statutory appropriation"];
/// Where the two trust funds are taken from.
pub const TRUST_FUNDS: Words = ["KWAPK dan KWAPmK", "KWAPK dan KWAPmK", "KWAPK and KWAPmK"];
/// The ways to count them.
pub const TRUST_FUNDS_FROM: [Words; 3] = [
    [
        "keduanya diambil dari KWRS, seperti praktik",
        "kedua-duanya ditolak daripada KWRS, mengikut amalan",
        "both taken out of KWRS, as is practice",
    ],
    ["ditambahkan pada KWRS", "ditambah kepada KWRS", "on top of KWRS"],
    [
        "hanya KWAPK diambil dari KWRS, teks s.57(4)",
        "hanya KWAPK ditolak daripada KWRS, teks s.57(4)",
        "only KWAPK taken out of KWRS, text of s.57(4)",
    ],
];
/// Above the way from a pay-out or a promise to what it takes.
pub const BACKWARDS: Words = [
    "Mulai dari dividen yang diinginkan",
    "Bermula daripada dividen yang dikehendaki",
    "Starting from the dividend you want",
];
/// The co-op's own tax.
pub const TAX_ESTIMATE: Words =
    ["Taksiran pajak koperasi", "Anggaran cukai koperasi", "Estimate of the co-op’s tax"];
/// The scale of the tax.
pub const TAX_SCALE: Words = ["Skala", "Skala", "Scale"];
/// The scales, after none.
pub const TAX_SCALES: [Words; 3] = [
    ["tidak ditaksir", "tidak dianggar", "no estimate"],
    [
        "skala Tahun Taksiran 2015 dan seterusnya",
        "skala Tahun Taksiran 2015 dan seterusnya",
        "scale of assessment years 2015 and later",
    ],
    [
        "skala Tahun Taksiran 2013–2014",
        "skala Tahun Taksiran 2013–2014",
        "scale of assessment years 2013–2014",
    ],
];
/// Names the account for screen readers.
pub const ACCOUNT: Words = ["Pembagian laba", "Akaun pembahagian keuntungan", "Appropriation account"];
/// The audited profit.
pub const PROFIT: [Words; 2] = [
    ["Laba bersih teraudit", "Untung bersih diaudit", "Audited net profit"],
    ["sebelum pajak dan zakat", "sebelum cukai dan zakat", "before tax and zakat"],
];
/// All members' shares.
pub const SHARES: [Words; 2] =
    [["Modal syer semua anggota", "Modal syer semua anggota", "All members’ shares"], NONE];
/// The rate on shares that is proposed.
pub const SHARE_RATE: [Words; 2] =
    [["Persentase dividen syer", "Kadar dividen syer", "Dividend rate on shares"], PROPOSED];
/// All members' subscriptions.
pub const SUBSCRIPTIONS: [Words; 2] =
    [["Modal yuran semua anggota", "Modal yuran semua anggota", "All members’ subscriptions"], NONE];
/// The rate on subscriptions that is proposed.
pub const YURAN_RATE: [Words; 2] =
    [["Persentase dividen yuran", "Kadar dividen yuran", "Dividend rate on subscriptions"], PROPOSED];
/// What is set aside for tax.
pub const TAX: [Words; 2] = [["Penyisihan pajak", "Peruntukan cukai", "Provision for tax"], NONE];
/// What is set aside for zakat.
pub const ZAKAT: [Words; 2] = [["Penyisihan zakat", "Peruntukan zakat", "Provision for zakat"], NONE];
/// What zakat is measured by.
pub const ZAKAT_BASE: [Words; 2] = [
    ["Dasar zakat", "Asas zakat", "What zakat is measured by"],
    ["bagian milik muslim", "bahagian milik Muslim", "the part owned by Muslims"],
];
/// The percentage of zakat.
pub const ZAKAT_PERCENT: [Words; 2] = [["Persentase zakat", "Peratusan zakat", "Percentage of zakat"], NONE];
/// What earlier years left.
pub const BROUGHT: [Words; 2] = [
    ["Laba ditahan", "Keuntungan terkumpul", "Accumulated profit"],
    ["dari tahun lalu", "dibawa ke hadapan", "brought forward"],
];
/// The percentage of the statutory reserve.
pub const KWRS: [Words; 2] = [["KWRS", "KWRS", "Reserve (KWRS)"], OR_LAW];
/// What the statutory reserve holds already.
pub const RESERVE_FUND: [Words; 2] = [
    ["Saldo KWRS", "Baki KWRS", "Balance of KWRS"],
    [
        "sebelum tahun ini; menentukan tingkat 25/15/0%",
        "sebelum pindahan tahun ini; menentukan kadar 25/15/0%",
        "before this year; decides between 25, 15 and 0%",
    ],
];
/// The percentage of the education trust fund.
pub const KWAPK: [Words; 2] = [["KWAPK", "KWAPK", "Education (KWAPK)"], OR_LAW];
/// The percentage of the development trust fund.
pub const KWAPMK: [Words; 2] = [["KWAPmK", "KWAPmK", "Development (KWAPmK)"], OR_LAW];
/// What is adjusted before the statutory payments.
pub const ADJUSTMENTS: [Words; 2] =
    [["Koreksi operasi", "Pelarasan operasi", "Operating adjustments"], SIGNED];
/// A loss of earlier years.
pub const LOSS: [Words; 2] = [["Rugi tahun lalu", "Rugi terkumpul", "Loss brought forward"], NONE];
/// What the board gets.
pub const HONORARIUM: [Words; 2] = [["Honorarium pengurus", "Honorarium ALK", "Board honorarium"], NONE];
/// What goes to welfare.
pub const WELFARE: [Words; 2] = [["Dana sosial", "Kumpulan wang kebajikan", "Welfare fund"], NONE];
/// What goes back by business done.
pub const REBATE: [Words; 2] = [["Rabat anggota", "Rebat langganan", "Patronage rebate"], NONE];
/// What deposits earn.
pub const DEPOSITS: [Words; 2] = [["Imbal hasil deposit", "Pulangan deposit", "Return on deposits"], NONE];
/// What evens dividends out between years.
pub const EQUALISATION: [Words; 2] =
    [["Dana pemerataan dividen", "Kumpulan wang penyamaan dividen", "Dividend equalisation fund"], NONE];
/// What buys shares back.
pub const REDEMPTION: [Words; 2] =
    [["Dana penebusan syer", "Kumpulan wang penebusan syer", "Share redemption fund"], NONE];
/// What is given away.
pub const DONATIONS: [Words; 2] = [["Sumbangan", "Sumbangan dan derma", "Donations"], NONE];
/// Whatever else the profit is for.
pub const OTHER: [Words; 2] = [["Keperluan lain", "Tujuan lain", "Other purposes"], NONE];
/// What is adjusted at the end.
pub const OTHER_ADJUSTMENTS: [Words; 2] =
    [["Koreksi lain", "Pelarasan bukan operasi", "Other adjustments"], SIGNED];
/// The co-op's income for the tax.
pub const TAX_INCOME: [Words; 2] = [["Penghasilan total", "Jumlah pendapatan", "Total income"], NONE];
/// What is taken off that income.
pub const TAX_TRANSFERS: [Words; 2] = [
    ["Pemindahan", "Pindahan", "Transfers"],
    [
        "tahun ini ke cadangan, pendidikan, dan pembangunan",
        "tahun ini kepada rizab, pendidikan dan pembangunan",
        "of the year to reserve, education and development",
    ],
];
/// The members' funds, a part of which is free of tax.
pub const TAX_FUNDS: [Words; 2] = [
    ["Dana anggota", "Kumpulan wang anggota", "Members’ funds"],
    ["awal tahun", "pada awal tahun", "at the beginning of the year"],
];
/// What all dividends may cost.
pub const PAYOUT: [Words; 2] = [
    ["Jumlah untuk semua dividen", "Jumlah untuk semua dividen", "Amount for all dividends"],
    ["untuk menghitung persentasenya", "untuk mengira kadarnya", "to find the rate"],
];
/// A rate that is promised.
pub const PROMISED_RATE: [Words; 2] = [
    ["Persentase yang dijanjikan", "Kadar yang dijanjikan", "A promised rate"],
    [
        "untuk menghitung laba yang diperlukan",
        "untuk mengira untung yang diperlukan",
        "to find the profit it needs",
    ],
];
