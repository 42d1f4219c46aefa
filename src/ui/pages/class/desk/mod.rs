//! The trainer's desk, a file of its own: the code on the wall, the codes that come in, the end of a class.

mod act;
mod collect;
mod part;
mod projector;
mod saved;
mod seats;
mod sheet;
mod spread;
mod told;
mod ways;

pub(in crate::ui) use part::DeskPart;
