//! Tables only: dated law and published examples, every value with its source.

mod cases;
mod checked;
pub mod commodities;
pub mod exercises;
mod in_force;
mod indonesia;
mod library;
mod malaysia;
pub mod portals;
pub mod references;
mod templates;

pub use cases::{ALIS_JAYA, Case, CasePool};
pub use checked::{LAST_CHECKED, NEXT_CHECK};
pub use in_force::law;
pub use library::{CaseOf, LIBRARY, LibraryCase, Published};
pub use templates::{SPLIT_TEMPLATES, SplitOrigin, SplitTemplate};
