//! Why a scenario cannot be calculated, and what to do about it.

use super::language::Language;
use super::number::{Shown, exact};
use super::rejections;
use super::say::{Words, fill, say};
use crate::domain::{Currency, InputPath, MathError, Refusal};

/// Why any scenario cannot be calculated, and what to do about it.
#[must_use]
pub fn refusal(refusal: &Refusal, currency: Currency, language: Language) -> String {
    match beyond_sharing(refusal, language) {
        Some(sentence) => sentence.into(),
        None => of_sharing(refusal, currency, language),
    }
}

/// Why what most calculators have in common cannot be calculated; of other faults it says nothing.
fn of_sharing(refusal: &Refusal, currency: Currency, language: Language) -> String {
    let words: Words = match refusal {
        Refusal::Negative => rejections::BELOW_ZERO,
        Refusal::AboveHundred => [
            "Persentase paling banyak 100. Periksa lagi angkanya.",
            "Peratusan paling banyak 100. Semak semula angkanya.",
            "A percentage is 100 at most. Check the figure.",
        ],
        Refusal::TooManyDecimals => [
            "Paling banyak dua angka di belakang koma.",
            "Paling banyak dua tempat perpuluhan.",
            "Two decimals at most.",
        ],
        Refusal::OverAllocatedPercent(_) => [
            "Pembagian melebihi 100%: kelebihan #%. Kurangi salah satu persentase.",
            "Pembahagian melebihi 100%: lebihan #%. Kurangkan salah satu peratusan.",
            "The split is above 100%: #% too much. Lower one of the percentages.",
        ],
        Refusal::OverAllocatedAmount(_) => [
            "Jumlah bagian melebihi SHU sebesar #. Kurangi salah satu bagian.",
            "Jumlah bahagian melebihi lebihan sebanyak #. Kurangkan salah satu bahagian.",
            "The parts exceed the surplus by #. Lower one of them.",
        ],
        Refusal::PartExceedsWhole => [
            "Bagian tidak boleh melebihi jumlah semua anggota. Periksa kedua angkanya di laporan tahunan: mungkin tertukar.",
            "Bahagian tidak boleh melebihi jumlah semua anggota. Semak kedua-dua angka dalam laporan tahunan: mungkin tertukar.",
            "A part cannot exceed the total of all members. Check both figures in the annual report: they may be swapped.",
        ],
        Refusal::NobodyToPay => [
            "Tidak ada yang dapat dibagi: semua dasarnya nol.",
            "Tiada yang dapat dibahagi: semua asasnya sifar.",
            "There is nobody to split over: every basis is zero.",
        ],
        Refusal::UnknownVersion(_)
        | Refusal::SaidTwice
        | Refusal::ScaleEnds
        | Refusal::TooDeep
        | Refusal::TooMany
        | Refusal::BasisAndLines
        | Refusal::SameNumber
        | Refusal::FractionAboveOne
        | Refusal::PartsOfUnit
        | Refusal::MonthOutsideYear
        | Refusal::NoSuchMonth
        | Refusal::NoSuchDay
        | Refusal::DayOutsideYear
        | Refusal::NotAYear
        | Refusal::NoSuchYear
        | Refusal::MonthsNotInOrder
        | Refusal::PaidBackTooMuch
        | Refusal::NotPositive
        | Refusal::LossBorneTwice
        | Refusal::NoMonths
        | Refusal::BandsNotRising
        | Refusal::YearsOutOfRange
        | Refusal::NoSuchProduct
        | Refusal::TooManyMonths
        | Refusal::GraceTooLong
        | Refusal::PartExceedsPrice
        | Refusal::NeverRepaid
        | Refusal::RepaidTooLate
        | Refusal::FeesTakeAll
        | Refusal::MarginNotPaid
        | Refusal::YearsOfProject
        | Refusal::NotUsed
        | Refusal::NotWhole
        | Refusal::InstalmentTooSmall
        | Refusal::LossAboveCapital
        | Refusal::PercentOfCount
        | Refusal::NothingLeft
        | Refusal::OutsideRange
        | Refusal::NoPool
        | Refusal::NoSuchLine
        | Refusal::ReserveBelowTrustFunds => return String::new(),
        Refusal::Math(MathError::DivisionByZero) => [
            "Pembaginya nol. Isi angka yang lebih besar dari nol.",
            "Pembahaginya sifar. Isi angka yang lebih besar daripada sifar.",
            "The divisor is zero. Enter a figure above zero.",
        ],
        Refusal::Math(MathError::Overflow) => [
            "Angkanya terlalu besar untuk dihitung di sini.",
            "Angkanya terlalu besar untuk dikira di sini.",
            "The figures are too large to calculate here.",
        ],
        Refusal::Math(MathError::UnlikeUnits) => [
            "Satuan yang berbeda tidak bisa dijumlahkan.",
            "Unit yang berbeza tidak boleh dijumlahkan.",
            "Unlike units cannot be added.",
        ],
    };
    let template = say(words, language);
    match refusal {
        Refusal::OverAllocatedPercent(excess) => fill(template, &exact(excess, Shown::Plain(currency))),
        Refusal::OverAllocatedAmount(excess) => fill(template, &exact(excess, Shown::Money(currency))),
        _ => template.into(),
    }
}

/// Why a scenario is refused for what is of one calculator or a few; nothing for other faults.
#[expect(clippy::too_many_lines, reason = "a table of words")]
fn beyond_sharing(refusal: &Refusal, language: Language) -> Option<&'static str> {
    let words: Words = match refusal {
        Refusal::UnknownVersion(0) => [
            "Versi 0 tidak ada. Versi yang pertama ialah 1.",
            "Versi 0 tiada. Versi yang pertama ialah 1.",
            "There is no version 0. The first is 1.",
        ],
        Refusal::UnknownVersion(_) => [
            "Ditulis oleh versi yang lebih baru. Perbarui kalkulator ini.",
            "Ditulis oleh versi yang lebih baharu. Kemas kini kalkulator ini.",
            "Written by a newer version. Update this calculator.",
        ],
        Refusal::LossBorneTwice => [
            "Kerugian ini ditanggung lebih dari satu mitra. Gabungkan modal mitra dalam satu kontrak.",
            "Kerugian ini ditanggung oleh lebih daripada satu rakan kongsi. Gabungkan modal mereka dalam satu kontrak.",
            "More than one partner would bear this loss. Put their capital together in one contract.",
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
        Refusal::NeverRepaid => [
            "Dengan angsuran sebesar itu pinjaman tidak pernah lunas: bunganya saja sudah sebanyak itu. Naikkan angsurannya, atau kecilkan pinjaman atau bunganya.",
            "Dengan ansuran sebanyak itu pinjaman tidak akan selesai dibayar: faedahnya sahaja sudah sebanyak itu. Naikkan ansuran, atau kecilkan pinjaman atau faedahnya.",
            "With that instalment the loan is never repaid: its interest alone takes as much. Raise the instalment, or lower the loan or its interest.",
        ],
        Refusal::RepaidTooLate => [
            "Dengan angsuran sebesar itu pinjaman baru lunas setelah lebih dari 600 bulan. Naikkan angsurannya.",
            "Dengan ansuran sebanyak itu pinjaman hanya selesai selepas lebih daripada 600 bulan. Naikkan ansurannya.",
            "With that instalment it takes more than 600 months to repay the loan. Raise the instalment.",
        ],
        Refusal::MarginNotPaid => [
            "Semua angsuran itu belum menutup marginnya. Naikkan angsuran atau lamanya.",
            "Semua ansuran itu belum menutup keuntungannya. Naikkan ansuran atau tempohnya.",
            "All these instalments do not cover the margin. Raise the instalment, or the number of months.",
        ],
        Refusal::FeesTakeAll => [
            "Biaya ini sebanyak pinjamannya sendiri atau lebih. Periksa angkanya.",
            "Caj ini sebanyak pinjamannya sendiri atau lebih. Semak angkanya.",
            "These fees are as much as the loan itself, or more. Check the figure.",
        ],
        Refusal::YearsOfProject => {
            ["Isi 1 sampai 50 tahun.", "Isi 1 hingga 50 tahun.", "Enter 1 to 50 years."]
        }
        Refusal::NotUsed => [
            "Di samping isian yang lain, isian ini tidak mengubah apa pun. Kosongkan, atau isi juga yang memakainya.",
            "Di samping isian yang lain, isian ini tidak mengubah apa-apa. Kosongkan, atau isi juga yang menggunakannya.",
            "Beside the other inputs this changes nothing. Leave it out, or fill in what uses it.",
        ],
        Refusal::NotWhole => [
            "Orang dihitung utuh. Isi angka bulat.",
            "Orang dikira seorang demi seorang. Isi nombor bulat.",
            "People are counted one by one. Enter a whole number.",
        ],
        Refusal::InstalmentTooSmall => [
            "Jangkanya terlalu panjang: angsurannya lebih kecil daripada uang terkecil. Perpendek jangkanya.",
            "Tempohnya terlalu panjang: ansurannya lebih kecil daripada wang terkecil. Pendekkan tempohnya.",
            "That is too long: the instalment is less than the smallest amount that can be paid. Shorten it.",
        ],
        Refusal::LossAboveCapital => [
            "Anggota menanggung rugi paling banyak sebesar modal yang disetornya. Kurangi angka ini.",
            "Anggota menanggung kerugian setakat modal yang dibayarnya sahaja. Kurangkan angka ini.",
            "A member bears a loss with the capital paid in and no more. Lower this figure.",
        ],
        Refusal::PercentOfCount => [
            "Persen hanya bisa dari jumlah uang, bukan dari jumlah orang atau tahun. Pilih dasar yang lain.",
            "Peratus hanya boleh daripada amaun wang, bukan daripada bilangan orang atau tahun. Pilih asas yang lain.",
            "A percentage can only be of money, not of a number of people or years. Choose another basis.",
        ],
        Refusal::NothingLeft => [
            "Susut 100% tidak menyisakan apa pun untuk dijual. Isi susut yang lebih kecil.",
            "Susut 100% tidak meninggalkan apa-apa untuk dijual. Isi susut yang lebih kecil.",
            "A loss of 100% leaves nothing to sell. Enter a smaller one.",
        ],
        Refusal::OutsideRange => [
            "Yang terendah tidak boleh di atas angka sekarang, yang tertinggi tidak boleh di bawahnya. Betulkan angka ini.",
            "Yang terendah tidak boleh melebihi angka sekarang, yang tertinggi tidak boleh kurang daripadanya. Betulkan angka ini.",
            "The lowest cannot be above the present figure, nor the highest below it. Correct this figure.",
        ],
        Refusal::NoPool => [
            "Hanya jasa modal dan jasa usaha yang dibagi menurut dasar anggota. Hapus dasarnya, atau ganti peruntukan baris ini.",
            "Hanya jasa modal dan jasa usaha yang dibahagi mengikut asas anggota. Buang asasnya, atau tukar tujuan baris ini.",
            "Only returns on capital and patronage refunds are shared by what members have or did. Remove the basis, or change what this line is for.",
        ],
        Refusal::NoSuchLine => [
            "Baris itu tidak ada dalam pembagian. Pilih salah satu yang ada.",
            "Baris itu tiada dalam pembahagian. Pilih salah satu yang ada.",
            "The split has no such line. Choose one that there is.",
        ],
        Refusal::SaidTwice => [
            "Diisi dua kali dengan cara berbeda. Pilih salah satu.",
            "Diisi dua kali dengan cara berbeza. Pilih salah satu.",
            "Given twice in different ways. Choose one.",
        ],
        Refusal::ScaleEnds => [
            "Penghasilan melebihi lapis tarif terakhir. Tambahkan satu lapis lagi, tanpa batas atas.",
            "Pendapatan melebihi jalur kadar terakhir. Tambah satu jalur lagi, tanpa had atas.",
            "The income is above the last band. Add one more band, without an upper limit.",
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
            "Nombor anggota ini muncul dua kali.",
            "This member number appears twice.",
        ],
        Refusal::FractionAboveOne => [
            "Bagian tahun keanggotaan paling banyak 1.",
            "Bahagian tahun keanggotaan paling banyak 1.",
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
        Refusal::NoSuchDay => [
            "Isi hari 1 sampai 31; 31 berarti hari terakhir bulan.",
            "Isi hari 1 hingga 31; 31 bermaksud hari terakhir bulan.",
            "Enter a day from 1 to 31; 31 is the last day of the month.",
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
            "Isi satu tahun buku penuh, misalnya 1 Januari sampai 31 Desember, dengan tanggal yang berurutan.",
            "Isi satu tahun kewangan penuh, misalnya 1 Januari hingga 31 Disember, dengan tarikh mengikut susunan.",
            "Enter one whole financial year, such as 1 January to 31 December, with its days in order.",
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

/// The input that a figure waits for, for readers of Outcome JSON.
#[must_use]
pub fn missing(place: InputPath, language: Language) -> String {
    fill(say(["Isi dulu: #", "Isi dahulu: #", "Fill in first: #"], language), &place.path())
}
