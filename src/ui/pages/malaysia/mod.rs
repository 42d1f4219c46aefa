//! The Malaysian pages: "Dividen saya" for a member, and the co-op's appropriation account. They share one form, since
//! links of either hold the numbers of both.

mod account;
mod choices;
mod dividend;
mod fields;

pub(in crate::ui) use account::{of_all, open as open_account};
pub(in crate::ui) use dividend::open as open_dividend;
