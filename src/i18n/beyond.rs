//! The words of what the first page never says: lists of members, contributions, malformed scenarios.
//!
//! # Design
//!
//! *Why apart?* So that the first page's visitors do not download them.

use super::Language;
use super::message::fill;
use super::rates::{Words, say};
use crate::domain::{Refusal, Term};

/// The name of a number that is not on the first page; nothing for others.
pub(super) fn term(term: Term, language: Language) -> Option<String> {
    let words: Words = match term {
        Term::MemberCount => ["jumlah anggota", "bilangan ahli", "number of members"],
        Term::Months => ["jumlah bulan", "bilangan bulan", "number of months"],
        Term::PrincipalEach => {
            ["simpanan pokok tiap anggota", "simpanan pokok setiap ahli", "principal savings per member"]
        }
        Term::MandatoryEach => [
            "simpanan wajib tiap anggota sebulan",
            "simpanan wajib setiap ahli sebulan",
            "mandatory savings per member and month",
        ],
        Term::PrincipalAll => {
            ["simpanan pokok semua anggota", "simpanan pokok semua ahli", "principal savings of all members"]
        }
        Term::MandatoryAll => {
            ["simpanan wajib semua anggota", "simpanan wajib semua ahli", "mandatory savings of all members"]
        }
        Term::ContributionsAll => [
            "simpanan pokok dan wajib semua anggota",
            "simpanan pokok dan wajib semua ahli",
            "principal and mandatory savings of all members",
        ],
        Term::AllocatedAmount => ["jumlah yang dibagi", "jumlah yang dibahagi", "amount to split"],
        Term::Weight(place) => {
            let words = ["dasar anggota ke-#", "asas ahli ke-#", "basis of member #"];
            return Some(fill(say(words, language), &place.saturating_add(1).to_string()));
        }
        Term::TotalWeight => ["dasar semua anggota", "asas semua ahli", "basis of all members"],
        Term::AllocatedPart(place) => {
            let words = ["bagian anggota ke-#", "bahagian ahli ke-#", "part of member #"];
            return Some(fill(say(words, language), &place.saturating_add(1).to_string()));
        }
        Term::PaidTogether => ["jumlah yang dibayarkan", "jumlah yang dibayar", "what is paid together"],
        _ => return None,
    };
    Some(say(words, language).into())
}

/// Why a scenario is refused that the first page cannot make; nothing for others.
#[expect(clippy::too_many_lines, reason = "a table of words")]
pub(super) fn refusal(refusal: &Refusal, language: Language) -> Option<&'static str> {
    let words: Words = match refusal {
        Refusal::UnknownVersion(_) => [
            "Ditulis oleh versi yang lebih baru. Perbarui kalkulator ini.",
            "Ditulis oleh versi yang lebih baharu. Kemas kini kalkulator ini.",
            "Written by a newer version. Update this calculator.",
        ],
        Refusal::NotPositive => [
            "Isi angka yang lebih besar dari nol.",
            "Isi angka yang lebih besar daripada sifar.",
            "Enter a number above zero.",
        ],
        Refusal::NoSuchProduct => [
            "Produk atau lini itu tidak ada. Pilih salah satu yang ada.",
            "Produk atau barisan itu tiada. Pilih salah satu yang ada.",
            "There is no such product or line. Choose one that there is.",
        ],
        Refusal::TooManyMonths => [
            "Jangkanya terlalu panjang: paling banyak 600 bulan untuk pembiayaan, 120 bulan untuk persediaan.",
            "Tempohnya terlalu panjang: paling banyak 600 bulan bagi pembiayaan, 120 bulan bagi stok.",
            "That is too long: at most 600 months for a contract, 120 for a stock.",
        ],
        Refusal::GraceTooLong => [
            "Masa tenggang harus lebih pendek daripada jangka pembiayaan.",
            "Tempoh tangguh mesti lebih pendek daripada tempoh pembiayaan.",
            "The grace period must be shorter than the contract.",
        ],
        Refusal::PartExceedsPrice => [
            "Tidak boleh lebih besar daripada harganya.",
            "Tidak boleh lebih besar daripada harganya.",
            "This cannot be more than the price.",
        ],
        Refusal::YearsOfProject => {
            ["Isi 1 sampai 50 tahun.", "Isi 1 hingga 50 tahun.", "Enter 1 to 50 years."]
        }
        Refusal::NothingLeft => [
            "Susut 100% tidak menyisakan apa pun untuk dijual. Isi susut yang lebih kecil.",
            "Susut 100% tidak meninggalkan apa-apa untuk dijual. Isi susut yang lebih kecil.",
            "A loss of 100 % leaves nothing to sell. Enter a smaller one.",
        ],
        Refusal::SaidTwice => [
            "Diisi dua kali dengan cara berbeda. Pilih salah satu.",
            "Diisi dua kali dengan cara berbeza. Pilih salah satu.",
            "Given twice in different ways. Choose one.",
        ],
        Refusal::TooDeep => [
            "Pembagian paling banyak dua tingkat.",
            "Pembahagian paling banyak dua peringkat.",
            "A split has two levels at most.",
        ],
        Refusal::TooMany => [
            "Terlalu banyak baris untuk dihitung di sini.",
            "Terlalu banyak baris untuk dikira di sini.",
            "Too many rows to calculate here.",
        ],
        Refusal::BasisAndLines => [
            "Bagian yang dibagi lagi tidak bisa punya dasar sendiri.",
            "Bahagian yang dibahagi lagi tidak boleh mempunyai asas sendiri.",
            "A part that is split again cannot have a basis of its own.",
        ],
        Refusal::SameNumber => [
            "Nomor anggota ini muncul dua kali.",
            "Nombor ahli ini muncul dua kali.",
            "This member number appears twice.",
        ],
        Refusal::FractionAboveOne => [
            "Bagian tahun keanggotaan paling banyak 1.",
            "Bahagian tahun keahlian paling banyak 1.",
            "The part of the year as a member is 1 at most.",
        ],
        Refusal::PartsOfUnit => [
            "Jumlah ini mengandung pecahan yang tidak bisa dibayar. Bulatkan dulu.",
            "Jumlah ini mengandungi pecahan yang tidak boleh dibayar. Bundarkan dahulu.",
            "This amount has a fraction that cannot be paid. Round it first.",
        ],
        Refusal::MonthOutsideYear => [
            "Setahun hanya punya 12 bulan. Hapus bulan yang lebih.",
            "Setahun hanya ada 12 bulan. Buang bulan yang lebih.",
            "A year has only 12 months. Remove those beyond.",
        ],
        Refusal::BandsNotRising => [
            "Setiap lapis tarif harus berakhir lebih tinggi daripada lapis sebelumnya.",
            "Setiap jalur kadar mesti berakhir lebih tinggi daripada jalur sebelumnya.",
            "Each band must end above the band before it.",
        ],
        Refusal::NoMonths => [
            "Angsuran paling sedikit satu bulan.",
            "Ansuran sekurang-kurangnya satu bulan.",
            "Instalments take one month at least.",
        ],
        Refusal::YearsOutOfRange => [
            "Proyeksi paling sedikit 1 dan paling banyak 10 tahun.",
            "Unjuran sekurang-kurangnya 1 dan paling banyak 10 tahun.",
            "A projection has 1 to 10 years.",
        ],
        Refusal::NoSuchMonth => [
            "Isi bulan 1 sampai 12, atau kosongkan.",
            "Isi bulan 1 hingga 12, atau kosongkan.",
            "Enter a month from 1 to 12, or leave it empty.",
        ],
        Refusal::DayOutsideYear => [
            "Pilih hari di dalam tahun buku, setelah hari pertamanya.",
            "Pilih hari dalam tahun kewangan, selepas hari pertamanya.",
            "Choose a day of the financial year, after its first.",
        ],
        Refusal::PaidBackTooMuch => [
            "Yang dikembalikan atau dipindahkan lebih besar daripada yang ada. Periksa angka ini dan saldo awalnya.",
            "Yang dikeluarkan atau dipindahkan melebihi yang ada. Semak angka ini dan baki awalnya.",
            "More is paid back or moved out than there was. Check this and the opening balance.",
        ],
        Refusal::NoSuchYear => [
            "Tulis tahun dengan empat angka, misalnya 2019.",
            "Tulis tahun dengan empat angka, misalnya 2019.",
            "Write the year with four digits, such as 2019.",
        ],
        Refusal::MonthsNotInOrder => [
            "Bulan ini tidak sesudah bulan sebelumnya. Urutkan: masuk, perubahan, bulan terakhir.",
            "Bulan ini tidak selepas bulan sebelumnya. Susun: masuk, perubahan, bulan terakhir.",
            "This month does not come after the one before. Put in order: joining, changes, last month.",
        ],
        Refusal::NotAYear => [
            "Hari-harinya tidak berurutan dalam satu tahun. Mulai dari yang paling awal.",
            "Hari-harinya tidak mengikut susunan dalam setahun. Mulakan daripada yang terawal.",
            "These days are not in the order of one year. Begin with the earliest.",
        ],
        Refusal::ReserveBelowTrustFunds => [
            "Persentase KWRS lebih kecil daripada dana amanah yang diambil darinya. Naikkan KWRS atau hitung dana amanah di luar KWRS.",
            "Kadar KWRS kurang daripada kumpulan wang amanah yang ditolak daripadanya. Naikkan KWRS atau kira kumpulan wang amanah di luar KWRS.",
            "The reserve percentage is less than the trust funds taken out of it. Raise it, or count the trust funds on top.",
        ],
        _ => return None,
    };
    Some(say(words, language))
}
