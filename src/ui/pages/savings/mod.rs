//! "Simpanan saya": what a rate on the savings gives in Indonesia, and a month's interest after its tax.

mod answer;
mod asked;
mod entered;
mod fields;
mod page;
mod scenario;

pub(in crate::ui) use page::open;
