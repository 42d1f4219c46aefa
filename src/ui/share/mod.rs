//! Takes figures in and out: links, files, saved forms, paper, a chat.

mod browser_action;
mod cases;
mod csv;
mod glossary;
mod incoming;
mod kept;
mod library;
mod message;
mod opened;
mod origin;
mod other_case;
mod panel;
mod qr_code;
mod record;
mod reveal;
mod saving;
mod statements;
mod table;
mod transfer;
mod warning;
mod workshop;
mod years;

pub(super) use opened::{Opened, Opening};
pub use table::Export;
pub(super) use table::{SHARE, Share};
