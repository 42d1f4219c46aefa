//! The rules of a country that the calculators cite or obey, by date.

use super::date::Date;
use super::source::{Series, Source, Standing};

/// A rule that prescribes a formula or a treatment, without a number of its own.
pub type Provision = Series<()>;

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
}

/// The source of a provision that is in force on `day`.
#[must_use]
pub fn in_force(provision: &Provision, day: Date) -> Option<&'static Source> {
    let entry = provision.on(day)?;
    matches!(entry.standing, Standing::InForce(())).then_some(&entry.source)
}
