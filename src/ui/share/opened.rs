//! Figures from elsewhere, and what came of them.

use crate::data::LibraryCase;
use crate::input::transfer::TransferError;

/// Figures from elsewhere.
pub(in crate::ui) struct Opening {
    /// A link, lines, or the id of a case.
    pub text: String,
    /// Whether the widget starts with them: then they are also those of the fields that visitors cannot change.
    pub first: bool,
}

/// What came of figures from elsewhere.
#[derive(Clone, Copy)]
pub(in crate::ui) enum Opened {
    /// From a link.
    Link,
    /// From a file.
    File,
    /// From the browser's storage.
    Saved,
    /// The example of the page itself.
    Example,
    /// From the library of cases.
    Case(&'static LibraryCase),
    /// Nothing was changed.
    Refused(TransferError),
}
