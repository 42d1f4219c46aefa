//! "Dividen saya": what capital earns a member.

mod answer;
mod asked;
mod balances;
mod classes;
mod entered;
mod naming;
mod page;
mod paid;
mod paying;
mod scenario;
mod year;

pub(in crate::ui) use page::open;
