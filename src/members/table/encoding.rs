//! From the bytes of a file to text in UTF-8.
//!
//! # Design
//!
//! *Why is UTF-8 tried first, and what is not UTF-8 taken for Windows-1252?* A text with a letter beyond ASCII is valid
//! UTF-8 by accident only; and what spreadsheets here write else is Windows-1252. That is a guess, and is told.
//!
//! *Why is nothing copied where a file is UTF-8?* A list of 64 MB would be twice in memory.

use strum::IntoStaticStr;

/// How a file is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Encoding {
    /// UTF-8.
    #[default]
    Utf8,
    /// UTF-16, the lower byte first: what Excel calls Unicode text.
    Utf16Le,
    /// UTF-16, the higher byte first.
    Utf16Be,
    /// Windows-1252, which older programs write.
    Windows1252,
}

/// What something was decided by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum By {
    /// The file says so itself.
    File,
    /// It follows from what stands in the file.
    #[default]
    Content,
    /// It is likely, and no more: it is told, and can be changed.
    Guess,
    /// Whoever reads the file said so.
    Choice,
}

/// What stands for bytes that mean nothing.
const UNKNOWN: &str = "\u{FFFD}";

/// The letters of Windows-1252 from 0x80 to 0x9F; zero where it has none.
const WINDOWS: [u16; 32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0, 0x017E, 0x0178,
];

/// The mark of UTF-8; the same read as Windows-1252 and saved again; that of the two orders of UTF-16.
const MARK: &[u8] = b"\xEF\xBB\xBF";
const MARK_TWICE: &[u8] = b"\xC3\xAF\xC2\xBB\xC2\xBF";
const MARK_LE: &[u8] = b"\xFF\xFE";
const MARK_BE: &[u8] = b"\xFE\xFF";

/// Bytes whose zeros tell UTF-16 without a mark.
const HEAD: usize = 512;

/// Turns bytes into text, a piece at a time.
#[derive(Debug)]
pub struct Decoder {
    source: Vec<u8>,
    text: Vec<u8>,
    at: usize,
    encoding: Encoding,
    by: By,
    undecodable: u32,
}

impl Decoder {
    /// Of all bytes of a file, in an encoding where one was chosen.
    #[must_use]
    pub fn new(source: Vec<u8>, chosen: Option<Encoding>) -> Self {
        let (encoding, by) = match chosen {
            Some(encoding) => (encoding, By::Choice),
            None => told(&source),
        };
        Self { source, text: Vec::new(), at: 0, encoding, by, undecodable: 0 }
    }

    /// How it is written, and by what that was decided.
    #[must_use]
    pub fn encoding(&self) -> (Encoding, By) {
        (self.encoding, self.by)
    }

    /// Bytes that meant nothing.
    #[must_use]
    pub fn undecodable(&self) -> u32 {
        self.undecodable
    }

    /// How many bytes are done, and of how many.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.at, self.source.len())
    }

    /// Decodes about so many bytes more; says whether all are done.
    pub fn step(&mut self, budget: usize) -> bool {
        let end = self.at.saturating_add(budget.max(4)).min(self.source.len());
        match self.encoding {
            Encoding::Utf8 => self.validate(end),
            Encoding::Windows1252 => self.windows(end),
            Encoding::Utf16Le => self.wide(end, u16::from_le_bytes),
            Encoding::Utf16Be => self.wide(end, u16::from_be_bytes),
        }
        self.at >= self.source.len()
    }

    /// The text, and where it begins behind its marks.
    #[must_use]
    pub fn finish(self) -> (Vec<u8>, usize) {
        let text =
            if self.encoding == Encoding::Utf8 && self.text.is_empty() { self.source } else { self.text };
        let mut start = 0;
        let rest = |start: usize| text.get(start..).unwrap_or_default();
        while let Some(mark) = [MARK, MARK_TWICE].into_iter().find(|mark| rest(start).starts_with(mark)) {
            start = start.saturating_add(mark.len());
        }
        (text, start)
    }

    /// UTF-8 stays where it is, up to the first byte that is none.
    fn validate(&mut self, end: usize) {
        let piece = self.source.get(self.at..end).unwrap_or_default();
        let Err(error) = core::str::from_utf8(piece) else {
            self.at = end;
            return;
        };
        self.at = self.at.saturating_add(error.valid_up_to());
        let is_cut = error.error_len().is_none();
        if is_cut && end == self.source.len() {
            // Cut inside a letter at the end of the file: still UTF-8.
            self.source.truncate(self.at);
            self.source.extend_from_slice(UNKNOWN.as_bytes());
            self.at = self.source.len();
        } else if !is_cut {
            self.not_valid(error.error_len().unwrap_or(1));
        }
    }

    fn not_valid(&mut self, length: usize) {
        if self.by == By::Choice || self.by == By::File {
            // It is said to be UTF-8: what is not, is replaced.
            self.undecodable = self.undecodable.saturating_add(1);
            let end = self.at.saturating_add(length).min(self.source.len());
            self.source.splice(self.at..end, UNKNOWN.bytes());
            return;
        }
        (self.encoding, self.by, self.at) = (Encoding::Windows1252, By::Guess, 0);
    }

    fn windows(&mut self, end: usize) {
        for byte in self.source.get(self.at..end).unwrap_or_default() {
            let letter = match byte {
                0x80..=0x9F => WINDOWS.get(usize::from(byte.saturating_sub(0x80))).copied().unwrap_or(0),
                byte => u16::from(*byte),
            };
            let letter = char::from_u32(u32::from(letter)).filter(|letter| *letter != '\0' || *byte == 0);
            self.undecodable = self.undecodable.saturating_add(u32::from(letter.is_none()));
            push(&mut self.text, letter.unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        self.at = end;
    }

    fn wide(&mut self, end: usize, unit: fn([u8; 2]) -> u16) {
        let piece = self.source.get(self.at..end).unwrap_or_default();
        let mut units: Vec<u16> =
            piece.chunks_exact(2).filter_map(|pair| Some(unit(pair.try_into().ok()?))).collect();
        let is_last = end == self.source.len();
        let splits = units.last().is_some_and(|unit| (0xD800..0xDC00).contains(unit));
        if splits && !is_last {
            units.pop();
        }
        for letter in char::decode_utf16(units.iter().copied()) {
            self.undecodable = self.undecodable.saturating_add(u32::from(letter.is_err()));
            push(&mut self.text, letter.unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        let read = units.len().saturating_mul(2);
        self.at = if is_last { end } else { self.at.saturating_add(read.max(2)) };
    }
}

fn push(text: &mut Vec<u8>, letter: char) {
    text.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
}

/// What a file says of its encoding by a mark, or by its zeros.
fn told(source: &[u8]) -> (Encoding, By) {
    if source.starts_with(MARK) {
        return (Encoding::Utf8, By::File);
    }
    if source.starts_with(MARK_LE) {
        return (Encoding::Utf16Le, By::File);
    }
    if source.starts_with(MARK_BE) {
        return (Encoding::Utf16Be, By::File);
    }
    let head = source.get(..HEAD).unwrap_or(source);
    let pairs = || head.chunks_exact(2);
    let high = pairs().filter(|pair| pair.last() == Some(&0)).count();
    let low = pairs().filter(|pair| pair.first() == Some(&0)).count();
    // Nearly every letter of a list is in the first of the two alphabets.
    let most = pairs().count().saturating_mul(3) / 4;
    // With names in Jawi fewer are; but no zero is where the other order has them.
    let some = pairs().count() / 5;
    let is_wide = |zeros: usize, others: usize| zeros > most || zeros > some && others == 0;
    match (is_wide(high, low), is_wide(low, high)) {
        (true, false) => (Encoding::Utf16Le, By::Content),
        (false, true) => (Encoding::Utf16Be, By::Content),
        _ => (Encoding::Utf8, By::Content),
    }
}
