//! What travels beside the figures: whose they are, of which year, and what could not be read.
//!
//! # Design
//!
//! *Why behind the figures and not among them?* Links of the first version are on paper. What stands behind an `&` is
//! passed over by widgets that do not know it, so that a new link opens in an old widget too, with its figures.
//!
//! *Why a check of its own?* A name that was cut on its way would stand on a paper that is signed.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as ALPHABET;
use crc::{CRC_32_ISCSI, Crc};
use serde::{Deserialize, Serialize};

use super::inputs::{LONGEST, TransferError};

const CHECK: Crc<u32> = Crc::<u32>::new(&CRC_32_ISCSI);

/// The mark of this part. It keeps its meaning for ever: another form takes another mark.
const MARK: &str = "n=";

/// Before the names of these lines in a file.
const LINE: &str = "about-";

/// The longest name of a co-op, and the longest text of a field, in letters.
pub const LONGEST_NAME: usize = 60;

/// What travels beside the figures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beside {
    /// The name of the co-op.
    pub cooperative: String,
    /// The financial year, `2025` or `2025/2026`.
    pub year: String,
    /// The id of the case that the figures are from, where they were changed.
    pub case: String,
    /// What is typed in fields and is no number, by the number of the field.
    pub texts: Vec<(u16, String)>,
}

/// A name as it may be carried: one line, not too long, and with nothing in it that would turn the text around it.
/// Nothing where there is none.
#[must_use]
pub fn name(typed: &str) -> Option<&str> {
    let name = typed.trim();
    let fits = !name.is_empty() && name.chars().count() <= LONGEST_NAME && !name.chars().any(is_hidden);
    fits.then_some(name)
}

/// A financial year of the calendar, or of parts of two that follow each other.
#[must_use]
pub fn book_year(typed: &str) -> Option<&str> {
    let typed = typed.trim();
    let year =
        |text: &str| text.parse::<u16>().ok().filter(|year| text.len() == 4 && (1900..=2999).contains(year));
    let Some((first, second)) = typed.split_once('/') else { return year(typed).map(|_| typed) };
    let next = year(first)?.checked_add(1)?.to_string();
    (second == next || next.ends_with(second) && second.len() == 2).then_some(typed)
}

/// Letters that are not seen, and change how others are seen.
fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}')
        || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{e0000}'..='\u{e007f}')
}

impl Beside {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether a link may say all of this.
    fn is_sound(&self) -> bool {
        let sound = |text: &str, is: fn(&str) -> Option<&str>| text.is_empty() || is(text) == Some(text);
        sound(&self.cooperative, name)
            && sound(&self.year, book_year)
            && self.case.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && self.texts.iter().all(|(_, text)| name(text) == Some(text.as_str()))
    }

    /// The end of a link; empty where there is nothing to say.
    #[must_use]
    pub fn to_tail(&self) -> String {
        if self.is_empty() {
            return String::new();
        }
        let bytes = postcard::to_allocvec_crc32(self, CHECK.digest()).unwrap_or_default();
        ["&", MARK, &ALPHABET.encode(bytes)].concat()
    }

    /// Reads what stands behind the figures of a link. Parts with other marks are passed over.
    ///
    /// # Errors
    ///
    /// A [`TransferError`]; then nothing of the link may be used.
    pub fn from_tail(tail: &str) -> Result<Self, TransferError> {
        if tail.len() > LONGEST {
            return Err(TransferError::TooLong);
        }
        let Some(body) = tail.split('&').find_map(|part| part.strip_prefix(MARK)) else {
            return Ok(Self::default());
        };
        let bytes = ALPHABET.decode(body).map_err(|_| TransferError::Damaged)?;
        let found: Self =
            postcard::from_bytes_crc32(&bytes, CHECK.digest()).map_err(|_| TransferError::Damaged)?;
        if found.is_sound() { Ok(found) } else { Err(TransferError::Damaged) }
    }

    /// The same as lines of a file, with the language of who saved it; texts of fields have lines of their own there.
    #[must_use]
    pub fn to_lines(&self, language: &str) -> String {
        let lines = [
            ("language", language),
            ("cooperative", &self.cooperative),
            ("year", &self.year),
            ("case", &self.case),
        ];
        let said = lines.into_iter().filter(|(_, text)| !text.is_empty());
        said.map(|(name, text)| [LINE, name, "=", text, "\n"].concat()).collect()
    }

    /// Reads these lines among those of a file; what is not sound is left out.
    #[must_use]
    pub fn from_lines(text: &str) -> Self {
        let line = |name: &str| {
            let said = |line: &'_ str| {
                Some(line.strip_prefix(LINE)?.strip_prefix(name)?.strip_prefix('=')?.to_owned())
            };
            text.lines().find_map(said).unwrap_or_default()
        };
        let found = Self {
            cooperative: line("cooperative"),
            year: line("year"),
            case: line("case"),
            texts: Vec::new(),
        };
        if found.is_sound() { found } else { Self::default() }
    }
}

/// Whether a line of a file is one of these.
pub(super) fn is_beside(line: &str) -> bool {
    line.starts_with(LINE)
}
