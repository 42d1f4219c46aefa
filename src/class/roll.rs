//! The codes of a class as they come in: who has answered, who is missing, which seats came twice.

use super::code::Answer;

/// A seat and what came of it: more than one answer until it is said which counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// Where somebody sits.
    pub seat: u8,
    /// What was told, in its order.
    pub answers: Vec<Answer>,
}

/// What an answer is to those that are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// The first of its seat.
    New,
    /// There already.
    Same,
    /// Another one of a seat that has one.
    Double,
}

/// The list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roll {
    seats: Vec<Seat>,
}

fn is_same(one: &Answer, other: &Answer) -> bool {
    let amounts = one.amount.zip(other.amount);
    (one.marks, one.tries) == (other.marks, other.tries) && amounts.is_none_or(|(one, other)| one == other)
}

impl Roll {
    /// Takes an answer in.
    pub fn take(&mut self, answer: Answer) -> Came {
        let Some(seat) = self.seats.iter_mut().find(|seat| seat.seat == answer.seat) else {
            // A sort would be 5 KB of the download.
            let place = self.seats.iter().take_while(|seat| seat.seat < answer.seat).count();
            self.seats.insert(place, Seat { seat: answer.seat, answers: vec![answer] });
            return Came::New;
        };
        if let Some(same) = seat.answers.iter_mut().find(|one| is_same(one, &answer)) {
            // The longer code has more to say.
            same.amount = same.amount.or(answer.amount);
            return Came::Same;
        }
        seat.answers.push(answer);
        Came::Double
    }

    /// Of a seat that came twice, this answer counts.
    pub fn decide(&mut self, seat: u8, place: usize) {
        if let Some(seat) = self.seats.iter_mut().find(|one| one.seat == seat)
            && let Some(answer) = seat.answers.get(place).copied()
        {
            seat.answers = vec![answer];
        }
    }

    /// Nothing was told of a seat.
    pub fn forget(&mut self, seat: u8) {
        self.seats.retain(|one| one.seat != seat);
    }

    /// Every seat that told something, by its number.
    #[must_use]
    pub fn seats(&self) -> &[Seat] {
        &self.seats
    }

    /// The seats of which it is not said which answer counts.
    pub fn doubles(&self) -> impl Iterator<Item = &Seat> {
        self.seats.iter().filter(|seat| seat.answers.len() > 1)
    }

    /// The answers that count.
    pub fn answers(&self) -> impl Iterator<Item = &Answer> {
        self.seats.iter().filter(|seat| seat.answers.len() == 1).flat_map(|seat| &seat.answers)
    }

    /// The seats up to the last one that told nothing.
    #[must_use]
    pub fn missing(&self, last: u8) -> Vec<u8> {
        (1..=last).filter(|number| self.seats.iter().all(|seat| seat.seat != *number)).collect()
    }
}
