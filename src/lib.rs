//! A cooperative calculator for Indonesia and Malaysia.
//!
//! # Rooms
//!
//! | room | what it is for |
//! |---|---|
//! | [`domain`] | the arithmetic: pure, without clock, locale or sentence; its floors are in its own map |
//! | [`data`] | dated law, published examples, measured processes: every value with its source |
//! | [`input`] | what people type → typed values, asking rather than guessing; what travels in a link |
//! | [`members`] | member lists: from a file as bytes to every member's exact share, and out again |
//! | [`class`] | a class without a server: exercises solved, and the codes in which phones tell what was found |
//! | [`i18n`] | every word in three languages side by side, numbers, amounts in words |
//! | `ui` | the widget in Yew (feature `web`); its floors are in its own map |
//! | `embed` | the shell towards the host page (feature `web`) |
//!
//! Imports point one way: `domain ← data ← input ← members ← class ← i18n ← ui ← embed`. Each room has one door (`mod.rs`) that hands on
//! names and holds nothing; nobody inside a room imports from its door, and no two files import each other:
//! `tests/architecture` fails on a circle.
//!
//! # Where does a line of the page come from?
//!
//! A page is a folder of `ui::pages`: `asked` lays out what is asked, `answer` what is shown, `fields` has a row for each
//! field. Its words are the file of the same name in `i18n::pages`; the sentences of figures and refusals are in `i18n`
//! by topic; a figure is made in `domain`, a legal value stands in `data`.

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
    // Sources are small, and told by where they stand in the tables.
    clippy::trivially_copy_pass_by_ref,
    clippy::large_types_passed_by_value,
    clippy::similar_names,
    reason = "an exact number has room for a wide one in any case; `html!` makes names of its own"
)]

pub mod class;
pub mod data;
pub mod domain;
pub mod i18n;
pub mod input;
pub mod members;

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
