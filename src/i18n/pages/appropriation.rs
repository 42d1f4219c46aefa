//! The account as it is typed into: its parts, what stands in a line, and the answer to it.

use crate::i18n::say::Words;

/// After a percentage that is typed only where the rules do not have it; the gap is the year.
pub const RATE_OF_YEAR_NOT_KNOWN: Words = [
    "wajib diisi: persentase # menurut ketetapan SKM",
    "wajib diisi: kadar # menurut ketetapan SKM",
    "must be entered: the rate of # as SKM set it",
];
/// The same where they do; the gap is how much.
pub const IF_EMPTY: Words =
    ["kosong: # menurut aturan", "kosong: # mengikut peraturan", "empty: # by the rules"];
/// Below the reserve where the trust funds are taken out of it; the gap is the whole.
pub const LESS_FUNDS: Words =
    ["# dikurangi dana amanah", "# ditolak kumpulan wang amanah", "# less the trust funds"];
/// Above what is left to distribute.
pub const LEFT: Words = ["Sisa untuk dibagikan", "Lagi untuk diagihkan", "Left to distribute"];
/// Above what is missing where more is distributed than there is.
pub const SHORT: Words = [
    "Laba tahun ini tidak cukup: kurang",
    "Untung tahun ini tidak mencukupi: kurang",
    "The year’s profit is short by",
];
/// The answer as a sentence: what can be distributed, what is, and what goes on to the next year.
pub const IN_A_SENTENCE: Words = [
    "Dari laba # yang dapat dibagikan, # dibagikan; laba ditahan ke tahun depan #.",
    "Daripada untung # yang boleh dibahagi, # diagihkan; keuntungan terkumpul dihantar ke hadapan #.",
    "Of the # of profit to distribute, # is distributed; accumulated profit carried forward #.",
];
/// The same where more is distributed than there is: what is, what could be, by how much it is more, what goes on.
pub const TOO_MUCH: Words = [
    "Pembagian # melebihi laba # yang dapat dibagikan, sebesar #. Laba ditahan ke tahun depan #.",
    "Pembahagian # melebihi untung # yang boleh dibahagi, sebanyak #. Keuntungan terkumpul dihantar ke hadapan #.",
    "# is distributed out of # of profit to distribute: # too much. Accumulated profit carried forward: #.",
];
/// The dividends together.
pub const DIVIDENDS: Words = ["Dividen", "Dividen", "Dividends"];
/// Lines that are neither dividend nor prescribed.
pub const OTHER_LINES: Words = ["Selain dividen", "Selain dividen", "Besides dividends"];
/// Tax and zakat together.
pub const TAXES: Words = ["Pajak dan zakat", "Cukai dan zakat", "Tax and zakat"];
/// The year's profit.
pub const PROFIT_PART: Words = ["Laba", "Keuntungan", "Profit"];
/// Before the statutory payments.
pub const LESS_STATUTORY: Words =
    ["Dikurangi: penyisihan wajib", "Tolak: pembahagian berkanun", "Less: statutory appropriation"];
/// Before tax and zakat.
pub const LESS_TAXES: Words = ["Dikurangi: pajak dan zakat", "Tolak: cukai dan zakat", "Less: tax and zakat"];
/// Before what the members decide.
pub const LESS_OTHERS: Words =
    ["Dikurangi: pembagian lain", "Tolak: pembahagian lain", "Less: other distributions"];
/// Before what is added at the end.
pub const PLUS: Words = ["Ditambah", "Tambah", "Add"];
/// The columns: lines, percentages, amounts.
pub const COLUMNS: [Words; 3] =
    [["Baris", "Butiran", "Line"], ["Persen", "Kadar", "Rate"], ["Jumlah", "Amaun", "Amount"]];
/// What decides the percentage of the reserve, and where the trust funds come from.
pub const RESERVE_AND_FUNDS: Words = [
    "Saldo KWRS, dan dari mana KWAPK dan KWAPmK diambil",
    "Baki KWRS, dan dari mana KWAPK dan KWAPmK ditolak",
    "Balance of KWRS, and where KWAPK and KWAPmK come from",
];
/// Opens the rates that the supervisor approved.
pub const APPROVED: Words =
    ["Persentase yang disetujui SKM", "Kadar yang diluluskan SKM", "Rates that SKM approved"];
/// The rate of a class as it is proposed.
pub const AS_PROPOSED: Words = ["Diusulkan", "Dicadangkan", "Proposed"];
/// As it is approved.
pub const AS_APPROVED: Words = ["Disetujui", "Diluluskan", "Approved"];
/// As the profit affords it.
pub const AS_AFFORDABLE: Words = ["Terjangkau", "Mampu", "Affordable"];
/// As the rules let it be.
pub const AS_ALLOWED: Words = [
    "Persentase tertinggi tanpa izin SKM",
    "Kadar tertinggi tanpa kelulusan SKM",
    "Highest rate without SKM",
];
/// In place of a rate that no rule on record names.
pub const NOT_ON_RECORD: Words =
    ["tidak tercatat di sini; tanya SKM", "tiada dalam rekod; tanya SKM", "not on record here; ask SKM"];
/// In place of a rate that is not typed, or waits for another line.
pub const NOT_KNOWN_YET: Words = ["–", "–", "–"];
/// In place of the affordable rate where nothing is left for it.
pub const OTHERS_TAKE_ALL: Words = [
    "tidak ada: baris lain menghabiskan laba",
    "tiada: baris lain menghabiskan untung",
    "none: the other lines take the whole profit",
];
/// Where a dividend is part of more than there is; the gap is what is missing.
pub const MORE_THAN_AFFORDABLE: Words = [
    "Pembagian melebihi laba tahun ini: kurang #.",
    "Pembahagian melebihi untung tahun ini: kurang #.",
    "More is distributed than the year’s profit: # short.",
];
/// The help to find zakat.
pub const ZAKAT_ESTIMATE: Words = ["Taksiran zakat", "Anggaran zakat", "Estimate of zakat"];
/// By whose rules it is.
pub const ZAKAT_BY_COUNCIL: Words = [
    "Dasar dan persentasenya menurut majelis agama Islam negara bagian; di sini tidak ada yang tercatat.",
    "Asas dan peratusannya mengikut majlis agama Islam negeri; tiada yang direkodkan di sini.",
    "What it is measured by, and the percentage, are set by the state’s Islamic religious council; none is on record here.",
];
/// Takes an estimate over; the gap is the amount.
pub const USE_IT: Words = ["Pakai #", "Guna #", "Use #"];
