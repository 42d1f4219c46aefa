//! What takes figures in and out: links, files, saved forms, paper.

use crate::i18n::say::Words;

/// Above everything to share with.
pub const HEADING: Words = ["Bagikan, cetak, simpan", "Kongsi, cetak, simpan", "Share, print, save"];
/// Sends the answer to a chat.
pub const WHATSAPP: Words = ["Kirim ke WhatsApp", "Hantar ke WhatsApp", "Send by WhatsApp"];
/// After the answer in a message, before the link; with the day of the rules.
pub const ESTIMATE: Words = [
    "Perkiraan dengan aturan per #; rapat anggota yang menentukan. Periksa langkahnya:",
    "Anggaran dengan peraturan pada #; mesyuarat agung yang menentukan. Semak langkahnya:",
    "An estimate by the rules as of #; the members’ meeting decides. Check the steps:",
];
/// In a message: fields that hold no number.
pub const UNREAD_LEFT_OUT: Words = [
    "# isian tidak terbaca sebagai angka, tidak ikut di sini",
    "# isian tidak terbaca sebagai angka, tidak disertakan di sini",
    "# entries cannot be read as numbers and are left out here",
];
/// Beside the link: the same.
pub const UNREAD: Words = [
    "# isian tidak terbaca sebagai angka: tidak ikut di teks dan gambar; di tautan, berkas, dan tabel ikut seperti diketik.",
    "# isian tidak terbaca sebagai angka: tidak disertakan dalam teks dan gambar; dalam pautan, fail dan jadual ia disertakan seperti ditaip.",
    "# entries cannot be read as numbers: they are left out of text and picture; link, file and table have them as typed.",
];
/// Beside the link: texts that no link takes along.
pub const UNREAD_TOO_LONG: Words = [
    "# isian terlalu panjang untuk tautan, tidak ikut di sana.",
    "# isian terlalu panjang untuk pautan, tidak disertakan di sana.",
    "# entries are too long for a link and are left out of it.",
];
/// Above the fields of whose figures these are.
pub const CAPTION: Words = ["Untuk kertas dan teks", "Untuk kertas dan teks", "For paper and text"];
/// The name of the co-op.
pub const COOPERATIVE: Words = ["Nama koperasi", "Nama koperasi", "Name of the co-op"];
/// The financial year.
pub const BOOK_YEAR: Words = ["Tahun buku", "Tahun kewangan", "Financial year"];
/// The financial year of a figure.
pub const BOOK_YEAR_OF: Words = ["tahun buku #", "tahun kewangan #", "financial year #"];
/// A member's name.
pub const MEMBER: Words = ["Nama anggota", "Nama anggota", "Name of the member"];
/// Beside fields that may stay empty.
pub const OPTIONAL: Words = ["boleh kosong", "boleh kosong", "may stay empty"];
/// Where a member's name goes.
pub const PAPER_ONLY: Words = [
    "hanya untuk kertas; tidak masuk tautan, berkas, atau teks",
    "untuk kertas sahaja; tidak masuk pautan, fail atau teks",
    "for paper only; in no link, file or text",
];
/// A name that cannot be taken along.
pub const NAME_REFUSED: Words = [
    "Paling banyak 60 huruf, tanpa tanda yang tidak terlihat. Nama ini belum ikut.",
    "Paling banyak 60 huruf, tanpa tanda yang tidak kelihatan. Nama ini belum disertakan.",
    "At most 60 letters, none of them invisible. This name is not taken along yet.",
];
/// A year that is none.
pub const YEAR_REFUSED: Words = [
    "Tulis empat angka, misalnya 2025 atau 2025/2026. Tahun ini belum ikut.",
    "Tulis empat angka, misalnya 2025 atau 2025/2026. Tahun ini belum disertakan.",
    "Write four digits, such as 2025 or 2025/2026. This year is not taken along yet.",
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
    "Tautan memuat angka di halaman ini, nama dana, serta nama koperasi dan tahun buku kalau diisi; tanpa nama anggota. Angkanya tidak dikirim ke server mana pun.",
    "Pautan memuat angka di halaman ini, nama dana, serta nama koperasi dan tahun kewangan jika diisi; tanpa nama anggota. Angkanya tidak dihantar ke mana-mana pelayan.",
    "The link holds the figures of this page, names of funds, and the co-op’s name and year where entered; no member’s name. No server receives them.",
];
/// Above the picture of the link.
pub const QR_CODE: Words = ["Kode QR", "Kod QR", "QR code"];
/// What to do with the picture.
pub const QR_CODE_HINT: Words = [
    "Kode QR: arahkan kamera ponsel ke sini",
    "Kod QR: halakan kamera telefon ke sini",
    "QR code: point a phone’s camera here",
];
/// Shows the picture of the link as large as the screen.
pub const WHOLE_SCREEN: Words = ["Sebesar layar", "Sebesar skrin", "As large as the screen"];
/// Gives on a picture of the answer.
pub const SHARE_PICTURE: Words = ["Bagikan gambar", "Kongsi gambar", "Share a picture"];
/// What an answer is in a picture of an example.
pub const OF_A_MEMBER: Words = ["# anggota", "# anggota", "member’s #"];
/// Below a picture of the answer; with the day of the rules.
pub const PICTURE_FOOT: Words = [
    "Perkiraan dengan aturan per #; rapat anggota yang menentukan.",
    "Anggaran dengan peraturan pada #; mesyuarat agung yang menentukan.",
    "An estimate by the rules as of #; the members’ meeting decides.",
];
/// Who signs a sheet in Indonesia.
pub const SIGNED_IN_INDONESIA: [Words; 3] = [
    ["Ketua", "Pengerusi (Ketua)", "Chair (Ketua)"],
    ["Bendahara", "Bendahari (Bendahara)", "Treasurer (Bendahara)"],
    ["Pengawas", "Pengawas", "Supervisor (Pengawas)"],
];
/// Who signs a sheet in Malaysia.
pub const SIGNED_IN_MALAYSIA: [Words; 3] = [
    ["Ketua (Pengerusi)", "Pengerusi", "Chairman (Pengerusi)"],
    ["Sekretaris (Setiausaha)", "Setiausaha", "Secretary (Setiausaha)"],
    ["Bendahara (Bendahari)", "Bendahari", "Treasurer (Bendahari)"],
];
/// Where it is signed.
pub const PLACE: Words = ["Tempat", "Tempat", "Place"];
/// When it is signed.
pub const DATE: Words = ["Tanggal", "Tarikh", "Date"];
/// Below the line to sign on.
pub const SIGN_HERE: Words = ["nama dan tanda tangan", "nama dan tandatangan", "name and signature"];
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
/// The columns of what was entered, in a table for spreadsheets.
pub const INPUT_COLUMNS: [Words; 3] = [["Isian", "Isian", "Entry"], UNIT, ["Nilai", "Nilai", "Value"]];
/// The columns of the lines of an answer.
pub const LINE_COLUMNS: [Words; 7] = [
    ["Baris", "Baris", "Line"],
    UNIT,
    ["Persen", "Peratus", "Percent"],
    ["Tepat", "Tepat", "Exact"],
    ["Dibayar (bisa dijumlah)", "Dibayar (boleh dijumlah)", "Payable (adds up)"],
    FORMULA,
    RULE,
];
/// The columns of all other figures.
pub const OTHER_COLUMNS: [Words; 7] = [
    ["Angka lain", "Angka lain", "Other figure"],
    UNIT,
    ["Nilai", "Nilai", "Value"],
    ["Tertulis", "Ditulis", "As shown"],
    ["", "", ""],
    FORMULA,
    RULE,
];
const UNIT: Words = ["Satuan", "Unit", "Unit"];
const FORMULA: Words = ["Rumus", "Formula", "Formula"];
const RULE: Words = ["Dasar", "Asas", "Rule"];
/// The line that lets the others add up.
pub const ROUNDING: Words = ["Pembulatan", "Pembundaran", "Rounding"];
/// In a table of an exercise.
pub const NO_ANSWER_HERE: Words = [
    "Latihan: jawabannya tidak ada di sini",
    "Latihan: jawapannya tiada di sini",
    "Exercise: the answer is not in here",
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
/// From another page.
pub const FROM_PAGE: Words = [
    "Nilai setoran Anda sudah diisikan di sini; isian lain tidak berubah.",
    "Nilai serahan anda sudah diisikan di sini; isian lain tidak berubah.",
    "The value of your deliveries is filled in here; what else you entered stays as it was.",
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
