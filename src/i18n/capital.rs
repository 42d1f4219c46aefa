//! The words of capital and of interest on savings, each in the order of [`Language::ALL`].

use super::{Language, members};
use rust_decimal::Decimal;

use super::explain::capitalised;
use super::message::fill;
use super::number::{date, money};
use super::rates::{Words, say};
use crate::domain::{
    CapitalItem, CapitalRemark, CapitalStanding, CapitalTerm, Currency, FirstDay, HoldingBase, HoldingLimit,
    SavingsTerm, Source,
};

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
        CapitalTerm::MonthlyAmount(of, place) => {
            let words = ["# sebulan (masa ke-#)", "# sebulan (tempoh ke-#)", "# a month (period #)"];
            let named = fill(say(words, language), item(of, language));
            return fill(&named, &place.saturating_add(1).to_string());
        }
        CapitalTerm::MonthsDue(place) => {
            return numbered(
                ["bulan (masa ke-#)", "bulan (tempoh ke-#)", "months (period #)"],
                place.saturating_add(1),
            );
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
            "bahagian anda daripada kumpulan wang anggota",
            "your share of the own capital",
        ],
        CapitalTerm::ShareOfShares => [
            "bagian Anda dari modal syer",
            "bahagian anda daripada modal syer",
            "your share of the share capital",
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
        CapitalTerm::YearEndRounded(year) => {
            let words = [
                "modal akhir tahun ke-#, dibulatkan",
                "modal akhir tahun ke-#, dibundarkan",
                "capital at the end of year #, rounded",
            ];
            return numbered(words, year);
        }
        _ => return members::term(term, language).unwrap_or_else(|| past(term, language)),
    };
    say(words, language).into()
}

/// The name of a number of the past year, or of what a co-op must begin with.
fn past(term: CapitalTerm, language: Language) -> String {
    let words: Words = match term {
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
        _ => return of_kind(term, language),
    };
    say(words, language).into()
}

/// The name of a number of one kind.
fn of_kind(term: CapitalTerm, language: Language) -> String {
    let (words, of): (Words, _) = match term {
        CapitalTerm::OnceDue(of) | CapitalTerm::MonthlyDue(of) => {
            (["# yang harus dibayar", "# yang perlu dibayar", "# due"], of)
        }
        CapitalTerm::PaidOf(of) => (["# yang sudah dibayar", "# yang sudah dibayar", "# paid"], of),
        CapitalTerm::ArrearsOf(of) => (["tunggakan #", "tunggakan #", "arrears of #"], of),
        CapitalTerm::AheadOf(of) => (["# yang dibayar di muka", "# yang dibayar dahulu", "# paid ahead"], of),
        CapitalTerm::Once(of) => (["# tiap anggota baru", "# setiap ahli baharu", "# of each who joins"], of),
        CapitalTerm::Monthly(of) => {
            (["# tiap anggota sebulan", "# setiap ahli sebulan", "# of each member a month"], of)
        }
        CapitalTerm::Opening(of) => (["# awal tahun", "# awal tahun", "# at the beginning"], of),
        CapitalTerm::PaidIn(of) => (["# yang disetor", "# yang dibayar masuk", "# paid in"], of),
        CapitalTerm::Transferred(of) => {
            (["bonus dan pindahan #", "bonus dan pindahan #", "bonus and transfers of #"], of)
        }
        CapitalTerm::PaidBack(of) => (["# yang dikembalikan", "# yang dikeluarkan", "# paid back"], of),
        CapitalTerm::Closing(of) => (["# akhir tahun", "# akhir tahun", "# at the end"], of),
        CapitalTerm::Reported(of) => (["# menurut laporan", "# mengikut laporan", "# as reported"], of),
        CapitalTerm::ReportedOff(of) => {
            (["selisih laporan untuk #", "beza laporan bagi #", "the report is off for #"], of)
        }
        _ => return String::new(),
    };
    fill(say(words, language), item(of, language))
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
        CapitalRemark::AuditDue(..) | CapitalRemark::BelowStart(_) | CapitalRemark::CapitalFalls(_) => {
            return members::remark(remark, language).unwrap_or_default();
        }
        CapitalRemark::ClosingDiffers(of) => {
            let words = [
                "#: saldo akhir di laporan tidak sama dengan saldo awal ditambah dan dikurangi mutasinya. Periksa selisihnya.",
                "#: baki akhir dalam laporan tidak sama dengan baki awal campur tolak pergerakannya. Semak bezanya.",
                "#: the closing balance of the report is not the opening balance and its movements. Check the difference.",
            ];
            return fill(say(words, language), &capitalised(item(of, language)));
        }
        CapitalRemark::AboveAssetLimit(of, most, source) => {
            let words = [
                "#: lebih dari #% aset, batas bagi koperasi simpan pinjam (#).",
                "#: melebihi #% daripada aset, had bagi koperasi simpan pinjam (#).",
                "#: above #% of the assets, which is the limit for savings-and-loan co-ops (#).",
            ];
            let named = fill(say(words, language), &capitalised(standing(of, language)));
            return fill(&fill(&named, &most.to_string()), &cited(source, language));
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
        CapitalRemark::PaidAhead(of) => {
            let words = [
                "#: sudah dibayar lebih dari yang jatuh tempo. Kelebihan ini tidak menutup tunggakan jenis lain.",
                "#: bayaran melebihi yang perlu dibayar. Lebihan ini tidak menampung tunggakan jenis lain.",
                "#: more was paid than is due. It does not make up for arrears of another kind.",
            ];
            return fill(say(words, language), &capitalised(item(of, language)));
        }
        CapitalRemark::OwesOnLeaving => [
            "Utang dan rugi lebih besar daripada yang kembali: saat keluar masih ada yang harus dibayar.",
            "Hutang dan rugi melebihi yang dipulangkan: masih ada yang perlu dibayar apabila keluar.",
            "Debts and losses are more than what comes back: something is still to be paid on leaving.",
        ],
        CapitalRemark::AboveHoldingLimit(limit, source) => {
            return fill(&holding(limit, language), &cited(source, language));
        }
        CapitalRemark::NobodyLeft => [
            "Yang keluar lebih banyak daripada anggota yang ada. Kurangi jumlah yang keluar.",
            "Yang keluar melebihi ahli yang ada. Kurangkan bilangan yang keluar.",
            "More members leave than there are. Reduce the number who leave.",
        ],
        CapitalRemark::TaxOnTheWhole(cliff) => {
            let words = [
                "Di atas # sebulan pajaknya #% dari seluruh bunga, bukan hanya kelebihannya.",
                "Melebihi # sebulan cukainya #% daripada seluruh faedah, bukan lebihannya sahaja.",
                "Above # a month the tax is #% of the whole interest, not only of the excess.",
            ];
            let free = money(Decimal::from(cliff.free_up_to), Currency::Idr);
            return fill(&fill(say(words, language), &free), &cliff.percent.to_string());
        }
    };
    say(words, language).into()
}

/// What one member holds too much of; the source is still to be filled in.
fn holding(limit: HoldingLimit, language: Language) -> String {
    let words: Words = match limit.of {
        HoldingBase::OwnCapital => [
            "Simpanan pokok, wajib, dan modal penyertaan Anda lebih dari #% modal sendiri. Batas ini mengikat koperasi simpan pinjam (#).",
            "Simpanan pokok, wajib dan modal penyertaan anda melebihi #% daripada modal sendiri. Had ini mengikat koperasi simpan pinjam (#).",
            "Your principal and mandatory savings and participating capital are more than #% of the own capital. This limit binds savings-and-loan co-ops (#).",
        ],
        HoldingBase::ShareCapital => [
            "Syer Anda lebih dari #% seluruh modal syer, batas untuk satu anggota (#).",
            "Syer anda melebihi #% daripada jumlah modal syer, had bagi seorang ahli (#).",
            "Your shares are more than #% of the share capital, the limit for one member (#).",
        ],
    };
    fill(say(words, language), &limit.percent.to_string())
}

/// A rule, with the day from which it is on record.
pub(super) fn cited(source: &Source, language: Language) -> String {
    let since: Words = match source.first_day {
        FirstDay::Found => [", tercatat sejak ", ", dalam rekod sejak ", ", on record since "],
        FirstDay::NotFound => [
            ", hari pertamanya tidak ditemukan, paling lambat sejak ",
            ", hari pertamanya tidak ditemui, selewat-lewatnya sejak ",
            ", first day not found, by ",
        ],
    };
    let since = say(since, language);
    [source.citation, since, &date(source.since, language)].concat()
}
