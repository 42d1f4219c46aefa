//! The shell towards the host page: mounting and settings. `guard.js` beside it covers the figures after a failure.

mod mount;

pub use mount::{Handle, mount};
