//! The rules of a country that the calculators cite or obey, by date.

use super::scale::{ReserveRate, TaxScale, ThresholdTax};
use super::source::{Series, Source, Standing};
use crate::domain::value::Date;

/// A rule that prescribes a formula or a treatment, without a number of its own.
pub type Provision = Series<()>;

/// A percentage through time.
pub type Percentage = Series<u8>;

/// What a limit on one member's capital is measured by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoldingBase {
    /// All that the member paid in, of the co-op's own capital.
    OwnCapital,
    /// The member's shares, of the share capital.
    ShareCapital,
}

/// The most that one member may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HoldingLimit {
    /// Percentage.
    pub percent: u8,
    /// Of what.
    pub of: HoldingBase,
}

/// What asks for a part for the village, and what casts doubt on it since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VillageRule {
    /// The percentage that was asked for last, and by what; nothing where no rule is on record.
    pub asked: Option<(u8, &'static Source)>,
    /// Since when it is open whether that applies.
    pub doubted: Option<&'static Source>,
}

impl VillageRule {
    /// As it stands on a day.
    #[must_use]
    pub fn on(law: &Law, day: Date) -> Self {
        let mut rule = Self { asked: None, doubted: None };
        for entry in law.village_share.0.iter().filter(|entry| entry.from <= day) {
            match entry.standing {
                Standing::InForce(percent) | Standing::Unconfirmed(percent) => {
                    rule = Self { asked: Some((percent, &entry.source)), doubted: None };
                }
                Standing::Repealed | Standing::Unknown => rule.doubted = Some(&entry.source),
            }
        }
        rule
    }
}

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
    /// That it must stay below what the market pays.
    pub market_ceiling: Provision,
    /// What counts as capital of the members.
    pub member_capital: Provision,
    /// Freedom of the member's part from income tax.
    pub untaxed: Provision,
    /// Tax on the member's part as on a dividend.
    pub taxed: Provision,
    /// Dividend on what members paid in.
    pub dividend: Provision,
    /// Percentage of dividend, on shares or subscriptions, above which the regulator must approve.
    pub dividend_ceiling: Percentage,
    /// The payments that come before any dividend.
    pub statutory: Provision,
    /// What goes to the statutory reserve (KWRS), by the end of the financial year.
    pub statutory_reserve: Series<ReserveRate>,
    /// That no dividend comes out of it.
    pub reserve_untouched: Provision,
    /// Percentage for the education trust fund (KWAPK).
    pub education_fund: Percentage,
    /// Percentage for the development trust fund (`KWAPmK`).
    pub development_fund: Percentage,
    /// The trust funds may be taken out of the reserve's sum.
    pub trust_funds_within: Provision,
    /// What one member may hold of the capital.
    pub holding_limit: Series<HoldingLimit>,
    /// Percentage of the assets that may be borrowed from banks and by bonds.
    pub borrowing_limit: Percentage,
    /// Percentage of the assets that investors may take part with.
    pub participation_limit: Percentage,
    /// The least number of founders of a primary co-op.
    pub least_founders: Series<u8>,
    /// The least capital of a savings-and-loan co-op in one regency, in one province, in several.
    pub least_capital: Series<[u32; 3]>,
    /// Own capital from which a savings-and-loan co-op must be audited by a public accountant.
    pub audit_from: Series<u64>,
    /// That the own capital must not fall below what a savings-and-loan co-op began with.
    pub capital_floor: Provision,
    /// Percentage of the surplus that a village asks of its co-op.
    pub village_share: Percentage,
    /// Tax on a month's interest on savings.
    pub savings_interest_tax: Series<ThresholdTax>,
    /// The co-op's own income tax.
    pub coop_tax: Series<TaxScale>,
    /// Dividends from other sources than the year's profit.
    pub other_sources: Provision,
    /// Honoraria.
    pub honoraria: Provision,
    /// Nothing is paid out while losses are not written off.
    pub losses_first: Provision,
    /// Percentage of the audited net profit that may be paid as dividend all the same, with approval.
    pub despite_losses: Percentage,
    /// Percentage a year that savings may earn at most.
    pub savings_rate: Percentage,
    /// Percentage a year that a loan may cost at most.
    pub loan_rate: Percentage,
}

/// The source of a provision that is in force on `day`.
#[must_use]
pub fn in_force(provision: &Provision, day: Date) -> Option<&'static Source> {
    provision.in_force(day).map(|((), source)| source)
}
