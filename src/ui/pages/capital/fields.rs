//! The fields and choices of "Modal saya".

use crate::domain::{Capital, InputPath, MemberCapital, MemberInput, MovementInput, Scenario, ServiceArea};
use crate::i18n::Words;
use crate::i18n::glossary::Headword;
use crate::i18n::pages::capital as words;
use crate::i18n::pages::frame;
use crate::ui::action::Key;
use crate::ui::page::{CALENDAR, Choice, Field, Holds, choices, each, fields, month_named};

choices! {
    /// Where a savings-and-loan co-op works.
    AREA: Option<ServiceArea> = Choice::listed(
        0,
        words::SAVINGS_AND_LOAN,
        &[None, Some(ServiceArea::ALL[0]), Some(ServiceArea::ALL[1]), Some(ServiceArea::ALL[2])],
        &words::AREAS,
    );
    /// Whether months are known by name, not counted.
    BY_NAME: bool = Choice::listed(1, words::KNOWN, &[true, false], &words::WAYS);
    // The months that are picked, each with its year in a field.
    JOIN_MONTH: Option<u8> = month(2, words::JOINED_IN).examples([&[11], &[1]]);
    UNTIL_MONTH: Option<u8> = month(3, words::COUNTED_UP_TO).examples([&[11], &[12]]);
    CHANGE_MONTH: Option<u8> = month(4, words::NOW_SINCE);
    EARLIER_MONTH: Option<u8> = month(5, words::BEFORE_SINCE);
    /// Whether the first payment is due in the month after joining.
    FROM_NEXT_MONTH: bool = Choice::listed(6, words::PAYMENTS_DUE, &[false, true], &words::FIRST_MONTHS);
    /// Whether the member is itself a co-op.
    IS_COOPERATIVE: bool = Choice::switch(7, words::IS_COOPERATIVE);
}

/// A month of the calendar; none is picked at first.
const fn month(number: usize, label: Words) -> Choice<Option<u8>> {
    Choice::named(number, label, &CALENDAR, |month| month_named(month, words::CHOOSE_A_MONTH))
}

/// Groups of members who joined, and of those who left.
pub(super) const GROUPS: usize = 3;
static GROUPS_APART: [Key; GROUPS] = each(2);
static ITEMS_APART: [Key; 12] = each(1);
/// Those of what members pay in came first; the others have numbers of their own.
static MOVEMENTS_APART: [Key; 10] = [0, 5, 48, 53, 58, 63, 68, 73, 78, 83];

/// The fields of a kind's past year, with the input that each is; what was reported is only compared.
pub(super) static MOVEMENT: [(&Field, Option<MovementInput>); 5] = [
    (&OPENING, Some(MovementInput::Opening)),
    (&PAID_IN, Some(MovementInput::PaidIn)),
    (&TRANSFERRED, Some(MovementInput::Transferred)),
    (&PAID_BACK, Some(MovementInput::PaidBack)),
    (&REPORTED, None),
];

fn capital(scenario: &mut Scenario) -> &mut Capital {
    scenario.capital.get_or_insert_default()
}

fn member(scenario: &mut Scenario) -> &mut MemberCapital {
    capital(scenario).member.get_or_insert_default()
}

fields! {
    ONCE_DUE = Field::money(0, &words::PRINCIPAL).means_each(Some(Headword::Principal), Some(Headword::Shares)).malaysian(&words::MINIMUM_SHARE).examples(&["50.000"], &["200"])
        .fills(InputPath::MemberInput(MemberInput::OnceDue), |scenario, number| member(scenario).once_due = Some(number));
    ONCE_PAID = Field::money(1, &words::ONCE_PAID).means_each(Some(Headword::Principal), Some(Headword::Shares)).malaysian(&words::SHARES_PAID).examples(&["50.000"], &["200"])
        .fills(InputPath::MemberInput(MemberInput::OncePaid), |scenario, number| member(scenario).once_paid = Some(number));
    MONTHLY = Field::money(2, &words::MANDATORY).means_each(Some(Headword::Mandatory), Some(Headword::Subscriptions)).malaysian(&words::SUBSCRIPTION).examples(&["10.000"], &["50"]);
    MONTHS = Field::count(3, &words::MONTHS).examples(&["1"], &["12"]);
    JOIN_YEAR = Field::new(41, Holds::Year, &words::YEAR).example(&["2025"]);
    UNTIL_YEAR = Field::new(42, Holds::Year, &words::YEAR).example(&["2025"]);
    MONTHLY_PAID = Field::money(4, &words::MONTHLY_PAID).means_each(Some(Headword::Mandatory), Some(Headword::Subscriptions)).malaysian(&words::SUBSCRIPTIONS_PAID).examples(&["10.000"], &["600"])
        .fills(InputPath::MemberInput(MemberInput::MonthlyPaid), |scenario, number| member(scenario).monthly_paid = Some(number));
    /// What the co-op has, one field for each of its country's kinds.
    ITEM = Field::money(28, &words::ITEM).repeated(&ITEMS_APART).examples(&["500.000", "100.000"], &[]);
    ASSETS = Field::money(27, &words::ASSETS)
        .fills(InputPath::Assets, |scenario, number| capital(scenario).assets = Some(number));
    PARTICIPATION = Field::money(40, &words::PARTICIPATION).means_each(Some(Headword::Participation), None)
        .fills(InputPath::MemberInput(MemberInput::Participation), |scenario, number| member(scenario).participation = Some(number));
    EARLIER = Field::money(5, &words::EARLIER);
    EARLIER_MONTHS = Field::count(6, &words::EARLIER_MONTHS);
    CHANGE_YEAR = Field::new(43, Holds::Year, &words::YEAR);
    EARLIEST = Field::money(45, &words::EARLIEST);
    EARLIEST_MONTHS = Field::count(46, &words::EARLIEST_MONTHS);
    EARLIER_YEAR = Field::new(44, Holds::Year, &words::YEAR);
    INSTALMENTS = Field::count(26, &words::INSTALMENTS);
    OWED_TO = Field::money(7, &words::OWED_TO).means_each(Some(Headword::Voluntary), Some(Headword::Deposits))
        .fills(InputPath::MemberInput(MemberInput::OwedToMember), |scenario, number| member(scenario).owed_to_member = Some(number));
    OWED_BY = Field::money(8, &words::OWED_BY)
        .fills(InputPath::MemberInput(MemberInput::OwedByMember), |scenario, number| member(scenario).owed_by_member = Some(number));
    LOSS = Field::money(9, &words::LOSS).malaysian(&words::LOSS_MALAYSIA)
        .fills(InputPath::MemberInput(MemberInput::LossBorne), |scenario, number| member(scenario).loss_borne = Some(number));
    START_MEMBERS = Field::count(47, &words::START_MEMBERS);
    START_MONTHS = Field::count(48, &words::START_MONTHS);
    OPENING_ONCE = Field::money(49, &words::OPENING_PRINCIPAL).means_each(Some(Headword::Principal), Some(Headword::Shares)).malaysian(&words::OPENING_SHARES);
    OPENING_MONTHLY = Field::money(50, &words::OPENING_MANDATORY).means_each(Some(Headword::Mandatory), Some(Headword::Subscriptions)).malaysian(&words::OPENING_SUBSCRIPTIONS);
    JOINED = Field::count(51, &words::JOINED).repeated(&GROUPS_APART);
    JOINED_MONTHS = Field::count(52, &words::JOINED_MONTHS).repeated(&GROUPS_APART);
    LEFT = Field::count(57, &words::LEFT).repeated(&GROUPS_APART);
    LEFT_MONTHS = Field::count(58, &words::LEFT_MONTHS).repeated(&GROUPS_APART);
    MEMBERS = Field::count(10, &words::MEMBERS).examples(&["10"], &[]);
    YEARS = Field::count(13, &words::YEARS).examples(&["3"], &[]);
    JOINING = Field::count(11, &words::JOINING).examples(&["0"], &[]);
    LEAVING = Field::count(12, &words::LEAVING).examples(&["0"], &[]);
    OPENING = Field::money(16, &words::OPENING).repeated(&MOVEMENTS_APART);
    PAID_IN = Field::money(17, &words::PAID_IN).repeated(&MOVEMENTS_APART);
    TRANSFERRED = Field::money(18, &words::TRANSFERRED).repeated(&MOVEMENTS_APART);
    PAID_BACK = Field::money(19, &words::PAID_BACK).repeated(&MOVEMENTS_APART);
    REPORTED = Field::money(20, &words::REPORTED).repeated(&MOVEMENTS_APART);
    FOUNDERS = Field::count(15, &words::FOUNDERS);
    START_CAPITAL = Field::money(63, &words::START_CAPITAL).fills(InputPath::StartingCapital, |scenario, number| {
        capital(scenario).founding.get_or_insert_default().starting_capital = Some(number);
    });
    YEAR_END = Field::new(14, Holds::Day, &frame::YEAR_END);
}
