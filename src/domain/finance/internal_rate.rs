//! The internal rate of return.
//!
//! # Design
//!
//! *Why is the internal rate found by halving?* It is the root of a polynomial and seldom a fraction. The
//! rate is given to the ten-thousandth of a percent; at it the present value is as near to zero as such a
//! rate can bring it.
//!
//! *Why "several"?* Flows whose sign changes more than once can have several such rates, and none of them
//! says whether the investment is good. The net present value does.

use crate::domain::derivation::{Origin, Outcome, Step, Unit};
use crate::domain::term::{PlantRemark, ProjectTerm, Remark, Term};
use crate::domain::value::Exact;

/// Parts that the internal rate is given in: millionths.
const PARTS: i128 = 1_000_000;

/// The lowest and the highest rate that is looked at, in millionths.
const RANGE: [i128; 2] = [-900_000, 1_000_000_000];

/// Decimals that present values are compared by.
const FINE: u32 = 24;

/// Up to which rate rates are looked at how far apart where there may be several, in millionths.
const STRIDES: [[i128; 2]; 3] = [[1_000_000, 10_000], [10_000_000, 100_000], [100_000_000, 1_000_000]];

/// The rate at which the flows are worth nothing today, or a remark why there is not one.
pub(super) fn internal_rate(flows: &[Step], outcome: &mut Outcome) {
    match internal_rates(flows).as_slice() {
        [] => outcome.remark(Remark::Plant(PlantRemark::NoInternalRate)),
        [rate] => outcome.figures.push(found_rate(*rate, ProjectTerm::InternalRate)),
        _ => outcome.remark(Remark::Plant(PlantRemark::SeveralInternalRates)),
    }
}

/// Such a rate, in millionths, under its name.
pub(super) fn found_rate(rate: i128, term: ProjectTerm) -> Step {
    let rate = Exact::whole(rate).over(&Exact::whole(PARTS));
    Step::given(Term::Project(term), rate, Unit::NONE, Origin::Trial)
}

/// Every such rate, in millionths.
pub(super) fn internal_rates(flows: &[Step]) -> Vec<i128> {
    let mut signs = flows.iter().map(Step::value).filter(|value| !value.is_zero());
    let mut changes = 0_u32;
    let mut last = signs.next().map(Exact::is_negative);
    for sign in signs.map(Exact::is_negative) {
        if last != Some(sign) {
            changes = changes.saturating_add(1);
        }
        last = Some(sign);
    }
    let [lowest, highest] = RANGE;
    match changes {
        0 => Vec::new(),
        1 => root(flows, lowest, highest).into_iter().collect(),
        _ => {
            let mut from = lowest;
            let mut found = Vec::new();
            for [end, stride] in STRIDES {
                while from < end {
                    let to = from.saturating_add(stride);
                    found.extend(root(flows, from, to));
                    from = to;
                }
            }
            found
        }
    }
}

/// The nearest rate to a change of sign of the present value between two rates, in millionths.
fn root(flows: &[Step], mut low: i128, mut high: i128) -> Option<i128> {
    let mut at_low = value_at(flows, low);
    let at_high = value_at(flows, high);
    if at_low.is_zero() {
        return Some(low);
    }
    if at_high.is_zero() || at_low.is_negative() == at_high.is_negative() {
        return None;
    }
    while high.saturating_sub(low) > 1 {
        let middle = low.saturating_add(high).div_euclid(2);
        let at_middle = value_at(flows, middle);
        if at_middle.is_zero() {
            return Some(middle);
        }
        if at_middle.is_negative() == at_low.is_negative() {
            low = middle;
            at_low = at_middle;
        } else {
            high = middle;
        }
    }
    let size = |value: &Exact| value.times(value);
    let nearer = size(&value_at(flows, high)).compare(&size(&at_low)).is_lt();
    Some(if nearer { high } else { low })
}

/// The present value at a rate in millionths, in whole parts that are far below a sen: each year's divided
/// once more, from the last. Whole numbers are divided a hundred times as fast as fractions.
fn value_at(flows: &[Step], rate: i128) -> Exact {
    let (parts, growth) = (Exact::whole(PARTS), Exact::whole(PARTS.saturating_add(rate)));
    let fine = Exact::whole(10_i128.saturating_pow(FINE));
    flows.iter().rev().fold(Exact::zero(), |value, flow| {
        value.times(&parts).over(&growth).floor().plus(&flow.value().times(&fine).floor())
    })
}
