//! Every choice that there is of a kind.

use strum::VariantArray;

/// Every choice in the order of its declaration. Where there are not so many, this does not compile.
pub(crate) const fn every<Choice: VariantArray + Copy, const COUNT: usize>() -> [Choice; COUNT] {
    match Choice::VARIANTS.split_first_chunk() {
        Some((all, [])) => *all,
        _ => unreachable!(),
    }
}
