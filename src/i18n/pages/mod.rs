//! The words of each page, and of what stands around them.

pub mod frame;
pub mod savings;
pub mod shu;
pub mod split;
pub mod tabs;
