//! The fields and choices of "Pembagian SHU".

use crate::domain::{Basis, InputPath, Purpose, RemainderRule, ResultInput, Scenario, YearResult};
use crate::i18n::glossary::Headword;
use crate::i18n::pages::{frame, split as words};
use crate::i18n::{self, in_all};
use crate::ui::action::Key;
use crate::ui::page::{Choice, ChoiceRow, Draft, Field, Holds, Repeat, bit, choices, each, fields};

/// What can be added at most.
const MOST_POOLS: usize = 3;
const MOST_OWN_FUNDS: usize = 6;
static FUNDS_APART: [Key; Purpose::FUNDS.len()] = each(1);
static POOLS_APART: [Key; MOST_POOLS] = each(1);
static OWN_FUNDS_APART: [Key; MOST_OWN_FUNDS] = each(1);

static FUNDS_EXAMPLE: [&str; 7] = ["10", "10", "", "", "", "15", "10"];

/// What a patronage pool is shared by; at first business of any kind, which needs no name.
const SHARED_BY: Choice<Basis> = Choice::named(5, words::SHARED_BY, &Basis::PATRONAGE, |basis| match basis {
    Basis::Transactions => words::ANY_BUSINESS,
    basis => in_all(basis, i18n::basis),
});

choices! {
    picked {
        // A treasurer has income, costs and tax first.
        BEFORE_TAX: bool = Choice::listed(0, words::STATED, &[false, true], &words::TAXED).opens(&[1]).stays();
        FROM_ACCOUNTS: bool = Choice::listed(1, words::STARTS, &[false, true], &words::SOURCES).opens(&[1]).stays();
        TWO_LEVEL: bool = Choice::listed(2, words::FORM, &[false, true], &words::LEVELS);
        ROUNDING: RemainderRule =
            Choice::named(3, words::ROUNDING, &RemainderRule::ALL, |rule| in_all(rule, i18n::rule));
        /// What the pool that is always there is shared by.
        FIRST_BASIS: Basis = SHARED_BY;
        /// What those that were added are shared by.
        FURTHER_BASIS: Basis = SHARED_BY.numbered(6).repeated(&POOLS_APART);
    }
    counted {
        /// A split on record, counted from one.
        TEMPLATE = ChoiceRow::tally(4).labelled(words::TEMPLATES);
        POOL_COUNT = ChoiceRow::tally(9);
        OWN_FUND_COUNT = ChoiceRow::tally(10);
        /// Which pool is promised something.
        PROMISE_FROM = ChoiceRow::tally(11).labelled(words::PROMISE_OUT_OF);
        /// Which funds have a field before they have a percentage, one bit of each.
        FUNDS_SHOWN = ChoiceRow::tally(12).example(&[shown_in_example()]).stays();
    }
}

/// What there can be several of, by its place among a page's.
pub(super) const POOLS: u8 = 0;
pub(super) const OWN_FUNDS: u8 = 1;
pub(super) static REPEATS: [&Repeat; 2] = [&POOL, &OWN_FUND];
/// Patronage pools beyond the one that is always there.
pub(super) static POOL: Repeat = Repeat {
    least: 0,
    most: MOST_POOLS,
    count: Some(&POOL_COUNT),
    fields: &[&POOL_SHARE],
    choices: &[&FURTHER_BASIS.row],
};
/// Funds with a name of their own.
pub(super) static OWN_FUND: Repeat = Repeat {
    least: 0,
    most: MOST_OWN_FUNDS,
    count: Some(&OWN_FUND_COUNT),
    fields: &[&OWN_NAME, &OWN_SHARE],
    choices: &[],
};
/// A fund is given a field; which ones have one is no count.
pub(super) const FUNDS: u8 = 2;

/// What a patronage pool is shared by, and its place among such; the pool that is always there comes first.
pub(super) fn basis_choice(pool: usize) -> (&'static Choice<Basis>, usize) {
    pool.checked_sub(1).map_or((&FIRST_BASIS, 0), |added| (&FURTHER_BASIS, added))
}

/// What the lines are for, apart from the funds.
static LINES: [(&Field, Purpose); 5] = [
    (&MEMBERS, Purpose::Members),
    (&CAPITAL_RETURN, Purpose::CapitalReturn),
    (&PATRONAGE, Purpose::PatronageRefund),
    (&POOL_SHARE, Purpose::PatronageRefund),
    (&OWN_SHARE, Purpose::Other),
];

/// What a line is for.
pub(super) fn purpose(key: Key) -> Option<Purpose> {
    if let Some(fund) = FUND.place_of(key) {
        return Purpose::FUNDS.get(fund).copied();
    }
    let line = LINES.iter().find(|(field, _)| field.place_of(key).is_some());
    line.map(|(_, purpose)| *purpose)
}

/// The bits of the funds that the example fills.
#[expect(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "in a constant")]
const fn shown_in_example() -> usize {
    let (mut bits, mut fund) = (0, 0);
    while fund < FUNDS_EXAMPLE.len() {
        if !FUNDS_EXAMPLE[fund].is_empty() {
            bits |= bit(fund);
        }
        fund += 1;
    }
    bits
}

/// The bits of the funds that have a text.
pub(super) fn filled<'a>(text: impl Fn(usize) -> &'a str) -> usize {
    (0..Purpose::FUNDS.len()).filter(|fund| !text(*fund).is_empty()).map(bit).sum()
}

/// Whether a fund has a field: it keeps it while its percentage is typed anew.
pub(super) fn has_field(draft: &Draft, fund: usize) -> bool {
    Purpose::FUNDS.get(fund) == Some(&Purpose::Reserve)
        || FUNDS_SHOWN.marks(draft, fund)
        || !draft.text(FUND.at(fund)).is_empty()
}

/// Takes the field of a fund, with its percentage; that can be undone.
pub(super) fn take_field(draft: &mut Draft, fund: usize) {
    FUNDS_SHOWN.unmark(draft, fund, |draft| draft.write(FUND.at(fund), String::new()));
}

fn result(scenario: &mut Scenario) -> &mut YearResult {
    scenario.result.get_or_insert_default()
}

const fn place(input: ResultInput) -> InputPath {
    InputPath::Result(input)
}

fields! {
    SURPLUS = Field::money(0, &words::SURPLUS).means(Headword::Shu).signed().example(&["40.000.000"])
        .asked(|draft, _| !FROM_ACCOUNTS.of(draft))
        .fills(place(ResultInput::Surplus), |scenario, number| result(scenario).surplus = Some(number));
    INCOME = Field::money(1, &words::INCOME).asked(|draft, _| FROM_ACCOUNTS.of(draft))
        .fills(place(ResultInput::Income), |scenario, number| result(scenario).income = Some(number));
    COSTS = Field::money(2, &words::COSTS).asked(|draft, _| FROM_ACCOUNTS.of(draft))
        .fills(place(ResultInput::Costs), |scenario, number| result(scenario).costs = Some(number));
    TAX = Field::money(3, &words::TAX).asked(|draft, _| BEFORE_TAX.of(draft))
        .fills(place(ResultInput::Tax), |scenario, number| result(scenario).tax = Some(number));
    NON_MEMBERS = Field::money(4, &words::NON_MEMBERS)
        .fills(place(ResultInput::NonMembers), |scenario, number| result(scenario).non_members = Some(number));
    LOSS = Field::money(5, &words::LOSS).means(Headword::EarlierLoss)
        .fills(place(ResultInput::LossBroughtForward), |scenario, number| result(scenario).loss_brought_forward = Some(number));
    UNPAID = Field::money(6, &words::UNPAID)
        .fills(place(ResultInput::Unpaid), |scenario, number| result(scenario).unpaid = Some(number));
    VILLAGE = Field::share(7, &words::VILLAGE).means(Headword::VillagePart)
        .fills(place(ResultInput::VillagePercent), |scenario, number| result(scenario).village_percent = Some(number));
    RESERVE = Field::money(8, &words::RESERVE).means(Headword::ReserveFund)
        .fills(place(ResultInput::Reserve), |scenario, number| result(scenario).reserve = Some(number));
    PROMISED = Field::money(9, &words::PROMISED)
        .fills(place(ResultInput::Promised), |scenario, number| result(scenario).promised = Some(number));
    YEAR_END = Field::new(10, Holds::Day, &frame::YEAR_END);
    MEMBERS = Field::share(11, &words::LINE).asked(|draft, _| TWO_LEVEL.of(draft));
    CAPITAL_RETURN = Field::share(12, &words::LINE).means(Headword::CapitalReturn).example(&["25"]);
    /// The patronage refund that is always there.
    PATRONAGE = Field::share(13, &words::LINE).means(Headword::PatronageRefund).example(&["30"]);
    FUND = Field::share(14, &words::LINE).repeated(&FUNDS_APART)
        .example(&FUNDS_EXAMPLE).asked(has_field);
    POOL_SHARE = Field::share(25, &words::LINE).repeated(&POOLS_APART)
        .example(&["30"; MOST_POOLS]).asked(|draft, place| place < POOL.len(draft));
    OWN_NAME = Field::new(28, Holds::Name, &words::OWN_NAME).repeated(&OWN_FUNDS_APART);
    OWN_SHARE = Field::share(34, &words::LINE).repeated(&OWN_FUNDS_APART)
        .asked(|draft, place| place < OWN_FUND.len(draft));
    POOL_PROMISED = Field::money(40, &words::POOL_PROMISED);
    MEMBER_BASIS = Field::money(41, &words::MEMBER_BASIS);
    TOTAL_BASIS = Field::money(42, &words::TOTAL_BASIS);
}
