//! Figures of a financial year whose months have names.

use super::dividend::capital;
use super::language::Language;
use super::number::MONTHS;
use super::payments::named;
use super::say::{fill, say};
use super::terms::term;
use crate::domain::{Date, Term};

/// The name of a figure in a financial year that ends on a day: its months are called by their names.
#[must_use]
pub fn term_in_year(of: Term, language: Language, ends: Date) -> String {
    let name = match of {
        Term::Dividend(of) => {
            named(of, of.class().map_or("", |class| capital(class.kind, language)), language, &|month| {
                of_calendar(month, ends, language)
            })
        }
        _ => None,
    };
    name.unwrap_or_else(|| term(of, language))
}

/// The name of a month of a financial year, counted from 1.
#[must_use]
pub fn month_of_year(month: u8, ends: Date, language: Language) -> &'static str {
    let begins = ends.first_of_its_year().map_or(1, Date::month);
    let place = begins.saturating_add(month).saturating_sub(2).checked_rem(12).unwrap_or(0);
    MONTHS.get(usize::from(place)).map_or("", |name| say(*name, language))
}

fn of_calendar(month: u8, ends: Date, language: Language) -> String {
    fill(say(["bulan #", "bulan #", "#"], language), month_of_year(month, ends, language))
}
