//! What is told and asked of a ledger, and why a sheet of a workbook cannot be read.

use super::language::Language;
use super::say::{Words, fill, say};
use crate::members::{LedgerCode, LedgerQuestion, LedgerTold, SheetFault};

/// What is told of a movement, with what to do about it. Its line stands beside it.
#[must_use]
pub fn told(told: &LedgerTold, language: Language) -> String {
    let words: Words = match told.code {
        LedgerCode::NoDirection => [
            "Tidak jelas masuk atau keluar, jadi tidak dihitung. Tulis setoran atau penarikan.",
            "Tidak jelas masuk atau keluar, jadi tidak dikira. Tulis caruman atau pengeluaran.",
            "Nothing says whether this is in or out, so it does not count. Write which it is.",
        ],
        LedgerCode::NoDay => [
            "Tanggalnya tidak terbaca, jadi tidak dihitung. Tulis seperti 2025-01-31.",
            "Tarikhnya tidak dapat dibaca, jadi tidak dikira. Tulis seperti 2025-01-31.",
            "Its day cannot be read, so it does not count. Write it as 2025-01-31.",
        ],
        LedgerCode::NoAmount => [
            "Tidak ada jumlahnya, jadi tidak dihitung. Isi jumlahnya.",
            "Tiada amaunnya, jadi tidak dikira. Isi amaunnya.",
            "It has no amount, so it does not count. Fill it in.",
        ],
        LedgerCode::NegativeAmount => [
            "Jumlahnya kurang dari nol, jadi tidak dihitung. Tulis tanpa minus, sebagai setoran atau penarikan.",
            "Amaunnya kurang daripada sifar, jadi tidak dikira. Tulis tanpa tolak, sebagai caruman atau pengeluaran.",
            "Its amount is below zero, so it does not count. Write it without the minus, as in or as out.",
        ],
        LedgerCode::Deleted => [
            "Sudah dihapus di program asalnya, jadi tidak dihitung.",
            "Sudah dipadam dalam program asalnya, jadi tidak dikira.",
            "It was deleted in the program it comes from, so it does not count.",
        ],
        LedgerCode::AfterYear => [
            "Sesudah akhir tahun buku, jadi tidak dihitung. Periksa tahunnya.",
            "Selepas akhir tahun kewangan, jadi tidak dikira. Semak tahunnya.",
            "It comes after the end of the year, so it does not count. Check its year.",
        ],
        LedgerCode::Double => [
            "Sama dengan baris #: anggota, hari, jenis, dan jumlahnya. Keduanya dihitung; keluarkan salah satu kalau tercatat dua kali.",
            "Sama dengan baris #: anggota, hari, jenis dan amaunnya. Kedua-duanya dikira; keluarkan satu jika tercatat dua kali.",
            "Line # has the same member, day, kind and amount. Both count; leave one out if it was written twice.",
        ],
        LedgerCode::Overdrawn => [
            "Sesudah ini saldonya kurang dari nol. Mungkin ada setoran yang belum tercatat.",
            "Selepas ini bakinya kurang daripada sifar. Mungkin ada caruman yang belum dicatat.",
            "After this the balance is below zero. A payment may be missing.",
        ],
    };
    fill(say(words, language), &told.other.map(|line| line.to_string()).unwrap_or_default())
}

/// What is asked of a ledger.
#[must_use]
pub fn question(question: LedgerQuestion, language: Language) -> String {
    let words: Words = match question {
        LedgerQuestion::DebitIsIn => [
            "Di buku ini, apakah debet uang masuk atau uang keluar?",
            "Dalam buku ini, adakah debit wang masuk atau wang keluar?",
            "In this book, is a debit money in or money out?",
        ],
        LedgerQuestion::DayOrder(_) => [
            "Tanggal di baris # bisa dibaca dengan dua cara. Mana yang di depan, hari atau bulan?",
            "Tarikh dalam baris # boleh dibaca dengan dua cara. Mana yang di depan, hari atau bulan?",
            "The day in line # can be read in two ways. Which comes first, the day or the month?",
        ],
    };
    let line = match question {
        LedgerQuestion::DayOrder(line) => line.to_string(),
        LedgerQuestion::DebitIsIn => String::new(),
    };
    fill(say(words, language), &line)
}

/// Why a sheet of a workbook cannot be read, and what to do about it.
#[must_use]
pub fn sheet_fault(fault: SheetFault, language: Language) -> &'static str {
    let words: Words = match fault {
        SheetFault::Damaged => [
            "Lembar ini rusak atau terpotong. Buka di Excel atau LibreOffice, lalu simpan lagi.",
            "Helaian ini rosak atau terpotong. Buka dalam Excel atau LibreOffice, kemudian simpan semula.",
            "This sheet is damaged or cut off. Open it in Excel or LibreOffice and save it again.",
        ],
        SheetFault::TooManyColumns => [
            "Kolomnya terlalu banyak. Hapus kolom yang tidak dipakai; paling banyak 1.024.",
            "Lajurnya terlalu banyak. Buang lajur yang tidak digunakan; paling banyak 1,024.",
            "Too many columns. Remove those that are not used; 1,024 at most.",
        ],
        SheetFault::TooManyRows => [
            "Barisnya terlalu banyak. Bagi lembar ini; paling banyak 1.000.000 baris.",
            "Barisnya terlalu banyak. Bahagikan helaian ini; paling banyak 1,000,000 baris.",
            "Too many rows. Split this sheet; 1,000,000 rows at most.",
        ],
        SheetFault::TooLarge => [
            "Isi lembar ini terlalu besar. Hapus kolom yang tidak dipakai.",
            "Isi helaian ini terlalu besar. Buang lajur yang tidak digunakan.",
            "There is too much text in this sheet. Remove columns that are not used.",
        ],
    };
    say(words, language)
}
