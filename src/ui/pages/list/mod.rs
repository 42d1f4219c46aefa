//! "Daftar anggota": from the co-op's own list to every member's share, by the engine of [`crate::members`].
//!
//! # Design
//!
//! *Why is the list no part of the form?* What is typed into a form travels in links, files and saved figures. A list is its
//! members' affair: it lies on a desk of its own, which nothing of that reaches, and is gone with the page.
//!
//! *Why does a script beside the module bring the bytes, and the turns to work in?* Files, what inflates a workbook, and the time
//! that a browser leaves are its own. The page works for as long as it is told, and says how far it is ([`desk`]).

mod amounts;
mod desk;
mod entered;
mod fields;
mod holding;
mod member;
mod names;
mod page;
mod paper;
mod plan;
mod saved;
mod so_far;
mod spread;
mod steps;
mod table;
mod tags;

pub(in crate::ui) use desk::EnginePart;
pub(in crate::ui) use page::open;
pub(in crate::ui) use saved::SavedPart;
