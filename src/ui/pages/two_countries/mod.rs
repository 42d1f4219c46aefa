//! "Indonesia–Malaysia": one co-op under the rules of both countries, side by side.

mod answer;
mod asked;
mod converted;
mod entered;
mod fields;
mod figures;
mod from_plant;
mod page;
mod rows;
mod rules;
mod scenario;

pub(in crate::ui) use page::open;
