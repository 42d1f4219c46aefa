//! The words of each page.

pub mod capital;
pub mod savings;
pub mod shu;
pub mod tabs;
