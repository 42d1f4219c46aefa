//! Indonesia: the rules that the calculators cite or obey, each from its first day on.
//!
//! Facts known only from memory are not here. The law names no rate for the reserve, the return on capital or the
//! patronage refund: the members decide them, so there is no number in this file. How each rule is cited, in which
//! document it stands and how it was read is in [`super::references`].

use crate::domain::{
    Date, Dated, HoldingBase, HoldingLimit, Law, Percentage, Provision, Rule, Series, Source, Standing,
    ThresholdTax,
};

/// UU 25/1992 applies from this day.
const ENACTED: Date = Date::known::<1992, 10, 21>();
/// UU 17/2012 took its place when it was promulgated.
const REPLACED: Date = Date::known::<2012, 10, 30>();
/// UU 17/2012 was struck down as a whole on this day, so UU 25/1992 applies again.
const RESTORED: Date = Date::known::<2014, 5, 28>();
/// UU 11/2020 was promulgated on this day.
const JOB_CREATION: Date = Date::known::<2020, 11, 2>();
/// UU 36/2008 and PP 15/2009 apply from this day.
const TAX_OF_2009: Date = Date::known::<2009, 1, 1>();
/// The income tax of UU 7/2021 applies from this tax year.
const TAX_OF_2022: Date = Date::known::<2022, 1, 1>();
/// PP 9/1995 bears this date.
const SAVINGS_AND_LOAN_1995: Date = Date::known::<1995, 4, 21>();
/// The first year end after Permenkop 11/2018: its own first day was not found.
const EARLIER_CAPITAL: Date = Date::known::<2018, 12, 31>();
/// Permenkop 8/2023 was promulgated on this day; its own article on that was not read.
const SAVINGS_AND_LOAN: Date = Date::known::<2023, 6, 20>();
/// Permenkop 2/2024 applies from this day; its audit at the latest from the book year 2025 on.
const AUDITED: Date = Date::known::<2024, 1, 16>();
/// Permendes 10/2025 was signed and promulgated on this day.
const VILLAGE: Date = Date::known::<2025, 8, 12>();
/// Inpres 17/2025 bears this date.
const VILLAGE_DOUBTED: Date = Date::known::<2025, 10, 22>();

const REPLACEMENT: Source = Source::from(Rule::ActOf2012, REPLACED);

const fn dated<T: Copy>(standing: Standing<T>, source: Source) -> Dated<T> {
    Dated { from: source.since, standing, source }
}

/// A rule from its first day on.
const fn since<T: Copy>(from: Date, value: T, rule: Rule) -> Dated<T> {
    dated(Standing::InForce(value), Source::from(rule, from))
}

/// A provision of UU 25/1992: in force, replaced for a year and a half, and in force again by the judgment.
macro_rules! act_of_1992 {
    ($rule:expr) => {
        Series(&[
            since(ENACTED, (), $rule),
            dated(Standing::Repealed, REPLACEMENT),
            dated(Standing::InForce(()), Source::from($rule, RESTORED).through(Rule::Judgment)),
        ])
    };
}

/// A rule of Permenkop 8/2023 for savings-and-loan co-ops.
macro_rules! rule_of_2023 {
    ($value:expr, $rule:expr) => {
        Series(&[savings_and_loan($value, $rule)])
    };
}

const fn savings_and_loan<T: Copy>(value: T, rule: Rule) -> Dated<T> {
    dated(Standing::InForce(value), Source::from(rule, SAVINGS_AND_LOAN).applied_by_then())
}

/// Income of the year less costs, depreciation and other obligations, tax included.
const SURPLUS: Provision = act_of_1992!(Rule::Surplus);

/// After the reserve, to members in proportion to their business and their capital, and to other needs.
const SHARING: Provision = act_of_1992!(Rule::Sharing);

/// The members' meeting sets the reserve; the article names no minimum.
const RESERVE: Provision = act_of_1992!(Rule::ReserveByMeeting);

/// Return on capital is allowed, and limited: by its elucidation not above the interest of the market.
const CAPITAL_RETURN: Provision = act_of_1992!(Rule::CapitalReturn);

/// Simpanan pokok, simpanan wajib, reserve and gifts are the co-op's own capital.
const MEMBER_CAPITAL: Provision = act_of_1992!(Rule::OwnCapital);

/// What a member receives of the surplus is no object of income tax.
const UNTAXED: Provision = Series(&[
    since(JOB_CREATION, (), Rule::UntaxedSince2020),
    since(TAX_OF_2022, (), Rule::UntaxedSince2022),
]);

/// Before that it was taxed like a dividend.
const TAXED: Provision = Series(&[
    since(TAX_OF_2009, (), Rule::TaxedAsDividend),
    dated(Standing::Repealed, Source::from(Rule::UntaxedSince2020, JOB_CREATION)),
]);

/// One member's share of the own capital.
const HOLDING_LIMIT: Series<HoldingLimit> =
    rule_of_2023!(HoldingLimit { percent: 20, of: HoldingBase::OwnCapital }, Rule::HoldingOfOwnCapital);

/// What may be borrowed from banks and by bonds, of the assets.
const BORROWING_LIMIT: Percentage = rule_of_2023!(40, Rule::BorrowingOfAssets);

/// What investors may take part with, of the assets.
const PARTICIPATION_LIMIT: Percentage = rule_of_2023!(25, Rule::ParticipationOfAssets);

/// What savings may earn in a year at most.
const SAVINGS_RATE: Percentage = rule_of_2023!(9, Rule::SavingsRate);

/// What a loan may cost in a year at most.
const LOAN_RATE: Percentage = rule_of_2023!(24, Rule::LoanRate);

/// Final tax on a month's interest: free up to Rp 240,000, above that 10 % of the whole.
const INTEREST_TAX: Series<ThresholdTax> =
    Series(&[since(TAX_OF_2009, ThresholdTax { free_up_to: 240_000, percent: 10 }, Rule::InterestTax)]);

/// Part of the net profit for the village that a Kopdes belongs to, at least; since the later instruction it is
/// open whether it applies.
const VILLAGE_SHARE: Percentage = Series(&[
    since(VILLAGE, 20, Rule::VillageShare),
    dated(Standing::Unknown, Source::from(Rule::VillageDoubted, VILLAGE_DOUBTED)),
]);

/// Founders of a primary co-op: 20 by each of the acts, since the job creation act 9.
const LEAST_FOUNDERS: Series<u8> = Series(&[
    since(ENACTED, 20, Rule::FoundersOf1992),
    since(REPLACED, 20, Rule::FoundersOf2012),
    dated(Standing::InForce(20), Source::from(Rule::FoundersOf1992, RESTORED).through(Rule::Judgment)),
    since(JOB_CREATION, 9, Rule::FoundersOf2020),
]);

/// First capital of a savings-and-loan co-op, by where it works.
const LEAST_CAPITAL: Series<[u32; 3]> = Series(&[
    dated(
        Standing::InForce([15_000_000, 75_000_000, 375_000_000]),
        Source::from(Rule::FirstCapitalOf2018, EARLIER_CAPITAL).applied_by_then(),
    ),
    savings_and_loan([500_000_000, 1_000_000_000, 2_000_000_000], Rule::FirstCapitalOf2023),
]);

/// The own capital must not fall below what the co-op began with.
const CAPITAL_FLOOR: Provision = Series(&[
    since(SAVINGS_AND_LOAN_1995, (), Rule::CapitalFloorOf1995),
    savings_and_loan((), Rule::CapitalFloorOf2023),
]);

/// Audit by a public accountant, for savings-and-loan co-ops and units.
const AUDIT_FROM: Series<u64> = Series(&[since(AUDITED, 5_000_000_000, Rule::Audit)]);

/// The law of Indonesia.
pub const LAW: Law = Law {
    surplus: SURPLUS,
    sharing: SHARING,
    reserve: RESERVE,
    capital_return: CAPITAL_RETURN,
    market_ceiling: CAPITAL_RETURN,
    member_capital: MEMBER_CAPITAL,
    untaxed: UNTAXED,
    taxed: TAXED,
    dividend: CAPITAL_RETURN,
    dividend_ceiling: Series(&[]),
    statutory: Series(&[]),
    statutory_reserve: Series(&[]),
    reserve_untouched: Series(&[]),
    education_fund: Series(&[]),
    development_fund: Series(&[]),
    trust_funds_within: Series(&[]),
    holding_limit: HOLDING_LIMIT,
    borrowing_limit: BORROWING_LIMIT,
    participation_limit: PARTICIPATION_LIMIT,
    least_founders: LEAST_FOUNDERS,
    least_capital: LEAST_CAPITAL,
    audit_from: AUDIT_FROM,
    capital_floor: CAPITAL_FLOOR,
    village_share: VILLAGE_SHARE,
    savings_interest_tax: INTEREST_TAX,
    coop_tax: Series(&[]),
    other_sources: Series(&[]),
    honoraria: Series(&[]),
    losses_first: Series(&[]),
    despite_losses: Series(&[]),
    savings_rate: SAVINGS_RATE,
    loan_rate: LOAN_RATE,
};
