//! Files that are no text, whatever their names end in.

use strum::IntoStaticStr;

/// What a file is instead of a list in text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Foreign {
    /// A workbook (.xlsx), or anything else that is packed.
    Zip,
    /// An old workbook (.xls), or one that is locked with a password.
    Ole,
    /// A page of the web, as some programs export under the name .xls.
    Html,
    /// A document (PDF).
    Pdf,
    /// A photo or a drawing.
    Picture,
    /// Something else that no letters are in.
    Binary,
}

/// The first bytes of each.
const SIGNS: [(&[u8], Foreign); 7] = [
    (b"PK\x03\x04", Foreign::Zip),
    (b"PK\x05\x06", Foreign::Zip),
    (b"\xD0\xCF\x11\xE0", Foreign::Ole),
    (b"%PDF", Foreign::Pdf),
    (b"\x89PNG", Foreign::Picture),
    (b"\xFF\xD8\xFF", Foreign::Picture),
    (b"GIF8", Foreign::Picture),
];

/// How pages of the web and workbooks in XML begin, in small letters.
const TAGS: [&[u8]; 4] = [b"<html", b"<!doctype", b"<table", b"<?xml"];

impl Foreign {
    /// What a file is by its first bytes; nothing where it may be text. Exports begin with blanks before the tag.
    #[must_use]
    pub fn of(head: &[u8]) -> Option<Self> {
        let sign = SIGNS.iter().find(|(sign, _)| head.starts_with(sign));
        if let Some((_, foreign)) = sign {
            return Some(*foreign);
        }
        let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
        let begins = |tag: &&[u8]| head.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag));
        TAGS.iter().any(begins).then_some(Self::Html)
    }

    /// Whether so many bytes of the first ones are no letters of any text, two of them a letter or one.
    #[must_use]
    pub fn is_binary(head: &[u8]) -> bool {
        let head = head.get(..512).unwrap_or(head);
        let is_control = |byte: &&u8| **byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x1B);
        head.iter().filter(is_control).count().saturating_mul(10) > head.len()
    }

    /// Its name, as in a problem.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.into()
    }
}
