//! Where something stands in a Scenario, as text.

/// One of a list, such as `lines[0]`.
pub(super) fn item(list: &str, place: impl Into<usize>) -> String {
    [list, "[", &place.into().to_string(), "]"].concat()
}

/// What stands inside of something else, such as `lines[0].percent`.
pub(super) fn inside(outer: &str, inner: &str) -> String {
    [outer, ".", inner].concat()
}

/// A class of the dividends.
pub(super) fn class(at: u8) -> String {
    item("dividends.classes", at)
}
