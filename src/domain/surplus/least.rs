//! The least that must be shared out so that some lines are paid so much, each line brought to payable units.
//!
//! # Design
//!
//! *Why by trying?* Each line is paid in whole units, and the split may give a line a unit more or less than its exact
//! part. Near the amount that gives the promise exactly one is found that pays it; below that amount there may be
//! another.

use super::entered::{Sharing, SplitLine};
use super::lines::{paid_below, paid_tops, receiver};
use crate::domain::derivation::Setting;
use crate::domain::derivation::given::or_zero;
use crate::domain::term::LineAt;
use crate::domain::value::{Direction, Exact, Number, Rate};

/// Units that are tried; more than any rounding of lines takes, unless next to nothing is shared by percentages.
const MOST_UNITS: u16 = 2_000;

/// What lines are to be paid together, and which.
pub(super) struct Wish<'a> {
    pub(super) amount: Exact,
    pub(super) counts: &'a dyn Fn(LineAt) -> bool,
    /// The percentage of all that goes to them, as a fraction above zero.
    pub(super) share: Exact,
}

/// The least payable amount of which the lines are paid what is wished; nothing where no amount near it pays that.
pub(super) fn least_to_share(wish: &Wish<'_>, sharing: &Sharing, setting: Setting<'_>) -> Option<Exact> {
    let unit = setting.rounding(Direction::Floor).unit();
    let up = setting.rounding(Direction::Ceiling);
    // Rounding gives less than a unit more to each line.
    let lines = i128::try_from(count(&sharing.lines)).unwrap_or(i128::MAX);
    let low = wish.amount.minus(&unit.times(&Exact::whole(lines))).over(&wish.share);
    let far = wish.amount.over(&wish.share).minus(&unit.times(&Exact::whole(i128::from(MOST_UNITS) / 2)));
    let mut tried = up.apply(&largest([low, far, what_amounts_take(&sharing.lines)?, Exact::zero()]));
    for _ in 0..MOST_UNITS {
        if !paid(&tried, wish.counts, sharing, setting).compare(&wish.amount).is_lt() {
            return Some(tried);
        }
        tried = tried.plus(&unit);
    }
    None
}

fn count(lines: &[SplitLine]) -> usize {
    lines.iter().map(|line| line.lines.len().max(1)).sum()
}

fn largest(amounts: [Exact; 4]) -> Exact {
    amounts
        .into_iter()
        .fold(Exact::zero(), |most, other| if other.compare(&most).is_gt() { other } else { most })
}

/// The least of which lines with amounts of their own and the percentages of the others can both be paid; nothing where
/// there is none.
fn what_amounts_take(lines: &[SplitLine]) -> Option<Exact> {
    let sum = |number: fn(&SplitLine) -> Option<Number>| {
        lines.iter().filter_map(number).map(|Number(decimal)| Exact::decimal(decimal)).sum::<Exact>()
    };
    let amounts = sum(|line| line.amount);
    if amounts.is_zero() {
        return Some(amounts);
    }
    let left = Exact::whole(1).minus(&sum(|line| line.percent).over(&Exact::whole(100)));
    left.is_positive().then(|| amounts.over(&left))
}

/// What some lines are paid of so much.
fn paid(to_share: &Exact, counts: &dyn Fn(LineAt) -> bool, sharing: &Sharing, setting: Setting<'_>) -> Exact {
    let tops = exact(&sharing.lines, to_share);
    let receives = receiver(sharing.lines.iter().map(|line| line.purpose), sharing.rounding);
    let payable = paid_tops(&tops, receives, sharing.rounding, setting.currency);
    let mut together = Exact::zero();
    for (place, (line, (top, payable))) in sharing.lines.iter().zip(tops.iter().zip(payable)).enumerate() {
        let at = LineAt::top(place);
        if counts(at) {
            together = together.plus(&payable);
        }
        let below = paid_below(&exact(&line.lines, top), top, &payable, sharing.rounding, setting.currency);
        let below = below.into_iter().enumerate().filter(|(place, _)| counts(at.below(*place)));
        together = together.plus(&below.map(|(_, paid)| paid).sum());
    }
    together
}

/// The exact amounts of lines of a whole.
fn exact(lines: &[SplitLine], whole: &Exact) -> Vec<Exact> {
    let amount = |line: &SplitLine| match (line.amount, line.percent) {
        (None, Some(Number(percent))) => {
            let part = Rate::percent(percent).exact().times(whole);
            let least = or_zero(line.least);
            if part.compare(&least).is_lt() { least } else { part }
        }
        (amount, _) => or_zero(amount),
    };
    lines.iter().map(amount).collect()
}
