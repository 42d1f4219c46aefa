//! The pieces that pages are made of.

pub(super) mod answer_box;
pub(super) mod compare;
mod compared;
pub(super) mod explanation;
mod faults;
pub(super) mod fields;
pub(super) mod fold;
pub(super) mod form;
pub(super) mod gets;
pub(super) mod glossary;
pub(super) mod legal;
pub(super) mod meaning;
pub(super) mod menu;
pub(super) mod page;
mod proposal;
pub(super) mod put_in;
pub(super) mod qr_code;
pub(super) mod schedule;
pub(super) mod sheet;
pub(super) mod statutory;
pub(super) mod table;
pub(super) mod tags;
pub(super) mod words_here;
