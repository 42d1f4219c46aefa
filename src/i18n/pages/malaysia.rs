//! What the Malaysian pages have in common.

use crate::i18n::say::Words;

/// In place of a figure that is not there yet.
pub const WAITING: Words = [
    "Isi angka untuk melihat hasilnya.",
    "Isi angka untuk melihat hasilnya.",
    "Enter figures to see the answer.",
];

/// The rate on shares that the supervisor approved.
pub const SHARE_APPROVED: [Words; 2] =
    [["Persentase syer yang disetujui", "Kadar syer diluluskan", "Approved rate on shares"], BY_SKM];
/// The rate on subscriptions that the supervisor approved.
pub const YURAN_APPROVED: [Words; 2] =
    [["Persentase yuran yang disetujui", "Kadar yuran diluluskan", "Approved rate on subscriptions"], BY_SKM];

const BY_SKM: Words = ["oleh SKM, kalau ada", "oleh SKM, jika ada", "by SKM, if it did"];
