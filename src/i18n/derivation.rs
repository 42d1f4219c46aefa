//! How a figure came about, as sentences: its name, its value, then the formula and what it was rounded to.

use super::say::Words;
use crate::domain::{Direction, Nothing, Op, Origin};

/// Calculated and not rounded: name, value, formula.
pub(super) const FIGURE: Words = ["# adalah #, yaitu #.", "# ialah #, iaitu #.", "# is #: #."];

/// A part that was fitted to its whole: name, value, formula.
pub(super) const FITTED: Words = [
    "# adalah #, yaitu #, dibulatkan supaya semua bagian pas dengan jumlahnya.",
    "# ialah #, iaitu #, dibundarkan supaya semua bahagian sama dengan jumlahnya.",
    "# is #: #, rounded so that the parts add up to the whole.",
];

/// A count, rounded up: name, value, formula.
pub(super) const UP_TO_WHOLE: Words = [
    "# adalah #, yaitu #, dibulatkan ke atas ke satuan penuh.",
    "# ialah #, iaitu #, dibundarkan ke atas kepada unit penuh.",
    "# is #: #, rounded up to whole units.",
];

/// Rounded: name, value, formula, the multiple it was brought to.
pub(super) fn rounded(direction: Direction) -> Words {
    match direction {
        Direction::Floor => [
            "# adalah #, yaitu #, dibulatkan ke bawah ke kelipatan #.",
            "# ialah #, iaitu #, dibundarkan ke bawah kepada gandaan #.",
            "# is #: #, rounded down to a multiple of #.",
        ],
        Direction::HalfUp => [
            "# adalah #, yaitu #, dibulatkan ke kelipatan terdekat dari #.",
            "# ialah #, iaitu #, dibundarkan kepada gandaan terdekat #.",
            "# is #: #, rounded to the nearest multiple of #.",
        ],
        Direction::Ceiling => [
            "# adalah #, yaitu #, dibulatkan ke atas ke kelipatan #.",
            "# ialah #, iaitu #, dibundarkan ke atas kepada gandaan #.",
            "# is #: #, rounded up to a multiple of #.",
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
            "# is #: all parts added up.",
        ],
        Origin::Members => [
            "# adalah #, seperti yang ditetapkan anggota.",
            "# ialah #, seperti yang ditetapkan ahli.",
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
        Nothing::NoBasis => [
            "# adalah #, karena jumlah seluruhnya nol.",
            "# ialah #, kerana jumlah keseluruhannya sifar.",
            "# is #, because the total is zero.",
        ],
    }
}

/// What is said between two parts of a formula.
pub(super) fn operation(op: Op) -> Words {
    match op {
        Op::Plus => [" ditambah ", " ditambah ", " plus "],
        Op::Minus => [" dikurangi ", " ditolak ", " minus "],
        Op::Times => [" dikali ", " didarab ", " times "],
        Op::Over => [" dibagi ", " dibahagi ", " divided by "],
        Op::Power => [" dipangkatkan ", " kuasa ", " to the power of "],
    }
}
