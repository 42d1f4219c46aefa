//! Processes, plants, contracts, investments and stocks.

mod business;
pub mod commodities;
mod feasibility;
mod finance;
mod hayami;
mod models;
mod names;
mod naming;
mod process;
mod remarks;
mod terms;
mod units;
mod verdict;
mod year;

pub use feasibility::{FeasibilityNames, case, feasibility};
pub use finance::{contract, of_contract};
pub use hayami::row;
pub use models::{driver, model};
pub use names::Names;
pub use naming::{PlantNaming, general};
pub use remarks::remark;
pub use terms::{any_term, term};
pub use units::{measure, plural};
pub use verdict::{reason, ruling, turning};
