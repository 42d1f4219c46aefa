//! What one member gains or loses by delivering to a shared plant instead of selling raw.

mod compared;
mod entered;

pub(crate) use compared::delivery;
pub use entered::MemberDelivery;
