//! What is done at the desk.

use crate::class::{Answer, Came, Fault, grouped, in_six, read_chat};
use crate::ui::pages::class::deed::Deed;
use crate::ui::pages::class::work::{Last, Read, Teach};

/// Does it, in a class with so many seats.
pub(super) fn act(teach: &mut Teach, deed: &Deed, seats: u8) {
    match deed {
        Deed::Turn(screen) => teach.screen = *screen,
        Deed::Look(place) => teach.looks = *place,
        Deed::Code(text) => teach.typed(text.clone(), seats),
        Deed::Pasted(text) => teach.pasted.clone_from(text),
        Deed::ReadPasted => teach.read_pasted(seats),
        Deed::Decide(seat, place) => teach.roll.decide(*seat, *place),
        Deed::Forget(seat) => {
            teach.roll.forget(*seat);
            teach.last = None;
        }
        Deed::Keep => teach.keeps = !teach.keeps,
        Deed::Leave(None) => teach.leaves = true,
        Deed::Leave(Some(sure)) => (teach.leaves, teach.is_closed) = (false, *sure),
        _ => {}
    }
}

impl Teach {
    /// A code of a class with so many seats.
    fn answer(&self, text: &str, seats: u8) -> Result<Answer, Fault> {
        let answer = self.class.answer(text)?;
        if answer.seat > seats { Err(Fault::Seat(answer.seat)) } else { Ok(answer) }
    }

    /// A code as it is typed: it is taken in as soon as it is whole, and what is wrong is said at once.
    fn typed(&mut self, text: String, seats: u8) {
        match self.answer(&text, seats) {
            Ok(answer) => {
                let code = grouped(&in_six(&answer, self.class.tag()));
                let came = self.roll.take(answer);
                self.last = Some(Last { code, answer, came });
                (self.code, self.fault) = (String::new(), None);
            }
            // Whoever has not typed all of it has made no mistake yet.
            Err(Fault::Short(_)) => (self.code, self.fault) = (text, None),
            Err(fault) => (self.code, self.fault, self.last) = (text, Some(fault), None),
        }
    }

    /// Reads the lines that were pasted; what is no code of this class stays, with the reason.
    fn read_pasted(&mut self, seats: u8) {
        let found = read_chat(&self.pasted, &self.class);
        let mut read = Read { codes: 0, new: 0, unread: Vec::new() };
        read.unread.extend(found.unread.into_iter().map(|unread| (unread.text, unread.why)));
        for answer in found.answers {
            if answer.seat > seats {
                let code = grouped(&in_six(&answer, self.class.tag()));
                read.unread.push((code, Fault::Seat(answer.seat)));
                continue;
            }
            read.codes = read.codes.saturating_add(1);
            if self.roll.take(answer) == Came::New {
                read.new = read.new.saturating_add(1);
            }
        }
        // What was read is done with; what was not is there to be looked at.
        self.pasted = read.unread.iter().map(|(text, _)| text.as_str()).collect::<Vec<_>>().join("\n");
        self.read = Some(read);
    }
}
