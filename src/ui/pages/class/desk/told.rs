//! What became of an answer, in words.

use crate::class::{Answer, Mark, apart};
use crate::i18n::fill_each;
use crate::i18n::pages::class as words;
use crate::ui::pages::class::entered::View;
use crate::ui::pages::class::figures::told;
use crate::ui::pages::class::work::Teach;

/// What an answer came to, in the middle of a sentence.
pub(super) fn of_answer(view: &View<'_>, teach: &Teach, answer: &Answer) -> String {
    let marks = apart(answer.marks, teach.exercises.len());
    if let ([mark], [exercise]) = (marks.as_slice(), teach.exercises.as_slice()) {
        return match mark {
            Mark::Mistake(place) => told(&view.context, exercise, (*place).into()),
            mark => view.context.words(of_mark(*mark)).into(),
        };
    }
    let right = marks.iter().filter(|mark| **mark == Mark::Right).count().to_string();
    fill_each(view.context.words(words::RIGHT_OF), &[&right, &marks.len().to_string()])
}

/// What became of an answer.
pub(super) fn of_mark(mark: Mark) -> crate::i18n::Words {
    match mark {
        Mark::Right => words::RIGHT,
        Mark::Mistake(_) | Mark::Other => words::OTHER,
        Mark::Blank => words::BLANK,
    }
}
