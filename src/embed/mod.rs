//! The shell towards the host page: mounting, settings, and what is shown after a failure.

mod failure;
mod mount;

pub use mount::{Handle, mount};
