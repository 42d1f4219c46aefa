//! What reaches a member of a price abroad, against the home market.

mod entered;
mod sale;

pub use entered::{ExportSale, ExportTerms};
pub(crate) use sale::export_sale;
