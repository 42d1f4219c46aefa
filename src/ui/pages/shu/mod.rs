//! "SHU saya": the member's part of the year's surplus.

mod answer;
mod asked;
mod by_laws;
mod details;
mod entered;
mod fields;
mod from_others;
mod known;
mod page;
mod reasons;
mod scenario;
mod slip;
mod specimen;
mod split;

pub(in crate::ui) use details::{DetailsPart, menu, sharing_to_come};
pub(in crate::ui) use from_others::{of_all, of_deliveries};
pub(in crate::ui) use page::open;
