//! The fields of "Modal saya" in each country: words, kinds, examples.

use crate::domain::{CapitalItem, CapitalStanding, Country, Currency};
use crate::i18n::Words;
use crate::input::Kind;
pub(super) use crate::ui::action::Key as Slot;

pub(super) const ONCE_DUE: Slot = 0;
pub(super) const ONCE_PAID: Slot = 1;
pub(super) const MONTHLY: Slot = 2;
pub(super) const MONTHS: Slot = 3;
pub(super) const MONTHLY_PAID: Slot = 4;
pub(super) const EARLIER: Slot = 5;
pub(super) const EARLIER_MONTHS: Slot = 6;
pub(super) const OWED_TO: Slot = 7;
pub(super) const OWED_BY: Slot = 8;
pub(super) const LOSS: Slot = 9;
pub(super) const MEMBERS: Slot = 10;
pub(super) const JOINING: Slot = 11;
pub(super) const LEAVING: Slot = 12;
pub(super) const YEARS: Slot = 13;
pub(super) const YEAR_END: Slot = 14;
pub(super) const FOUNDERS: Slot = 15;
/// Months over which what is due once is paid in parts.
pub(super) const INSTALMENTS: Slot = 26;
/// All that the co-op has.
pub(super) const ASSETS: Slot = 27;
/// Five fields for each of the first two [`items`] from here on: opening, paid in, transferred, paid back, reported.
pub(super) const MOVEMENTS: Slot = 16;
/// One field for each of [`items`] from here on.
pub(super) const ITEMS: Slot = 28;
/// What the member takes part with as an investor.
pub(super) const PARTICIPATION: Slot = 40;
/// The years of the months that are picked.
pub(super) const JOIN_YEAR: Slot = 41;
pub(super) const UNTIL_YEAR: Slot = 42;
pub(super) const CHANGE_YEAR: Slot = 43;
pub(super) const EARLIER_YEAR: Slot = 44;
/// The amount before the earlier one.
pub(super) const EARLIEST: Slot = 45;
pub(super) const EARLIEST_MONTHS: Slot = 46;
/// All members: at the beginning, for how many months, and what had been paid by then.
pub(super) const START_MEMBERS: Slot = 47;
pub(super) const START_MONTHS: Slot = 48;
pub(super) const OPENING_ONCE: Slot = 49;
pub(super) const OPENING_MONTHLY: Slot = 50;
/// Three groups who joined, each with its months, from here on.
pub(super) const JOINED: Slot = 51;
/// Three groups who left.
pub(super) const LEFT: Slot = 57;
/// Own capital that the co-op began with.
pub(super) const START_CAPITAL: Slot = 63;
/// Five fields for each further kind of [`moved`], as from [`MOVEMENTS`] on.
pub(super) const MORE_MOVEMENTS: Slot = 64;
/// How many fields there are.
pub(super) const COUNT: Slot = 104;
/// Groups of members who joined, and of those who left.
pub(super) const GROUPS: Slot = 3;

/// The choice of where a savings-and-loan co-op works.
pub(super) const AREA: usize = 0;
/// Whether months are known by name or counted.
pub(super) const MODE: usize = 1;
/// The months that are picked, each with its year in a field.
pub(super) const JOIN_MONTH: usize = 2;
pub(super) const UNTIL_MONTH: usize = 3;
pub(super) const CHANGE_MONTH: usize = 4;
pub(super) const EARLIER_MONTH: usize = 5;
/// Whether the month of joining counts.
pub(super) const FIRST_MONTH: usize = 6;

/// The options of the example.
pub(super) fn picks(country: Country) -> [usize; 7] {
    match country {
        Country::Indonesia => [0, 0, 11, 11, 0, 0, 0],
        Country::Malaysia => [0, 0, 1, 12, 0, 0, 0],
    }
}

/// The kinds whose year can be followed, with the first field of each.
pub(super) fn moved(country: Country) -> Vec<(CapitalItem, Slot)> {
    let kinds = items(country).iter().filter(|of| of.standing() != CapitalStanding::Income);
    let first = [MOVEMENTS, MOVEMENTS.saturating_add(5)].into_iter();
    kinds.copied().zip(first.chain((MORE_MOVEMENTS..COUNT).step_by(5))).collect()
}

/// The kinds that a country's co-ops have, in the order of a balance sheet.
pub(super) fn items(country: Country) -> &'static [CapitalItem] {
    match country {
        Country::Indonesia => &[
            CapitalItem::Principal,
            CapitalItem::Mandatory,
            CapitalItem::Reserve,
            CapitalItem::RiskReserve,
            CapitalItem::Grant,
            CapitalItem::VoluntarySavings,
            CapitalItem::TermDeposits,
            CapitalItem::Loans,
            CapitalItem::Participation,
        ],
        Country::Malaysia => &[
            CapitalItem::Shares,
            CapitalItem::Subscriptions,
            CapitalItem::BonusShares,
            CapitalItem::Reserve,
            CapitalItem::RedemptionFund,
            CapitalItem::AccumulatedProfit,
            CapitalItem::SpecificSavings,
            CapitalItem::Deposits,
            CapitalItem::Loans,
            CapitalItem::EntranceFee,
        ],
    }
}

/// What a field holds.
pub(super) fn kind(slot: Slot, currency: Currency) -> Kind {
    match slot {
        JOIN_YEAR..=EARLIER_YEAR => Kind::Year,
        FOUNDERS
        | INSTALMENTS
        | MONTHS
        | EARLIER_MONTHS
        | EARLIEST_MONTHS
        | MEMBERS
        | JOINING
        | LEAVING
        | YEARS
        | START_MEMBERS
        | START_MONTHS
        | JOINED..START_CAPITAL => Kind::Count,
        _ => Kind::Money(currency),
    }
}

/// The amounts that the Ministry's deputy named for a village co-op of ten members; the fees of KOPEKS.
pub(super) fn example(country: Country) -> &'static [(Slot, &'static str)] {
    match country {
        Country::Indonesia => &[
            (ONCE_DUE, "50.000"),
            (ONCE_PAID, "50.000"),
            (MONTHLY, "10.000"),
            (MONTHS, "1"),
            (JOIN_YEAR, "2025"),
            (UNTIL_YEAR, "2025"),
            (MONTHLY_PAID, "10.000"),
            (ITEMS, "500.000"),
            (ITEMS + 1, "100.000"),
            (MEMBERS, "10"),
            (JOINING, "0"),
            (LEAVING, "0"),
            (YEARS, "3"),
        ],
        Country::Malaysia => &[
            (ONCE_DUE, "200"),
            (ONCE_PAID, "200"),
            (MONTHLY, "50"),
            (MONTHS, "12"),
            (JOIN_YEAR, "2025"),
            (UNTIL_YEAR, "2025"),
            (MONTHLY_PAID, "600"),
        ],
    }
}

const NONE: Words = ["", "", ""];

/// The label and the hint of a field that is not one of [`items`].
pub(super) fn words(slot: Slot, country: Country) -> [Words; 2] {
    let indonesia = country == Country::Indonesia;
    match slot {
        ONCE_DUE if indonesia => [["Simpanan pokok", "Simpanan pokok", "Principal savings"], DUE],
        ONCE_DUE => [["Syer minimum", "Syer minimum", "Minimum share"], DUE],
        ONCE_PAID => [["Sudah saya bayar", "Sudah saya bayar", "Paid by me"], NONE],
        MONTHLY if indonesia => [["Simpanan wajib", "Simpanan wajib", "Mandatory savings"], A_MONTH],
        MONTHLY => [["Yuran", "Yuran", "Subscription"], A_MONTH],
        MONTHS => [["Berapa bulan", "Berapa bulan", "How many months"], SINCE],
        MONTHLY_PAID => {
            [["Sudah saya bayar semuanya", "Sudah saya bayar semuanya", "Paid by me in all"], NONE]
        }
        EARLIER => [
            ["Jumlah sebulan sebelumnya", "Jumlah sebulan sebelum itu", "Amount a month before that"],
            CHANGED,
        ],
        EARLIER_MONTHS => [["Berapa bulan", "Berapa bulan", "How many months"], CHANGED],
        OWED_TO => [["Simpanan lain saya", "Simpanan lain saya", "My other savings"], OWED],
        OWED_BY => [["Utang saya ke koperasi", "Hutang saya kepada koperasi", "My debt to the co-op"], NONE],
        LOSS => [["Rugi yang saya tanggung", "Rugi yang saya tanggung", "Loss that I bear"], BY_LAWS],
        MEMBERS => [["Anggota sekarang", "Ahli sekarang", "Members now"], NONE],
        JOINING => [["Masuk tiap tahun", "Masuk setiap tahun", "Join each year"], NONE],
        LEAVING => [["Keluar tiap tahun", "Keluar setiap tahun", "Leave each year"], NONE],
        FOUNDERS => [["Pendiri", "Pengasas", "Founders"], NONE],
        ASSETS => [
            ["Aset koperasi", "Aset koperasi", "The co-op’s assets"],
            [
                "seluruhnya, dari neraca",
                "semuanya, daripada kunci kira-kira",
                "in all, from the balance sheet",
            ],
        ],
        INSTALMENTS => [
            ["Dibayar dalam berapa bulan", "Dibayar dalam berapa bulan", "Paid over how many months"],
            ["kalau diangsur", "jika diansur", "if in parts"],
        ],
        MOVEMENTS..INSTALMENTS => movement(slot.saturating_sub(MOVEMENTS).checked_rem(5).unwrap_or(0)),
        MORE_MOVEMENTS..COUNT => movement(slot.saturating_sub(MORE_MOVEMENTS).checked_rem(5).unwrap_or(0)),
        PARTICIPATION => [
            ["Modal penyertaan saya", "Modal penyertaan saya", "My participating capital"],
            ["kalau ada", "jika ada", "if any"],
        ],
        EARLIEST => [["Jumlah yang pertama", "Jumlah yang pertama", "The first amount"], TWICE],
        EARLIEST_MONTHS => [["Berapa bulan", "Berapa bulan", "How many months"], TWICE],
        JOIN_YEAR..=EARLIER_YEAR => [["Tahun", "Tahun", "Year"], NONE],
        START_CAPITAL => [
            ["Modal sendiri saat berdiri", "Modal sendiri ketika ditubuhkan", "Own capital at the start"],
            NONE,
        ],
        START_MEMBERS => [["Anggota di awal", "Ahli pada awal", "Members at the beginning"], NONE],
        START_MONTHS => {
            [["Berapa bulan mereka bayar", "Berapa bulan mereka bayar", "Months that they paid"], NONE]
        }
        OPENING_ONCE if indonesia => [["Saldo awal pokok", "Baki awal pokok", "Opening principal"], OR_NEW],
        OPENING_ONCE => [["Saldo awal syer", "Baki awal syer", "Opening shares"], OR_NEW],
        OPENING_MONTHLY if indonesia => {
            [["Saldo awal wajib", "Baki awal wajib", "Opening mandatory savings"], OR_NEW]
        }
        OPENING_MONTHLY => [["Saldo awal yuran", "Baki awal yuran", "Opening subscriptions"], OR_NEW],
        JOINED..START_CAPITAL => {
            let months = slot.saturating_sub(JOINED).checked_rem(2) == Some(1);
            match (months, slot < LEFT) {
                (false, true) => [["Yang masuk", "Yang masuk", "Who joined"], NONE],
                (false, false) => [["Yang keluar", "Yang keluar", "Who left"], NONE],
                (true, true) => [["Bayar berapa bulan", "Bayar berapa bulan", "Months they paid"], EACH],
                (true, false) => [["Bayar berapa bulan", "Bayar berapa bulan", "Months they paid"], BEFORE],
            }
        }
        _ => [["Berapa tahun", "Berapa tahun", "How many years"], TEN],
    }
}

/// The words of a movement's field, by its place.
fn movement(place: Slot) -> [Words; 2] {
    let label: Words = match place {
        0 => ["Saldo awal", "Baki awal", "Opening"],
        1 => ["Disetor", "Dibayar masuk", "Paid in"],
        2 => ["Bonus, pindahan", "Bonus, pindahan", "Bonus, transfers"],
        3 => ["Dikembalikan", "Dikeluarkan", "Paid back"],
        _ => ["Saldo akhir di laporan", "Baki akhir dalam laporan", "Closing as reported"],
    };
    [label, NONE]
}

const TWICE: Words = ["kalau berubah dua kali", "jika berubah dua kali", "if it changed twice"];
const OR_NEW: Words = ["kosong: koperasi baru", "kosong: koperasi baharu", "empty: a new co-op"];
const EACH: Words = ["tiap orang", "setiap orang", "each"];
const BEFORE: Words = ["sebelum keluar", "sebelum keluar", "before leaving"];
const DUE: Words = ["yang harus dibayar", "yang perlu dibayar", "that is due"];
const A_MONTH: Words = ["sebulan", "sebulan", "a month"];
const SINCE: Words = [
    "sejak masuk atau sejak jumlah ini",
    "sejak masuk atau sejak jumlah ini",
    "since joining, or since this amount",
];
const CHANGED: Words = ["kalau jumlahnya berubah", "jika jumlahnya berubah", "if the amount changed"];
const OWED: Words = ["sukarela, berjangka", "simpanan khas, deposit", "voluntary, deposits"];
const BY_LAWS: Words = ["menurut AD/ART", "mengikut undang-undang kecil", "by the by-laws"];
const TEN: Words = ["1 sampai 10", "1 hingga 10", "1 to 10"];
