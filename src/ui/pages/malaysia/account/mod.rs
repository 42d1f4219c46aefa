//! The appropriation account: where the co-op's profit goes.

mod answer;
mod asked;
mod dividends;
mod entered;
mod entries;
mod lines;
mod page;
mod scenario;

pub(in crate::ui) use page::open;
