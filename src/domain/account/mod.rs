//! Malaysia’s appropriation account, and a co-op’s own tax.

mod affordable;
mod appropriation;
mod entered;
mod entries;
mod losses;
mod promise;
mod reserve;
mod run;
mod statutory;
mod tax;
mod zakat;

pub(crate) use appropriation::{appropriate, appropriate_with};
pub use entered::{AccountEntry, Appropriation, TrustFunds};
pub use tax::CoopTax;
pub(crate) use tax::coop_tax;
