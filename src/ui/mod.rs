//! The widget in Yew: values go down, actions go up to one reducer.
//!
//! # Design
//!
//! *Why are most parts plain functions?* They have no state of their own, and each component costs
//! every visitor half a kilobyte.

mod action;
mod app;
mod capital;
mod carrying;
mod element;
mod host;
mod malaysia;
mod on_demand;
mod parts;
mod plant;
mod rebate;
mod record;
mod result;
mod savings;
mod sharing;
mod sheet;
mod state;
mod view;

pub use app::{App, AppProps};
pub use carrying::Carry;
pub use host::Host;
pub use state::Action;
pub use view::Shell;
