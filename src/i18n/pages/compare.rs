//! Proposals side by side, on every page that has them.

use crate::i18n::say::Words;

/// Keeps the figures as they are, to change them and see both.
pub const COMPARE_WITH: Words =
    ["Bandingkan dengan angka lain", "Bandingkan dengan angka lain", "Compare with other figures"];
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
/// Above the figures that are the same in all.
pub const ALIKE: Words = ["# angka sama", "# angka sama", "# figures are the same"];
/// In place of a difference.
pub const SAME: Words = ["sama", "sama", "the same"];
/// Before what is told in the differences: the first proposal's letter.
pub const DIFFERENCES: Words =
    ["Selisih terhadap usulan A.", "Beza daripada cadangan A.", "Differences from proposal A."];
/// Drops a proposal, before its letter.
pub const DROP: Words = ["Hapus usulan", "Buang cadangan", "Drop proposal"];
/// After a difference between percentages.
pub const POINTS: Words = [" poin persen", " mata peratusan", " percentage points"];
/// The letter of a proposal, a figure that is more in it, by how much, from and to; the same where it is less.
pub const RISES: Words = [
    "Usulan #: # naik #, dari # menjadi #",
    "Cadangan #: # naik #, daripada # kepada #",
    "Proposal #: # rises by #, from # to #",
];
/// See [`RISES`].
pub const FALLS: Words = [
    "Usulan #: # turun #, dari # menjadi #",
    "Cadangan #: # turun #, daripada # kepada #",
    "Proposal #: # falls by #, from # to #",
];
/// A figure that is the same in it.
pub const UNCHANGED: Words = ["Usulan #: # tetap #.", "Cadangan #: # kekal #.", "Proposal #: # stays at #."];
/// After that, why.
pub const BECAUSE: Words = [", karena #", ", kerana #", ", because of #"];
/// A number that makes the difference, from and to.
pub const CAUSE: Words = ["# # → #", "# # → #", "# # → #"];
/// One that stands in the place of another: its name and value, and those of the other.
pub const OTHER_CAUSE: Words =
    ["# (#) di tempat # (#)", "# (#) di tempat # (#)", "# (#) in the place of # (#)"];
