//! Scales and thresholds of taxes.

use serde::{Deserialize, Serialize};

use crate::domain::value::{Number, money};

/// How much of the profit goes to the statutory reserve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReserveRate {
    /// This percentage.
    Flat(u8),
    /// By what the reserve is of shares and subscriptions: while it is below the first percentage, the second of
    /// the profit. From the last one on, nothing.
    Tiers(&'static [(u8, u8)]),
}

/// What a country's tax on cooperatives is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaxScale {
    /// The largest income of each band, and its percentage.
    pub bands: &'static [(u32, u8)],
    /// The percentage above the last band.
    pub above: u8,
    /// Members' funds below which nothing is due.
    pub exempt_below: u32,
    /// Years from registration in which nothing is due.
    pub exempt_years: u8,
    /// Percentage of the audited profit that transfers may take off.
    pub transfers_percent: u8,
    /// Percentage of members' funds that is taken off.
    pub funds_percent: u8,
}

/// A band of the visitor's own scale.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaxBand {
    /// The largest income of the band; the last band has none.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub up_to: Option<Number>,
    /// Its percentage.
    pub percent: Number,
}

/// A tax on the whole of an amount as soon as that is above a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ThresholdTax {
    /// The largest amount that is free, in whole units of the currency.
    pub free_up_to: u32,
    /// Percentage of the whole amount above that.
    pub percent: u8,
}
