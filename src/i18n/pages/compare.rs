//! Proposals side by side, on every page that has them.

use crate::i18n::say::Words;

/// Keeps the figures as they are, to change them and see both.
pub const COMPARE_WITH: Words =
    ["Bandingkan dengan usulan ini", "Bandingkan dengan cadangan ini", "Compare with this proposal"];
/// After that, until something is changed; the gaps are the letters of this proposal and of the next.
pub const KEPT: Words = [
    "Usulan # disimpan. Ubah angka: usulan # akan muncul di sebelahnya.",
    "Cadangan # disimpan. Ubah angka: cadangan # akan muncul di sebelahnya.",
    "Proposal # is kept. Change figures: proposal # will stand beside it.",
];
/// Names the table.
pub const COMPARISON: Words = ["Perbandingan usulan", "Perbandingan cadangan", "Proposals compared"];
/// Heads the column of names.
pub const FIGURE: Words = ["Angka", "Angka", "Figure"];
/// A proposal, before its letter.
pub const PROPOSAL: Words = ["Usulan", "Cadangan", "Proposal"];
/// After the letter of the one that is typed in.
pub const NOW: Words = [" (sekarang)", " (sekarang)", " (now)"];
/// In place of a difference.
pub const SAME: Words = ["sama", "sama", "the same"];
/// Before what is told in the differences: the first proposal's letter.
pub const DIFFERENCES: Words =
    ["Selisih terhadap usulan A.", "Beza daripada cadangan A.", "Differences from proposal A."];
/// Drops a proposal, before its letter.
pub const DROP: Words = ["Hapus usulan", "Buang cadangan", "Drop proposal"];
/// After a difference between percentages.
pub const POINTS: Words = [" poin persen", " mata peratusan", " percentage points"];
