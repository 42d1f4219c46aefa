//! The words of each page.

pub mod account;
pub mod appropriation;
pub mod capital;
pub mod class;
pub mod compare;
pub mod delivery;
pub mod dividend;
pub mod frame;
pub mod gets;
pub mod glossary;
pub mod kept;
pub mod legal;
pub mod list;
pub mod list_example;
pub mod loan;
pub mod malaysia;
pub mod plant;
pub mod rebate;
pub mod savings;
pub mod share;
pub mod shu;
pub mod slip;
pub mod specimen;
pub mod split;
pub mod tabs;
pub mod workshop;
