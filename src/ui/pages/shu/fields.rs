//! The fields and choices of "SHU saya".

use crate::domain::{Basis, Purpose, RemainderRule};
use crate::i18n::glossary::Headword;
use crate::i18n::pages::shu as words;
use crate::i18n::{self, in_all};
use crate::ui::action::Key;
use crate::ui::page::{Choice, ChoiceRow, Draft, Field, Repeat, choices, each, fields};

/// Pools and funds that by-laws have at most.
const MOST_POOLS: usize = 12;
const MOST_FUNDS: usize = 32;
static POOLS_APART: [Key; MOST_POOLS] = each(4);
static FUNDS_APART: [Key; MOST_FUNDS] = each(1);

static BASES_APART: [Key; MOST_POOLS] = each(1);

/// What a fund is for; the first option is that there is none.
const PURPOSES: [Purpose; Purpose::FUNDS.len() + 1] = {
    let mut purposes = [Purpose::Other; Purpose::FUNDS.len() + 1];
    purposes.split_at_mut(1).1.copy_from_slice(&Purpose::FUNDS);
    purposes
};
/// The funds that most by-laws have, as options.
const USUAL_FUNDS: [usize; 5] =
    funds([Purpose::Reserve, Purpose::Board, Purpose::Employees, Purpose::Education, Purpose::Social]);

choices! {
    picked {
        FROM_ACCOUNTS: bool = Choice::switch(0, words::FROM_ACCOUNTS);
        TWO_LEVEL: bool = Choice::switch(1, words::TWO_LEVEL);
        APART: bool = Choice::switch(2, words::APART);
        KNOWN: bool = Choice::switch(6, words::KNOWN);
        COUNT_VOLUNTARY: bool = Choice::switch(3, words::COUNT_VOLUNTARY);
        ROUNDING: RemainderRule =
            Choice::named(4, words::ROUNDING, &RemainderRule::ALL, |rule| in_all(rule, i18n::rule));
        /// What a pool is shared by: that of the example by what was borrowed.
        BASIS: Basis = Choice::named(16, words::SHARED_BY, &Basis::PATRONAGE, |basis| in_all(basis, i18n::basis))
            .repeated(&BASES_APART).example(&[3])
            .stays();
        /// What a fund is for.
        PURPOSE: Purpose = Choice::listed(64, ["", "", ""], &PURPOSES, &[])
            .repeated(&FUNDS_APART).example(&USUAL_FUNDS).opens(&USUAL_FUNDS);
    }
    counted { FURTHER_POOLS = ChoiceRow::tally(5); }
}

/// The options of these funds.
#[expect(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "in a constant")]
const fn funds(of: [Purpose; 5]) -> [usize; 5] {
    let mut options = [0; 5];
    let mut fund = 0;
    while fund < of.len() {
        let mut option = 1;
        while PURPOSES[option] as u8 != of[fund] as u8 {
            option += 1;
        }
        options[fund] = option;
        fund += 1;
    }
    options
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
    count: Some(&FURTHER_POOLS),
    fields: &[&POOL_SHARE, &POOL_MINE, &POOL_ALL, &POOL_OTHERS],
    choices: &[&BASIS.row],
};
pub(super) static FUND: Repeat =
    Repeat { least: 0, most: MOST_FUNDS, count: None, fields: &[&FUND_SHARE], choices: &[&PURPOSE.row] };

/// Whether the report has the split, and not the rates that follow from it.
fn by_split(draft: &Draft, _: usize) -> bool {
    !KNOWN.of(draft)
}

fn from_accounts(draft: &Draft, _: usize) -> bool {
    FROM_ACCOUNTS.of(draft) && by_split(draft, 0)
}

fn of_pool(draft: &Draft, place: usize) -> bool {
    place < POOL.len(draft) && by_split(draft, 0)
}

fn apart(draft: &Draft, _: usize) -> bool {
    APART.of(draft)
}

fn all_apart(draft: &Draft, _: usize) -> bool {
    APART.of(draft) && by_split(draft, 0)
}

fields! {
    SURPLUS = Field::money(0, &words::SURPLUS).means(Headword::Shu).named("surplus")
        .asked(|draft, _| !FROM_ACCOUNTS.of(draft) && by_split(draft, 0));
    INCOME = Field::money(1, &words::INCOME).named("income").asked(from_accounts);
    COSTS = Field::money(2, &words::COSTS).named("costs").asked(from_accounts);
    MEMBERS_SHARE = Field::share(3, &words::MEMBERS_SHARE).named("members")
        .asked(|draft, _| TWO_LEVEL.of(draft) && by_split(draft, 0));
    POOL_SHARE = Field::share(16, &words::POOL_SHARE).means(Headword::PatronageRefund).named("pool#-share")
        .repeated(&POOLS_APART).asked(of_pool);
    POOL_MINE = Field::money(17, &words::MINE).named("pool#-mine")
        .repeated(&POOLS_APART).asked(|draft, place| place == 0 || of_pool(draft, place));
    POOL_ALL = Field::money(18, &words::ALL).named("pool#-all").repeated(&POOLS_APART).asked(of_pool);
    POOL_OTHERS = Field::money(19, &words::OTHERS).named("pool#-others").repeated(&POOLS_APART).asked(of_pool);
    CAPITAL_SHARE = Field::share(4, &words::SHARE).means(Headword::CapitalReturn).named("capital-share").asked(by_split);
    CAPITAL_MINE = Field::money(8, &words::CAPITAL_MINE).named("capital-mine")
        .asked(|draft, _| !APART.of(draft));
    CAPITAL_ALL = Field::money(9, &words::CAPITAL_ALL).named("capital-all")
        .asked(|draft, _| !APART.of(draft) && by_split(draft, 0));
    PRINCIPAL_MINE = Field::money(10, &words::MINE).means(Headword::Principal).named("principal-mine").asked(apart);
    PRINCIPAL_ALL = Field::money(11, &words::ALL).named("principal-all").asked(all_apart);
    MANDATORY_MINE = Field::money(12, &words::MINE).means(Headword::Mandatory).named("mandatory-mine").asked(apart);
    MANDATORY_ALL = Field::money(13, &words::ALL).named("mandatory-all").asked(all_apart);
    VOLUNTARY_MINE = Field::money(14, &words::MINE).means(Headword::Voluntary).named("voluntary-mine")
        .asked(|draft, _| COUNT_VOLUNTARY.of(draft));
    VOLUNTARY_ALL = Field::money(15, &words::ALL).named("voluntary-all")
        .asked(|draft, _| COUNT_VOLUNTARY.of(draft) && by_split(draft, 0));
    FUND_SHARE = Field::share(64, &words::FUND_SHARE).named("fund#-share")
        .repeated(&FUNDS_APART).asked(|draft, place| place < FUND.len(draft) && by_split(draft, 0));
    CAPITAL_RATE = Field::percent(5, &words::CAPITAL_RATE).means(Headword::CapitalReturn).named("capital-rate").asked(|draft, _| KNOWN.of(draft));
    POOL_RATE = Field::percent(6, &words::POOL_RATE).means(Headword::PatronageRefund).named("pool-rate").asked(|draft, _| KNOWN.of(draft));
    /// What the member was paid by the slip: it changes nothing that is calculated, and is asked for once it is there.
    SLIP = Field::money(7, &words::SLIP).named("slip").asked(|draft, _| !draft.text(SLIP.key).is_empty());
}
