//! The choices of the plant's page. Links and files carry them: a number stays what it is.

use crate::domain::{DepreciationPolicy, FinancingKind, PurchaseModel};
use crate::ui::page::Draft;

/// What a line makes of what, among the published processes and counted from one.
pub(super) const PRESET: usize = 0;
/// How the co-op takes a line's raw material.
pub(super) const MODEL: usize = 1;
/// What raw material and product of a line are counted in.
pub(super) const RAW_UNIT: usize = 2;
pub(super) const PRODUCT_UNIT: usize = 3;
/// How the products of a line stand to each other.
pub(super) const PRODUCTS: usize = 4;
pub(super) const WEAR: usize = 5;
pub(super) const CONTRACT: usize = 6;
/// Whether the plant's surplus goes into what the co-op shares out.
pub(super) const CHAIN: usize = 7;
/// Whether every figure is shown with its formula.
pub(super) const STEPS: usize = 8;
/// Which of a line's alternatives is made.
pub(super) const CHOSEN: usize = 9;
/// How many further lines and stages there are.
pub(super) const LINE_COUNT: usize = 10;
pub(super) const STAGE_COUNT: usize = 11;
/// Whether stages follow each other, and whether rows of a printed table are compared.
pub(super) const CHAINED: usize = 12;
pub(super) const PRINTED: usize = 13;
/// Whether deliveries count in the basis, and to which line one's own go.
pub(super) const COUNTED: usize = 14;
pub(super) const MY_LINE: usize = 15;
pub(super) const CURRENCY: usize = 16;
/// What each export cost is for, and whether it is one of a whole shipment.
const COST_NAME: usize = 17;
const COST_OF: usize = 21;
/// The choices of further lines: for each a block.
const LINE_CHOICES: usize = 25;
/// How many choices there are.
pub(super) const CHOICES: usize = 43;

/// The choices that each line has of its own.
const OF_LINE: [usize; 6] = [PRESET, MODEL, RAW_UNIT, PRODUCT_UNIT, PRODUCTS, CHOSEN];

/// The options of products that all are main, and of which one is made.
pub(super) const ALL_MAIN: usize = 1;
pub(super) const ALTERNATIVES: usize = 2;

/// The options of the example: it counts nuts and litres.
pub(super) const EXAMPLE: [usize; CHOICES] = {
    let mut picks = [0; CHOICES];
    picks[RAW_UNIT] = 2;
    picks[PRODUCT_UNIT] = 5;
    picks
};

/// The choice of a line that stands where the first line has this one.
pub(super) fn of_line(line: usize, first: usize) -> usize {
    let place = OF_LINE.iter().position(|choice| *choice == first).unwrap_or(0);
    match line.checked_sub(1) {
        Some(further) => {
            LINE_CHOICES.saturating_add(further.saturating_mul(OF_LINE.len())).saturating_add(place)
        }
        None => first,
    }
}

/// The choice of what an export cost is for.
pub(super) fn cost_name(cost: usize) -> usize {
    COST_NAME.saturating_add(cost)
}

/// The choice of what an export cost is counted by.
pub(super) fn cost_of(cost: usize) -> usize {
    COST_OF.saturating_add(cost)
}

/// Whether an export cost is one of a whole shipment.
pub(super) fn is_of_shipment(draft: &Draft, cost: usize) -> bool {
    draft.pick(cost_of(cost)) == 1
}

/// Whether the plant's surplus goes into what the co-op shares out.
pub(super) fn is_chained(draft: &Draft) -> bool {
    draft.pick(CHAIN) == 1
}

/// Whether rows of a printed table are compared.
pub(super) fn is_printed(draft: &Draft) -> bool {
    draft.pick(PRINTED) == 1
}

/// The contract that was picked, if one was.
pub(super) fn contract(draft: &Draft) -> Option<FinancingKind> {
    let place = draft.pick(CONTRACT).checked_sub(1)?;
    FinancingKind::ALL.get(place).copied()
}

/// How the wear of the plant is counted.
pub(super) fn wear(draft: &Draft) -> DepreciationPolicy {
    DepreciationPolicy::ALL.get(draft.pick(WEAR)).copied().unwrap_or_default()
}

/// How the co-op takes a line's raw material.
pub(super) fn model(draft: &Draft, line: usize) -> PurchaseModel {
    PurchaseModel::ALL.get(draft.pick(of_line(line, MODEL))).copied().unwrap_or_default()
}

/// The line that one member delivers to, from 0.
pub(super) fn my_line(draft: &Draft) -> u8 {
    u8::try_from(draft.pick(MY_LINE)).unwrap_or(0)
}
