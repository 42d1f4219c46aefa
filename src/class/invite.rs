//! What a class works at: its exercises and its day, as a link and a projector have them.

use super::code::{Answer, Fault, read};
use super::mark::MOST;
use super::symbols::{check, is_whole, number, spread, text, values};
use crate::domain::Date;

/// The exercises of a class, on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invite {
    /// The day and the class of that day, ten bits.
    seed: u16,
    /// The numbers of its exercises, in their order.
    pub exercises: Vec<u16>,
}

/// Ten bits.
const TEN: u16 = 0x3ff;
/// The day from which days are counted.
const FIRST: Date = Date::known::<2024, 1, 1>();
/// Classes of one day that are told apart.
const ROUNDS: u16 = 4;
/// So many days before is looked for a code that is not of this day.
const DAYS: u16 = 3;

impl Invite {
    /// A class of a day; `round` tells several of one day apart.
    #[must_use]
    pub fn of(day: Date, round: u8, exercises: Vec<u16>) -> Self {
        let days = FIRST.days_until(day).and_then(|days| u16::try_from(days & 0xff).ok()).unwrap_or(0);
        let seed = days.wrapping_mul(ROUNDS).wrapping_add(u16::from(round) % ROUNDS);
        Self { seed: seed & TEN, exercises }
    }

    /// The code that a link and a projector have.
    #[must_use]
    pub fn code(&self) -> String {
        let mut symbols = spread(self.seed.into(), 2);
        for exercise in self.exercises.iter().take(MOST) {
            symbols.extend(spread((*exercise & TEN).into(), 2));
        }
        symbols.push(check(&symbols));
        text(&symbols)
    }

    /// Reads such a code.
    ///
    /// # Errors
    ///
    /// [`Fault::Letter`], [`Fault::Short`], [`Fault::Long`] or [`Fault::Damaged`].
    pub fn read(typed: &str) -> Result<Self, Fault> {
        let symbols = values(typed).map_err(Fault::Letter)?;
        let Some((_, bare)) = symbols.split_last().filter(|(_, bare)| bare.len() >= 4) else {
            return Err(Fault::Short(5_usize.saturating_sub(symbols.len()).max(1)));
        };
        if bare.len() > MOST.saturating_add(1).saturating_mul(2) {
            return Err(Fault::Long);
        }
        if bare.len() & 1 == 1 || !is_whole(&symbols) {
            return Err(Fault::Damaged);
        }
        let mut parts = bare.chunks(2).map(|pair| u16::try_from(number(pair)).unwrap_or(0));
        let seed = parts.next().unwrap_or(0);
        Ok(Self { seed, exercises: parts.collect() })
    }

    /// The tag of its codes: another one for every day and every exercise.
    #[must_use]
    pub fn tag(&self) -> u8 {
        let exercises = self
            .exercises
            .iter()
            .fold(0_u16, |hash, exercise| hash.wrapping_mul(31).wrapping_add(exercise.wrapping_mul(37)));
        // An odd factor: 256 seeds on end have 256 tags; by this one few exercises of a day have the tag of another's day before.
        u8::try_from(self.seed.wrapping_mul(13).wrapping_add(exercises) & 0xff).unwrap_or(0)
    }

    /// Reads the code of a seat.
    ///
    /// # Errors
    ///
    /// Why it is none of this class; one of the same exercises on a day before is told to be that.
    pub fn answer(&self, typed: &str) -> Result<Answer, Fault> {
        read(typed, self.tag()).map_err(|fault| {
            let is_before = |days: u16| {
                let seed = self.seed.wrapping_sub(days.wrapping_mul(ROUNDS));
                (0..ROUNDS).any(|round| {
                    let seed = (seed & !3).wrapping_add(round) & TEN;
                    let before = Self { seed, exercises: self.exercises.clone() };
                    before.tag() != self.tag() && read(typed, before.tag()).is_ok()
                })
            };
            if fault == Fault::OtherClass && (1..=DAYS).any(is_before) { Fault::DayBefore } else { fault }
        })
    }
}
