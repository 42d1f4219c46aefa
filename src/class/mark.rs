//! What became of an answer, and how several of them fit into eight bits.

/// What became of the answer to one exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It is right.
    Right,
    /// It is what comes of one of the exercise's mistakes, by its place.
    Mistake(u8),
    /// It is another.
    Other,
    /// There is none.
    Blank,
}

/// Exercises of a series at most.
pub const MOST: usize = 8;

/// Bits of each mark in a series of so many: the fewer there are, the more a mark tells.
fn width(count: usize) -> u32 {
    match count {
        0 | 1 => 8,
        2 => 4,
        3 | 4 => 2,
        _ => 1,
    }
}

/// The highest number of so many bits.
fn highest(width: u32) -> u8 {
    u8::MAX.wrapping_shr(8_u32.saturating_sub(width))
}

/// A mark as a number. What there is no room for is another answer.
fn number(mark: Mark, width: u32) -> u8 {
    let most = highest(width);
    // With little room mistakes are told, and not what is blank.
    let mistakes = if width >= 4 { most.saturating_sub(1) } else { most };
    match mark {
        Mark::Right => 1,
        Mark::Mistake(place) => place.checked_add(2).filter(|number| *number <= mistakes).unwrap_or(0),
        Mark::Blank if width >= 4 => most,
        Mark::Other | Mark::Blank => 0,
    }
}

/// The mark of a number.
fn mark(number: u8, width: u32) -> Mark {
    match number {
        0 => Mark::Other,
        1 => Mark::Right,
        number if width >= 4 && number == highest(width) => Mark::Blank,
        number => Mark::Mistake(number.saturating_sub(2)),
    }
}

/// The marks of a series in eight bits, the first one lowest.
#[must_use]
pub fn together(marks: &[Mark]) -> u8 {
    let width = width(marks.len());
    let shift = |place: usize| u32::try_from(place).unwrap_or(0).saturating_mul(width);
    let all = marks.iter().take(MOST).enumerate();
    all.fold(0, |bits, (place, mark)| bits | number(*mark, width).wrapping_shl(shift(place)))
}

/// The marks of a series of so many.
#[must_use]
pub fn apart(bits: u8, count: usize) -> Vec<Mark> {
    let width = width(count);
    let shift = |place: usize| u32::try_from(place).unwrap_or(0).saturating_mul(width);
    (0..count.min(MOST)).map(|place| mark(bits.wrapping_shr(shift(place)) & highest(width), width)).collect()
}
