//! The fields of "Modal saya" in each country: words, kinds, examples.

use crate::domain::{CapitalItem, Country};
use crate::i18n::Words;
pub(super) use crate::ui::parts::form::Slot;

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
/// How many fields there are.
pub(super) const COUNT: Slot = 40;
/// The choice of where a savings-and-loan co-op works.
pub(super) const AREA: usize = 0;

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

pub(super) fn is_count(slot: Slot) -> bool {
    matches!(slot, FOUNDERS | INSTALMENTS | MONTHS | EARLIER_MONTHS | MEMBERS | JOINING | LEAVING | YEARS)
}

/// The amounts that the Ministry's deputy named for a village co-op of ten members; the fees of KOPEKS.
pub(super) fn example(country: Country) -> &'static [(Slot, &'static str)] {
    match country {
        Country::Indonesia => &[
            (ONCE_DUE, "50.000"),
            (ONCE_PAID, "50.000"),
            (MONTHLY, "10.000"),
            (MONTHS, "1"),
            (MONTHLY_PAID, "10.000"),
            (ITEMS, "500.000"),
            (ITEMS + 1, "100.000"),
            (MEMBERS, "10"),
            (JOINING, "0"),
            (LEAVING, "0"),
            (YEARS, "3"),
        ],
        Country::Malaysia => {
            &[(ONCE_DUE, "200"), (ONCE_PAID, "200"), (MONTHLY, "50"), (MONTHS, "12"), (MONTHLY_PAID, "600")]
        }
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
