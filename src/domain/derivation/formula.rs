//! The formula of a step, written from how it came about, and the steps it was made from.
//!
//! # Design
//!
//! *Why a writer and not a text?* A formula is written in words, in numbers and as a sentence at once, so that each
//! part is named and its value worked out a single time.

use super::step::{How, Op, Step};

/// What a formula is written with, from left to right.
pub trait FormulaWriter {
    /// A part that has a name.
    fn part(&mut self, part: &Step);
    /// What is done with the parts on both sides.
    fn sign(&mut self, op: Op);
    /// An opening or a closing bracket.
    fn bracket(&mut self, bracket: &str);
}

impl Step {
    /// Writes how this came about, one level down: a part with a name is told by it.
    pub fn write_formula(&self, to: &mut dyn FormulaWriter) {
        match self.how() {
            How::Given(..) | How::Zero(..) => to.part(self),
            How::Figure(_, _, inner) | How::Rounded(_, _, _, inner) | How::Split(_, _, inner) => {
                inner.write_operand(to, false);
            }
            How::Combined(left, op, right) => {
                let loose = |side: &Self, tight: bool| match side.how() {
                    How::Combined(_, inner, _) => tight && inner.is_sum(),
                    _ => false,
                };
                let factor = !op.is_sum();
                let right_tight = factor || *op == Op::Minus;
                let right_over = *op == Op::Over && matches!(right.how(), How::Combined(..));
                left.write_operand(to, loose(left, factor));
                to.sign(*op);
                right.write_operand(to, right_over || loose(right, right_tight));
            }
        }
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

    fn write_operand(&self, to: &mut dyn FormulaWriter, brackets: bool) {
        if self.term().is_some() {
            return to.part(self);
        }
        if brackets {
            to.bracket("(");
        }
        self.write_formula(to);
        if brackets {
            to.bracket(")");
        }
    }
}
