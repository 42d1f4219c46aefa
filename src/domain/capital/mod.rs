//! What members and the co-op own and owe.

mod cooperative;
mod counted;
mod entered;
mod growth;
mod member;
mod months;
mod movement;
mod year;

pub(crate) use cooperative::{capital, contributions};
pub use entered::{
    Capital, CapitalAmount, CapitalMovement, Contributions, Founding, Growth, MemberCapital, MemberGroup,
    MemberYear, MonthlyDue, ServiceArea,
};
