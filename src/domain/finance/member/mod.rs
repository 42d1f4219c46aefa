//! A member's loan: what is paid each month, or what can be borrowed for it, and what it costs in the end.

mod effective;
mod entered;
mod loan;
mod returned;
mod sought;

pub use entered::{MemberLoan, Sought};
pub(crate) use loan::member_loan;
