//! "Rebat saya": what a Malaysian co-op shares by ratio, by business with it and by capital.

mod answer;
mod asked;
mod entered;
mod fields;
mod from_others;
mod page;
mod scenario;

pub(in crate::ui) use from_others::{of_all, of_deliveries};
pub(in crate::ui) use page::open;
