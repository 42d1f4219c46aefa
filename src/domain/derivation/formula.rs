//! The formula of a step, written from how it came about, and the steps it was made from.

use super::step::{How, Op, Step};

impl Step {
    /// The formula, with each named part as `say` puts it, in words or in numbers, and each operation
    /// as `sign` puts it.
    pub fn formula(&self, say: &dyn Fn(&Self) -> String, sign: &dyn Fn(Op) -> &'static str) -> String {
        match self.how() {
            How::Given(..) | How::Zero(..) => say(self),
            How::Figure(_, _, inner) | How::Rounded(_, _, _, inner) | How::Split(_, _, inner) => {
                inner.operand(say, sign, false)
            }
            How::Combined(left, op, right) => {
                let loose = |side: &Self, tight: bool| match side.how() {
                    How::Combined(_, inner, _) => tight && inner.is_sum(),
                    _ => false,
                };
                let factor = !op.is_sum();
                let right_tight = factor || *op == Op::Minus;
                let right_over = *op == Op::Over && matches!(right.how(), How::Combined(..));
                let left = left.operand(say, sign, loose(left, factor));
                let right = right.operand(say, sign, right_over || loose(right, right_tight));
                left + sign(*op) + &right
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

    fn operand(
        &self,
        say: &dyn Fn(&Self) -> String,
        sign: &dyn Fn(Op) -> &'static str,
        brackets: bool,
    ) -> String {
        if self.term().is_some() {
            return say(self);
        }
        let formula = self.formula(say, sign);
        if brackets { String::from("(") + &formula + ")" } else { formula }
    }
}
