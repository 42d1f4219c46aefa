//! What the page remembers, which lines the split has, and the figures that it is for.

use super::fields;
use crate::domain::{Basis, LineAt, ResultTerm, Step, Term};
use crate::ui::action::Key;
use crate::ui::charts::bar::colour;
use crate::ui::page::{self, Draft};

/// What the page remembers.
pub(super) struct Split {
    pub draft: Draft,
    /// The form with the visitor's own split, while a template has its place.
    pub own: Option<Draft>,
}

/// The page as it is drawn.
pub(super) type View<'a> = page::View<'a, Split>;

impl Split {
    /// The page with a form.
    pub fn of(draft: Draft) -> Self {
        Self { draft, own: None }
    }

    /// The patronage pools that are there.
    pub fn patronage(&self) -> Vec<Key> {
        let added = (0..fields::POOL.len(&self.draft)).map(|place| fields::POOL_SHARE.at(place));
        core::iter::once(fields::PATRONAGE.key).chain(added).collect()
    }

    /// The lines that members share in.
    pub fn pools(&self) -> Vec<Key> {
        core::iter::once(fields::CAPITAL_RETURN.key).chain(self.patronage()).collect()
    }

    /// The lines that have a percentage, pools first.
    pub fn lines(&self) -> Vec<Key> {
        let own = (0..fields::OWN_FUND.len(&self.draft)).map(|place| fields::OWN_SHARE.at(place));
        let lines = self.pools().into_iter().chain(fields::FUND.keys()).chain(own);
        lines.filter(|key| !self.draft.text(*key).is_empty()).collect()
    }

    /// The lines of the first level, and those below the members' part: of them the usual ones are always there.
    pub fn levels(&self) -> [Vec<Key>; 2] {
        let lines = self.lines();
        if !fields::TWO_LEVEL.of(&self.draft) {
            return [lines, Vec::new()];
        }
        let pools = self.pools();
        let is_added = |key: &Key| fields::POOL_SHARE.place_of(*key).is_some();
        let below = pools.iter().copied().filter(|key| !is_added(key) || lines.contains(key)).collect();
        let others = lines.iter().copied().filter(|key| !pools.contains(key));
        [core::iter::once(fields::MEMBERS.key).chain(others).collect(), below]
    }

    /// The field of a line of the split.
    pub fn line_at(&self, at: LineAt) -> Option<Key> {
        let [top, below] = self.levels();
        match at.sub {
            None => top.get(usize::from(at.top)).copied(),
            Some(sub) => below.get(usize::from(sub)).copied(),
        }
    }

    /// What a pool is shared by, where that is said.
    pub fn basis(&self, key: Key) -> Option<Basis> {
        let pool = self.patronage().iter().position(|of| *of == key)?;
        // The first option is business of any kind, which needs no name.
        let (choice, place) = fields::basis_choice(pool);
        Some(choice.of_at(&self.draft, place)).filter(|basis| *basis != Basis::Transactions)
    }
}

impl View<'_> {
    /// What members get together, or in a loss year what is carried.
    pub fn total(&self) -> Option<&Step> {
        let figure = |term| self.outcome.figure(Term::Result(term));
        let loss = figure(ResultTerm::LossCarried).or_else(|| figure(ResultTerm::ReserveLeft));
        loss.or_else(|| figure(ResultTerm::ForMembers))
    }

    /// What the split is of, where that is anything.
    pub fn whole(&self) -> Option<&Step> {
        let to_share = self.outcome.figure(Term::Result(ResultTerm::ToShare));
        to_share.or_else(|| self.outcome.figure(Term::Surplus)).filter(|step| !step.value().is_zero())
    }

    /// The lines of the first level, as paid, and what is open, each with its colour.
    pub fn coloured(&self) -> Vec<(&Step, &'static str)> {
        let mut lines = Vec::new();
        for step in &self.outcome.figures {
            match step.term() {
                Some(Term::Amount(line)) if line.at.sub.is_none() => {
                    let paid = self.outcome.figure(Term::Paid(line)).unwrap_or(step);
                    lines.push((paid, colour(lines.len())));
                }
                Some(Term::Unallocated) => lines.push((step, "open")),
                _ => {}
            }
        }
        lines
    }
}
