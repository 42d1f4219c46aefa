//! "Rebat saya": what a Malaysian co-op shares by ratio, by business with it and by capital.

mod answer;
mod asked;
mod deliveries;
mod entered;
mod fields;
mod page;
mod scenario;

pub(in crate::ui) use deliveries::of_deliveries;
pub(in crate::ui) use page::open;
