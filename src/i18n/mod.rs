//! Words and numbers in three languages, which stand side by side: one file a topic.
//!
//! # Design
//!
//! *Which way do imports point?* From the ground up: what a language is (`language`) and how a text is said
//! (`say`); numbers, and amounts in words; the topics; the names and remarks of everything (`terms`, `remarks`);
//! at last `explain`, which writes how a figure came about.

#![allow(clippy::too_many_lines, reason = "the functions here are tables of words")]

mod account;
mod capital;
pub mod delivery;
mod derivation;
mod dividend;
pub mod exercises;
mod explain;
pub mod export;
mod financial_year;
mod glance;
pub mod glossary;
mod language;
mod library;
mod list;
pub mod loan;
mod malaysia;
pub mod member_shares;
pub mod members;
mod message;
mod naming;
pub mod number;
pub mod pages;
mod payments;
pub mod plant;
mod rates;
mod refusals;
mod rejections;
mod remarks;
mod result;
mod rules;
mod savings;
mod say;
mod sharing;
pub mod sheet;
mod source;
mod split;
mod tax;
mod terms;
mod voice;
pub mod words;

pub use account::{entry, statutory};
pub use capital::{item, item_of_all, standing};
pub use dividend::capital;
pub use explain::{Explained, explain, explain_with, written};
pub use financial_year::{month_of_year, term_in_year};
pub use glance::{glanced, more_as_glanced};
pub use language::Language;
pub use library::case_title;
pub use list::of_member;
pub use malaysia::{in_country, malaysian, words_in};
pub use message::{Message, message};
pub use naming::{Naming, name_of, renamed, renamed_line};
pub use refusals::{missing, refusal};
pub use rejections::rejection;
pub use remarks::remark;
pub use rules::rule_says;
pub use say::{Words, breaking_at_units, capitalised, fill, fill_each, in_all, say, signs_kept, unbroken};
pub use sharing::{sharing_remark, sharing_term};
pub use source::{citation, citation_in};
pub use split::{basis, basis_of, line, patronage, purpose, rule};
pub use terms::term;
pub use voice::{of_nobody, of_sender};
