//! The fields and choices of "SHU saya".

use crate::domain::{Basis, Purpose};
use crate::i18n::pages::shu as words;
use crate::ui::action::Key;
use crate::ui::page::{Draft, Field, Repeat, each, fields};

/// Pools and funds that by-laws have at most.
const MOST_POOLS: usize = 12;
const MOST_FUNDS: usize = 32;
static POOLS_APART: [Key; MOST_POOLS] = each(4);
static FUNDS_APART: [Key; MOST_FUNDS] = each(1);

/// The choices: switches, the rule of rounding, how many further pools.
pub(super) const FROM_ACCOUNTS: usize = 0;
pub(super) const TWO_LEVEL: usize = 1;
pub(super) const APART: usize = 2;
pub(super) const COUNT_VOLUNTARY: usize = 3;
pub(super) const ROUNDING: usize = 4;
const FURTHER_POOLS: usize = 5;
const BASES: usize = 16;
const PURPOSES: usize = 64;
pub(super) const CHOICES: usize = 96;

/// The options of an empty form, with the funds that most by-laws have.
pub(super) static EMPTY: [usize; CHOICES] = usual_funds(Basis::Transactions);
/// The options of the example, whose pool is shared by what was borrowed.
pub(super) static EXAMPLE: [usize; CHOICES] = usual_funds(Basis::LoanPrincipal);

#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "of a constant, where a mistake does not compile"
)]
const fn usual_funds(basis: Basis) -> [usize; CHOICES] {
    let usual = [Purpose::Reserve, Purpose::Board, Purpose::Employees, Purpose::Education, Purpose::Social];
    let mut picks = [0; CHOICES];
    let mut option = 0;
    while option < Basis::PATRONAGE.len() {
        if Basis::PATRONAGE[option] as u8 == basis as u8 {
            picks[BASES] = option;
        }
        option += 1;
    }
    let mut fund = 0;
    while fund < usual.len() {
        let mut place = 0;
        while place < Purpose::FUNDS.len() {
            if Purpose::FUNDS[place] as u8 == usual[fund] as u8 {
                picks[PURPOSES + fund] = place + 1;
            }
            place += 1;
        }
        fund += 1;
    }
    picks
}

/// What a pool is shared by, among [`Basis::PATRONAGE`].
pub(super) fn basis_choice(pool: usize) -> usize {
    BASES.saturating_add(pool)
}

/// The option of what a pool is shared by.
pub(super) fn basis_option(basis: Basis) -> usize {
    Basis::PATRONAGE.iter().position(|one| *one == basis).unwrap_or(0)
}

/// What a fund is for, among [`Purpose::FUNDS`] and counted from one.
pub(super) fn purpose_choice(fund: usize) -> usize {
    PURPOSES.saturating_add(fund)
}

/// The option of what a fund is for.
pub(super) fn option_of(purpose: Purpose) -> usize {
    Purpose::FUNDS.iter().position(|one| *one == purpose).map_or(0, |place| place.saturating_add(1))
}

/// What a fund is for.
pub(super) fn purpose(draft: &Draft, fund: usize) -> Purpose {
    let option = draft.pick(purpose_choice(fund)).checked_sub(1);
    option.and_then(|place| Purpose::FUNDS.get(place)).copied().unwrap_or(Purpose::Other)
}

/// The parts of the capital basis, each with the member's field and everyone's.
pub(super) static CAPITAL: [(Basis, &Field, &Field); 4] = [
    (Basis::PrincipalContribution, &PRINCIPAL_MINE, &PRINCIPAL_ALL),
    (Basis::MandatoryContribution, &MANDATORY_MINE, &MANDATORY_ALL),
    (Basis::MemberCapital, &CAPITAL_MINE, &CAPITAL_ALL),
    (Basis::VoluntarySavings, &VOLUNTARY_MINE, &VOLUNTARY_ALL),
];

/// The two kinds of what there can be several of, by their place among a page's.
pub(super) const POOLS: u8 = 0;
pub(super) const FUNDS: u8 = 1;
pub(super) static REPEATS: [&Repeat; 2] = [&POOL, &FUND];
pub(super) static POOL: Repeat = Repeat {
    least: 1,
    most: MOST_POOLS,
    count: Some(FURTHER_POOLS),
    fields: &[&POOL_SHARE, &POOL_MINE, &POOL_ALL, &POOL_OTHERS],
    choices: &[basis_choice],
};
pub(super) static FUND: Repeat =
    Repeat { least: 0, most: MOST_FUNDS, count: None, fields: &[&FUND_SHARE], choices: &[purpose_choice] };

fn is_on(draft: &Draft, switch: usize) -> bool {
    draft.pick(switch) == 1
}

fields! {
    SURPLUS = Field::money(0, &words::SURPLUS).named("surplus")
        .asked(|draft, _| !is_on(draft, FROM_ACCOUNTS));
    INCOME = Field::money(1, &words::INCOME).named("income").asked(|draft, _| is_on(draft, FROM_ACCOUNTS));
    COSTS = Field::money(2, &words::COSTS).named("costs").asked(|draft, _| is_on(draft, FROM_ACCOUNTS));
    MEMBERS_SHARE = Field::percent(3, &words::MEMBERS_SHARE).named("members")
        .asked(|draft, _| is_on(draft, TWO_LEVEL));
    POOL_SHARE = Field::percent(16, &words::SHARE).named("pool#-share")
        .repeated(&POOLS_APART).asked(|draft, place| place < POOL.len(draft));
    POOL_MINE = Field::money(17, &words::MINE).named("pool#-mine")
        .repeated(&POOLS_APART).asked(|draft, place| place < POOL.len(draft));
    POOL_ALL = Field::money(18, &words::ALL).named("pool#-all")
        .repeated(&POOLS_APART).asked(|draft, place| place < POOL.len(draft));
    POOL_OTHERS = Field::money(19, &words::OTHERS).named("pool#-others")
        .repeated(&POOLS_APART).asked(|draft, place| place < POOL.len(draft));
    CAPITAL_SHARE = Field::percent(4, &words::SHARE).named("capital-share");
    CAPITAL_MINE = Field::money(8, &words::CAPITAL_MINE).named("capital-mine")
        .asked(|draft, _| !is_on(draft, APART));
    CAPITAL_ALL = Field::money(9, &words::CAPITAL_ALL).named("capital-all")
        .asked(|draft, _| !is_on(draft, APART));
    PRINCIPAL_MINE = Field::money(10, &words::MINE).named("principal-mine").asked(|draft, _| is_on(draft, APART));
    PRINCIPAL_ALL = Field::money(11, &words::ALL).named("principal-all").asked(|draft, _| is_on(draft, APART));
    MANDATORY_MINE = Field::money(12, &words::MINE).named("mandatory-mine").asked(|draft, _| is_on(draft, APART));
    MANDATORY_ALL = Field::money(13, &words::ALL).named("mandatory-all").asked(|draft, _| is_on(draft, APART));
    VOLUNTARY_MINE = Field::money(14, &words::MINE).named("voluntary-mine")
        .asked(|draft, _| is_on(draft, COUNT_VOLUNTARY));
    VOLUNTARY_ALL = Field::money(15, &words::ALL).named("voluntary-all")
        .asked(|draft, _| is_on(draft, COUNT_VOLUNTARY));
    FUND_SHARE = Field::percent(64, &words::FUND_SHARE).named("fund#-share")
        .repeated(&FUNDS_APART).asked(|draft, place| place < FUND.len(draft));
}
