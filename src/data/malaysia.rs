//! Malaysia: the rules that the calculators cite or obey, and the percentages that moved.
//!
//! What is known only from memory is not here, and what sources contradict each other about is unknown: the page
//! asks for it. Section numbers are those of Act 502; a new act was announced for 2026. How each rule is cited, in
//! which document it stands and how it was read is in [`super::references`].

use crate::domain::{
    Date, Dated, HoldingBase, HoldingLimit, Law, Percentage, Provision, ReserveRate, Rule, Series, Source,
    Standing, TaxScale,
};

/// Act 502 applies from this day.
const ENACTED: Date = Date::known::<1994, 1, 22>();
/// Act A1297 applies from this day: it replaced s.57(1), (2), (5)(a) to (d) and (6).
const AMENDED: Date = Date::known::<2008, 1, 1>();
/// Act A1634 applies from this day.
const AMENDED_AGAIN: Date = Date::known::<2021, 3, 1>();
/// Financial years that end from this day on: 8 %.
const REDUCED: Date = Date::known::<2021, 12, 31>();
/// Those that end until 30 November 2022; a reduction went on, its figure was not found.
const REDUCED_END: Date = Date::known::<2022, 12, 1>();
/// Financial years that end from this day on, until 30 November 2025: 13 %.
const THIRTEEN: Date = Date::known::<2023, 12, 31>();
/// From here on a return in phases was announced; the percentages were not found.
const OPEN: Date = Date::known::<2025, 12, 1>();
/// The first year end for which a co-operative bank reports 1 % for development.
const DEVELOPMENT: Date = Date::known::<2015, 12, 31>();

/// Years of assessment, as the days they begin on.
const SCALE_2013: Date = Date::known::<2013, 1, 1>();
const SCALE_2015: Date = Date::known::<2015, 1, 1>();
/// No later Finance Act up to that for 2024 changes the scale; those after it were not read.
const SCALE_UNCONFIRMED: Date = Date::known::<2025, 1, 1>();

const fn dated<T: Copy>(standing: Standing<T>, source: Source) -> Dated<T> {
    Dated { from: source.since, standing, source }
}

/// A rule from its first day on.
const fn since<T: Copy>(from: Date, value: T, rule: Rule) -> Dated<T> {
    dated(Standing::InForce(value), Source::from(rule, from))
}

/// The same, where only a day is known by which it applied.
const fn by<T: Copy>(from: Date, value: T, rule: Rule) -> Dated<T> {
    dated(Standing::InForce(value), Source::from(rule, from).applied_by_then())
}

/// A provision of the act, from a day on.
macro_rules! section {
    ($from:expr, $rule:expr) => {
        Series(&[since($from, (), $rule)])
    };
}

/// Statutory reserve (KWRS), by the end of the financial year: a portion of the audited net profit, which the act
/// measures by the size of the reserve unless a directive specifies another.
const RESERVE: Series<ReserveRate> = Series(&[
    since(ENACTED, ReserveRate::Flat(15), Rule::ReserveFlat),
    since(AMENDED, ReserveRate::Tiers(&[(50, 25), (100, 15)]), Rule::ReserveByTier),
    since(REDUCED, ReserveRate::Flat(8), Rule::ReserveReduced),
    dated(Standing::Unknown, Source::from(Rule::ReserveReducedOpen, REDUCED_END)),
    since(THIRTEEN, ReserveRate::Flat(13), Rule::ReserveExtended),
    dated(Standing::Unknown, Source::from(Rule::ReservePhases, OPEN)),
]);

/// Education trust fund (KWAPK): the act leaves the sum to the commission; sources say 1 % and 2 %.
const EDUCATION: Percentage = Series(&[dated(Standing::Unknown, Source::from(Rule::EducationFund, ENACTED))]);

/// Development trust fund (`KWAPmK`).
const DEVELOPMENT_FUND: Percentage = Series(&[by(DEVELOPMENT, 1, Rule::DevelopmentFund)]);

/// Dividend above this needs the regulator's prior written approval.
const CEILING: Percentage = Series(&[by(AMENDED_AGAIN, 10, Rule::DividendCeiling)]);

/// Dividends despite losses, of the audited net profit.
const DESPITE_LOSSES: Percentage = Series(&[since(ENACTED, 5, Rule::DespiteLosses)]);

/// One member holds at most one fifth of the share capital; a member that is a co-op itself is free of it.
const HOLDING_LIMIT: Series<HoldingLimit> = Series(&[since(
    ENACTED,
    HoldingLimit { percent: 20, of: HoldingBase::ShareCapital },
    Rule::HoldingOfShares,
)]);

/// Founders of a primary co-op.
const LEAST_FOUNDERS: Series<u8> = Series(&[
    since(ENACTED, 100, Rule::FoundersOf1994),
    since(AMENDED, 50, Rule::FoundersOf2008),
    since(AMENDED_AGAIN, 20, Rule::FoundersOf2021),
]);

const fn scale(bands: &'static [(u32, u8)], above: u8) -> TaxScale {
    TaxScale { bands, above, exempt_below: 750_000, exempt_years: 5, transfers_percent: 25, funds_percent: 8 }
}

const BANDS_OF_2013: TaxScale = scale(
    &[(30_000, 0), (60_000, 5), (100_000, 10), (150_000, 15), (250_000, 20), (500_000, 22), (750_000, 24)],
    25,
);

const BANDS_OF_2015: TaxScale = scale(
    &[(30_000, 0), (60_000, 5), (100_000, 10), (150_000, 15), (250_000, 18), (500_000, 21), (750_000, 23)],
    24,
);

/// Income tax of co-ops: the scale of 2015 is that of the later years of assessment too.
const COOP_TAX: Series<TaxScale> = Series(&[
    since(SCALE_2013, BANDS_OF_2013, Rule::TaxOf2013),
    since(SCALE_2015, BANDS_OF_2015, Rule::TaxOf2015),
    dated(Standing::Unconfirmed(BANDS_OF_2015), Source::from(Rule::TaxOf2015, SCALE_UNCONFIRMED)),
]);

const DIVIDEND: Provision = section!(AMENDED, Rule::Dividend);

/// The law of Malaysia.
pub const LAW: Law = Law {
    surplus: Series(&[]),
    sharing: section!(ENACTED, Rule::Rebate),
    reserve: section!(AMENDED, Rule::StatutoryReserve),
    capital_return: DIVIDEND,
    market_ceiling: Series(&[]),
    member_capital: section!(ENACTED, Rule::MembersCapital),
    untaxed: Series(&[]),
    taxed: Series(&[]),
    dividend: DIVIDEND,
    dividend_ceiling: CEILING,
    statutory: section!(AMENDED, Rule::StatutoryPayments),
    statutory_reserve: RESERVE,
    reserve_untouched: section!(AMENDED, Rule::ReserveUntouched),
    education_fund: EDUCATION,
    development_fund: DEVELOPMENT_FUND,
    trust_funds_within: section!(ENACTED, Rule::TrustFundsWithin),
    holding_limit: HOLDING_LIMIT,
    borrowing_limit: Series(&[]),
    participation_limit: Series(&[]),
    least_founders: LEAST_FOUNDERS,
    least_capital: Series(&[]),
    audit_from: Series(&[]),
    capital_floor: Series(&[]),
    village_share: Series(&[]),
    savings_interest_tax: Series(&[]),
    coop_tax: COOP_TAX,
    other_sources: section!(AMENDED, Rule::OtherSources),
    honoraria: section!(AMENDED, Rule::Honoraria),
    losses_first: section!(ENACTED, Rule::LossesFirst),
    despite_losses: DESPITE_LOSSES,
    savings_rate: Series(&[]),
    loan_rate: Series(&[]),
};
