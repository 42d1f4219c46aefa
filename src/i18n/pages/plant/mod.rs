//! "RPB": the words of the plant's page, by its parts.

pub mod answer;
pub mod feasibility;
pub mod fields;
pub mod form;
pub mod stages;
pub mod tables;
