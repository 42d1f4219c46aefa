//! What is to be known of a dividend, of the appropriation account and of its tax.

use super::account::{entry, statutory};
use super::dividend::capital;
use super::language::Language;
use super::say::{Words, capitalised, fill, fill_each, say};
use super::tax;
use crate::domain::{Class, RatesRemark};

/// Something to know about a dividend or the account.
pub(super) fn remark(remark: RatesRemark, language: Language) -> String {
    let of = |class: Class| capitalised(capital(class.kind, language));
    let (words, name): (Words, String) = match remark {
        RatesRemark::RateAboveHundred(class) => (
            [
                "#: tarifnya di atas 100%. Periksa lagi: 5 berarti 5%.",
                "#: kadarnya melebihi 100%. Semak semula: 5 bermaksud 5%.",
                "#: the rate is above 100 %. Check it: 5 means 5 %.",
            ],
            of(class),
        ),
        RatesRemark::RateLikeFraction(class) => (LIKE_FRACTION, of(class)),
        RatesRemark::AboveCeiling(class, most) => return above_ceiling(&of(class), most, language),
        RatesRemark::EntryAboveCeiling(of, most) => {
            return above_ceiling(&capitalised(entry(of.kind, language)), most, language);
        }
        RatesRemark::NoDividendOnDeposits(class) => (
            [
                "#: koperasi berutang kepada Anda, jadi hasilnya bukan dividen melainkan imbal hasil.",
                "#: koperasi berhutang kepada anda, jadi hasilnya bukan dividen tetapi pulangan.",
                "#: the co-op owes this to you, so what it earns is a return, not a dividend.",
            ],
            of(class),
        ),
        RatesRemark::ClosingBalance => (
            [
                "Perkiraan dari saldo akhir tahun. Banyak koperasi memakai saldo terendah tiap bulan, dan hasilnya lebih kecil kalau Anda menambah di tengah tahun.",
                "Anggaran daripada baki akhir tahun. Banyak koperasi menggunakan baki minimum bulanan, dan hasilnya lebih kecil jika anda menambah pada pertengahan tahun.",
                "An estimate from the closing balance. Many co-ops use the lowest balance of each month, which gives less if you paid in during the year.",
            ],
            String::new(),
        ),
        RatesRemark::Proposed(class) => (PROPOSED, of(class)),
        RatesRemark::EntryProposed(of) => (PROPOSED, capitalised(entry(of.kind, language))),
        RatesRemark::BelowMinimumPayout => (
            [
                "Kurang dari jumlah terkecil yang dibayarkan: menurut aturan koperasi ini dimasukkan ke rekening Anda.",
                "Kurang daripada amaun minimum yang dibayar: mengikut aturan koperasi ini dikreditkan ke akaun anda.",
                "Less than the least amount that is paid out: by the co-op’s rules it is credited to your account.",
            ],
            String::new(),
        ),
        RatesRemark::NoStatutoryBase => (
            [
                "Tidak ada laba untuk dasar pembagian wajib, jadi nilainya nol.",
                "Tiada untung sebagai asas pembahagian berkanun, jadi nilainya sifar.",
                "There is no profit to measure the statutory payments by, so they are zero.",
            ],
            String::new(),
        ),
        RatesRemark::StatutoryRateNotKnown(of) => (
            [
                "#: persentase untuk tanggal ini tidak tercatat di sini. Isi dari laporan atau tanyakan SKM.",
                "#: kadar bagi tarikh ini tiada dalam rekod di sini. Isi daripada laporan atau tanya SKM.",
                "#: the percentage on this day is not on record here. Take it from the report or ask SKM.",
            ],
            statutory(of, language).into(),
        ),
        RatesRemark::PaidFromOtherSources => (
            [
                "Dividen melebihi laba tahun ini: sisanya diambil dari sumber lain (s.57(8)), misalnya laba ditahan.",
                "Dividen melebihi untung tahun semasa: bakinya daripada sumber lain (s.57(8)), contohnya keuntungan terkumpul.",
                "The dividend is more than the year’s profit: the rest comes from another source (s.57(8)), such as accumulated profit.",
            ],
            String::new(),
        ),
        RatesRemark::TaxFreeBelow(funds, source) => return tax::free_below(funds, source, language),
        RatesRemark::TaxFreeYears(years, source) => return tax::free_years(years, source, language),
        RatesRemark::EarlierLosses => (
            [
                "Rugi tahun lalu menghabiskan laba tahun ini, jadi tidak ada dasar untuk pembagian wajib.",
                "Rugi terkumpul menghabiskan untung tahun ini, jadi tiada asas bagi pembahagian berkanun.",
                "Earlier losses take all of this year’s profit, so there is nothing to measure the statutory payments by.",
            ],
            String::new(),
        ),
        RatesRemark::StatutoryRateLikeFraction(of) => (LIKE_FRACTION, statutory(of, language).into()),
        RatesRemark::EntryRateLikeFraction(of) => (LIKE_FRACTION, capitalised(entry(of.kind, language))),
        RatesRemark::TaxScaleNotKnown | RatesRemark::TaxScaleOfOtherYears => {
            (tax::remark(remark), String::new())
        }
        RatesRemark::AccountOverdrawn => (
            [
                "Laba ditahan menjadi negatif: pembagian ini lebih besar daripada yang ada. Kurangi salah satu bagian.",
                "Keuntungan terkumpul menjadi negatif: pembahagian ini melebihi yang ada. Kurangkan salah satu bahagian.",
                "Accumulated profit falls below zero: this distributes more than there is. Reduce one of the parts.",
            ],
            String::new(),
        ),
    };
    fill(say(words, language), &name)
}

const LIKE_FRACTION: Words = [
    "#: tarifnya di bawah 1%. Kalau maksudnya 5%, tulis 5, bukan 0,05.",
    "#: kadarnya di bawah 1%. Jika maksudnya 5%, tulis 5, bukan 0.05.",
    "#: the rate is below 1 %. If 5 % is meant, write 5, not 0.05.",
];

const PROPOSED: Words = [
    "#: tarif ini usulan, berlaku setelah disetujui rapat anggota dan SKM.",
    "#: kadar ini cadangan, tertakluk kepada kelulusan mesyuarat agung dan SKM.",
    "#: this rate is proposed and subject to the general meeting and SKM.",
];

fn above_ceiling(name: &str, most: u8, language: Language) -> String {
    let words: Words = [
        "#: di atas #% perlu persetujuan tertulis SKM lebih dulu.",
        "#: melebihi #% memerlukan kelulusan bertulis SKM terlebih dahulu.",
        "#: above #% SKM must approve in writing first.",
    ];
    fill_each(say(words, language), &[name, &most.to_string()])
}
