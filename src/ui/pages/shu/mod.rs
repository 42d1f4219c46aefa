//! "SHU saya": the member's part of the year's surplus.

mod answer;
mod asked;
mod by_laws;
mod deliveries;
mod details;
mod entered;
mod fields;
mod known;
mod page;
mod reasons;
mod scenario;
mod slip;
mod specimen;
mod split;

pub(in crate::ui) use deliveries::of_deliveries;
pub(in crate::ui) use details::{DetailsPart, menu, sharing_to_come};
pub(in crate::ui) use page::open;
