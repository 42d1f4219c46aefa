//! From exact values to the steps of a picture.

use crate::domain::Exact;

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
