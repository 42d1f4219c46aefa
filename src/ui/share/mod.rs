//! Takes figures in and out: links, files, saved forms, paper, a chat.

mod beside;
mod browser_action;
mod caption;
mod composition;
mod csv;
mod image;
mod message;
mod opened;
mod origin;
mod panel;
mod paper;
mod qr_code;
mod record;
mod saving;
mod sheet;
mod table;
mod tables;
mod transfer;
mod workshop;

pub(super) use opened::{Opened, Opening};
pub use table::Export;
pub(super) use table::{SHARE, Share};
