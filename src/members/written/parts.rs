//! The parts of a workbook that are the same for every list.

use super::xml::escaped;

/// The parts of the archive, in their order.
pub const BOOK_PARTS: [&str; 8] = [
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    SUMMARY,
    MEMBERS,
    EXPLANATION,
];
/// The sheets.
pub const SUMMARY: &str = "xl/worksheets/sheet1.xml";
/// One row a member.
pub const MEMBERS: &str = "xl/worksheets/sheet2.xml";
/// How all of it came about.
pub const EXPLANATION: &str = "xl/worksheets/sheet3.xml";

/// How a sheet begins.
pub(super) const SHEET: &str = include_str!("parts/sheet.xml");

/// A part that is the same for every list, but for the names of its sheets.
#[must_use]
pub fn fixed_part(name: &str, sheets: [&str; 3]) -> Option<String> {
    let part = match name {
        "[Content_Types].xml" => include_str!("parts/types.xml"),
        "_rels/.rels" => include_str!("parts/package.xml"),
        "xl/_rels/workbook.xml.rels" => include_str!("parts/links.xml"),
        "xl/styles.xml" => include_str!("parts/styles.xml"),
        "xl/workbook.xml" => {
            let named = |text: String, name: &str| text.replacen('#', &escaped(name), 1);
            return Some(sheets.into_iter().fold(include_str!("parts/workbook.xml").to_owned(), named));
        }
        _ => return None,
    };
    Some(part.into())
}
