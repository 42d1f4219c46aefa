//! "Dasar hukum": the rules that are on record for a day.

use crate::i18n::say::Words;

/// Above the rules.
pub const HEADING: Words = ["Dasar hukum", "Asas undang-undang", "Legal basis"];
/// Which rules these are; the gap is the day.
pub const ON_RECORD: Words = [
    "Aturan untuk halaman ini yang tercatat untuk #. Yang belum diketahui ditanyakan, tidak ditebak.",
    "Peraturan bagi halaman ini dalam rekod bagi #. Yang belum diketahui akan ditanya, bukan diteka.",
    "The rules for this page on record for #. What is not known is asked for, not guessed.",
];
/// Where there are none.
pub const NONE_ON_RECORD: Words = [
    "Untuk tanggal ini tidak ada aturan yang tercatat di sini; jangan simpulkan bahwa tidak ada. Tanyakan kepada dinas koperasi.",
    "Bagi tarikh ini tiada peraturan dalam rekod di sini; jangan simpulkan bahawa tiada. Tanyakan kepada SKM.",
    "No rule is on record here for this day; do not conclude that there is none. Ask the office for co-operatives.",
];
/// Before a day by which a rule was in force; its first day was not found.
pub const IN_FORCE_BY: Words =
    ["berlaku paling lambat sejak", "berkuat kuasa selewat-lewatnya sejak", "in force at the latest since"];
/// Before the first day of a rule.
pub const IN_FORCE: Words = ["berlaku sejak", "berkuat kuasa sejak", "in force since"];
/// Before the day since which another rule, which this one ends, is replaced.
pub const REPEALED: Words = [
    "aturan sebelumnya tidak berlaku lagi sejak",
    "peraturan sebelumnya tidak berkuat kuasa lagi sejak",
    "the rule before it has not applied since",
];
/// Before the day since which no rule is known.
pub const UNKNOWN: Words = ["belum diketahui sejak", "belum diketahui sejak", "not known since"];
/// Before the day since which a rule was not confirmed any more.
pub const UNCONFIRMED: Words = [
    "belum dipastikan masih berlaku sejak",
    "belum dipastikan masih berkuat kuasa sejak",
    "not confirmed since",
];
/// What made a rule apply; the gap is its citation.
pub const THROUGH: Words = [", dengan #", ", melalui #", ", by #"];
/// How a rule was read: itself.
pub const READ: Words =
    ["dibaca dalam teks aturan", "dibaca dalam teks peraturan", "read in the text of the rule"];
/// How a rule was read: in the Bill.
pub const READ_IN_BILL: Words = [
    "dibaca dalam rancangan undang-undang yang diterbitkan Parlemen",
    "dibaca dalam rang undang-undang yang diterbitkan Parlimen",
    "read in the Bill that Parliament published",
];
/// How a rule was read: in the words of an official portal.
pub const ON_PORTAL: Words = ["menurut portal resmi", "mengikut portal rasmi", "as an official portal says"];
/// How a rule was read: what others say of it.
pub const REPORTED: Words = [
    "menurut laporan, teksnya belum dibaca",
    "mengikut laporan, teksnya belum dibaca",
    "as reported; the text was not read",
];
/// Where no official address of a document is known.
pub const NO_ADDRESS: Words = ["tautan resmi belum ada", "pautan rasmi belum ada", "no official link yet"];
/// The days of checking: the last, and that by which it is due again.
pub const CHECKED: Words = [
    "terakhir diperiksa #, diperiksa lagi paling lambat #",
    "kali terakhir disemak #, disemak semula selewat-lewatnya #",
    "last checked #, to be checked again by #",
];
/// Before the day on which a rule was last checked.
pub const CHECKED_ON: Words = ["diperiksa", "disemak", "checked"];
/// Above the rules by the day on which each began or ended.
pub const CHANGES: Words =
    ["Yang berubah dalam aturan", "Yang berubah dalam peraturan", "What changed in the rules"];
/// A day by which a rule applied, where its first was not found.
pub const BY_THEN: Words = ["paling lambat #", "selewat-lewatnya #", "by #"];
/// A rule that began.
pub const BEGAN: Words = ["mulai berlaku", "mula berkuat kuasa", "begins"];
/// A rule that was replaced.
pub const ENDED: Words =
    ["menggantikan yang lama", "menggantikan yang lama", "takes the place of the old one"];
/// A rule that is not known from then on.
pub const OPEN: Words =
    ["belum diketahui sejak hari ini", "belum diketahui sejak hari ini", "not known from here on"];
/// A rule that was not confirmed from then on.
pub const OPEN_STILL: Words = [
    "belum dipastikan masih berlaku sejak hari ini",
    "belum dipastikan masih berkuat kuasa sejak hari ini",
    "not confirmed from here on",
];
