//! The words of capital and of interest on savings, each in the order of [`Language::ALL`].

use super::Language;
use super::explain::capitalised;
use super::message::fill;
use super::rates::{Words, say};
use crate::domain::{CapitalItem, CapitalRemark, CapitalStanding, CapitalTerm, SavingsTerm};

/// A kind of capital, savings or debt.
#[must_use]
pub fn item(item: CapitalItem, language: Language) -> &'static str {
    let words: Words = match item {
        CapitalItem::Principal => ["simpanan pokok", "simpanan pokok", "principal savings"],
        CapitalItem::Mandatory => ["simpanan wajib", "simpanan wajib", "mandatory savings"],
        CapitalItem::Shares => ["modal syer (saham)", "modal syer", "share capital"],
        CapitalItem::Subscriptions => ["modal yuran (iuran)", "modal yuran", "subscription capital"],
        CapitalItem::BonusShares => ["syer bonus", "syer bonus", "bonus shares"],
        CapitalItem::Reserve => ["dana cadangan", "kumpulan wang rizab", "reserve"],
        CapitalItem::RiskReserve => ["cadangan risiko", "rizab risiko", "risk reserve"],
        CapitalItem::RedemptionFund => {
            ["dana penebusan syer", "kumpulan wang penebusan syer", "share redemption fund"]
        }
        CapitalItem::OtherFunds => {
            ["dana lain untuk anggota", "kumpulan wang lain bagi faedah ahli", "other funds for members"]
        }
        CapitalItem::Grant => ["hibah", "derma dan geran", "grants"],
        CapitalItem::AccumulatedProfit => ["laba ditahan", "keuntungan terkumpul", "accumulated profit"],
        CapitalItem::VoluntarySavings => ["simpanan sukarela", "simpanan sukarela", "voluntary savings"],
        CapitalItem::TermDeposits => ["simpanan berjangka", "simpanan berjangka", "term deposits"],
        CapitalItem::SpecificSavings => ["simpanan khusus", "simpanan khas", "specific savings"],
        CapitalItem::Deposits => ["deposit", "deposit", "deposits"],
        CapitalItem::Loans => ["modal pinjaman", "pinjaman", "loans"],
        CapitalItem::Participation => ["modal penyertaan", "modal penyertaan", "participating capital"],
        CapitalItem::EntranceFee => ["uang pangkal", "fi masuk", "entrance fees"],
    };
    say(words, language)
}

/// How money stands to the cooperative.
#[must_use]
pub fn standing(standing: CapitalStanding, language: Language) -> &'static str {
    let words: Words = match standing {
        CapitalStanding::Own => ["modal sendiri", "kumpulan wang anggota", "own capital"],
        CapitalStanding::OwedToMembers => {
            ["kewajiban kepada anggota", "liabiliti kepada ahli", "owed to members"]
        }
        CapitalStanding::Borrowed => ["modal pinjaman", "modal pinjaman", "borrowed capital"],
        CapitalStanding::Participation => ["modal penyertaan", "modal penyertaan", "participating capital"],
        CapitalStanding::Income => {
            ["pendapatan, bukan modal", "pendapatan, bukan modal", "income, no capital"]
        }
    };
    say(words, language)
}

/// The name of a number of capital.
pub(super) fn term(term: CapitalTerm, language: Language) -> String {
    let numbered = |words: Words, number: u8| fill(say(words, language), &number.to_string());
    let words: Words = match term {
        CapitalTerm::Item(of) => return item(of, language).into(),
        CapitalTerm::Sum(of) => return standing(of, language).into(),
        CapitalTerm::OnceDue => {
            ["simpanan pokok yang harus dibayar", "syer minimum", "principal savings that are due"]
        }
        CapitalTerm::OncePaid => {
            ["simpanan pokok yang sudah dibayar", "syer yang sudah dibayar", "principal savings paid"]
        }
        CapitalTerm::MonthlyAmount(place) => {
            let words = [
                "simpanan wajib sebulan (masa ke-#)",
                "yuran sebulan (tempoh ke-#)",
                "monthly amount (period #)",
            ];
            return numbered(words, place.saturating_add(1));
        }
        CapitalTerm::MonthsDue(place) => {
            return numbered(
                ["bulan (masa ke-#)", "bulan (tempoh ke-#)", "months (period #)"],
                place.saturating_add(1),
            );
        }
        CapitalTerm::MonthlyPaid => {
            ["simpanan wajib yang sudah dibayar", "yuran yang sudah dibayar", "monthly savings paid"]
        }
        CapitalTerm::Due => ["yang harus dibayar", "yang perlu dibayar", "what is due"],
        CapitalTerm::Paid => ["modal Anda", "modal anda", "your capital"],
        CapitalTerm::Arrears => ["tunggakan", "tunggakan", "arrears"],
        CapitalTerm::OwedToMember => {
            ["simpanan lain milik Anda", "simpanan lain milik anda", "your other savings"]
        }
        CapitalTerm::OwedByMember => {
            ["utang Anda ke koperasi", "hutang anda kepada koperasi", "your debt to the co-op"]
        }
        CapitalTerm::LossBorne => {
            ["rugi yang Anda tanggung", "rugi yang anda tanggung", "loss that you bear"]
        }
        CapitalTerm::Refundable => {
            ["yang kembali saat keluar", "yang dipulangkan apabila keluar", "what comes back on leaving"]
        }
        CapitalTerm::ShareOfWhole => [
            "bagian Anda dari modal sendiri",
            "bahagian anda daripada modal",
            "your share of the own capital",
        ],
        CapitalTerm::InstalmentMonths => ["bulan angsuran", "bulan ansuran", "months of instalments"],
        CapitalTerm::Instalment => ["angsuran sebulan", "ansuran sebulan", "instalment a month"],
        CapitalTerm::OtherMonthly => ["iuran bulanan lain", "bayaran bulanan lain", "other monthly payments"],
        CapitalTerm::MonthlyDuring => [
            "bayaran sebulan selama angsuran",
            "bayaran sebulan semasa ansuran",
            "monthly payment during instalments",
        ],
        CapitalTerm::MonthlyAfter => {
            ["bayaran sebulan sesudahnya", "bayaran sebulan selepas itu", "monthly payment afterwards"]
        }
        CapitalTerm::Once => {
            ["simpanan pokok tiap anggota baru", "syer setiap ahli baharu", "paid once by each who joins"]
        }
        CapitalTerm::Monthly => ["simpanan wajib sebulan", "yuran sebulan", "monthly savings of each"],
        CapitalTerm::Begin => ["modal awal", "modal awal", "capital at the beginning"],
        CapitalTerm::TwelveMonths => ["bulan setahun", "bulan setahun", "months of a year"],
        CapitalTerm::Joining => ["anggota yang masuk", "ahli yang masuk", "members who join"],
        CapitalTerm::Members(year) => {
            return numbered(
                ["anggota selama tahun ke-#", "ahli sepanjang tahun ke-#", "members during year #"],
                year,
            );
        }
        CapitalTerm::Staying(year) => {
            return numbered(
                [
                    "anggota yang tetap di tahun ke-#",
                    "ahli yang kekal pada tahun ke-#",
                    "members who stay in year #",
                ],
                year,
            );
        }
        CapitalTerm::BeforeLeaving(year) => {
            let words = [
                "modal tahun ke-# sebelum yang keluar dibayar",
                "modal tahun ke-# sebelum yang keluar dibayar",
                "capital of year # before those who leave are paid",
            ];
            return numbered(words, year);
        }
        CapitalTerm::YearEnd(year) => {
            return numbered(
                ["modal akhir tahun ke-#", "modal akhir tahun ke-#", "capital at the end of year #"],
                year,
            );
        }
        _ => return past(term, language),
    };
    say(words, language).into()
}

/// The name of a number of the past year, or of what a co-op must begin with.
fn past(term: CapitalTerm, language: Language) -> String {
    let named = |words: Words, of: CapitalItem| fill(say(words, language), item(of, language));
    let words: Words = match term {
        CapitalTerm::Opening(of) => return named(["# awal tahun", "# awal tahun", "# at the beginning"], of),
        CapitalTerm::PaidIn(of) => return named(["# yang disetor", "# yang dibayar masuk", "# paid in"], of),
        CapitalTerm::Transferred(of) => {
            return named(["bonus dan pindahan #", "bonus dan pindahan #", "bonus and transfers of #"], of);
        }
        CapitalTerm::PaidBack(of) => {
            return named(["# yang dikembalikan", "# yang dikeluarkan", "# paid back"], of);
        }
        CapitalTerm::Closing(of) => return named(["# akhir tahun", "# akhir tahun", "# at the end"], of),
        CapitalTerm::Reported(of) => {
            return named(["# menurut laporan", "# mengikut laporan", "# as reported"], of);
        }
        CapitalTerm::ReportedOff(of) => {
            return named(["selisih laporan untuk #", "beza laporan bagi #", "the report is off for #"], of);
        }
        CapitalTerm::Assets => ["aset koperasi", "aset koperasi", "the co-op’s assets"],
        CapitalTerm::ShareOfAssets(of) => {
            let words = ["# dibanding aset", "# berbanding aset", "# as a share of the assets"];
            return fill(say(words, language), standing(of, language));
        }
        CapitalTerm::ClosingOfAll => {
            ["modal anggota akhir tahun", "modal ahli akhir tahun", "members’ capital at the end"]
        }
        CapitalTerm::Founders => ["pendiri", "pengasas", "founders"],
        CapitalTerm::LeastFounders => {
            ["pendiri paling sedikit", "pengasas minimum", "least number of founders"]
        }
        CapitalTerm::FoundersOver => {
            ["pendiri di atas batas", "pengasas melebihi minimum", "founders above the least number"]
        }
        CapitalTerm::LeastCapital => {
            ["modal awal paling sedikit", "modal permulaan minimum", "least capital to begin with"]
        }
        CapitalTerm::CapitalOver => [
            "modal sendiri di atas batas itu",
            "modal sendiri melebihi minimum",
            "own capital above the least",
        ],
        _ => return String::new(),
    };
    say(words, language).into()
}

/// The name of a number of interest on savings.
pub(super) fn savings(term: SavingsTerm, language: Language) -> &'static str {
    let words: Words = match term {
        SavingsTerm::Balance => ["saldo simpanan", "baki simpanan", "balance of savings"],
        SavingsTerm::AnnualRate => ["bunga setahun", "faedah setahun", "yearly rate"],
        SavingsTerm::MonthsOfYear => ["bulan setahun", "bulan setahun", "months of the year"],
        SavingsTerm::Interest => {
            ["bunga simpanan sebulan", "faedah simpanan sebulan", "a month’s interest on savings"]
        }
        SavingsTerm::TaxRate => ["tarif pajak bunga", "kadar cukai faedah", "rate of tax on interest"],
        SavingsTerm::Tax => {
            ["pajak final bunga simpanan", "cukai akhir faedah simpanan", "final tax on interest"]
        }
        SavingsTerm::Net => ["bunga setelah pajak", "faedah selepas cukai", "interest after tax"],
    };
    say(words, language)
}

/// Something to know about capital or savings.
pub(super) fn remark(remark: CapitalRemark, language: Language) -> String {
    let words: Words = match remark {
        CapitalRemark::ClosingDiffers(of) => {
            let words = [
                "#: saldo akhir di laporan tidak sama dengan saldo awal ditambah dan dikurangi mutasinya. Periksa selisihnya.",
                "#: baki akhir dalam laporan tidak sama dengan baki awal campur tolak pergerakannya. Semak bezanya.",
                "#: the closing balance of the report is not the opening balance and its movements. Check the difference.",
            ];
            return fill(say(words, language), &capitalised(item(of, language)));
        }
        CapitalRemark::AboveAssetLimit(of) => {
            let words = [
                "#: melebihi batas dari aset menurut Permenkop 8/2023 untuk koperasi simpan pinjam (pinjaman bank dan obligasi 40%, modal penyertaan 25%).",
                "#: melebihi had daripada aset menurut Permenkop 8/2023 bagi koperasi simpan pinjam (pinjaman bank dan bon 40%, modal penyertaan 25%).",
                "#: above the share of the assets that Permenkop 8/2023 allows savings-and-loan co-ops (bank loans and bonds 40 %, participation 25 %).",
            ];
            return fill(say(words, language), &capitalised(standing(of, language)));
        }
        CapitalRemark::TooFewFounders => [
            "Pendirinya kurang dari yang diminta aturan.",
            "Pengasas kurang daripada yang dikehendaki peraturan.",
            "There are fewer founders than the rules ask for.",
        ],
        CapitalRemark::BelowLeastCapital => [
            "Modal sendiri kurang dari modal awal yang diminta aturan untuk koperasi simpan pinjam.",
            "Modal sendiri kurang daripada modal permulaan yang dikehendaki bagi koperasi simpan pinjam.",
            "The own capital is less than the rules ask of a savings-and-loan co-op to begin with.",
        ],
        CapitalRemark::EntranceFeeIsNoCapital => [
            "Uang pangkal bukan modal: tidak dikembalikan dan tidak mendapat bagian.",
            "Fi masuk bukan modal: tidak dipulangkan dan tidak mendapat dividen.",
            "An entrance fee is no capital: it is not paid back and earns nothing.",
        ],
        CapitalRemark::PaidAhead => [
            "Sudah dibayar lebih dari yang jatuh tempo: tunggakannya negatif.",
            "Bayaran melebihi yang perlu dibayar: tunggakannya negatif.",
            "More was paid than is due: the arrears are negative.",
        ],
        CapitalRemark::OwesOnLeaving => [
            "Utang dan rugi lebih besar daripada yang kembali: saat keluar masih ada yang harus dibayar.",
            "Hutang dan rugi melebihi yang dipulangkan: masih ada yang perlu dibayar apabila keluar.",
            "Debts and losses are more than what comes back: something is still to be paid on leaving.",
        ],
        CapitalRemark::AboveHoldingLimit => [
            "Satu anggota memegang lebih dari 20% modal: periksa batasnya menurut aturan.",
            "Seorang ahli memegang lebih daripada satu perlima modal: semak had mengikut peraturan.",
            "One member holds more than one fifth of the capital: check the limit in the rules.",
        ],
        CapitalRemark::NobodyLeft => [
            "Yang keluar lebih banyak daripada anggota yang ada. Kurangi jumlah yang keluar.",
            "Yang keluar melebihi ahli yang ada. Kurangkan bilangan yang keluar.",
            "More members leave than there are. Reduce the number who leave.",
        ],
        CapitalRemark::TaxOnTheWhole => [
            "Di atas Rp240.000 sebulan pajaknya 10% dari seluruh bunga, bukan hanya kelebihannya.",
            "Melebihi Rp240.000 sebulan cukainya 10% daripada seluruh faedah, bukan lebihannya sahaja.",
            "Above Rp240.000 a month the tax is 10 % of the whole interest, not only of the excess.",
        ],
    };
    say(words, language).into()
}
