//! Money from outside, and whether an investment is worth it.

mod contracts;
mod project;

pub use contracts::{Financing, FinancingKind};
pub(crate) use contracts::{financier_part, financing, first_year, numbered};
pub use project::Project;
pub(crate) use project::{of_equal_years, project};
