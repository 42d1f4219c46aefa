//! Takes figures in and out: links, files, saved forms, paper, a chat.

mod answer;
mod beside;
mod browser_action;
mod caption;
mod case_lists;
mod cases;
mod composition;
mod csv;
mod glossary;
mod image;
mod incoming;
mod kept;
mod library;
mod message;
mod opened;
mod origin;
mod other_case;
mod panel;
mod paper;
mod qr_code;
mod reveal;
mod saving;
mod statements;
mod table;
mod tables;
mod transfer;
mod warning;
mod workshop;
mod years;

pub(super) use case_lists::CaseListsPart;
pub(super) use opened::{Opened, Opening};
pub use table::Export;
pub(super) use table::{SHARE, Share};
