//! "Setor ke RPB": what one member gains by delivering to the plant instead of selling raw.
//!
//! # Design
//!
//! *Why a page beside that of the plant?* Who delivers knows three things: how much, what it brings raw, what the plant
//! pays. The plant's costs are the manager's; what follows from them for one unit comes here by a link.

mod answer;
mod asked;
mod entered;
mod fields;
mod goods;
mod known;
mod member_link;
mod page;
mod picture;
mod put_in;
mod scenario;
mod sentence;
mod table;

pub(in crate::ui) use member_link::{Offer, member_link};
pub(in crate::ui) use page::open;
