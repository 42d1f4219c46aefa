//! How one page calls its numbers.

use super::language::Language;
use super::say::{Words, capitalised, say};
use super::split;
use crate::domain::{CapitalTerm, Exact, Line, Step, Term};

/// How numbers are called, and what follows them: the names of one page.
pub trait Naming {
    /// The name of a number.
    fn name(&self, term: Term, language: Language) -> String;

    /// What its value is counted in, after it; for most there is nothing to say.
    fn measure(&self, step: &Step, language: Language) -> String {
        if !step.term().is_some_and(is_months) {
            return String::new();
        }
        let is_one = *step.value() == Exact::whole(1);
        say(if is_one { MONTH } else { MONTHS }, language).into()
    }
}

impl<F: Fn(Term, Language) -> String> Naming for F {
    fn name(&self, term: Term, language: Language) -> String {
        self(term, language)
    }
}

/// After a number of months.
const MONTHS: Words = [" bulan", " bulan", " months"];
/// After one of them.
const MONTH: Words = [" bulan", " bulan", " month"];

/// Whether it counts months that are named by the first and the last, or by what is due for them.
fn is_months(term: Term) -> bool {
    matches!(
        term,
        Term::Capital(
            CapitalTerm::MonthsFromTo(..) | CapitalTerm::MonthsDue(_) | CapitalTerm::InstalmentMonths
        )
    )
}

/// The name of a figure.
#[must_use]
pub fn name_of(naming: &dyn Naming, step: &Step, language: Language) -> String {
    step.term().map_or_else(String::new, |term| naming.name(term, language))
}

/// The name of a number, with the name that the co-op itself gave to its line of the split.
#[must_use]
pub fn renamed<'a>(
    name: String,
    term: Term,
    language: Language,
    own: &dyn Fn(Line) -> Option<&'a str>,
) -> String {
    renamed_line(name, term.line(), language, own)
}

/// A text about a line of the split, with the name that the co-op itself gave to it.
#[must_use]
pub fn renamed_line<'a>(
    text: String,
    line: Option<Line>,
    language: Language,
    own: &dyn Fn(Line) -> Option<&'a str>,
) -> String {
    let Some((line, own)) = line.and_then(|line| Some((line, own(line)?))) else { return text };
    let usual = split::line(line, language);
    // Once: what the co-op calls it may hold the usual name.
    if text.contains(&usual) {
        return text.replacen(&usual, own, 1);
    }
    text.replacen(&capitalised(&usual), own, 1)
}
