//! What stands between two cells of a line.

use strum::IntoStaticStr;

/// What stands between two cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Separator {
    /// A comma.
    #[default]
    Comma,
    /// A semicolon: what a spreadsheet writes where decimals stand after a comma.
    Semicolon,
    /// A tab: what is pasted from a sheet.
    Tab,
    /// A vertical line.
    Pipe,
}

impl Separator {
    /// Every one, the most likely first.
    pub const ALL: [Self; 4] = [Self::Comma, Self::Semicolon, Self::Tab, Self::Pipe];

    /// Its sign.
    #[must_use]
    pub fn sign(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Pipe => b'|',
        }
    }

    /// The separator that a line `sep=;` names, with the length of that line; such a line is an instruction to a
    /// spreadsheet and no record.
    #[must_use]
    pub fn named(text: &[u8]) -> Option<(Self, usize)> {
        let line = text.get(..6)?;
        let (name, sign) = line.split_at_checked(4)?;
        let [sign, end] = *sign else { return None };
        if !name.eq_ignore_ascii_case(b"sep=") {
            return None;
        }
        let length = match (end, text.get(6)) {
            (b'\r', Some(b'\n')) => 7,
            (b'\r' | b'\n', _) => 6,
            _ => return None,
        };
        Self::ALL.into_iter().find(|one| one.sign() == sign).map(|one| (one, length))
    }
}
