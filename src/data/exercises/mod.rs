//! Exercises from the cases for workshops: what is given, what is asked, and what people do otherwise.
//!
//! # Design
//!
//! *Why a formula of places, and no scenario?* A mistake is the same formula with one thing changed, and what it comes to is
//! calculated on the phone that somebody types on. That the formula finds what the calculators find is held by tests.

mod exercise;
mod indonesia;
mod list;
mod malaysia;
mod plant;
mod what;

pub use exercise::{Change, Exercise, Given, Level, Term};
pub use list::{exercise, exercises};
pub use what::{Unit, What};
