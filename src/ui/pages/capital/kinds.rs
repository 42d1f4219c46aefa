//! The kinds of capital that the co-ops of each country have.

use crate::domain::{CapitalItem, CapitalStanding, Country};

/// In the order of a balance sheet, which is that of the fields. What members pay in comes first.
pub(super) fn items(country: Country) -> &'static [CapitalItem] {
    match country {
        Country::Indonesia => &[
            CapitalItem::Principal,
            CapitalItem::Mandatory,
            CapitalItem::Reserve,
            CapitalItem::RiskReserve,
            CapitalItem::Grant,
            CapitalItem::VoluntarySavings,
            CapitalItem::TermDeposits,
            CapitalItem::Loans,
            CapitalItem::Participation,
        ],
        Country::Malaysia => &[
            CapitalItem::Shares,
            CapitalItem::Subscriptions,
            CapitalItem::BonusShares,
            CapitalItem::Reserve,
            CapitalItem::RedemptionFund,
            CapitalItem::AccumulatedProfit,
            CapitalItem::SpecificSavings,
            CapitalItem::Deposits,
            CapitalItem::Loans,
            CapitalItem::EntranceFee,
        ],
    }
}

/// What members pay in: once, and monthly.
pub(super) fn paid_in(country: Country) -> [CapitalItem; 2] {
    match country {
        Country::Indonesia => [CapitalItem::Principal, CapitalItem::Mandatory],
        Country::Malaysia => [CapitalItem::Shares, CapitalItem::Subscriptions],
    }
}

/// The kinds whose year can be followed, each with its place among the fields of movements.
pub(super) fn moved(country: Country) -> impl Iterator<Item = (usize, CapitalItem)> {
    let kinds = items(country).iter().copied();
    kinds.filter(|of| of.standing() != CapitalStanding::Income).enumerate()
}
