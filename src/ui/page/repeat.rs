//! What there can be several of on a page: pools, funds, lines, stages.

use super::choice::ChoiceRow;
use super::draft::Draft;
use super::field::Field;

/// Fields that there can be more or fewer of, with the choices that each has.
pub(in crate::ui) struct Repeat {
    /// How many are always there.
    pub least: usize,
    /// How many there is room for.
    pub most: usize,
    /// The choice that holds how many there are beyond the least; where there is none, an option of the first of
    /// `choices` says that one is there.
    pub count: Option<&'static ChoiceRow>,
    pub fields: &'static [&'static Field],
    /// The choices of each.
    pub choices: &'static [&'static ChoiceRow],
}

impl Repeat {
    /// How many there are.
    pub fn len(&self, draft: &Draft) -> usize {
        match (self.count, self.choices.first()) {
            (Some(count), _) => count.pick(draft).saturating_add(self.least).min(self.most),
            (None, Some(choice)) => {
                (0..self.most).take_while(|place| draft.pick(choice.at(*place)) > 0).count()
            }
            (None, None) => self.least,
        }
    }

    /// Whether there is room for one more.
    pub fn has_room(&self, draft: &Draft) -> bool {
        self.len(draft) < self.most
    }

    /// One more, with an option of its first choice.
    pub fn add(&self, draft: &mut Draft, option: usize) {
        if !self.has_room(draft) {
            return;
        }
        let there = self.len(draft);
        // Nothing that a link may have left there comes back.
        for field in self.fields {
            draft.write(field.at(there), String::new());
        }
        for (place, choice) in self.choices.iter().enumerate() {
            draft.choose(choice.at(there), if place == 0 { option } else { 0 });
        }
        if let Some(count) = self.count {
            count.choose(draft, there.saturating_add(1).saturating_sub(self.least));
        }
    }

    /// One is taken out; those after it move up.
    pub fn remove(&self, draft: &mut Draft, place: usize) {
        let there = self.len(draft);
        if place < self.least || place >= there {
            return;
        }
        for to in place..there {
            let from = Some(to.saturating_add(1)).filter(|from| *from < there);
            for field in self.fields {
                let text = from.map_or_else(String::new, |from| draft.text(field.at(from)).into());
                draft.write(field.at(to), text);
            }
            for choice in self.choices {
                let option = from.map_or(0, |from| draft.pick(choice.at(from)));
                draft.choose(choice.at(to), option);
            }
        }
        if let Some(count) = self.count {
            count.choose(draft, there.saturating_sub(1).saturating_sub(self.least));
        }
        draft.own();
    }
}
