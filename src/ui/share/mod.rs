//! Takes figures in and out: links, files, saved forms, paper, a chat.

mod browser_action;
mod csv;
mod glossary;
mod message;
mod opened;
mod origin;
mod panel;
mod qr_code;
mod record;
mod saving;
mod statements;
mod table;
mod transfer;
mod workshop;

pub(super) use opened::{Opened, Opening};
pub use table::Export;
pub(super) use table::{SHARE, Share};
