//! "Daftar anggota": from the co-op's own list to every member's share, by the engine of [`crate::members`].
//!
//! # Design
//!
//! *Why is the list no part of the form?* What is typed into a form travels in links, files and saved figures. A list is its
//! members' affair: it lies on a desk of its own, which nothing of that reaches, and is gone with the page.
//!
//! *Why does a script beside the module bring the bytes, and the turns to work in?* Files, what inflates a workbook, and the time
//! that a browser leaves are its own. The page works for as long as it is told, and says how far it is ([`desk`]).

mod act;
mod amounts;
mod asked;
mod bases;
mod columns;
mod desk;
mod engine;
mod entered;
mod example;
mod fields;
mod files;
mod member;
mod open;
mod output;
mod page;
mod paper;
mod plan;
mod problems;
mod sharing;
mod so_far;
mod spread;
mod table;
mod tags;
mod uses;
mod work;

pub(in crate::ui) use engine::EnginePart;
pub(in crate::ui) use page::open;
