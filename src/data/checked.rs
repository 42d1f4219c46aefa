//! When the tables were last compared with their sources.

use crate::domain::Date;

/// The day on which every source of the tables was last read.
pub const LAST_CHECKED: Date = Date::known::<2026, 11, 22>();

/// The day by which they are to be read again.
pub const NEXT_CHECK: Date = Date::known::<2027, 2, 28>();
