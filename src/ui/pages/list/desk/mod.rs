//! The desk that a list lies on, and what works at it; nothing of how that is drawn.

mod act;
mod bases;
mod deed;
#[expect(clippy::module_inception, reason = "the desk itself, among what lies on it")]
mod desk;
mod engine;
mod example;
mod file;
mod files;
mod found;
mod ledger;
mod mended;
mod plan;
mod shown;
mod uses;
mod work;
mod workbook;

pub(super) use act::{ENCODINGS, SIGNS};
pub(super) use bases::{SharedBy, of_typed, suggested};
pub(super) use deed::{Batch, Deed, Only, Order, Said, Screen, Sheets, Way};
pub(super) use desk::{Desk, Mended, cell_of};
pub(in crate::ui) use engine::EnginePart;
pub(super) use file::{File, Stopped};
pub(super) use found::paid;
pub(super) use ledger::ORDERS;
pub(super) use plan::{Part, Plan, What};
pub(super) use uses::countable;
pub(super) use work::Work;
pub(super) use workbook::{Unpacker, is_of_workbook};
