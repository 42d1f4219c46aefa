//! The fields and choices of "Pembagian SHU": where each stands, its words, the example.

use crate::data::SPLIT_TEMPLATES;
use crate::domain::Purpose;
use crate::i18n::Words;
pub(super) use crate::ui::action::Key as Slot;

pub(super) const SURPLUS: Slot = 0;
pub(super) const INCOME: Slot = 1;
pub(super) const COSTS: Slot = 2;
pub(super) const TAX: Slot = 3;
pub(super) const NON_MEMBERS: Slot = 4;
pub(super) const LOSS: Slot = 5;
pub(super) const UNPAID: Slot = 6;
pub(super) const VILLAGE: Slot = 7;
pub(super) const RESERVE: Slot = 8;
pub(super) const PROMISED: Slot = 9;
pub(super) const YEAR_END: Slot = 10;
/// Members together, where the split has two levels.
pub(super) const MEMBERS: Slot = 11;
/// One field for each of [`PURPOSES`] from here on.
pub(super) const LINES: Slot = 12;
/// The patronage refund that is always there.
pub(super) const PATRONAGE: Slot = LINES + 1;
/// The lines that they do not, from here on.
pub(super) const FUNDS: Slot = 14;
/// After the last line that is always there.
pub(super) const LINES_END: Slot = 25;
/// Patronage pools that can be added.
pub(super) const EXTRA_POOLS: Slot = 25;
/// How many of them.
pub(super) const MORE_POOLS: Slot = 3;
/// Names of funds that can be added, and their percentages.
pub(super) const OWN_NAMES: Slot = 28;
pub(super) const OWN_PERCENTS: Slot = 34;
/// How many of them.
pub(super) const OWN_FUNDS: Slot = 6;
/// What one pool is promised; where it is to one member, that member's basis and everyone's.
pub(super) const PROMISED_POOL: Slot = 40;
pub(super) const MEMBER_BASIS: Slot = 41;
pub(super) const TOTAL_BASIS: Slot = 42;
/// How many fields there are.
pub(super) const COUNT: Slot = 43;

/// The choices, by their place.
pub(super) const BEFORE_TAX: usize = 0;
pub(super) const FROM_ACCOUNTS: usize = 1;
pub(super) const LEVELS: usize = 2;
pub(super) const ROUNDING: usize = 3;
pub(super) const TEMPLATE: usize = 4;
/// What each patronage pool is shared by, from here on.
pub(super) const POOL_BASIS: usize = 5;
/// How many lines were added.
pub(super) const POOLS_SHOWN: usize = 9;
pub(super) const OWN_SHOWN: usize = 10;
/// Which pool is promised something.
pub(super) const PROMISE_POOL: usize = 11;
/// Which funds have a field before they have a percentage, one bit of each purpose.
pub(super) const FUNDS_SHOWN: usize = 12;
/// How many choices there are.
pub(super) const PICKS: usize = 13;
/// Removes a line; nothing of it is remembered.
pub(super) const REMOVE_POOL: usize = 100;
pub(super) const REMOVE_OWN: usize = 101;
/// Gives a fund a field; remembered in [`FUNDS_SHOWN`].
pub(super) const ADD_FUND: usize = 102;

/// The name and the percentage of a fund that was added.
pub(super) fn own_fund(place: usize) -> (Slot, Slot) {
    let place = Slot::try_from(place).unwrap_or(OWN_FUNDS);
    (OWN_NAMES.saturating_add(place), OWN_PERCENTS.saturating_add(place))
}

/// The percentage of a pool that was added.
pub(super) fn extra_pool(place: usize) -> Slot {
    EXTRA_POOLS.saturating_add(Slot::try_from(place).unwrap_or(MORE_POOLS))
}

/// What a line can be for, pools first.
pub(super) const PURPOSES: [Purpose; 13] = [
    Purpose::CapitalReturn,
    Purpose::PatronageRefund,
    Purpose::Reserve,
    Purpose::Board,
    Purpose::Supervisors,
    Purpose::Management,
    Purpose::Employees,
    Purpose::Education,
    Purpose::Social,
    Purpose::WorkArea,
    Purpose::Development,
    Purpose::Environment,
    Purpose::Other,
];

/// The field of a line.
pub(super) fn slot_of(purpose: Purpose) -> Slot {
    let place = PURPOSES.iter().position(|one| *one == purpose);
    let place = place.and_then(|place| Slot::try_from(place).ok());
    place.map_or(MEMBERS, |place| LINES.saturating_add(place))
}

/// The bit of a fund among [`FUNDS_SHOWN`].
pub(super) fn bit(fund: Slot) -> usize {
    1_usize.checked_shl(fund.saturating_sub(FUNDS).into()).unwrap_or(0)
}

/// The bits of the funds whose field holds a text.
pub(super) fn filled<'a>(text: impl Fn(Slot) -> &'a str) -> usize {
    (FUNDS..LINES_END).filter(|fund| !text(*fund).is_empty()).map(bit).sum()
}

/// The purpose of a field.
pub(super) fn purpose_of(slot: Slot) -> Option<Purpose> {
    if slot == MEMBERS {
        return Some(Purpose::Members);
    }
    match slot {
        EXTRA_POOLS..OWN_NAMES => return Some(Purpose::PatronageRefund),
        OWN_PERCENTS..PROMISED_POOL => return Some(Purpose::Other),
        _ => {}
    }
    slot.checked_sub(LINES).and_then(|place| PURPOSES.get(usize::from(place))).copied()
}

/// What a template writes into the fields of the lines.
pub(super) fn template(place: usize) -> Vec<(Slot, String)> {
    let Some(template) = SPLIT_TEMPLATES.get(place) else { return Vec::new() };
    let percents = template.lines.iter().chain(template.members);
    let percent = |slot: Slot| {
        let found = percents.clone().find(|(purpose, _)| slot_of(*purpose) == slot);
        found.map_or_else(String::new, |(_, percent)| percent.to_string())
    };
    let lines = (MEMBERS..LINES_END).map(|slot| (slot, percent(slot)));
    // The template is the whole split: lines that were added go.
    lines.chain((EXTRA_POOLS..PROMISED_POOL).map(|slot| (slot, String::new()))).collect()
}

/// Perguruan Bangau Hitam 2008: what a field holds in the example.
pub(super) fn example(slot: Slot) -> &'static str {
    match purpose_of(slot) {
        Some(Purpose::CapitalReturn) => "25",
        Some(Purpose::PatronageRefund) => "30",
        Some(Purpose::Education) => "15",
        Some(Purpose::Reserve | Purpose::Board | Purpose::Social) => "10",
        _ if slot == SURPLUS => "40.000.000",
        _ => "",
    }
}

const NONE: Words = ["", "", ""];

/// The label and the hint of a field that is not a line.
pub(super) fn words(slot: Slot) -> [Words; 2] {
    match slot {
        SURPLUS => [
            ["SHU tahun ini", "Lebihan tahun ini", "Surplus of the year"],
            ["rugi: dengan minus", "rugi: dengan tolak", "a loss with a minus"],
        ],
        INCOME => [["Pendapatan", "Pendapatan", "Income"], NONE],
        COSTS => {
            [["Biaya", "Kos", "Costs"], ["termasuk penyusutan", "termasuk susut nilai", "with depreciation"]]
        }
        TAX => [["Pajak koperasi", "Cukai koperasi", "The co-op’s tax"], NONE],
        NON_MEMBERS => [
            ["SHU dari bukan anggota", "Lebihan daripada bukan ahli", "Surplus from non-members"],
            ["tidak dibagikan", "tidak dibahagikan", "not shared out"],
        ],
        LOSS => [["Rugi tahun lalu", "Rugi terkumpul", "Loss brought forward"], NONE],
        UNPAID => [
            [
                "SHU tahun lalu belum dibagi",
                "Lebihan tahun lalu belum dibayar",
                "Earlier surplus not paid out",
            ],
            NONE,
        ],
        VILLAGE => [
            ["Imbal jasa desa", "Pulangan desa", "Part for the village"],
            ["Kopdes, kalau diputuskan", "Kopdes, jika diputuskan", "village co-ops, if decided"],
        ],
        RESERVE => [
            ["Dana cadangan yang ada", "Dana rizab sedia ada", "Reserve at hand"],
            ["untuk menutup rugi", "untuk menampung rugi", "to cover a loss"],
        ],
        PROMISED_POOL => [
            ["Dijanjikan dari jasa ini", "Dijanjikan daripada bahagian ini", "Promised out of this"],
            [
                "kepada semua, atau satu anggota",
                "kepada semua, atau seorang ahli",
                "to all, or to one member",
            ],
        ],
        MEMBER_BASIS => [
            ["Dasar anggota itu", "Asas ahli itu", "That member’s basis"],
            ["kalau kepada satu anggota", "jika kepada seorang ahli", "if to one member"],
        ],
        TOTAL_BASIS => [
            ["Dasar semua anggota", "Asas semua ahli", "Everyone’s basis"],
            ["kalau kepada satu anggota", "jika kepada seorang ahli", "if to one member"],
        ],
        PROMISED => [
            ["Dijanjikan kepada semua anggota", "Dijanjikan kepada semua ahli", "Promised to all members"],
            ["dihitung mundur", "dikira ke belakang", "calculated backwards"],
        ],
        _ => [NONE, NONE],
    }
}
