//! The words of each page.

pub mod account;
pub mod capital;
pub mod dividend;
pub mod frame;
pub mod glossary;
pub mod legal;
pub mod malaysia;
pub mod plant;
pub mod rebate;
pub mod savings;
pub mod share;
pub mod shu;
pub mod split;
pub mod tabs;
pub mod workshop;
