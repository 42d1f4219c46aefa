//! A cooperative calculator for Indonesia and Malaysia.
//!
//! # Rooms
//!
//! | room | what it is for |
//! |---|---|
//! | [`domain`] | the arithmetic: pure, without clock, locale or sentence |
//! | [`data`] | dated law and published examples, every value with its source |
//! | [`input`] | what people type → typed values, asking rather than guessing |
//! | [`i18n`] | words, numbers and amounts in words, in three languages |
//! | `ui` | the widget in Yew (feature `web`) |
//! | `embed` | the shell towards the host page (feature `web`) |
//!
//! Imports point one way: `domain ← data ← input ← i18n ← ui ← embed`.

#![deny(unsafe_code)]
#![deny(missing_docs)]
#![warn(clippy::pedantic)]
#![deny(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::float_arithmetic,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::todo,
    clippy::unwrap_used
)]
#![warn(clippy::dbg_macro, clippy::disallowed_methods, clippy::print_stdout)]
#![allow(
    clippy::large_types_passed_by_value,
    clippy::similar_names,
    reason = "an exact number is 260 bytes in any case; `html!` makes names of its own"
)]

pub mod data;
pub mod domain;
pub mod i18n;
pub mod input;

#[cfg(feature = "web")]
pub mod embed;
#[cfg(feature = "web")]
pub mod ui;

use domain::{Outcome, Scenario};

/// Everything that follows from a scenario under the law of its country.
#[must_use]
pub fn evaluate(scenario: &Scenario) -> Outcome {
    domain::evaluate(scenario, data::law(scenario.country), domain::CALCULATORS)
}
