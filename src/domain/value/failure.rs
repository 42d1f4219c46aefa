//! Why there is no number.

use strum::IntoStaticStr;

/// Why arithmetic failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum MathError {
    /// A quotient by zero.
    DivisionByZero,
    /// The result has too many digits to be paid or written.
    Overflow,
    /// Two quantities of unlike units were added, such as money and kilograms.
    UnlikeUnits,
}
