//! What is known of a rule's place.

use crate::domain::Reading;

/// An official document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its title with its number.
    pub title: &'static str,
    /// Where it was made public: the gazette and its number.
    pub gazette: &'static str,
    /// Its address on an official portal, where one was seen.
    pub url: Option<&'static str>,
}

/// Where a rule stands and how it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// As it is cited.
    pub citation: &'static str,
    /// The document.
    pub document: &'static Document,
    /// How it was read.
    pub reading: Reading,
}
