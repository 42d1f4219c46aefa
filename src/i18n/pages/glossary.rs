//! "Arti kata": what stands around the words.

use crate::i18n::say::Words;

/// Above the words.
pub const HEADING: Words = ["Arti kata", "Makna kata", "What the words mean"];
/// Above the words of the page, below its answer.
pub const OF_PAGE: Words =
    ["Arti kata di halaman ini", "Makna kata di halaman ini", "What the words of this page mean"];
/// The field in which a word is looked for.
pub const LOOK_FOR: Words = ["Cari kata", "Cari perkataan", "Look for a word"];
/// Above the words of the page.
pub const HERE: Words = ["Di halaman ini", "Di halaman ini", "On this page"];
/// Above all others.
pub const OTHERS: Words = ["Kata lain", "Perkataan lain", "Other words"];
/// How many fit what is looked for.
pub const COUNT: Words = ["# kata", "# perkataan", "words: #"];
/// Before the place of a word in a report.
pub const PLACE: Words = ["Di laporan:", "Dalam laporan:", "In the report:"];
/// Before what a rule says.
pub const RULE: Words = ["Menurut aturan:", "Mengikut peraturan:", "By the rule:"];
/// Asks for the meaning of a word of a label, which is the gap.
pub const ASKED: Words = ["Apa arti “#”?", "Apakah makna “#”?", "What does “#” mean?"];
