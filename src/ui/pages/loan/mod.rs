//! "Pinjaman saya" and "Pembiayaan saya": what a contract asks for each month, and what it costs a member in the end.

mod answer;
mod asked;
mod beside;
mod entered;
mod fields;
mod from_shu;
mod page;
mod scenario;
mod schedule;
mod sentence;

pub(in crate::ui) use page::open;
