//! "Pembagian SHU": the officer's way from the year's accounts to every line of the split.

mod account;
mod answer;
mod asked;
mod by_laws;
mod compare;
mod entered;
mod fields;
mod funds;
mod names;
mod page;
mod scenario;
mod templates;

pub(in crate::ui) use page::open;
