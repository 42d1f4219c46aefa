//! From exact values to the steps of a picture.

use yew::Html;

use crate::domain::Exact;
use crate::ui::element::{el, said};

/// A bar below its name and its amount, so that no label can meet another at any width.
pub(super) fn labelled(name: &str, amount: &str, bar: Html) -> Html {
    el("li", "", vec![said("span", "", name.to_owned()), said("b", "num", amount.to_owned()), bar])
}

/// How far bars go to both sides of zero.
pub(in crate::ui) struct Extent {
    bottom: Exact,
    span: Exact,
}

impl Extent {
    /// What all of these need; nothing where there is nothing to see.
    pub fn of<'a>(ends: impl IntoIterator<Item = &'a Exact>) -> Option<Self> {
        let (mut bottom, mut top) = (Exact::zero(), Exact::zero());
        for end in ends {
            (bottom, top) = (smaller(bottom, end), larger(top, end));
        }
        let span = top.minus(&bottom);
        span.is_positive().then_some(Self { bottom, span })
    }

    /// Where a value lies, in steps from the lowest end.
    pub fn at(&self, value: &Exact, steps: i32) -> i32 {
        scaled(&value.minus(&self.bottom), &self.span, steps)
    }

    /// Where a bar between two values begins, and how long it is.
    pub fn bar(&self, from: &Exact, to: &Exact, steps: i32) -> (i32, i32) {
        let (from, to) = (self.at(from, steps), self.at(to, steps));
        (from.min(to), from.saturating_sub(to).saturating_abs())
    }
}

/// A number as whole steps of a scale, `steps` for `most`.
pub(super) fn scaled(value: &Exact, most: &Exact, steps: i32) -> i32 {
    let steps = Exact::whole(i128::from(steps));
    let whole = value.times(&steps).over(most).half_up().to_whole();
    whole.ok().and_then(|whole| i32::try_from(whole).ok()).unwrap_or(0)
}

/// The larger of two.
pub(super) fn larger(left: Exact, right: &Exact) -> Exact {
    if right.compare(&left).is_gt() { *right } else { left }
}

/// The smaller of two.
pub(super) fn smaller(left: Exact, right: &Exact) -> Exact {
    if right.compare(&left).is_lt() { *right } else { left }
}
