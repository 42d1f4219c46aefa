//! What takes figures in and out: links, files, saved forms, paper.

use crate::i18n::say::Words;

/// Above everything to share with.
pub const HEADING: Words = ["Bagikan, cetak, simpan", "Kongsi, cetak, simpan", "Share, print, save"];
/// Sends the answer to a chat.
pub const WHATSAPP: Words = ["Kirim ke WhatsApp", "Hantar ke WhatsApp", "Send by WhatsApp"];
/// After the answer in a message, before the link.
pub const ESTIMATE: Words = [
    "Perkiraan; rapat anggota yang menentukan. Periksa langkahnya:",
    "Anggaran; mesyuarat agung yang menentukan. Semak langkahnya:",
    "An estimate; the members’ meeting decides. Check the steps:",
];
/// After the inputs that a message has room for.
pub const MORE_INPUTS: Words =
    ["dan # isian lain di tautan", "dan # isian lain dalam pautan", "and # more in the link"];
/// Copies the link.
pub const COPY_LINK: Words = ["Salin tautan", "Salin pautan", "Copy the link"];
/// Copies the message.
pub const COPY_TEXT: Words = ["Salin sebagai teks", "Salin sebagai teks", "Copy as text"];
/// The field of the link.
pub const LINK: Words = ["Tautan halaman ini", "Pautan halaman ini", "Link of this page"];
/// What is in a link.
pub const LINK_HOLDS: Words = [
    "Tautan memuat angka di halaman ini, tanpa nama dan tanpa daftar anggota. Angkanya tidak dikirim ke server mana pun.",
    "Pautan memuat angka di halaman ini, tanpa nama dan tanpa senarai anggota. Angkanya tidak dihantar ke mana-mana pelayan.",
    "The link holds the figures of this page, no names and no member list. No server receives them.",
];
/// Above the picture of the link.
pub const QR_CODE: Words = ["Kode QR", "Kod QR", "QR code"];
/// What to do with the picture.
pub const QR_CODE_HINT: Words = [
    "Kode QR: arahkan kamera ponsel ke sini",
    "Kod QR: halakan kamera telefon ke sini",
    "QR code: point a phone’s camera here",
];
/// Prints the page.
pub const PRINT: Words = ["Cetak", "Cetak", "Print"];
/// Saves the inputs.
pub const SAVE_FILE: Words = ["Simpan berkas", "Simpan fail", "Save a file"];
/// Saves the figures.
pub const SAVE_TABLE: Words =
    ["Tabel untuk Excel (CSV)", "Jadual untuk Excel (CSV)", "Table for Excel (CSV)"];
/// Opens saved inputs.
pub const OPEN_FILE: Words = ["Buka berkas", "Buka fail", "Open a file"];
/// On paper, before the day of printing.
pub const CALCULATED_ON: Words = ["Dihitung pada", "Dikira pada", "Calculated on"];
/// On paper, before the link.
pub const OPEN_AGAIN: Words = ["Buka lagi:", "Buka semula:", "Open again:"];
/// The columns of the table for spreadsheets.
pub const COLUMNS: [Words; 5] = [
    ["Angka", "Angka", "Figure"],
    ["Nilai", "Nilai", "Value"],
    ["Tertulis", "Ditulis", "As shown"],
    ["Rumus", "Formula", "Formula"],
    ["Dasar", "Asas", "Rule"],
];

/// After a copy.
pub const COPIED: Words = ["Tersalin", "Disalin", "Copied"];
/// Where copying is refused.
pub const NOT_COPIED: Words = [
    "Tidak bisa disalin di sini: pilih teksnya dan salin sendiri",
    "Tidak dapat disalin di sini: pilih teks dan salin sendiri",
    "Cannot copy here: select the text and copy it yourself",
];
/// After saving.
pub const SAVED: Words = ["Tersimpan", "Disimpan", "Saved"];
/// Where saving is refused.
pub const NOT_SAVED: Words = [
    "Tidak bisa disimpan di sini: pakai tautan",
    "Tidak dapat disimpan di sini: guna pautan",
    "Cannot save here: use the link",
];

/// The page that says what is kept and sent.
pub const PRIVACY: Words = ["Privasi", "Privasi", "Privacy"];
/// The page that says who can use the widget, and how.
pub const ACCESSIBILITY: Words = ["Aksesibilitas", "Kebolehcapaian", "Accessibility"];

/// Figures came from a link.
pub const FROM_LINK: Words = [
    "Angka di halaman ini berasal dari tautan. Periksa dulu sebelum memakainya. Angka Anda sendiri, kalau ada, kembali dengan “Kembalikan isian saya”.",
    "Angka di halaman ini datang daripada pautan. Semak dahulu sebelum menggunakannya. Angka anda sendiri, jika ada, kembali dengan “Kembalikan isian saya”.",
    "The figures on this page come from a link. Check them before you use them. Your own, if any, come back with “Bring my figures back”.",
];
/// From a file.
pub const FROM_FILE: Words = [
    "Angka di halaman ini berasal dari berkas. Angka Anda sendiri, kalau ada, kembali dengan “Kembalikan isian saya”.",
    "Angka di halaman ini datang daripada fail. Angka anda sendiri, jika ada, kembali dengan “Kembalikan isian saya”.",
    "The figures on this page come from a file. Your own, if any, come back with “Bring my figures back”.",
];
/// From a case that was not published.
pub const MADE_UP: Words = [
    "Koperasi rekaan untuk latihan; angkanya bukan dari koperasi mana pun.",
    "Koperasi rekaan untuk latihan; angkanya bukan daripada mana-mana koperasi.",
    "A co-op made up for exercises; its figures are nobody’s.",
];
/// A link or a file that cannot be read.
pub const DAMAGED: Words = [
    "Tautan atau berkas ini rusak atau bukan dari kalkulator ini. Tidak ada yang diubah. Minta dikirim ulang, utuh dari huruf pertama sampai terakhir.",
    "Pautan atau fail ini rosak atau bukan daripada kalkulator ini. Tiada apa yang diubah. Minta dihantar semula, lengkap dari huruf pertama hingga terakhir.",
    "This link or file is damaged or not from this calculator. Nothing was changed. Ask for it again, whole from the first letter to the last.",
];
/// One of a newer version.
pub const NEWER: Words = [
    "Tautan atau berkas ini dibuat oleh versi yang lebih baru. Tidak ada yang diubah. Muat ulang halaman ini, lalu buka lagi.",
    "Pautan atau fail ini dibuat oleh versi yang lebih baharu. Tiada apa yang diubah. Muat semula halaman ini, kemudian buka lagi.",
    "This link or file was made by a newer version. Nothing was changed. Load this page again, then open it once more.",
];
/// One that is no link.
pub const TOO_LONG: Words = [
    "Teks ini terlalu panjang untuk sebuah tautan kalkulator. Tidak ada yang diubah.",
    "Teks ini terlalu panjang untuk pautan kalkulator. Tiada apa yang diubah.",
    "This text is too long for a link of the calculator. Nothing was changed.",
];
/// Takes away what was said of them.
pub const CLOSE: Words = ["Tutup", "Tutup", "Close"];
