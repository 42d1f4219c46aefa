//! The words of each page, and of what stands around them.

pub mod frame;
pub mod legal;
pub mod savings;
pub mod share;
pub mod shu;
pub mod split;
pub mod tabs;
pub mod workshop;
