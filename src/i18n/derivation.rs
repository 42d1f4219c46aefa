//! How a figure came about, as sentences: its name, its value, then the formula and what it was rounded to.

use super::say::Words;
use crate::domain::{Direction, Nothing, Operation, Origin};

/// Calculated and not rounded: name, value, formula.
pub(super) const FIGURE: Words = ["# adalah #, yaitu #.", "# ialah #, iaitu #.", "# is #, which is #."];

/// A part that was fitted to its whole: name, value, formula.
pub(super) const FITTED: Words = [
    "# adalah #, yaitu #, dibulatkan supaya semua bagian pas dengan jumlahnya.",
    "# ialah #, iaitu #, dibundarkan supaya semua bahagian sama dengan jumlahnya.",
    "# is #, which is #, rounded so that the parts add up to the whole.",
];

/// A count, rounded up: name, value, formula.
pub(super) const UP_TO_WHOLE: Words = [
    "# adalah #, yaitu #, dibulatkan ke atas ke satuan penuh.",
    "# ialah #, iaitu #, dibundarkan ke atas kepada unit penuh.",
    "# is #, which is #, rounded up to whole units.",
];

/// A sum of many terms: how many they are, the first, the last.
pub(super) const MANY: Words = [
    "jumlah # suku, dari # sampai #",
    "jumlah # sebutan, daripada # hingga #",
    "the sum of # terms, from # to #",
];

/// A sum inside a formula: all but the last, the last.
pub(super) const SUM_OF: Words = ["jumlah # dan #", "jumlah # dan #", "the sum of # and #"];

/// What is rounded to whole units of money.
pub(super) const WHOLE_UNIT: Words = ["# penuh", "# penuh", "the whole #"];

/// What a percentage is rounded to.
pub(super) const DECIMALS: Words = ["dua desimal", "dua tempat perpuluhan", "two decimals"];

/// What is rounded to a coarser step: the step.
pub(super) const MULTIPLE: Words = ["kelipatan #", "gandaan #", "a multiple of #"];

/// The same, to the nearest.
pub(super) const NEAREST_MULTIPLE: Words = ["kelipatan #", "gandaan #", "multiple of #"];

/// Rounded: name, value, formula, what it was brought to.
pub(super) fn rounded(direction: Direction) -> Words {
    match direction {
        Direction::Floor => [
            "# adalah #, yaitu #, dibulatkan ke bawah ke #.",
            "# ialah #, iaitu #, dibundarkan ke bawah kepada #.",
            "# is #, which is #, rounded down to #.",
        ],
        Direction::HalfUp => [
            "# adalah #, yaitu #, dibulatkan ke # terdekat.",
            "# ialah #, iaitu #, dibundarkan kepada # terdekat.",
            "# is #, which is #, rounded to the nearest #.",
        ],
        Direction::Ceiling => [
            "# adalah #, yaitu #, dibulatkan ke atas ke #.",
            "# ialah #, iaitu #, dibundarkan ke atas kepada #.",
            "# is #, which is #, rounded up to #.",
        ],
    }
}

/// Handed in: name, value.
pub(super) fn given(origin: Origin) -> Words {
    match origin {
        Origin::Trial => [
            "# adalah #, ditemukan dengan mencoba.",
            "# ialah #, ditemui dengan mencuba.",
            "# is #, found by trial.",
        ],
        Origin::AddedUp => [
            "# adalah #, yaitu semua bagian dijumlahkan.",
            "# ialah #, iaitu semua bahagian dijumlahkan.",
            "# is #, all parts added up.",
        ],
        Origin::Members => [
            "# adalah #, seperti yang ditetapkan anggota.",
            "# ialah #, seperti yang ditetapkan anggota.",
            "# is #, as the members decided.",
        ],
        Origin::Visitor | Origin::Published(_) => {
            ["# adalah #, seperti yang diisi.", "# ialah #, seperti yang diisi.", "# is #, as entered."]
        }
    }
}

/// Zero without a formula: name, value.
pub(super) fn nothing(why: Nothing) -> Words {
    match why {
        Nothing::Loss => [
            "# adalah #, karena tahun ini rugi.",
            "# ialah #, kerana tahun ini rugi.",
            "# is #, because the year ended with a loss.",
        ],
        Nothing::EarlierLosses => [
            "# adalah #, karena rugi tahun-tahun lalu menghabiskan semuanya.",
            "# ialah #, kerana rugi terkumpul menghabiskan semuanya.",
            "# is #, because earlier losses take it all.",
        ],
        Nothing::Exempt => [
            "# adalah #, karena dibebaskan oleh undang-undang.",
            "# ialah #, kerana dikecualikan oleh undang-undang.",
            "# is #, because the law exempts it.",
        ],
        Nothing::NotCounted => [
            "# adalah #, karena tidak ada dasar yang ikut dihitung.",
            "# ialah #, kerana tiada asas yang dikira.",
            "# is #, because nothing of its basis counts.",
        ],
        Nothing::NothingLeft => [
            "# adalah #, karena tidak ada sisanya.",
            "# ialah #, kerana tiada bakinya.",
            "# is #, because nothing is left.",
        ],
        Nothing::NotPaidYet => [
            "# adalah #, karena saat itu belum ada yang dibayar.",
            "# ialah #, kerana ketika itu belum ada yang dibayar.",
            "# is #, because nothing had been paid in by then.",
        ],
        Nothing::NoBasis => [
            "# adalah #, karena jumlah seluruhnya nol.",
            "# ialah #, kerana jumlah keseluruhannya sifar.",
            "# is #, because the total is zero.",
        ],
    }
}

/// What is said between two parts of a formula.
pub(super) fn operation(op: Operation) -> Words {
    match op {
        Operation::Plus => [" ditambah ", " ditambah ", " plus "],
        Operation::Minus => [" dikurangi ", " ditolak ", " minus "],
        Operation::Times => [" dikali ", " didarab ", " times "],
        Operation::Over => [" dibagi ", " dibahagi ", " divided by "],
        Operation::Power => [" dipangkatkan ", " kuasa ", " to the power of "],
    }
}
