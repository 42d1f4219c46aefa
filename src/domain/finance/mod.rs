//! Money from outside, and whether an investment is worth it.

mod contracts;
mod entered;
mod instalment;
mod internal_rate;
mod islamic;
mod loan;
mod member;
mod project;
mod run;
mod used;
mod years;

pub(crate) use contracts::{
    financier_part, financiers_of_unit, financing, first_year, numbered, rent_of_year,
};
pub use entered::{Financing, FinancingKind, GraceInterest, Project};
pub(crate) use member::member_loan;
pub use member::{MemberLoan, Sought};
pub(crate) use project::{of_equal_years, project};
pub(crate) use years::{YearOfContracts, years};
