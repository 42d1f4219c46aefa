//! Why a text is no code, and opens no exercise.

use super::work::NoExercise;
use crate::class::Fault;
use crate::i18n::fill;
use crate::i18n::pages::class as words;
use crate::ui::view_context::ViewContext;

/// Why a text is no code.
pub(super) fn fault(context: &ViewContext<'_>, fault: Fault) -> String {
    let gap = match fault {
        Fault::Short(missing) => missing.to_string(),
        Fault::Letter(letter) => letter.to_string(),
        Fault::Seat(seat) => seat.to_string(),
        Fault::Long | Fault::Damaged | Fault::DayBefore | Fault::OtherClass => String::new(),
    };
    fill(context.words(words::fault(fault)), &gap)
}

/// Why a text opens no exercise.
pub(super) fn refused(context: &ViewContext<'_>, why: NoExercise) -> String {
    match why {
        NoExercise::Code(why) => fault(context, why),
        NoExercise::Newer => context.words(words::NEWER).into(),
        NoExercise::OtherCountry => context.words(words::OTHER_COUNTRY).into(),
    }
}

/// Whether a code is only not whole yet.
pub(super) fn is_short(why: NoExercise) -> bool {
    matches!(why, NoExercise::Code(Fault::Short(_)))
}
