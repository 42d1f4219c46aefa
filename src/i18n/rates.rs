//! The words of dividends and of the appropriation account, each in the order of [`Language::ALL`].
//!
//! # Design
//!
//! *Why apart from the words of the first page?* They are downloaded with the pages that use them.

use super::Language;
use super::explain::capitalised;
use super::message::fill;
use super::number::date;
use crate::domain::{AccountTerm, CapitalKind, Class, DividendTerm, EntryKind, RatesRemark, Statutory, Term};

/// A text in the order of [`Language::ALL`].
pub type Words = [&'static str; 3];

/// One text in the language.
#[must_use]
pub fn say(words: Words, language: Language) -> &'static str {
    let [indonesian, malay, english] = words;
    match language {
        Language::Indonesian => indonesian,
        Language::Malay => malay,
        Language::English => english,
    }
}

/// A class of capital.
#[must_use]
pub fn capital(kind: CapitalKind, language: Language) -> &'static str {
    let words = match kind {
        CapitalKind::Shares => ["modal syer (saham)", "modal syer", "share capital"],
        CapitalKind::Subscription => ["modal yuran (iuran)", "modal yuran", "subscription capital"],
        CapitalKind::BonusShares => ["syer bonus", "syer bonus", "bonus shares"],
        CapitalKind::MemberSavings => {
            ["simpanan pokok + wajib", "simpanan pokok + wajib", "principal + mandatory savings"]
        }
        CapitalKind::Other => ["modal lain", "modal lain", "other capital"],
        CapitalKind::SpecificSavings => ["simpanan khusus", "simpanan khas", "specific savings"],
        CapitalKind::Deposit => ["deposit", "deposit", "deposits"],
    };
    say(words, language)
}

/// A statutory payment.
#[must_use]
pub fn statutory(of: Statutory, language: Language) -> &'static str {
    let words = match of {
        Statutory::Reserve => [
            "Dana Cadangan Wajib (KWRS)",
            "Kumpulan Wang Rizab Statutori (KWRS)",
            "Statutory Reserve Fund (KWRS)",
        ],
        Statutory::Education => [
            "Dana Amanah Pendidikan (KWAPK)",
            "Kumpulan Wang Amanah Pendidikan Koperasi (KWAPK)",
            "Education Trust Fund (KWAPK)",
        ],
        Statutory::Development => [
            "Dana Amanah Pembangunan (KWAPmK)",
            "Kumpulan Wang Amanah Pembangunan Koperasi (KWAPmK)",
            "Development Trust Fund (KWAPmK)",
        ],
    };
    say(words, language)
}

/// What members do with a part of the profit.
#[must_use]
pub fn entry(kind: EntryKind, language: Language) -> &'static str {
    let words = match kind {
        EntryKind::ShareDividend => ["dividen modal syer", "dividen modal syer", "dividend on shares"],
        EntryKind::SubscriptionDividend => {
            ["dividen modal yuran", "dividen modal yuran", "dividend on subscriptions"]
        }
        EntryKind::PatronageRebate => ["rabat langganan", "rebat langganan", "patronage rebate"],
        EntryKind::DepositReturn => ["imbal hasil deposit", "pulangan deposit", "return on deposits"],
        EntryKind::Honorarium => ["honorarium pengurus", "honorarium Anggota Lembaga", "Board honorarium"],
        EntryKind::WelfareFund => ["dana sosial", "kumpulan wang kebajikan", "welfare fund"],
        EntryKind::EqualisationFund => {
            ["dana pemerataan dividen", "kumpulan wang penyamaan dividen", "dividend equalisation fund"]
        }
        EntryKind::RedemptionFund => {
            ["dana penebusan syer", "kumpulan wang penebusan syer", "share redemption fund"]
        }
        EntryKind::Donations => ["sumbangan", "sumbangan dan derma", "donations"],
        EntryKind::Other => ["keperluan lain", "tujuan lain", "other purposes"],
    };
    say(words, language)
}

/// The name of a number of a dividend.
pub(super) fn dividend(term: DividendTerm, language: Language) -> String {
    let words = match term {
        DividendTerm::Rate(_) => ["tarif dividen #", "kadar dividen #", "dividend rate on #"],
        DividendTerm::ProposedRate(_) => ["tarif usulan #", "kadar cadangan #", "proposed rate on #"],
        DividendTerm::AdvanceRate(_) => {
            ["tarif # yang sudah dibayar di muka", "kadar # yang dibayar dahulu", "rate on # paid in advance"]
        }
        DividendTerm::RestRate(_) => [
            "tarif # yang masih harus dibayar",
            "kadar # yang masih perlu dibayar",
            "rate on # still to be paid",
        ],
        DividendTerm::CeilingRate(_) => [
            "batas tarif # tanpa persetujuan",
            "had kadar # tanpa kelulusan",
            "ceiling on # without approval",
        ],
        DividendTerm::Balance(_) => ["saldo # Anda", "baki # anda", "your balance of #"],
        DividendTerm::Opening(_) => ["saldo awal # Anda", "baki awal # anda", "your opening balance of #"],
        DividendTerm::Lowest(_, month) => {
            let words = ["saldo terendah bulan ke-#", "baki minimum bulan ke-#", "lowest balance of month #"];
            return fill(say(words, language), &month.to_string());
        }
        DividendTerm::MonthEnd(_, month) => {
            let words = ["saldo akhir bulan ke-#", "baki akhir bulan ke-#", "balance at the end of month #"];
            return fill(say(words, language), &month.to_string());
        }
        DividendTerm::SumOfMonths(_) => {
            ["jumlah 12 bulan #", "jumlah 12 bulan #", "twelve months of # added up"]
        }
        DividendTerm::PaidIn(_, month) => {
            let words = ["setoran bulan ke-#", "bayaran bulan ke-#", "payment of month #"];
            return fill(say(words, language), &month.to_string());
        }
        DividendTerm::MonthsCounted(month) => {
            let words = [
                "bulan yang dihitung untuk setoran bulan ke-#",
                "bulan dikira bagi bayaran bulan ke-#",
                "months counted for month #",
            ];
            return fill(say(words, language), &month.to_string());
        }
        DividendTerm::MonthsOfYear => ["bulan setahun", "bulan setahun", "months of the year"],
        DividendTerm::BalanceFrom(_, day) => {
            return fill(
                say(["saldo sejak #", "baki sejak #", "balance from #"], language),
                &date(day, language),
            );
        }
        DividendTerm::DaysHeld(_) => {
            ["hari dengan saldo itu", "hari dengan baki itu", "days with that balance"]
        }
        DividendTerm::DaysOfYear => ["hari setahun", "hari setahun", "days of the year"],
        DividendTerm::Average(_) => {
            ["saldo rata-rata # Anda", "baki purata # anda", "your average balance of #"]
        }
        DividendTerm::Part(_) => ["dividen # Anda", "dividen # anda", "your dividend on #"],
        DividendTerm::Paid(_) => {
            ["dividen # Anda yang dibayar", "dividen # anda yang dibayar", "your dividend on # as paid"]
        }
        DividendTerm::Proposed(_) => {
            ["dividen # menurut usulan", "dividen # mengikut cadangan", "dividend on # as proposed"]
        }
        DividendTerm::Advance(_) => [
            "dividen # yang sudah dibayar di muka",
            "dividen # yang dibayar dahulu",
            "dividend on # paid in advance",
        ],
        DividendTerm::RestPart(_) => {
            ["dividen # yang masih dibayar", "dividen # yang masih dibayar", "dividend on # still to be paid"]
        }
        DividendTerm::AboveCeiling(_) => {
            ["bagian di atas batas untuk #", "bahagian melebihi had bagi #", "part above the ceiling on #"]
        }
        DividendTerm::BlendedRate => {
            ["tarif gabungan semua modal", "kadar gabungan semua modal", "blended rate on all capital"]
        }
        DividendTerm::TotalExact => [
            "dividen Anda sebelum dibulatkan",
            "dividen anda sebelum dibundarkan",
            "your dividend before rounding",
        ],
        DividendTerm::Total => ["dividen Anda", "dividen anda", "your dividend"],
        DividendTerm::Rest => ["selisih pembulatan", "beza pembundaran", "rounding difference"],
    };
    fill(say(words, language), term.class().map_or("", |class| capital(class.kind, language)))
}

/// The name of a line of the account.
pub(super) fn account(term: AccountTerm, language: Language) -> String {
    let words = match term {
        AccountTerm::NetProfit => {
            ["laba bersih tahun ini", "untung bersih tahun semasa", "net profit of the year"]
        }
        AccountTerm::OperatingAdjustments => {
            ["koreksi operasi", "pelarasan operasi", "operating adjustments"]
        }
        AccountTerm::Adjusted => {
            ["laba bersih setelah koreksi", "untung bersih selepas pelarasan", "adjusted net profit"]
        }
        AccountTerm::LossBroughtForward => {
            ["rugi tahun lalu", "rugi terkumpul dibawa ke hadapan", "loss brought forward"]
        }
        AccountTerm::AfterLoss => [
            "laba setelah rugi tahun lalu",
            "untung selepas rugi terkumpul",
            "profit after loss brought forward",
        ],
        AccountTerm::StatutoryRate(of) => {
            return fill(say(["tarif #", "kadar #", "rate of #"], language), statutory(of, language));
        }
        AccountTerm::StatutoryPart(of) => return statutory(of, language).into(),
        AccountTerm::ReserveLeft => [
            "KWRS setelah dikurangi dana amanah",
            "KWRS selepas ditolak kumpulan wang amanah",
            "KWRS less the trust funds",
        ],
        AccountTerm::Statutory => ["pembagian wajib", "pembahagian berkanun", "statutory appropriation"],
        AccountTerm::AfterStatutory => [
            "laba setelah pembagian wajib",
            "untung selepas pembahagian berkanun",
            "profit after statutory appropriation",
        ],
        AccountTerm::Tax => ["cadangan pajak", "peruntukan cukai", "provision for tax"],
        AccountTerm::Zakat => ["cadangan zakat", "peruntukan zakat", "provision for zakat"],
        AccountTerm::AfterTax => {
            ["laba setelah pajak dan zakat", "untung selepas cukai dan zakat", "profit after tax and zakat"]
        }
        AccountTerm::Rate(_) => ["tarif #", "kadar #", "rate of #"],
        AccountTerm::ProposedRate(_) => ["tarif usulan #", "kadar cadangan #", "proposed rate of #"],
        AccountTerm::CeilingRate(_) => [
            "batas tarif # tanpa persetujuan",
            "had kadar # tanpa kelulusan",
            "ceiling of # without approval",
        ],
        AccountTerm::Base(_) => ["dasar #", "asas #", "base of #"],
        AccountTerm::Amount(_) => ["#", "#", "#"],
        AccountTerm::Proposed(_) => ["# menurut usulan", "# mengikut cadangan", "# as proposed"],
        AccountTerm::Ceiling(_) => ["batas # tanpa persetujuan", "had # tanpa kelulusan", "# at the ceiling"],
        AccountTerm::Distributed => {
            ["semua yang dibagikan", "jumlah pembahagian lain", "all that is distributed"]
        }
        AccountTerm::Undistributed => [
            "sisa laba tahun ini",
            "baki untung tahun semasa tidak dibahagi",
            "undistributed balance of the year",
        ],
        AccountTerm::OtherAdjustments => ["koreksi lain", "pelarasan bukan operasi", "other adjustments"],
        AccountTerm::BroughtForward => [
            "laba ditahan dari tahun lalu",
            "keuntungan terkumpul dibawa ke hadapan",
            "accumulated profit brought forward",
        ],
        AccountTerm::CarriedForward => [
            "laba ditahan ke tahun depan",
            "keuntungan terkumpul dihantar ke hadapan",
            "accumulated profit carried forward",
        ],
        AccountTerm::Whole => ["seluruhnya", "keseluruhan", "the whole"],
        AccountTerm::RequiredProfit => [
            "laba bersih yang diperlukan untuk semua ini",
            "untung bersih yang diperlukan untuk semua ini",
            "net profit that all of this needs",
        ],
        AccountTerm::Payout => {
            ["jumlah untuk semua dividen", "jumlah untuk semua dividen", "amount for all dividends"]
        }
        AccountTerm::PayoutRate => [
            "tarif untuk semua modal dari jumlah itu",
            "kadar atas semua modal daripada jumlah itu",
            "rate on all capital that this amount affords",
        ],
        AccountTerm::PayoutPart(_) => ["# dari jumlah itu", "# daripada jumlah itu", "# out of that amount"],
        AccountTerm::PayoutLeft => ["sisa jumlah itu", "baki jumlah itu", "left of that amount"],
        AccountTerm::PromisedRate => ["tarif yang dijanjikan", "kadar yang dijanjikan", "the promised rate"],
        AccountTerm::PromisedDividends => {
            ["semua dividen dengan tarif itu", "semua dividen pada kadar itu", "all dividends at that rate"]
        }
        AccountTerm::RequiredForPromise => [
            "laba bersih yang diperlukan untuk tarif itu",
            "untung bersih yang diperlukan untuk kadar itu",
            "net profit that this rate needs",
        ],
        AccountTerm::AffordableRate => [
            "tarif dividen yang terjangkau untuk semua modal",
            "kadar dividen yang mampu dibayar atas semua modal",
            "dividend rate on all capital that the profit affords",
        ],
    };
    fill(say(words, language), term.entry().map_or("", |of| entry(of.kind, language)))
}

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
        RatesRemark::TaxFreeBelow(funds, source) => return super::tax::free_below(funds, source, language),
        RatesRemark::TaxFreeYears(years, source) => return super::tax::free_years(years, source, language),
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
            (super::tax::remark(remark), String::new())
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
    fill(&fill(say(words, language), name), &most.to_string())
}

/// The name of a number of these calculators; nothing for others.
pub(super) fn term(term: Term, language: Language) -> Option<String> {
    match term {
        Term::Dividend(term) => Some(dividend(term, language)),
        Term::Account(term) => Some(account(term, language)),
        Term::Capital(term) => Some(super::capital::term(term, language)),
        Term::Savings(term) => Some(super::capital::savings(term, language).into()),
        Term::Result(term) => Some(super::result::term(term, language)),
        Term::Tax(term) => Some(super::tax::term(term, language)),
        _ => None,
    }
}
