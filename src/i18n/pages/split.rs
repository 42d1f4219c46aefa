//! "Pembagian SHU": the officer's way from the year's accounts to every line of the split.

use crate::data::SplitOrigin;
use crate::i18n::say::Words;

const NONE: Words = ["", "", ""];

/// The question that the page answers.
pub const QUESTION: Words =
    ["Ke mana SHU koperasi?", "Ke mana lebihan koperasi?", "Where does the co-op’s surplus go?"];
/// Whose percentages the example has.
pub const EXAMPLE: Words = [
    "persentase Koperasi Perguruan Bangau Hitam 2008, soal latihan",
    "peratusan Koperasi Perguruan Bangau Hitam 2008, soalan latihan",
    "percentages of Koperasi Perguruan Bangau Hitam 2008, an exercise",
];
/// In place of a figure that is not there yet.
pub const WAITING: Words = [
    "Isi SHU dan persentase untuk melihat pembagiannya.",
    "Isi lebihan dan peratusan untuk melihat pembahagiannya.",
    "Enter the surplus and percentages to see the split.",
];
/// Above what members get together.
pub const FOR_MEMBERS: Words = ["Untuk semua anggota", "Untuk semua anggota", "For all members"];
/// Above the loss that the reserve does not cover.
pub const LOSS_CARRIED: Words =
    ["Rugi dibawa ke tahun depan", "Rugi dibawa ke hadapan", "Loss carried forward"];
/// Above the reserve that a loss leaves.
pub const RESERVE_LEFT: Words = [
    "Sisa dana cadangan setelah menutup rugi",
    "Baki dana rizab selepas menampung rugi",
    "Reserve left after covering the loss",
];

/// The surplus.
pub const SURPLUS: [Words; 2] = [
    ["SHU tahun ini", "Lebihan tahun ini", "Surplus of the year"],
    ["rugi: dengan minus", "kerugian: dengan tanda tolak (−)", "a loss with a minus"],
];
/// Income.
pub const INCOME: [Words; 2] = [["Pendapatan", "Pendapatan", "Income"], NONE];
/// Costs.
pub const COSTS: [Words; 2] =
    [["Biaya", "Kos", "Costs"], ["termasuk penyusutan", "termasuk susut nilai", "with depreciation"]];
/// The co-op's own tax.
pub const TAX: [Words; 2] = [["Pajak koperasi", "Cukai koperasi", "The co-op’s tax"], NONE];
/// What business with people who are not members left.
pub const NON_MEMBERS: [Words; 2] = [
    ["SHU dari bukan anggota", "Lebihan daripada bukan anggota", "Surplus from non-members"],
    ["tidak dibagikan", "tidak dibahagikan", "not shared out"],
];
/// Losses of earlier years.
pub const LOSS: [Words; 2] = [["Rugi tahun lalu", "Rugi terkumpul", "Loss brought forward"], NONE];
/// What earlier years owe to members.
pub const UNPAID: [Words; 2] = [
    ["SHU tahun lalu belum dibagi", "Lebihan tahun lalu belum dibayar", "Earlier surplus not paid out"],
    NONE,
];
/// The village's percentage.
pub const VILLAGE: [Words; 2] = [
    ["Imbal jasa desa", "Pulangan desa", "Part for the village"],
    ["Kopdes, kalau diputuskan", "Kopdes, jika diputuskan", "village co-ops, if decided"],
];
/// The reserve at hand.
pub const RESERVE: [Words; 2] = [
    ["Dana cadangan yang ada", "Dana rizab sedia ada", "Reserve at hand"],
    ["untuk menutup rugi", "untuk menampung rugi", "to cover a loss"],
];
/// What all members are promised.
pub const PROMISED: [Words; 2] = [
    ["Dijanjikan kepada semua anggota", "Dijanjikan kepada semua anggota", "Promised to all members"],
    [
        "untuk mencari SHU yang diperlukan",
        "untuk mencari lebihan yang diperlukan",
        "to find the surplus it needs",
    ],
];
/// The percentage of a line, which is its name alone.
pub const LINE: [Words; 2] = [["#", "#", "#"], NONE];
/// A fund that has no name yet, by its place.
pub const OWN_FUND: Words = ["Dana sendiri #", "Dana sendiri #", "Fund of your own #"];
/// The name of such a fund.
pub const OWN_NAME: [Words; 2] = [["Nama dana", "Nama dana", "Name of the fund"], NONE];
/// What one pool is promised.
pub const POOL_PROMISED: [Words; 2] = [
    ["Dijanjikan dari jasa ini", "Dijanjikan daripada bahagian ini", "Promised out of this"],
    ["kepada semua, atau satu anggota", "kepada semua, atau seorang anggota", "to all, or to one member"],
];
/// The basis of the one member who is promised it.
pub const MEMBER_BASIS: [Words; 2] =
    [["Dasar anggota itu", "Asas anggota itu", "That member’s basis"], IF_TO_ONE];
/// The basis of all.
pub const TOTAL_BASIS: [Words; 2] =
    [["Dasar semua anggota", "Asas semua anggota", "Everyone’s basis"], IF_TO_ONE];
const IF_TO_ONE: Words = ["kalau kepada satu anggota", "jika kepada seorang anggota", "if to one member"];

/// Above the percentages.
pub const BY_LAWS: Words =
    ["Pembagian menurut AD/ART", "Pembahagian mengikut undang-undang kecil", "The split by the by-laws"];
/// Above the splits in use.
pub const TEMPLATES: Words = ["Contoh pembagian", "Contoh pembahagian", "Splits in use"];
/// In place of a split in use.
pub const NO_TEMPLATE: Words = ["Isi sendiri", "Isi sendiri", "Enter your own"];
/// Below a split in use, which is called by its origin.
pub const ORIGIN: Words = [
    "Contoh dari koperasi lain atau buku latihan, bukan aturan: anggota yang menetapkan persentasenya.",
    "Contoh daripada koperasi lain atau buku latihan, bukan peraturan: anggota yang menetapkan peratusannya.",
    "An example of another co-op or a textbook, not a rule: the members set their percentages.",
];
/// What a split in use is called: where it was read.
#[must_use]
pub const fn origin(of: SplitOrigin) -> Words {
    match of {
        SplitOrigin::BangauHitam => [
            "Contoh soal: Koperasi Perguruan Bangau Hitam 2008",
            "Contoh soalan: Koperasi Perguruan Bangau Hitam 2008",
            "From an exercise: Koperasi Perguruan Bangau Hitam 2008",
        ],
        SplitOrigin::Merdeka => [
            "Contoh soal: Koperasi Merdeka",
            "Contoh soalan: Koperasi Merdeka",
            "From an exercise: Koperasi Merdeka",
        ],
        SplitOrigin::Article => [
            "Contoh artikel: anggota 40%, cadangan 40%",
            "Contoh rencana: anggota 40%, rizab 40%",
            "From an article: members 40%, reserve 40%",
        ],
        SplitOrigin::Program => [
            "Contoh program pembukuan: anggota 70%, cadangan 30%",
            "Contoh perisian akaun: anggota 70%, rizab 30%",
            "From accounting software: members 70%, reserve 30%",
        ],
    }
}
/// Above the levels of the split.
pub const FORM: Words = ["Bentuk pembagian", "Bentuk pembahagian", "Form of the split"];
/// The levels.
pub const LEVELS: [Words; 2] = [
    ["Satu tingkat", "Satu peringkat", "One level"],
    ["Dua tingkat: dibagi lagi", "Dua peringkat: dibahagi lagi", "Two levels: split again"],
];
/// Above the bases of a pool.
pub const SHARED_BY: Words = ["Jasa ini dibagi menurut", "Jasa ini dibahagi mengikut", "Shared by"];
/// The basis that needs no name.
pub const ANY_BUSINESS: Words = ["usaha apa saja", "urus niaga apa sahaja", "business of any kind"];
/// Adds a pool.
pub const ADD_POOL: Words = ["+ jasa usaha lain", "+ jasa usaha lain", "+ another patronage refund"];
/// Adds a fund with a name.
pub const ADD_OWN_FUND: Words =
    ["+ dana dengan nama sendiri", "+ dana dengan nama sendiri", "+ a fund with a name of your own"];
/// Above the funds that have no field yet.
pub const MORE_FUNDS: Words = ["Dana lain", "Dana lain", "Other funds"];
/// Before the name of what is taken out.
pub const REMOVE: Words = ["Hapus: ", "Buang: ", "Remove: "];
/// Where the percentages are 100 together.
pub const ALL_ALLOCATED: Words =
    ["Semua sudah dialokasikan.", "Semua sudah diperuntukkan.", "All is allocated."];
/// Before what they leave open.
pub const LEFT_TO_ALLOCATE: Words = ["Belum dialokasikan: ", "Belum diperuntukkan: ", "Left to allocate: "];

/// Above what few accounts have between their result and what is shared out.
pub const SELDOM: Words = [
    "Hal lain sebelum SHU dibagi",
    "Perkara lain sebelum lebihan dibahagi",
    "What else comes before the split",
];
/// The same with a loss of earlier years.
pub const SELDOM_WITH_LOSS: Words = [
    "Rugi tahun lalu, hal lain sebelum dibagi",
    "Rugi terkumpul, perkara lain sebelum dibahagi",
    "Earlier loss, and what else comes before the split",
];
/// The answer as a sentence: what is shared out, and how much of it is for members.
pub const IN_A_SENTENCE: Words = [
    "Dari SHU # yang dibagi, # untuk anggota.",
    "Daripada lebihan # yang dibahagi, # untuk anggota.",
    "Of the # to share out, # is for members.",
];
/// The loss that the reserve covers; the gap is how much.
pub const COVERED: Words =
    ["# ditutup dari dana cadangan.", "# ditampung oleh dana rizab.", "# is covered by the reserve."];
/// What the surplus comes from.
pub const STARTS: Words = ["Mulai dari", "Bermula daripada", "Start from"];
/// The ways to come to it.
pub const SOURCES: [Words; 2] = [
    ["SHU sudah dihitung", "Lebihan sudah dikira", "The surplus as given"],
    ["Pendapatan dan biaya", "Pendapatan dan kos", "Income and costs"],
];
/// Whether tax is taken off already.
pub const STATED: Words = ["SHU yang diisi", "Lebihan yang diisi", "The surplus is"];
/// After it or before it.
pub const TAXED: [Words; 2] =
    [["Setelah pajak", "Selepas cukai", "After tax"], ["Sebelum pajak", "Sebelum cukai", "Before tax"]];
/// Above the promises and the rule of rounding.
pub const BACKWARDS_AND_ROUNDING: Words = [
    "Mulai dari janji kepada anggota, pembulatan",
    "Bermula daripada janji kepada anggota, pembundaran",
    "Starting from a promise to members, rounding",
];
/// Above the pools that can be promised something.
pub const PROMISE_OUT_OF: Words = ["Janji dari", "Janji daripada", "Promise out of"];
/// Above the rules of rounding.
pub const ROUNDING: Words = ["Pembulatan", "Pembundaran", "Rounding"];

/// The whole account, for screen readers.
pub const TABLE: Words = ["Pembagian SHU", "Pembahagian lebihan", "The split"];
/// The columns of its table.
pub const COLUMNS: [Words; 3] =
    [["Baris", "Butiran", "Line"], ["Persen", "Peratus", "Percent"], ["Jumlah", "Amaun", "Amount"]];
/// Above what a promise needs.
pub const BACKWARDS: Words =
    ["Yang diperlukan untuk janji itu", "Yang diperlukan bagi janji itu", "What the promise needs"];
