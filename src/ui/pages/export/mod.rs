//! "Ekspor" and "Eksport": what reaches a member of a price abroad, against the home market.

mod answer;
mod asked;
mod entered;
mod fields;
mod page;
mod scenario;

pub(in crate::ui) use page::open;
