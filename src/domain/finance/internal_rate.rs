//! The internal rate of return.
//!
//! # Design
//!
//! *Why is the internal rate found by halving?* It is the root of a polynomial and seldom a fraction. The
//! rate is given to the ten-thousandth of a percent; at it the present value is as near to zero as such a
//! rate can bring it.
//!
//! *Why whole numbers?* Looking for several rates takes hundreds of present values of up to fifty years. Whole parts
//! far below a sen are multiplied and divided without looking for lowest terms.
//!
//! *Why "several"?* Flows whose sign changes more than once can have several such rates, and none of them
//! says whether the investment is good. The net present value does.

use crate::domain::derivation::{Origin, Outcome, Step, Unit};
use crate::domain::term::{PlantRemark, Remark, Term};
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
pub(super) fn internal_rate(flows: &[Step], term: Term, outcome: &mut Outcome) {
    match internal_rates(flows).as_slice() {
        [] => outcome.remark(Remark::Plant(PlantRemark::NoInternalRate)),
        [rate] => outcome.figures.push(found_rate(*rate, term)),
        _ => outcome.remark(Remark::Plant(PlantRemark::SeveralInternalRates)),
    }
}

/// Such a rate, in millionths, under its name.
pub(super) fn found_rate(rate: i128, term: Term) -> Step {
    let rate = Exact::whole(rate).over(&Exact::whole(PARTS));
    Step::given(term, rate, Unit::NONE, Origin::Trial)
}

/// Every such rate, in millionths; two of several are enough to know that there are several.
pub(super) fn internal_rates(flows: &[Step]) -> Vec<i128> {
    let changes = changes_of_sign(flows);
    let fine = Exact::whole(10_i128.saturating_pow(FINE));
    let flows: Vec<_> = flows.iter().map(|flow| flow.value().times(&fine).floor()).collect();
    let [lowest, highest] = RANGE;
    let mut low = Point::of(&flows, lowest);
    if changes < 2 {
        let found = if changes == 0 { None } else { root(&flows, low, Point::of(&flows, highest)) };
        return found.into_iter().collect();
    }
    let mut found = Vec::new();
    for [end, stride] in STRIDES {
        while low.rate < end && found.len() < 2 {
            let high = Point::of(&flows, low.rate.saturating_add(stride));
            found.extend(root(&flows, low, high));
            low = high;
        }
    }
    found
}

/// How often the flows change from spending to earning and back.
fn changes_of_sign(flows: &[Step]) -> usize {
    let signs = flows.iter().map(Step::value).filter(|value| !value.is_zero()).map(Exact::is_negative);
    let signs: Vec<_> = signs.collect();
    signs.windows(2).filter(|pair| pair.first() != pair.last()).count()
}

/// A rate in millionths, and the present value at it.
#[derive(Clone, Copy)]
struct Point {
    rate: i128,
    value: Exact,
}

impl Point {
    /// Each year's value divided once more, from the last, in whole parts that are far below a sen.
    fn of(flows: &[Exact], rate: i128) -> Self {
        let (parts, growth) = (Exact::whole(PARTS), Exact::whole(PARTS.saturating_add(rate)));
        let add = |value: Exact, flow: &Exact| value.times(&parts).whole_quotient(&growth).plus(flow);
        Self { rate, value: flows.iter().rev().fold(Exact::zero(), add) }
    }

    /// The distance of the present value from nothing, to compare.
    fn size(&self) -> Exact {
        self.value.absolute()
    }
}

/// The nearest rate to a change of sign of the present value between two rates, in millionths.
fn root(flows: &[Exact], mut low: Point, mut high: Point) -> Option<i128> {
    if low.value.is_zero() {
        return Some(low.rate);
    }
    if high.value.is_zero() || low.value.is_negative() == high.value.is_negative() {
        return None;
    }
    while high.rate.saturating_sub(low.rate) > 1 {
        let middle = Point::of(flows, low.rate.saturating_add(high.rate).div_euclid(2));
        if middle.value.is_zero() {
            return Some(middle.rate);
        }
        if middle.value.is_negative() == low.value.is_negative() {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(if high.size().compare(&low.size()).is_lt() { high.rate } else { low.rate })
}
