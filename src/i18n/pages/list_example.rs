//! What stands in the list of a made-up co-op: in the words of its country, whoever reads it.

use crate::domain::Country;

/// First names of its members.
pub const NAMES: [&str; 24] = [
    "Aminah", "Budi", "Citra", "Dewi", "Eko", "Fatimah", "Gunawan", "Hasan", "Indah", "Joko", "Kartini",
    "Lasmi", "Mariam", "Nur", "Osman", "Putri", "Qomariah", "Rahmat", "Siti", "Tarmin", "Umi", "Veri",
    "Wati", "Zainab",
];

/// Its name, what the list is, and the headings of its columns.
#[must_use]
pub const fn title(country: Country) -> &'static str {
    match country {
        Country::Indonesia => {
            "KOPERASI MELATI (REKAAN)\nDAFTAR ANGGOTA PER 31 DESEMBER\nNo;No. Anggota;Nama;Simpanan Pokok;Simpanan Wajib;Pinjaman\n"
        }
        Country::Malaysia => {
            "KOPERASI MELATI (REKAAN)\nSENARAI ANGGOTA PADA 31 DISEMBER\nBil;No. Anggota;Nama;Modal Syer;Yuran;Pinjaman\n"
        }
    }
}

/// The row of sums.
pub const TOTAL: &str = "Jumlah";

/// Who signs it.
pub const SIGNED: &str = "\n;;Ketua;;Bendahara;\n";
