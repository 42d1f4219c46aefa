//! What pages have in common: where their figures come from, the days that they ask for.

use crate::i18n::say::Words;

/// Where the figures of most pages come from.
pub const FROM_THE_REPORT: Words = [
    "Isi angka dari laporan tahunan koperasi Anda. Semua dihitung di perangkat ini; tidak ada yang dikirim.",
    "Isi angka daripada laporan tahunan koperasi anda. Semua dikira pada peranti ini; tiada apa yang dihantar.",
    "Enter the figures from your co-op’s annual report. Everything is calculated on this device; nothing is sent.",
];
/// After the heading of an answer that lacks a part.
pub const SO_FAR: Words = [" sejauh ini", " setakat ini", " so far"];
/// The last day of the financial year.
pub const YEAR_END: [Words; 2] =
    [["Akhir tahun buku", "Akhir tahun kewangan", "End of the financial year"], DECIDES_RULES];
/// After the name of a closed part with fields: how many of them are filled in.
pub const FILLED_IN: Words = [" · # terisi", " · # diisi", " · # filled in"];
/// Above what few need.
pub const MORE: Words = ["Isian lain", "Medan lain", "More fields"];
/// The day whose rules apply, where a page asks for no other.
pub const RULE_DATE: [Words; 2] = [["Tanggal aturan", "Tarikh peraturan", "Day of the rules"], DECIDES_RULES];
const DECIDES_RULES: Words =
    ["aturan hari itu yang dipakai", "mengikut peraturan pada tarikh ini", "the rules of that day are used"];
/// Above the steps behind a figure.
pub const EXPLANATION: Words = ["Bagaimana dihitung?", "Bagaimana ia dikira?", "How is it calculated?"];
/// Before the rule behind a step.
pub const RULE: Words = ["Dasar:", "Asas:", "Rule:"];
/// Why a field cannot be changed, where the host page gives no reason.
pub const LOCKED: Words =
    ["Ditetapkan oleh halaman ini.", "Ditetapkan oleh halaman ini.", "Set by this page."];
/// Before the name of an example, and in place of an answer's title where there is little room.
pub const EXAMPLE: Words = ["Contoh", "Contoh", "Example"];
/// After the name of a case that was changed.
pub const CHANGED: Words = [", diubah", ", diubah", ", changed"];
/// The name of the list of pages.
pub const CALCULATORS: Words = ["Pilihan hitungan", "Pilihan pengiraan", "Calculators"];
/// Tries the example.
pub const TRY_EXAMPLE: Words =
    ["Coba dengan angka contoh", "Cuba dengan angka contoh", "Try it with the example’s figures"];
/// What becomes of the example.
pub const EXAMPLE_GOES: Words = [
    "Begitu Anda mengetik angka sendiri, semua angka contoh hilang.",
    "Sebaik anda menaip angka sendiri, semua angka contoh hilang.",
    "As soon as you type a figure of your own, all figures of the example go.",
];
/// A button that turns an amount into a loss, and back.
pub const LOSS_SIGN: Words = ["− rugi", "− rugi", "− loss"];
/// What is wrong with a field, until the sentence about it has come.
pub const CHECK_THIS: Words = ["Periksa isian ini.", "Semak ruangan ini.", "Check this field."];
/// Where the host page is told what comes out.
pub const TOLD: Words = [
    "Hasilnya diberitahukan ke halaman ini",
    "Hasilnya diberitahu kepada halaman ini",
    "The results are told to this page",
];
/// Goes from the bar at the lower edge to the whole answer.
pub const WHOLE_ANSWER: Words = ["Jawaban lengkap", "Jawapan penuh", "The whole answer"];
/// At the lower edge while figures are missing: how many, and which is next.
pub const NEXT: Words = ["kurang # angka · #", "kurang # angka · #", "# left · #"];
/// Goes to what shares an answer.
pub const SHARE: Words = ["Bagikan", "Kongsi", "Share"];
/// Opens the list of pages, where there is little room.
pub const MENU: Words = ["Menu", "Menu", "Menu"];
/// The same beside some of them.
pub const ALL: Words = ["Semua hitungan", "Semua kiraan", "All calculators"];
/// Makes two figures change places.
pub const SWAP: Words = ["Tukar keduanya", "Tukar kedua-duanya", "Swap the two"];
