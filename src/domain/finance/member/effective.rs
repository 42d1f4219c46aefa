//! The rate at which what is paid back is worth what was paid out.
//!
//! # Design
//!
//! *Why hundred-millionths?* Twelve of them, as a percentage of a year, lie far below the two decimals that people read.
//!
//! *Why whole numbers?* The rate is found by halving: some thirty present values of up to fifty years of months. Parts
//! far below a sen are multiplied and divided without looking for lowest terms.

use crate::domain::value::Exact;

/// Parts that the rate is given in.
const PARTS: i128 = 100_000_000;
/// Ten thousand times what is borrowed, each month.
const HIGHEST: i128 = 10_000 * PARTS;
/// Parts of a currency unit that present values are compared by.
const FINE: i128 = 1_000_000_000_000;

/// The rate of a month at which `flows` (from month 1) are worth `paid_out` in month 0; nothing where none up to ten
/// thousand times as much a month is, or where less is paid back than was paid out.
pub(super) fn rate_of_month(paid_out: &Exact, flows: &[Exact]) -> Option<Exact> {
    let fine = |value: &Exact| {
        Some(value.times(&Exact::whole(FINE)).floor()).and_then(|value| value.to_whole().ok())
    };
    let paid_out = fine(paid_out).filter(|paid_out| *paid_out > 0)?;
    let flows: Vec<_> = flows.iter().map(fine).collect::<Option<_>>()?;
    let [mut low, mut high] = [0, HIGHEST];
    if worth(&flows, low)? < paid_out || worth(&flows, high)? > paid_out {
        return None;
    }
    while high.checked_sub(low)? > 1 {
        let middle = low.checked_add(high)?.div_euclid(2);
        if worth(&flows, middle)? >= paid_out { low = middle } else { high = middle }
    }
    Some(Exact::whole(low).over(&Exact::whole(PARTS)))
}

/// What flows are worth a month before the first of them.
fn worth(flows: &[i128], rate: i128) -> Option<i128> {
    let growth = PARTS.checked_add(rate)?;
    let add = |value: i128, flow: &i128| value.checked_add(*flow)?.checked_mul(PARTS)?.checked_div(growth);
    flows.iter().rev().try_fold(0, add)
}
