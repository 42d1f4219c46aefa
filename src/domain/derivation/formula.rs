//! The formula of a step, piece by piece, and the steps it was made from.
//!
//! # Design
//!
//! *Why pieces and not a text?* A formula is told in words, in numbers and as a sentence. From its pieces all three are
//! written together, and each part is named and its value worked out a single time.

use super::step::{Derivation, Operation, Step};
use crate::domain::term::Term;

/// The most terms of a sum that are told one by one, and the most named parts of them all: who reads more loses count.
const MOST_TERMS: usize = 8;
const MOST_PARTS: usize = 10;

/// A piece of a formula, from left to right.
pub enum Piece<'a> {
    /// A part that has a name, or that nothing made.
    Part(&'a Step),
    /// What is done with what stands on both sides.
    Sign(Operation),
    /// What belongs together.
    Brackets(Vec<Self>),
    /// A sum of more terms than are told one by one, each with its sign.
    Sum(Vec<(Operation, Vec<Self>)>),
}

impl Step {
    /// The formula, one level down: a part with a name is told by it.
    #[must_use]
    pub fn formula(&self) -> Vec<Piece<'_>> {
        let mut pieces = Vec::new();
        self.write_formula(&mut pieces);
        pieces
    }

    fn write_formula<'a>(&'a self, to: &mut Vec<Piece<'a>>) {
        match self.how() {
            Derivation::Given(..) | Derivation::Zero(..) => to.push(Piece::Part(self)),
            Derivation::Figure(_, _, inner)
            | Derivation::Rounded(_, _, _, inner)
            | Derivation::Split(_, _, inner) => {
                inner.write_operand(to, false);
            }
            Derivation::Combined(left, op, right) => {
                let terms = self.terms();
                if is_long(&terms) {
                    let term = |(op, term): (Operation, &'a Self)| {
                        (op, term.operand(op == Operation::Minus && term.is_sum()))
                    };
                    to.push(Piece::Sum(terms.into_iter().map(term).collect()));
                    return;
                }
                let factor = !op.is_sum();
                let right_over = *op == Operation::Over && matches!(right.how(), Derivation::Combined(..));
                left.write_operand(to, factor && left.is_sum());
                to.push(Piece::Sign(*op));
                right.write_operand(to, right_over || (factor || *op == Operation::Minus) && right.is_sum());
            }
        }
    }

    fn operand(&self, brackets: bool) -> Vec<Piece<'_>> {
        let mut pieces = Vec::new();
        self.write_operand(&mut pieces, brackets);
        pieces
    }

    /// The step as a part of a formula: by its name where it has one.
    fn write_operand<'a>(&'a self, to: &mut Vec<Piece<'a>>, brackets: bool) {
        if self.term().is_some() {
            to.push(Piece::Part(self));
        } else if brackets {
            to.push(Piece::Brackets(self.formula()));
        } else {
            self.write_formula(to);
        }
    }

    /// The first of its [`Self::parts`] whose name is meant.
    pub fn part(&self, is_meant: &dyn Fn(Term) -> bool) -> Option<&Self> {
        let mut found = None;
        self.parts(&mut |part| {
            if found.is_none() && part.term().is_some_and(is_meant) {
                found = Some(part);
            }
        });
        found
    }

    /// Whether it is a sum or a difference without a name.
    fn is_sum(&self) -> bool {
        matches!(self.how(), Derivation::Combined(_, op, _) if op.is_sum())
    }

    /// How many named parts its formula has.
    fn count(&self) -> usize {
        let mut count: usize = usize::from(self.term().is_some());
        if let Derivation::Combined(..) = self.how() {
            self.parts(&mut |_| count = count.saturating_add(1));
        }
        count
    }

    /// What is added up, each with its sign, in order; the step itself where it is no sum.
    fn terms(&self) -> Vec<(Operation, &Self)> {
        let mut terms = Vec::new();
        let mut rest = self;
        while let Derivation::Combined(left, op, right) = rest.how()
            && op.is_sum()
        {
            terms.push((*op, right));
            rest = left;
        }
        terms.push((Operation::Plus, rest));
        terms.reverse();
        terms
    }

    /// The steps this one was made from, one level down; those named are figures of their own.
    pub fn parts<'a>(&'a self, visit: &mut dyn FnMut(&'a Self)) {
        match self.how() {
            Derivation::Given(..) | Derivation::Zero(..) => {}
            Derivation::Figure(_, _, inner)
            | Derivation::Rounded(_, _, _, inner)
            | Derivation::Split(_, _, inner) => {
                if inner.term().is_some() {
                    visit(inner);
                } else {
                    inner.parts(visit);
                }
            }
            Derivation::Combined(left, _, right) => {
                for side in [left, right] {
                    if side.term().is_some() {
                        visit(side);
                    } else {
                        side.parts(visit);
                    }
                }
            }
        }
    }
}

/// Whether a sum of these is told by its first and last term alone.
fn is_long(terms: &[(Operation, &Step)]) -> bool {
    let parts = terms.iter().fold(0_usize, |sum, (_, term)| sum.saturating_add(term.count()));
    terms.len() > MOST_TERMS || (terms.len() > 2 && parts > MOST_PARTS)
}
