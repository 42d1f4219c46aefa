//! Numbers: exact in between, decimals at the edges.

mod date;
mod every;
mod exact;
mod failure;
mod fraction;
mod money;
mod number;
mod rate;
mod rational;
mod remainder;
mod wide;

pub use date::Date;
pub(crate) use every::every;
pub use exact::Exact;
pub use failure::MathError;
pub use money::{Currency, Direction, Money, PayRounding, Rounding};
pub use number::Number;
pub(crate) use number::money;
pub use rate::Rate;
pub use remainder::RemainderRule;
