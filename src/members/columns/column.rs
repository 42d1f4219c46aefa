//! A column as it was found and is used.

use super::content::Content;

/// A column of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// Its heading as the file has it; of several rows the upper first, with a blank between.
    pub heading: String,
    /// What it holds.
    pub content: Content,
    /// Whether it is used: for the member's number, the name, or as an amount.
    pub taken: bool,
    /// Whether anything stands in it below the heading.
    pub filled: bool,
}
