//! The rules of a country that the calculators cite or obey, by date.

use super::date::Date;
use super::savings::Cliff;
use super::source::{Series, Source};

/// A rule that prescribes a formula or a treatment, without a number of its own.
pub type Provision = Series<()>;

/// A percentage through time.
pub type Percentage = Series<u8>;

/// The dated rules of one country.
#[derive(Clone, Copy, Debug)]
pub struct Law {
    /// What the year's surplus is.
    pub surplus: Provision,
    /// That and how it is shared out.
    pub sharing: Provision,
    /// Who sets the reserve.
    pub reserve: Provision,
    /// Return on what members paid in.
    pub capital_return: Provision,
    /// What counts as capital of the members.
    pub member_capital: Provision,
    /// Freedom of the member's part from income tax.
    pub untaxed: Provision,
    /// Dividend on what members paid in.
    pub dividend: Provision,
    /// Percentage of share dividend above which the regulator must approve.
    pub share_dividend_ceiling: Percentage,
    /// The payments that come before any dividend.
    pub statutory: Provision,
    /// Percentage of the profit for the statutory reserve (KWRS).
    pub statutory_reserve: Percentage,
    /// Percentage for the education trust fund (KWAPK).
    pub education_fund: Percentage,
    /// Percentage for the development trust fund (`KWAPmK`).
    pub development_fund: Percentage,
    /// The trust funds may be taken out of the reserve's sum.
    pub trust_funds_within: Provision,
    /// Percentage of the capital that one member may hold.
    pub holding_limit: Percentage,
    /// Tax on a month's interest on savings.
    pub savings_interest_tax: Series<Cliff>,
    /// Dividends from other sources than the year's profit.
    pub other_sources: Provision,
}

/// The source of a provision that is in force on `day`.
#[must_use]
pub fn in_force(provision: &Provision, day: Date) -> Option<&'static Source> {
    provision.in_force(day).map(|((), source)| source)
}
