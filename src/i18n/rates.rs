//! What is to be known of a dividend, of the appropriation account and of its tax.

use super::account::{entry, statutory};
use super::dividend::capital;
use super::language::Language;
use super::number::{Shown, date, exact};
use super::payments::paid_on;
use super::say::{Words, capitalised, fill, fill_each, say};
use super::source::cited;
use super::tax;
use crate::domain::{Class, Currency, Exact, Number, RatesRemark};

/// Something to know about a dividend or the account.
pub(super) fn remark(remark: RatesRemark, language: Language) -> String {
    let of = |class: Class| capitalised(capital(class.kind, language));
    let (words, name): (Words, String) = match remark {
        RatesRemark::RateAboveHundred(class) => (
            [
                "#: persentasenya di atas 100%. Periksa lagi: 5 berarti 5%.",
                "#: kadarnya melebihi 100%. Semak semula: 5 bermaksud 5%.",
                "#: the rate is above 100%. Check it: 5 means 5%.",
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
        RatesRemark::PaidOnDay(day) => return paid_on(Some(day), language),
        RatesRemark::PaidOnSomeDay => return paid_on(None, language),
        RatesRemark::NothingBeforeFirst(class, months) => {
            let words: Words = [
                "#: # bulan pertama kosong dan dihitung nol, seperti sebelum menjadi anggota. Kalau sudah ada saldo, isi.",
                "#: # bulan pertama kosong dan dikira sifar, seperti sebelum menjadi anggota. Jika sudah ada baki, isi.",
                "#: # empty at the beginning counted as zero, as before joining. If there was a balance, enter it.",
            ];
            let months = months.to_string();
            let months = match (language, months.as_str()) {
                (Language::English, "1") => "1 month".into(),
                (Language::English, _) => [&months, " months"].concat(),
                _ => months,
            };
            return fill_each(say(words, language), &[&of(class), &months]);
        }
        RatesRemark::AdvanceAboveRate(class) => (
            [
                "#: uang muka dividen lebih besar daripada dividen yang disetujui. Sisa di bawah nol berarti kelebihan bayar kepada anggota.",
                "#: dividen pendahuluan melebihi dividen yang diluluskan. Baki di bawah sifar bermaksud anggota terlebih bayar.",
                "#: the advance dividend is above the dividend that is paid. A rest below zero means that the member was paid too much.",
            ],
            of(class),
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
                "Tidak ada laba untuk dasar penyisihan wajib, jadi nilainya nol.",
                "Tiada untung sebagai asas pembahagian berkanun, jadi nilainya sifar.",
                "There is no profit to measure the statutory payments by, so they are zero.",
            ],
            String::new(),
        ),
        RatesRemark::StatutoryRateNotKnown(of) => (
            [
                "#: persentase untuk tahun buku yang berakhir pada tanggal ini tidak tercatat di sini. Isi dari laporan atau tanyakan SKM.",
                "#: kadar bagi tahun kewangan yang berakhir pada tarikh ini tiada dalam rekod di sini. Isi daripada laporan atau tanya SKM.",
                "#: the percentage for a financial year that ends on this day is not on record here. Take it from the report or ask SKM.",
            ],
            statutory(of, language).into(),
        ),
        RatesRemark::PaidFromOtherSources => (
            [
                "Yang dibagikan melebihi laba tahun ini: kekurangan untuk dividen dari sumber lain, misalnya laba ditahan. Sumber lain itu perlu persetujuan tertulis SKM lebih dulu, berapa pun persentase dividennya, dan tidak boleh dari KWRS (s.57(5)(b) dan (1C)).",
                "Pembahagian melebihi untung tahun semasa: kekurangan bagi dividen daripada sumber lain, contohnya keuntungan terkumpul. Sumber lain itu memerlukan kelulusan bertulis SKM terlebih dahulu, berapa pun kadar dividennya, dan tidak boleh daripada KWRS (s.57(5)(b) dan (1C)).",
                "More is distributed than the year’s profit: what the dividend lacks comes from another source, such as accumulated profit. That source needs SKM’s prior written approval, whatever the rate of dividend, and never comes out of KWRS (s.57(5)(b) and (1C)).",
            ],
            String::new(),
        ),
        RatesRemark::TaxFreeBelow(funds, source) => return tax::free_below(funds, source, language),
        RatesRemark::TaxFreeYears(years, source) => return tax::free_years(years, source, language),
        RatesRemark::EarlierLosses => (
            [
                "Rugi tahun lalu menghabiskan laba tahun ini, jadi tidak ada dasar untuk penyisihan wajib.",
                "Rugi terkumpul menghabiskan untung tahun ini, jadi tiada asas bagi pembahagian berkanun.",
                "Earlier losses take all of this year’s profit, so there is nothing to measure the statutory payments by.",
            ],
            String::new(),
        ),
        RatesRemark::LossesFirst(source) => (
            [
                "Selama rugi belum dihapus, koperasi tidak membayar dana amanah, rabat, atau dividen (#). KWRS sendiri tidak disebut di situ: tanyakan SKM apakah tetap harus disisihkan dari laba tahun ini.",
                "Selagi kerugian belum dihapus kira, koperasi tidak boleh membayar kumpulan wang amanah, rebat atau dividen (#). KWRS sendiri tidak disebut di situ: tanya SKM sama ada ia tetap perlu dipindahkan daripada untung tahun ini.",
                "While losses are not written off the co-op pays no trust fund, rebate or dividend (#). The reserve is not named there: ask SKM whether it is due from this year’s profit all the same.",
            ],
            cited(source, language),
        ),
        RatesRemark::ReserveByTier(source) => (
            [
                "KWRS menurut undang-undang: 25% laba selama KWRS di bawah setengah modal syer dan yuran, 15% sampai sama besar, lalu tidak wajib (#). SKM biasa menyebut 15%: kalau SKM menetapkan persentase lain untuk koperasi Anda, isi persentase itu.",
                "KWRS mengikut Akta: 25% untung selagi KWRS kurang daripada separuh modal syer dan yuran, 15% sehingga menyamainya, kemudian tidak wajib (#). SKM lazimnya menyebut 15%: jika SKM menentukan kadar lain bagi koperasi anda, isi kadar itu.",
                "The reserve by the act: 25% of the profit while it is below half of shares and subscriptions, 15% until it equals them, then nothing (#). SKM commonly speaks of 15%: if SKM specified another portion for your co-op, enter that.",
            ],
            cited(source, language),
        ),
        RatesRemark::StatutoryRateDiffers(of, Number(given), asked, source) => {
            let words: Words = [
                "#: yang dipakai #%, sedangkan aturan meminta #% (#). Pakai #% hanya kalau SKM menetapkannya untuk koperasi Anda.",
                "#: yang dipakai #%, sedangkan peraturan meminta #% (#). Guna #% hanya jika SKM menentukannya bagi koperasi anda.",
                "#: #% is used, while the rule asks for #% (#). Use #% only if SKM specified it for your co-op.",
            ];
            let given = exact(&Exact::decimal(given), Shown::Plain(Currency::Myr));
            let names =
                [statutory(of, language), &given, &asked.to_string(), &cited(source, language), &given];
            return fill_each(say(words, language), &names);
        }
        RatesRemark::TaxDiffers(provision, estimate) => {
            let words: Words = [
                "Provisi pajak # lain daripada perkiraan pajak #. Periksa apakah bedanya memang dimaksud; akun memakai provisinya.",
                "Peruntukan cukai # lain daripada anggaran cukai #. Semak sama ada bezanya memang dimaksudkan; akaun menggunakan peruntukannya.",
                "The provision for tax is #, the tax estimated #. Check whether the difference is meant; the account uses the provision.",
            ];
            return fill_each(say(words, language), &[&amount(provision), &amount(estimate)]);
        }
        RatesRemark::SurplusDiffers(shared, profit) => {
            let words: Words = [
                "Surplus yang dibagi # bukan laba bersih akun #, bukan pula sisanya setelah penyisihan wajib dan pajak. Periksa apakah bedanya memang dimaksud.",
                "Lebihan yang dibahagi # bukan untung bersih akaun #, dan bukan bakinya selepas pembahagian berkanun dan cukai. Semak sama ada bezanya memang dimaksudkan.",
                "The surplus shared out, #, is neither the account’s net profit of # nor what statutory payments and tax leave of it. Check whether the difference is meant.",
            ];
            return fill_each(say(words, language), &[&amount(shared), &amount(profit)]);
        }
        RatesRemark::RateDiffers(class, rate, other) => {
            let words: Words = [
                "#: anggota dihitung dengan #%, akun dengan #%. Samakan keduanya.",
                "#: anggota dikira dengan #%, akaun dengan #%. Samakan kedua-duanya.",
                "#: the member is calculated with #%, the account with #%. Make them the same.",
            ];
            let plain = |Number(rate)| exact(&Exact::decimal(rate), Shown::Plain(Currency::Myr));
            return fill_each(say(words, language), &[&of(class), &plain(rate), &plain(other)]);
        }
        RatesRemark::TaxScaleUnconfirmed(since) => {
            return fill(say(tax::UNCONFIRMED, language), &date(since, language));
        }
        RatesRemark::StatutoryRateLikeFraction(of) => (LIKE_FRACTION, statutory(of, language).into()),
        RatesRemark::EntryRateLikeFraction(of) => (LIKE_FRACTION, capitalised(entry(of.kind, language))),
        RatesRemark::TaxScaleNotKnown | RatesRemark::TaxScaleOfOtherYears => {
            (tax::remark(remark), String::new())
        }
        RatesRemark::AccumulatedLoss => (
            [
                "Laba ditahan menjadi negatif, padahal tidak ada yang dibagikan.",
                "Keuntungan terkumpul menjadi negatif walaupun tiada yang dibahagikan.",
                "Accumulated profit falls below zero, although nothing is distributed.",
            ],
            String::new(),
        ),
        RatesRemark::NoRuleOfCountry => (
            [
                "Tidak ada aturan negara ini untuk hal ini yang tercatat di sini. Tanyakan kepada koperasi.",
                "Tiada peraturan negara ini bagi perkara ini dalam rekod di sini. Tanya koperasi.",
                "No rule of this country is on record here for this. Ask the co-op.",
            ],
            String::new(),
        ),
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
    "#: persentasenya di bawah 1%. Kalau maksudnya 5%, tulis 5.",
    "#: kadarnya di bawah 1%. Jika maksudnya 5%, tulis 5.",
    "#: the rate is below 1%. If 5% is meant, write 5.",
];

const PROPOSED: Words = [
    "#: persentase ini usulan, belum pasti sebelum disetujui rapat anggota.",
    "#: kadar ini cadangan, belum muktamad sehingga diluluskan oleh mesyuarat agung.",
    "#: this rate is proposed, and not final until the general meeting approves it.",
];

fn above_ceiling(name: &str, most: u8, language: Language) -> String {
    let words: Words = [
        "#: di atas #% perlu persetujuan tertulis SKM lebih dulu.",
        "#: melebihi #% memerlukan kelulusan bertulis SKM terlebih dahulu.",
        "#: above #% SKM must approve in writing first.",
    ];
    fill_each(say(words, language), &[name, &most.to_string()])
}

/// An amount of the account, which is Malaysia's.
fn amount(Number(amount): Number) -> String {
    exact(&Exact::decimal(amount), Shown::Money(Currency::Myr))
}
