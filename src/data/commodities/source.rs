//! Where a value was published.

use crate::data::portals;

/// What a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A thesis.
    Thesis,
    /// An article of a journal.
    Article,
    /// A report of an office.
    Report,
    /// A page of an office.
    Office,
    /// A newspaper, an agency, a broadcaster.
    News,
    /// A page of somebody's own: a weblog, a shop, a trader.
    Page,
    /// A paper that somebody put up; whose it is was not seen.
    Upload,
}

/// A source as it is cited; what was not seen is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// What it is.
    pub kind: Kind,
    /// Its author with the university, or the office or the paper.
    pub author: &'static str,
    /// Its title in its own language.
    pub title: &'static str,
    /// Its year.
    pub year: &'static str,
    /// Its address, where that is one of an office or a university.
    pub link: Option<&'static str>,
}

/// A row of the table. An address that is not official goes into no page: it is left out when the row is made.
pub(super) const fn source(
    kind: Kind,
    [author, title, year]: [&'static str; 3],
    address: &'static str,
) -> Source {
    let link = if portals::is_official(address) { Some(address) } else { None };
    Source { kind, author, title, year, link }
}
