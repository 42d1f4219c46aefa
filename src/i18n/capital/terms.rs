//! The names of the numbers of capital.

use super::super::language::Language;
use super::super::say::{Words, fill, fill_each, say};
use super::items::{item, item_of_all, standing};
use super::members;
use crate::domain::CapitalTerm;

/// The name of a number of capital.
pub(in super::super) fn term(term: CapitalTerm, language: Language) -> String {
    let numbered = |words: Words, number: u8| fill(say(words, language), &number.to_string());
    let words: Words = match term {
        CapitalTerm::Item(of) => return item_of_all(of, language),
        CapitalTerm::Sum(of) => return standing(of, language).into(),
        // The first of its kind stands alone.
        CapitalTerm::MonthlyAmount(of, 0) => {
            return fill(say(["# sebulan", "# sebulan", "# a month"], language), item(of, language));
        }
        CapitalTerm::MonthsDue(0) => ["bulan yang wajib dibayar", "bulan yang perlu dibayar", "months due"],
        CapitalTerm::MonthlyAmount(of, place) => {
            let words = ["# sebulan (masa ke-#)", "# sebulan (tempoh ke-#)", "# a month (period #)"];
            let period = place.saturating_add(1).to_string();
            return fill_each(say(words, language), &[item(of, language), &period]);
        }
        CapitalTerm::MonthsDue(place) => {
            return numbered(
                ["bulan (masa ke-#)", "bulan (tempoh ke-#)", "months (period #)"],
                place.saturating_add(1),
            );
        }
        CapitalTerm::Due => {
            ["yang seharusnya sudah dibayar", "yang sepatutnya sudah dibayar", "what is due so far"]
        }
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
            "your share of the co-op’s own capital",
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
        CapitalTerm::Joining => ["anggota yang masuk", "anggota yang masuk", "members who join"],
        CapitalTerm::Members(year) => {
            return numbered(
                ["anggota selama tahun ke-#", "anggota sepanjang tahun ke-#", "members during year #"],
                year,
            );
        }
        CapitalTerm::Staying(year) => {
            return numbered(
                [
                    "anggota yang tetap di tahun ke-#",
                    "anggota yang kekal pada tahun ke-#",
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
            ["modal anggota akhir tahun", "modal anggota akhir tahun", "members’ capital at the end"]
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
        CapitalTerm::Once(of) => {
            (["# tiap anggota baru", "# setiap anggota baharu", "# of each who joins"], of)
        }
        CapitalTerm::Monthly(of) => {
            (["# tiap anggota sebulan", "# setiap anggota sebulan", "# of each member a month"], of)
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
            (["selisih laporan untuk #", "beza laporan bagi #", "difference to the report for #"], of)
        }
        _ => return String::new(),
    };
    fill(say(words, language), item(of, language))
}
