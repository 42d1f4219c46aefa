//! The fields of "Kelas": a seat with its answers, and how many seats there are.

use crate::i18n::pages::class as words;
use crate::ui::action::Key;
use crate::ui::page::{Draft, Field, choices, each, fields};

/// Answers of a series at most.
const MOST: usize = crate::class::MOST;
static APART: [Key; MOST] = each(1);

choices! {}

fields! {
    SEAT = Field::count(0, &words::SEAT);
    ANSWER = Field::money(1, &words::ANSWER).repeated(&APART);
    SEATS = Field::count(9, &words::SEATS);
}

/// Seats where nobody said how many.
const USUAL: u8 = 40;

/// A seat, or how many there are; none for a text that is no such number.
fn seat(text: &str) -> Option<u8> {
    text.trim().parse().ok().filter(|seat| crate::class::SEATS.contains(seat))
}

/// How many seats there are.
pub(super) fn seats(draft: &Draft) -> u8 {
    seat(draft.text(SEATS.key)).unwrap_or(USUAL)
}

/// Whether that was typed and is no number of seats.
pub(super) fn has_wrong_seats(draft: &Draft) -> bool {
    let text = draft.text(SEATS.key);
    !text.trim().is_empty() && seat(text).is_none()
}

/// Where somebody sits.
pub(super) fn own_seat(draft: &Draft) -> Option<u8> {
    seat(draft.text(SEAT.key))
}
