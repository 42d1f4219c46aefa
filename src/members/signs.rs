//! The signs in the numbers of a column: which stands before decimals, which between thousands.
//!
//! # Design
//!
//! *Why does the column decide?* `1.000` alone is a thousand or one. `1.250,75` in the same column settles it for both.

use strum::IntoStaticStr;

/// The sign before decimals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum DecimalSign {
    /// `1,234.5`
    #[default]
    Point,
    /// `1.234,5`
    Comma,
}

impl DecimalSign {
    /// The sign before decimals, and the one between thousands.
    #[must_use]
    pub fn signs(self) -> (char, char) {
        match self {
            Self::Point => ('.', ','),
            Self::Comma => (',', '.'),
        }
    }
}

/// What a cell says of the signs of its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// Nothing.
    None,
    /// This sign stands before decimals.
    Proof(DecimalSign),
    /// It would be a thousand with one sign, and one with the other: one where this sign stands before decimals.
    Unclear(DecimalSign),
}

/// What a cell says of the signs of its column.
#[must_use]
pub fn evidence(cell: &[u8]) -> Evidence {
    if cell.is_ascii() {
        return of_plain(cell);
    }
    let plain = |letter: char| digit(letter).unwrap_or_else(|| sign(letter));
    of_plain(String::from_utf8_lossy(cell).chars().map(plain).collect::<String>().as_bytes())
}

/// A sign as keyboards here have it, of one that is wide.
pub(super) fn sign(letter: char) -> char {
    match letter {
        '\u{FF0E}' => '.',
        '\u{FF0C}' => ',',
        other => other,
    }
}

/// A digit of any script that amounts are written in, as a plain one.
pub(super) fn digit(letter: char) -> Option<char> {
    let zeros = ['0', '\u{FF10}', '\u{660}', '\u{6F0}'].map(u32::from);
    zeros.into_iter().find_map(|zero| char::from_digit(u32::from(letter).checked_sub(zero)?, 10))
}

/// The same of a cell in plain digits and signs.
fn of_plain(cell: &[u8]) -> Evidence {
    let Some(number) = number_in(cell) else { return Evidence::None };
    let (mut points, mut commas, mut last) = (0_usize, 0_usize, 0_usize);
    for (at, byte) in number.iter().enumerate() {
        match byte {
            b'.' => (points, last) = (points.saturating_add(1), at),
            b',' => (commas, last) = (commas.saturating_add(1), at),
            _ => {}
        }
    }
    let is_point = number.get(last) == Some(&b'.');
    let (own, other) = if is_point {
        (DecimalSign::Point, DecimalSign::Comma)
    } else {
        (DecimalSign::Comma, DecimalSign::Point)
    };
    match (points, commas) {
        (0, 0) => Evidence::None,
        (1.., 1..) => Evidence::Proof(own),
        (2.., 0) | (0, 2..) => Evidence::Proof(other),
        _ => of_one_sign(number, last, own),
    }
}

/// The number of a cell, from its first digit, or the sign before it, to its last. The point of `Rp.50000` is of the word before it; a
/// letter among digits, as in `5O0.000` and `1.0OO`, is a slip of the pen, and no sign beside it says anything.
fn number_in(cell: &[u8]) -> Option<&[u8]> {
    let digit = cell.iter().position(u8::is_ascii_digit)?;
    let is_of_number = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b' ' | b'\'');
    let rest = cell.get(digit..)?;
    let stretch = rest.iter().position(|byte| !is_of_number(byte)).unwrap_or(rest.len());
    let end =
        rest.get(..stretch)?.iter().rposition(u8::is_ascii_digit)?.saturating_add(digit).saturating_add(1);
    if matches!(cell.get(end), Some(b'o' | b'O' | b'l' | b'I')) {
        return None;
    }
    let before = |back: usize| digit.checked_sub(back).and_then(|at| cell.get(at));
    let is_own = matches!(before(1), Some(b'.' | b',')) && !before(2).is_some_and(u8::is_ascii_alphabetic);
    cell.get(digit.saturating_sub(usize::from(is_own))..end)
}

/// What a sign says that stands once: with three digits behind it, and not a zero alone before it, nothing certain; `1250.125` is
/// grouped by none.
fn of_one_sign(number: &[u8], at: usize, own: DecimalSign) -> Evidence {
    let (before, behind) = number.split_at_checked(at).unwrap_or_default();
    let behind = behind.get(1..).unwrap_or_default();
    let is_ungrouped = before.len() > 3 && before.iter().all(u8::is_ascii_digit) && behind != b"000";
    if behind.len() == 3 && before != b"0" && !is_ungrouped {
        Evidence::Unclear(own)
    } else {
        Evidence::Proof(own)
    }
}

/// What the cells of a column say of its signs.
#[derive(Clone, Debug, Default)]
pub(super) struct Signs {
    /// Proofs of a point, of a comma before decimals.
    proofs: [usize; 2],
    /// Those of them with decimals, and not signs between thousands alone.
    cents: usize,
    /// Those with more than two decimals, as computed cells have.
    long: usize,
    /// Cells with three decimals, the last of them zero: a number of a workbook has none at its end, so these are texts.
    texts: usize,
    /// Cells that would be a thousand or one, one where a point, where a comma stands before decimals: how many, and the first.
    unclear: [(usize, Option<String>); 2],
}

/// So many cells against one make a slip of the pen of that.
const MANY: usize = 4;

/// The place of a sign.
fn place_of(sign: DecimalSign) -> usize {
    usize::from(sign == DecimalSign::Comma)
}

/// What a column's cells say together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Agreed {
    /// Nothing that is certain.
    Nothing,
    /// This sign stands before decimals; whether a cell with three of them has two readings all the same, since hardly any has.
    On(DecimalSign, bool),
    /// Some say this, some that: a cell that has two readings, if there is one.
    Against(String),
}

impl Signs {
    pub(super) fn take(&mut self, cell: &[u8]) {
        match evidence(cell) {
            Evidence::Proof(sign) => {
                if let Some(count) = self.proofs.get_mut(place_of(sign)) {
                    *count = count.saturating_add(1);
                }
                let decimals = decimals(cell, sign);
                self.cents = self.cents.saturating_add(usize::from(decimals.is_some()));
                self.long = self.long.saturating_add(usize::from(decimals.is_some_and(|count| count > 2)));
            }
            Evidence::Unclear(sign) => {
                self.texts = self.texts.saturating_add(usize::from(cell.trim_ascii().ends_with(b"0")));
                if let Some((count, first)) = self.unclear.get_mut(place_of(sign)) {
                    *count = count.saturating_add(1);
                    first.get_or_insert_with(|| String::from_utf8_lossy(cell.trim_ascii()).into_owned());
                }
            }
            Evidence::None => {}
        }
    }

    /// What all cells say. A slip of the pen (`50.0000`, `50.00`) does not make ones of thousands: where some cells would be thousands by
    /// the other sign, and not many more prove this one, they do not agree. One that is proven by its own cent decides for one other.
    pub(super) fn agreed(&self) -> Agreed {
        let [points, commas] = self.proofs;
        let sign = match (points, commas) {
            (0, 0) => return Agreed::Nothing,
            (_, 0) => DecimalSign::Point,
            (0, _) => DecimalSign::Comma,
            _ => return Agreed::Against(self.first_unclear().unwrap_or_default()),
        };
        let (proofs, (doubtful, first)) = (points.max(commas), self.unclear_by(sign));
        // Computed cells have any number of decimals, three among them.
        let is_computed = self.long > 1 && self.long.saturating_mul(2) > proofs;
        let is_of_two = proofs == 1 && doubtful == 1 && self.cents == 1 && self.long == 0;
        match first {
            Some(cell) if !is_computed && !is_of_two && proofs < MANY.saturating_mul(doubtful) => {
                Agreed::Against(cell)
            }
            first => Agreed::On(sign, first.is_some() && !is_computed && !is_of_two),
        }
    }

    /// A cell that would be one where a sign stands before decimals, and a thousand with the other.
    pub(super) fn unclear_by(&self, sign: DecimalSign) -> (usize, Option<String>) {
        self.unclear.get(place_of(sign)).cloned().unwrap_or_default()
    }

    /// Whether some cells of a workbook are texts, which may be written in any way.
    pub(super) fn has_texts(&self) -> bool {
        self.texts > 0
    }

    /// A cell that has two readings.
    pub(super) fn first_unclear(&self) -> Option<String> {
        self.unclear.iter().find_map(|(_, first)| first.clone())
    }

    /// What the cells of all columns say.
    pub(super) fn of_all(all: &[Self]) -> Option<DecimalSign> {
        let count = |at: usize| all.iter().filter_map(|one| one.proofs.get(at)).any(|count| *count > 0);
        match (count(0), count(1)) {
            (true, false) => Some(DecimalSign::Point),
            (false, true) => Some(DecimalSign::Comma),
            _ => None,
        }
    }
}

/// How many decimals the number of a cell has behind a sign that stands before them; nothing where that sign is not in it.
fn decimals(cell: &[u8], sign: DecimalSign) -> Option<usize> {
    let sign = if sign == DecimalSign::Point { b'.' } else { b',' };
    let number = number_in(cell)?;
    let at = number.iter().rposition(|byte| *byte == sign)?;
    number.len().checked_sub(at)?.checked_sub(1)
}
