//! How the answers to an exercise spread.

use super::code::Answer;
use super::mark::{Mark, apart};

/// Those who found the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What became of it.
    pub mark: Mark,
    /// The amount of another answer, where a code told it, in the smallest unit.
    pub amount: Option<u64>,
    /// How many they are.
    pub count: usize,
}

/// The answers to the exercise at a place of a series of so many: those that are right first, then the largest group.
#[must_use]
pub fn tally<'a>(answers: impl Iterator<Item = &'a Answer>, place: usize, exercises: usize) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for answer in answers {
        let mark = apart(answer.marks, exercises).get(place).copied().unwrap_or(Mark::Blank);
        // The amount of a series is of none of its exercises.
        let amount = answer.amount.filter(|_| mark == Mark::Other && exercises == 1);
        match groups.iter_mut().find(|group| (group.mark, group.amount) == (mark, amount)) {
            Some(group) => group.count = group.count.saturating_add(1),
            None => groups.push(Group { mark, amount, count: 1 }),
        }
    }
    in_order(groups)
}

/// Those that are right first, and those that are blank last; between them the largest first.
fn in_order(groups: Vec<Group>) -> Vec<Group> {
    let rank = |group: &Group| match group.mark {
        Mark::Right => usize::MAX,
        Mark::Blank => 0,
        Mark::Mistake(_) | Mark::Other => group.count,
    };
    let mut ordered: Vec<Group> = Vec::new();
    for group in groups {
        let place = ordered.iter().take_while(|one| rank(one) >= rank(&group)).count();
        ordered.insert(place, group);
    }
    ordered
}

/// The mistake that most made; nothing where nobody made one.
#[must_use]
pub fn typical(groups: &[Group]) -> Option<(u8, usize)> {
    let mistakes = groups.iter().filter_map(|group| match group.mark {
        Mark::Mistake(place) => Some((place, group.count)),
        _ => None,
    });
    mistakes.fold(None, |most, one| match most {
        Some((_, count)) if count >= one.1 => most,
        _ => Some(one),
    })
}
