//! The words of each page.

pub mod plant;
pub mod savings;
pub mod shu;
pub mod tabs;
