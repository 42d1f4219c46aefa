//! The fields of the Malaysian pages: where each stands, its words, and the example.

use crate::domain::EntryKind;
use crate::i18n::Words;

pub(super) use crate::ui::action::Key as Slot;

pub(super) const SHARE_BALANCE: Slot = 0;
pub(super) const SHARE_RATE: Slot = 1;
pub(super) const YURAN_BALANCE: Slot = 2;
pub(super) const YURAN_RATE: Slot = 3;
pub(super) const SHARE_OPENING: Slot = 4;
pub(super) const SHARE_MONTHLY: Slot = 5;
pub(super) const YURAN_OPENING: Slot = 6;
pub(super) const YURAN_MONTHLY: Slot = 7;
pub(super) const SHARE_APPROVED: Slot = 8;
pub(super) const YURAN_APPROVED: Slot = 9;
pub(super) const MINIMUM: Slot = 10;
pub(super) const PROFIT: Slot = 11;
pub(super) const SHARES: Slot = 12;
pub(super) const ACCOUNT_SHARE_RATE: Slot = 13;
pub(super) const SUBSCRIPTIONS: Slot = 14;
pub(super) const ACCOUNT_YURAN_RATE: Slot = 15;
pub(super) const TAX: Slot = 16;
pub(super) const ZAKAT: Slot = 17;
pub(super) const BROUGHT: Slot = 18;
pub(super) const KWRS: Slot = 19;
pub(super) const KWAPK: Slot = 20;
pub(super) const KWAPMK: Slot = 21;
pub(super) const ADJUSTMENTS: Slot = 22;
pub(super) const LOSS: Slot = 23;
pub(super) const HONORARIUM: Slot = 24;
pub(super) const WELFARE: Slot = 25;
pub(super) const REBATE: Slot = 26;
pub(super) const DEPOSITS: Slot = 27;
pub(super) const OTHER: Slot = 28;
pub(super) const ACCOUNT_SHARE_APPROVED: Slot = 29;
pub(super) const ACCOUNT_YURAN_APPROVED: Slot = 30;
pub(super) const OTHER_ADJUSTMENTS: Slot = 31;
pub(super) const YEAR_END: Slot = 32;
/// Twelve fields from here on.
pub(super) const SHARE_MONTHS: Slot = 33;
/// Twelve fields from here on.
pub(super) const YURAN_MONTHS: Slot = 45;
pub(super) const TAX_INCOME: Slot = 57;
pub(super) const TAX_TRANSFERS: Slot = 58;
pub(super) const TAX_FUNDS: Slot = 59;
/// The last month whose payments count.
pub(super) const CUT_OFF_MONTH: Slot = 60;
/// The last day whose changes count.
pub(super) const CUT_OFF_DAY: Slot = 61;
/// Days and the balances from then on, six of each in turn, from here on.
pub(super) const SHARE_DAYS: Slot = 62;
/// The same for subscriptions.
pub(super) const YURAN_DAYS: Slot = 74;
/// How many changes of a balance there is room for.
pub(super) const CHANGES: Slot = 6;
/// Backwards: what all dividends may cost, and a rate that is promised.
pub(super) const PAYOUT: Slot = 86;
pub(super) const PROMISED_RATE: Slot = 87;
/// How many fields there are.
pub(super) const COUNT: Slot = 88;

/// The fields of one entry of the account.
pub(super) struct EntryFields {
    pub of: EntryKind,
    pub amount: Option<Slot>,
    pub rate: Option<Slot>,
    pub approved: Option<Slot>,
    pub base: Option<Slot>,
}

const fn amount(of: EntryKind, slot: Slot) -> EntryFields {
    EntryFields { of, amount: Some(slot), rate: None, approved: None, base: None }
}

/// The entries in the order of the account.
pub(super) static ENTRIES: [EntryFields; 7] = [
    EntryFields {
        of: EntryKind::ShareDividend,
        amount: None,
        rate: Some(ACCOUNT_SHARE_RATE),
        approved: Some(ACCOUNT_SHARE_APPROVED),
        base: Some(SHARES),
    },
    EntryFields {
        of: EntryKind::SubscriptionDividend,
        amount: None,
        rate: Some(ACCOUNT_YURAN_RATE),
        approved: Some(ACCOUNT_YURAN_APPROVED),
        base: Some(SUBSCRIPTIONS),
    },
    amount(EntryKind::PatronageRebate, REBATE),
    amount(EntryKind::DepositReturn, DEPOSITS),
    amount(EntryKind::Honorarium, HONORARIUM),
    amount(EntryKind::WelfareFund, WELFARE),
    amount(EntryKind::Other, OTHER),
];

/// The rates of BUMIRA 2008 on balances that are made up; below, the account of the SKM guide of 2024.
static EXAMPLE: &[(Slot, &str)] = &[
    (SHARE_BALANCE, "1,000"),
    (SHARE_RATE, "3"),
    (YURAN_BALANCE, "3,300"),
    (YURAN_RATE, "4"),
    (SHARE_OPENING, "1,000"),
    (YURAN_OPENING, "2,700"),
    (YURAN_MONTHLY, "50"),
    (PROFIT, "75,000"),
    (SHARES, "800,000"),
    (ACCOUNT_SHARE_RATE, "10"),
    (TAX, "3,000"),
    (ZAKAT, "1,000"),
    (BROUGHT, "150,000"),
    (KWAPK, "1"),
    (HONORARIUM, "10,000"),
    (WELFARE, "5,750"),
    (YEAR_END, "2024-12-31"),
];

/// The lowest subscription balance of each month: RM2,700 and RM50 more each month.
static YURAN_EXAMPLE: [&str; 12] = [
    "2,700", "2,750", "2,800", "2,850", "2,900", "2,950", "3,000", "3,050", "3,100", "3,150", "3,200",
    "3,250",
];

/// What a field holds in the example; nothing where it is empty there.
pub(super) fn example(slot: Slot) -> &'static str {
    let month = |first: Slot| slot.checked_sub(first).map(usize::from).filter(|month| *month < 12);
    if month(SHARE_MONTHS).is_some() {
        return "1,000";
    }
    if let Some(month) = month(YURAN_MONTHS) {
        return YURAN_EXAMPLE.get(month).copied().unwrap_or_default();
    }
    EXAMPLE.iter().find(|(of, _)| *of == slot).map_or("", |(_, text)| *text)
}

pub(super) fn is_percent(slot: Slot) -> bool {
    matches!(
        slot,
        SHARE_RATE
            | YURAN_RATE
            | SHARE_APPROVED
            | YURAN_APPROVED
            | ACCOUNT_SHARE_RATE
            | ACCOUNT_YURAN_RATE
            | ACCOUNT_SHARE_APPROVED
            | ACCOUNT_YURAN_APPROVED
            | PROMISED_RATE
            | KWRS
            | KWAPK
            | KWAPMK
    )
}

const NONE: Words = ["", "", ""];

/// The label and the hint of a field.
pub(super) fn words(slot: Slot) -> [Words; 2] {
    match slot {
        SHARE_BALANCE => [["Modal syer saya", "Modal syer saya", "My share capital"], CLOSING],
        SHARE_RATE => [["Tarif dividen syer", "Kadar dividen syer", "Dividend rate on shares"], A_YEAR],
        YURAN_BALANCE => [["Modal yuran saya", "Modal yuran saya", "My subscription capital"], CLOSING],
        YURAN_RATE => {
            [["Tarif dividen yuran", "Kadar dividen yuran", "Dividend rate on subscriptions"], A_YEAR]
        }
        SHARE_OPENING => {
            [["Modal syer awal tahun", "Modal syer awal tahun", "Shares at the beginning"], NONE]
        }
        SHARE_MONTHLY => {
            [["Tambahan syer tiap bulan", "Tambahan syer setiap bulan", "Shares bought each month"], NONE]
        }
        YURAN_OPENING => {
            [["Modal yuran awal tahun", "Modal yuran awal tahun", "Subscriptions at the beginning"], NONE]
        }
        YURAN_MONTHLY => [["Yuran tiap bulan", "Yuran setiap bulan", "Subscription each month"], NONE],
        SHARE_APPROVED | ACCOUNT_SHARE_APPROVED => {
            [["Tarif syer yang disetujui", "Kadar syer diluluskan", "Approved rate on shares"], BY_SKM]
        }
        YURAN_APPROVED | ACCOUNT_YURAN_APPROVED => [
            ["Tarif yuran yang disetujui", "Kadar yuran diluluskan", "Approved rate on subscriptions"],
            BY_SKM,
        ],
        MINIMUM => [["Bayaran terkecil", "Bayaran minimum", "Least amount paid out"], BY_RULES],
        PROFIT => [
            ["Laba bersih teraudit", "Untung bersih diaudit", "Audited net profit"],
            ["sebelum pajak dan zakat", "sebelum cukai dan zakat", "before tax and zakat"],
        ],
        SHARES => [["Modal syer semua anggota", "Modal syer semua ahli", "All members’ shares"], NONE],
        ACCOUNT_SHARE_RATE => {
            [["Tarif dividen syer", "Kadar dividen syer", "Dividend rate on shares"], PROPOSED]
        }
        SUBSCRIPTIONS => {
            [["Modal yuran semua anggota", "Modal yuran semua ahli", "All members’ subscriptions"], NONE]
        }
        ACCOUNT_YURAN_RATE => {
            [["Tarif dividen yuran", "Kadar dividen yuran", "Dividend rate on subscriptions"], PROPOSED]
        }
        TAX => [["Cadangan pajak", "Peruntukan cukai", "Provision for tax"], NONE],
        ZAKAT => [["Cadangan zakat", "Peruntukan zakat", "Provision for zakat"], NONE],
        BROUGHT => [
            ["Laba ditahan tahun lalu", "Keuntungan terkumpul", "Accumulated profit"],
            ["dari tahun lalu", "dibawa ke hadapan", "brought forward"],
        ],
        KWRS => [["KWRS", "KWRS", "Reserve (KWRS)"], OR_LAW],
        KWAPK => [["KWAPK", "KWAPK", "Education (KWAPK)"], OR_LAW],
        KWAPMK => [["KWAPmK", "KWAPmK", "Development (KWAPmK)"], OR_LAW],
        ADJUSTMENTS => [["Koreksi operasi", "Pelarasan operasi", "Operating adjustments"], SIGNED],
        LOSS => [["Rugi tahun lalu", "Rugi terkumpul", "Loss brought forward"], NONE],
        HONORARIUM => [["Honorarium pengurus", "Honorarium ALK", "Board honorarium"], NONE],
        WELFARE => [["Dana sosial", "Kumpulan wang kebajikan", "Welfare fund"], NONE],
        REBATE => [["Rabat langganan", "Rebat langganan", "Patronage rebate"], NONE],
        DEPOSITS => [["Imbal hasil deposit", "Pulangan deposit", "Return on deposits"], NONE],
        OTHER => [["Keperluan lain", "Tujuan lain", "Other purposes"], NONE],
        OTHER_ADJUSTMENTS => [["Koreksi lain", "Pelarasan bukan operasi", "Other adjustments"], SIGNED],
        PAYOUT => [
            ["Jumlah untuk semua dividen", "Jumlah untuk semua dividen", "Amount for all dividends"],
            ["lalu tarifnya", "lalu kadarnya", "then its rate"],
        ],
        PROMISED_RATE => [
            ["Tarif yang dijanjikan", "Kadar yang dijanjikan", "A promised rate"],
            ["lalu laba yang diperlukan", "lalu untung yang diperlukan", "then the profit it needs"],
        ],
        TAX_INCOME => [["Penghasilan total", "Jumlah pendapatan", "Total income"], NONE],
        TAX_TRANSFERS => [
            ["Pemindahan", "Pindahan", "Transfers"],
            ["ke cadangan dan pendidikan", "kepada rizab dan pendidikan", "to reserve and education"],
        ],
        TAX_FUNDS => [
            ["Dana anggota", "Kumpulan wang anggota", "Members’ funds"],
            ["awal tahun", "pada awal tahun", "at the beginning of the year"],
        ],
        CUT_OFF_MONTH => [
            ["Bulan terakhir yang dihitung", "Bulan terakhir dikira", "Last month that counts"],
            ["1 sampai 12, boleh kosong", "1 hingga 12, boleh kosong", "1 to 12, may be empty"],
        ],
        SHARE_DAYS..PAYOUT if slot.is_multiple_of(2) => [["Sejak hari", "Sejak hari", "From the day"], NONE],
        SHARE_DAYS..PAYOUT => {
            [["Saldo sejak hari itu", "Baki sejak hari itu", "Balance from that day"], NONE]
        }
        _ => [["Bulan ke-#", "Bulan #", "Month #"], NONE],
    }
}

const CLOSING: Words = ["akhir tahun", "akhir tahun", "at the end of the year"];
const A_YEAR: Words = ["setahun", "setahun", "a year"];
const BY_SKM: Words = ["oleh SKM, kalau ada", "oleh SKM, jika ada", "by SKM, if it did"];
const BY_RULES: Words = ["menurut aturan koperasi", "mengikut aturan koperasi", "by the co-op’s rules"];
const PROPOSED: Words = ["yang diusulkan", "dicadangkan", "as proposed"];
const OR_LAW: Words = ["kosong: menurut aturan", "kosong: ikut peraturan", "empty: by the rules"];
const SIGNED: Words = ["boleh minus", "boleh tolak", "may be negative"];
