//! The name of any number.

use super::account::account;
use super::dividend::dividend;
use super::language::Language;
use super::sharing::sharing_term;
use super::{capital, list, result, savings, tax};
use crate::domain::Term;

/// The name of any number, in the middle of a sentence.
#[must_use]
pub fn term(term: Term, language: Language) -> String {
    match term {
        Term::Dividend(term) => dividend(term, language),
        Term::Account(term) => account(term, language),
        Term::Capital(term) => capital::term(term, language),
        Term::Savings(term) => savings::term(term, language),
        Term::Result(term) => result::term(term, language),
        Term::Tax(term) => tax::term(term, language),
        _ => list::term(term, language).unwrap_or_else(|| sharing_term(term, language)),
    }
}
