//! The appropriation account: where the co-op's profit goes.

mod answer;
mod asked;
mod cells;
mod classes;
mod compare;
mod entered;
mod entries;
mod from_others;
mod helpers;
mod page;
mod rates;
mod rows;
mod scenario;
mod sheet;

pub(in crate::ui) use from_others::of_all;
pub(in crate::ui) use page::open;
