//! What can be done in a class besides typing into its fields.

use std::rc::Rc;

use crate::class::Answer;
use crate::domain::Date;
use crate::ui::action::Action;

/// What the trainer's screen shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Screen {
    /// The exercise as a code for cameras.
    #[default]
    Show,
    /// What came in.
    Collect,
    /// What the class understood.
    End,
}

/// What is done.
#[derive(Clone, Debug)]
pub(super) enum Deed {
    /// The class of a link is taken part in.
    Join(String),
    /// The code of a class is being typed.
    JoinCode(String),
    /// The class of that code is taken part in.
    JoinTyped,
    /// An exercise is tried without a class.
    Alone(u16),
    /// An exercise is picked, or put back.
    Pick(u16),
    /// A class begins, on a day.
    Start(Date),
    /// The trainer's screen shows something else.
    Turn(Screen),
    /// The exercise at a place is looked at.
    Look(usize),
    /// A code is being typed.
    Code(String),
    /// Lines are being pasted.
    Pasted(String),
    /// They are read.
    ReadPasted,
    /// Of a seat that came twice, the answer at a place counts.
    Decide(u8, usize),
    /// A seat is taken out.
    Forget(u8),
    /// The class is kept on the device, or not.
    Keep,
    /// The class is to be closed; whether that is sure.
    Leave(Option<bool>),
    /// The answers are told, where there is nothing to correct in them.
    Done(Option<Answer>),
    /// What was typed is seen again.
    Back,
    /// Whether it is right is asked.
    Check,
    /// The exercise is left.
    Out,
    /// What the browser has kept.
    Kept(String),
    /// The kept class goes on.
    Resume,
}

/// As an action.
pub(super) fn own(deed: Deed) -> Action {
    Action::Own(Rc::new(deed))
}

/// Takes part in the class of a link's code.
pub(in crate::ui) fn join(code: &str) -> Action {
    own(Deed::Join(code.to_owned()))
}

/// What the script beside the module gives: after a word that says what it is.
pub(super) fn given(text: &str) -> Action {
    own(match text.split_once('\n') {
        Some(("pasted", lines)) => Deed::Pasted(lines.to_owned()),
        Some(("kept", kept)) => Deed::Kept(kept.to_owned()),
        _ => Deed::Kept(String::new()),
    })
}
