//! Hayami's table from its own rows.

use crate::i18n::say::Words;

/// What a stage is called.
pub const STAGE: Words = ["Tahap #", "Peringkat #", "Stage #"];
/// The fold of the stages.
pub const FOLD: Words = [
    "Tabel Hayami: tahap berantai, periksa tabel tercetak",
    "Jadual Hayami: peringkat berantai, semak jadual bercetak",
    "Hayami’s table: chained stages, check a printed one",
];
/// How to fill it in.
pub const HINT: Words = [
    "Terpisah dari lini di atas. Isi baris A–I seperti tabel tercetak; D dan E boleh diisi langsung sebagai ganti A–C.",
    "Berasingan daripada barisan di atas. Isi baris A–I seperti jadual bercetak; D dan E boleh diisi terus sebagai ganti A–C.",
    "Apart from the lines above. Enter rows A to I as a printed table gives them; D and E can stand in for A to C.",
];
/// How the stages stand to each other.
pub const BETWEEN: Words = ["Antar-tahap", "Antara peringkat", "Between the stages"];
/// The ways they do.
pub const WAYS: [Words; 2] = [
    [
        "hasil tahap menjadi bahan tahap berikutnya",
        "hasil peringkat menjadi bahan peringkat berikut",
        "each product is the next one’s raw material",
    ],
    ["tabel berdiri sendiri", "jadual berasingan", "tables of their own"],
];
/// Whether rows of a printed table are compared.
pub const COMPARE: Words =
    ["Bandingkan dengan tabel tercetak", "Bandingkan dengan jadual bercetak", "Compare with a printed table"];
/// Whether they are.
pub const COMPARING: [Words; 2] =
    [["tidak", "tidak", "no"], ["ya, isi baris J–T", "ya, isi baris J–T", "yes, enter rows J to T"]];
/// The first stage.
pub const ENTER: Words = ["Isi tabel Hayami", "Isi jadual Hayami", "Enter a Hayami table"];
/// One more.
pub const ADD: Words = ["Tambah tahap", "Tambah peringkat", "Add a stage"];
/// One less.
pub const REMOVE: Words = ["Hapus tahap terakhir", "Padam peringkat terakhir", "Remove the last stage"];
/// Above the rows that a printed table states.
pub const STATED: Words = [
    "Baris yang tercetak (persen, misalnya 38)",
    "Baris yang bercetak (peratus, misalnya 38)",
    "Rows as printed (in percent, such as 38)",
];

/// Above the tables.
pub const HEADING: Words =
    ["Tabel Hayami dari baris A–I", "Jadual Hayami daripada baris A–I", "Hayami’s table from rows A to I"];
/// What each table is called.
pub const REGION: Words = ["Tabel Hayami", "Jadual Hayami", "Hayami’s table"];
/// Heads the column of names.
pub const ROW: Words = ["Baris", "Baris", "Row"];
/// Heads the column of calculated values.
pub const CALCULATED: Words = ["Hitungan", "Kiraan", "Calculated"];
/// Heads the column of printed ones.
pub const PRINTED: Words = ["Tercetak", "Bercetak", "Printed"];
/// Heads the column of what is to be said of them.
pub const CHECK: Words = ["Periksa", "Semak", "Check"];
/// A percentage printed as a fraction.
pub const FRACTION: Words = ["pecahan, bukan persen", "pecahan, bukan peratus", "a fraction, no percentage"];
/// A printed value that contradicts the calculated one.
pub const CONTRADICTS: Words = ["tidak sesuai", "tidak sepadan", "contradicts"];
/// A printed value that nothing can be said of.
pub const UNCHECKED: Words = ["tak bisa diperiksa", "tidak dapat disemak", "cannot be checked"];
/// A printed value that agrees with the calculated one.
pub const AGREES: Words = ["sesuai", "sepadan", "agrees"];
/// Above what the stages come to together.
pub const WHOLE_CHAIN: Words = [
    "Seluruh rantai, per satuan bahan pertama",
    "Seluruh rantaian, seunit bahan pertama",
    "The whole chain, per unit of the first raw material",
];
/// Heads the column of all stages.
pub const CHAIN: Words = ["Rantai", "Rantaian", "Chain"];
