//! "Modal saya": what a member paid in, what is open, what comes back; and the co-op's capital, now and in years.

mod answer;
mod asked;
mod asked_months;
mod cooperative;
mod entered;
mod fields;
mod found;
mod glance;
mod growth;
mod kinds;
mod months;
mod movements;
mod page;
mod scenario;

pub(in crate::ui) use page::open;
