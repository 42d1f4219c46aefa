//! "Dividen saya": what capital earns a member.

mod answer;
mod asked;
mod classes;
mod entered;
mod page;
mod scenario;

pub(in crate::ui) use page::open;
