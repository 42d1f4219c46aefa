//! The words of each page.

pub mod account;
pub mod capital;
pub mod dividend;
pub mod malaysia;
pub mod rebate;
pub mod savings;
pub mod shu;
pub mod tabs;
