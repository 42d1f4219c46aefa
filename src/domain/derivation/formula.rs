//! The formula of a step, written from how it came about, and the steps it was made from.

use super::step::{How, Op, Step};

/// The most terms of a sum that are told one by one, and the most named parts of them all: who reads more loses count.
const MOST_TERMS: usize = 8;
const MOST_PARTS: usize = 10;

/// Tells a sum by how many its terms are, its first and its last.
pub type TellSum<'a> = &'a dyn Fn(usize, &str, &str) -> String;

/// How a formula is told.
pub struct Telling<'a> {
    /// A named part, in words or in numbers.
    pub part: &'a dyn Fn(&Step) -> String,
    /// An operation.
    pub sign: &'a dyn Fn(Op) -> &'static str,
    /// A sum of many terms; nothing where all of them are told.
    pub sum: Option<TellSum<'a>>,
}

impl Step {
    /// The formula, told part by part.
    #[must_use]
    pub fn formula(&self, telling: &Telling<'_>) -> String {
        match self.how() {
            How::Given(..) | How::Zero(..) => (telling.part)(self),
            How::Figure(_, _, inner) | How::Rounded(_, _, _, inner) | How::Split(_, _, inner) => {
                inner.operand(telling, false)
            }
            How::Combined(left, op, right) => {
                if let Some(sum) = telling.sum
                    && let terms = self.terms()
                    && is_long(&terms)
                    && let [(_, first), .., (_, last)] = terms.as_slice()
                {
                    return sum(terms.len(), &first.operand(telling, false), &last.operand(telling, false));
                }
                let loose = |side: &Self, tight: bool| match side.how() {
                    How::Combined(_, inner, _) => tight && inner.is_sum(),
                    _ => false,
                };
                let factor = !op.is_sum();
                let right_tight = factor || *op == Op::Minus;
                let right_over = *op == Op::Over && matches!(right.how(), How::Combined(..));
                let left = left.operand(telling, loose(left, factor));
                let right = right.operand(telling, right_over || loose(right, right_tight));
                left + (telling.sign)(*op) + &right
            }
        }
    }

    /// The terms of the first sum in the formula that has more of them than are told one by one.
    #[must_use]
    pub fn many_terms(&self) -> Vec<(Op, Self)> {
        match self.how() {
            How::Given(..) | How::Zero(..) => Vec::new(),
            How::Figure(_, _, inner) | How::Rounded(_, _, _, inner) | How::Split(_, _, inner) => {
                if inner.term().is_some() { Vec::new() } else { inner.many_terms() }
            }
            How::Combined(left, _, right) => {
                let terms = self.terms();
                if is_long(&terms) {
                    return terms;
                }
                let unnamed = [left, right].into_iter().filter(|side| side.term().is_none());
                unnamed.map(Self::many_terms).find(|terms| !terms.is_empty()).unwrap_or_default()
            }
        }
    }

    /// How many named parts its formula has.
    fn count(&self) -> usize {
        let mut count: usize = usize::from(self.term().is_some());
        if let How::Combined(..) = self.how() {
            self.parts(&mut |_| count = count.saturating_add(1));
        }
        count
    }

    /// What is added up, each with its sign, in order; the step itself where it is no sum.
    fn terms(&self) -> Vec<(Op, Self)> {
        let mut terms = Vec::new();
        let mut rest = self.clone();
        loop {
            let (left, op, right) = match rest.how() {
                How::Combined(left, op, right) if op.is_sum() => (left.clone(), *op, right.clone()),
                _ => break,
            };
            terms.push((op, right));
            rest = left;
        }
        terms.push((Op::Plus, rest));
        terms.reverse();
        terms
    }

    /// The steps this one was made from, one level down; those named are figures of their own.
    pub fn parts(&self, visit: &mut dyn FnMut(&Self)) {
        match self.how() {
            How::Given(..) | How::Zero(..) => {}
            How::Figure(_, _, inner) | How::Rounded(_, _, _, inner) | How::Split(_, _, inner) => {
                if inner.term().is_some() {
                    visit(inner);
                } else {
                    inner.parts(visit);
                }
            }
            How::Combined(left, _, right) => {
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

    /// The step as a part of a formula: by its name where it has one.
    #[must_use]
    pub fn operand(&self, telling: &Telling<'_>, brackets: bool) -> String {
        if self.term().is_some() {
            return (telling.part)(self);
        }
        let formula = self.formula(telling);
        if brackets { String::from("(") + &formula + ")" } else { formula }
    }
}

/// Whether a sum of these is told by its first and last term alone.
fn is_long(terms: &[(Op, Step)]) -> bool {
    let parts = terms.iter().fold(0_usize, |sum, (_, term)| sum.saturating_add(term.count()));
    terms.len() > MOST_TERMS || (terms.len() > 2 && parts > MOST_PARTS)
}
