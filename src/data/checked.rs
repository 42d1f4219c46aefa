//! When the tables were last compared with their sources.

use crate::domain::Date;

/// The day on which every source of the tables was last read.
pub const LAST_CHECKED: Date = Date::known::<2026, 11, 22>();
