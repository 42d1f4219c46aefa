//! "Dasar hukum": the rules that are on record for a day.

use crate::i18n::say::Words;

/// Above the rules.
pub const HEADING: Words = ["Dasar hukum", "Asas undang-undang", "Legal basis"];
/// Which rules these are; the gap is the day.
pub const ON_RECORD: Words = [
    "Aturan yang tercatat untuk #. Yang belum diketahui ditanyakan, tidak ditebak.",
    "Peraturan dalam rekod bagi #. Yang belum diketahui akan ditanya, bukan diteka.",
    "The rules on record for #. What is not known is asked for, not guessed.",
];
/// Where there are none.
pub const NONE_ON_RECORD: Words = [
    "Untuk hari ini tidak ada aturan yang tercatat. Pilih hari yang lebih baru, atau cari aturannya.",
    "Bagi hari ini tiada peraturan dalam rekod. Pilih hari yang lebih baharu, atau cari peraturannya.",
    "No rule is on record for this day. Choose a later day, or look the rule up.",
];
/// Before a day by which a rule was in force; its first day was not found.
pub const IN_FORCE_BY: Words = [
    "tercatat berlaku, hari pertamanya tidak ditemukan; paling lambat sejak",
    "berkuat kuasa dalam rekod, hari pertamanya tidak ditemui; selewat-lewatnya sejak",
    "on record as in force, its first day was not found; by",
];
/// Before the first day of a rule.
pub const IN_FORCE: Words =
    ["tercatat berlaku sejak", "berkuat kuasa dalam rekod sejak", "on record as in force since"];
/// Before the day since which it is replaced.
pub const REPEALED: Words = ["diganti sejak", "digantikan sejak", "replaced since"];
/// Before the day since which no rule is known.
pub const UNKNOWN: Words = ["belum diketahui sejak", "belum diketahui sejak", "not known since"];
/// How a rule was read: itself.
pub const READ: Words =
    ["dibaca dalam teks aturan", "dibaca dalam teks peraturan", "read in the rule itself"];
/// How a rule was read: what others say of it.
pub const REPORTED: Words =
    ["menurut laporan tentang aturan ini", "menurut laporan tentang peraturan ini", "as reported by others"];
/// Before the day on which it was last checked.
pub const CHECKED: Words = ["diperiksa", "disemak", "checked"];
