//! What a class has come to: the exercise on a phone, and the codes on the trainer's desk.

use super::deed::Screen;
use crate::class::{Answer, Came, Fault, Invite, MOST, Mark, Roll, apart};
use crate::data::exercises::{Exercise, exercise};
use crate::domain::Country;

/// Why no exercise can be opened.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum NoExercise {
    /// The code is none.
    Code(Fault),
    /// A newer version has it.
    Newer,
    /// It is the other country's.
    OtherCountry,
}

/// A series on a phone.
pub(super) struct Phone {
    /// The class; none where somebody tries alone.
    pub class: Option<Invite>,
    pub exercises: Vec<&'static Exercise>,
    /// Whether the card is shown.
    pub done: bool,
    /// Whether something was told that is to be corrected first.
    pub corrects: bool,
    /// What the card tells.
    pub told: Option<Answer>,
    /// Whether it was asked if that is right.
    pub checks: bool,
}

/// The exercises of a class; or why there are none here.
pub(super) fn exercises_of(class: &Invite, country: Country) -> Result<Vec<&'static Exercise>, NoExercise> {
    let found: Option<Vec<_>> = class.exercises.iter().map(|number| exercise(*number)).collect();
    let found = found.ok_or(NoExercise::Newer)?;
    if found.iter().any(|one| one.country != country) { Err(NoExercise::OtherCountry) } else { Ok(found) }
}

impl Phone {
    /// A class that is taken part in.
    pub fn join(code: &str, country: Country) -> Result<Self, NoExercise> {
        let class = Invite::read(code).map_err(NoExercise::Code)?;
        Ok(Self { exercises: exercises_of(&class, country)?, class: Some(class), ..Self::alone(0) })
    }

    /// An exercise without a class.
    pub fn alone(number: u16) -> Self {
        let exercises = exercise(number).into_iter().collect();
        Self { class: None, exercises, done: false, corrects: false, told: None, checks: false }
    }

    /// Tells the answers; what was told otherwise before counts as a try.
    pub fn tell(&mut self, answer: Option<Answer>) {
        self.corrects = answer.is_none();
        let Some(answer) = answer else { return };
        let tries = match self.told {
            Some(told) if (told.marks, told.amount) == (answer.marks, answer.amount) => told.tries,
            Some(told) => told.tries.saturating_add(1).min(3),
            None => 0,
        };
        self.told = Some(Answer { tries, ..answer });
        (self.done, self.checks) = (true, false);
    }

    /// What became of its answers.
    pub fn marks(&self) -> Vec<Mark> {
        self.told.map_or_else(Vec::new, |told| apart(told.marks, self.exercises.len()))
    }
}

/// What came of the last code.
pub(super) struct Last {
    pub code: String,
    pub answer: Answer,
    pub came: Came,
}

/// What came of pasted lines.
pub(super) struct Read {
    pub codes: usize,
    pub new: usize,
    pub unread: Vec<(String, Fault)>,
}

/// A class on the trainer's desk.
pub(super) struct Teach {
    pub class: Invite,
    pub exercises: Vec<&'static Exercise>,
    pub roll: Roll,
    pub screen: Screen,
    /// The exercise that is looked at.
    pub looks: usize,
    /// What is being typed, and what is wrong with it.
    pub code: String,
    pub fault: Option<Fault>,
    pub last: Option<Last>,
    pub pasted: String,
    pub read: Option<Read>,
    /// Whether it is kept on the device.
    pub keeps: bool,
    /// Whether it is to be closed.
    pub leaves: bool,
    /// Whether it is.
    pub is_closed: bool,
}

impl Teach {
    pub fn new(class: Invite, exercises: Vec<&'static Exercise>) -> Self {
        Self {
            class,
            exercises,
            roll: Roll::default(),
            screen: Screen::Show,
            looks: 0,
            code: String::new(),
            fault: None,
            last: None,
            pasted: String::new(),
            read: None,
            keeps: false,
            leaves: false,
            is_closed: false,
        }
    }
}

/// What the page works at.
#[derive(Default)]
pub(super) struct Work {
    pub phone: Option<Phone>,
    pub teach: Option<Teach>,
    /// The exercises that are picked, in their order.
    pub picked: Vec<u16>,
    /// Classes that began here before.
    pub rounds: u8,
    /// The code of a class as it is typed, and why it opens none.
    pub join: String,
    pub refused: Option<NoExercise>,
    /// What the browser kept of a trainer's class.
    pub kept: String,
}

impl Work {
    /// Picks an exercise, or puts it back.
    pub fn pick(&mut self, number: u16) {
        let before = self.picked.len();
        self.picked.retain(|one| *one != number);
        if self.picked.len() == before && before < MOST {
            self.picked.push(number);
        }
    }
}
