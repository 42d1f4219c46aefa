//! Whether a member's slip says what is calculated, and if not, what may lie behind it.
//!
//! # Design
//!
//! *Why are causes tried and not asked for?* Who holds a slip does not know how it was rounded. A cause is named only
//! where it gives the amount of the slip exactly; without one nothing is explained away.

use super::derivation::{Outcome, Step};
use super::term::Term;
use super::value::{Currency, Direction, Exact, Money, RemainderRule, Rounding};

/// What coarser roundings bring an amount to, in units of what can be paid.
const COARSE: [i128; 4] = [50, 100, 500, 1_000];

/// What lies behind the amount on a slip.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SlipFinding {
    /// It is the one calculated.
    Equal,
    /// It has one unit more: what the members' parts leave over is handed out unit by unit.
    Remainder,
    /// Another rule for what rounding leaves over gives it.
    Rule(RemainderRule),
    /// Each part was rounded by itself before they were added up.
    EachPart,
    /// The rates were rounded to so many decimals of a percentage first.
    Rate(u32),
    /// It was brought to a multiple of this.
    Multiple(Money),
    /// It is a tenth less, as if tax had been taken.
    Tenth,
    /// No rounding that is tried gives it, and it may still be one.
    Unknown,
    /// The difference is more than any rounding makes.
    Unlike,
}

/// A slip beside the amount calculated.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Slip {
    /// What lies behind it.
    pub finding: SlipFinding,
    /// The slip less the amount calculated.
    pub difference: Exact,
}

/// Compares the amount on a slip with the member's total, which was rounded by a rule; nothing where there is none.
#[must_use]
pub fn check_slip(
    amount: &Exact,
    outcome: &Outcome,
    rule: RemainderRule,
    currency: Currency,
) -> Option<Slip> {
    let total = *outcome.find(|term| matches!(term, Term::MemberTotal))?.value();
    let tried = Tried { amount, total, rule, currency, parts: Part::all(outcome) };
    Some(Slip { finding: tried.finding(), difference: amount.minus(&total) })
}

/// A member's part and the rate that it comes from.
struct Part {
    exact: Exact,
    rate: Option<Exact>,
}

impl Part {
    fn all(outcome: &Outcome) -> Vec<Self> {
        let part = |step: &Step| match step.term() {
            Some(Term::MemberPart(line)) => {
                let rate = outcome.find(|term| matches!(term, Term::PoolRate(of) if of == line));
                let rate = rate.filter(|rate| rate.term().is_some_and(Term::is_percentage));
                Some(Self { exact: *step.value(), rate: rate.map(|rate| *rate.value()) })
            }
            _ => None,
        };
        outcome.figures.iter().filter_map(part).collect()
    }
}

/// The amount on a slip, and what it is compared with.
struct Tried<'a> {
    amount: &'a Exact,
    total: Exact,
    rule: RemainderRule,
    currency: Currency,
    parts: Vec<Part>,
}

impl Tried<'_> {
    fn finding(&self) -> SlipFinding {
        let known = self.equal().or_else(|| self.remainder(true)).or_else(|| self.rule());
        let known = known.or_else(|| self.remainder(false)).or_else(|| self.each_part());
        let known = known.or_else(|| self.rate()).or_else(|| self.tenth()).or_else(|| self.multiple());
        known.unwrap_or_else(|| self.unknown())
    }

    fn is(&self, other: &Exact) -> bool {
        self.amount.compare(other).is_eq()
    }

    /// Whether the slip is less than so many payable units away from an amount.
    fn is_near(&self, other: &Exact, units: usize) -> bool {
        let units = i128::try_from(units).map_or_else(|_| Exact::zero(), |units| self.units(units));
        self.amount.minus(other).absolute().compare(&units).is_lt()
    }

    fn units(&self, count: i128) -> Exact {
        self.rounding(Direction::Floor).unit().times(&Exact::whole(count))
    }

    fn rounding(&self, direction: Direction) -> Rounding {
        Rounding { direction, to: self.currency.smallest() }
    }

    fn exact(&self) -> Exact {
        self.parts.iter().map(|part| part.exact).sum()
    }

    fn equal(&self) -> Option<SlipFinding> {
        self.is(&self.total).then_some(SlipFinding::Equal)
    }

    /// By the largest remainder some members get the next unit; asked first where that is the rule.
    fn remainder(&self, is_rule: bool) -> Option<SlipFinding> {
        let is_next = self.is(&self.rounding(Direction::Ceiling).apply(&self.exact()));
        let own = self.rule == RemainderRule::LargestRemainder;
        (is_next && (own || !is_rule)).then_some(SlipFinding::Remainder)
    }

    /// The total by another rule.
    fn rule(&self) -> Option<SlipFinding> {
        let sum = self.exact();
        let gives = |rule: &RemainderRule| self.is(&rule.rounding(self.currency).apply(&sum));
        RemainderRule::ALL.into_iter().find(gives).map(SlipFinding::Rule)
    }

    /// Rounded part by part, up, down or to the nearest, it lies between all down and all up.
    fn each_part(&self) -> Option<SlipFinding> {
        let sum = |direction| -> Exact {
            self.parts.iter().map(|part| self.rounding(direction).apply(&part.exact)).sum()
        };
        let above = self.amount.compare(&sum(Direction::Floor)).is_ge();
        let below = self.amount.compare(&sum(Direction::Ceiling)).is_le();
        let is_payable = self.is(&self.rounding(Direction::Floor).apply(self.amount));
        (above && below && is_payable).then_some(SlipFinding::EachPart)
    }

    /// With rates as reports print them; each part may be rounded besides.
    fn rate(&self) -> Option<SlipFinding> {
        [2, 1, 0].into_iter().find(|decimals| self.is_by_rates_to(*decimals)).map(SlipFinding::Rate)
    }

    fn is_by_rates_to(&self, decimals: u32) -> bool {
        let fine = Exact::whole(10_i128.saturating_pow(decimals.saturating_add(2)));
        let printed = |rate: &Exact| rate.times(&fine).half_up().over(&fine);
        let part = |part: &Part| match part.rate.filter(Exact::is_positive) {
            Some(rate) => part.exact.over(&rate).times(&printed(&rate)),
            None => part.exact,
        };
        let rates = || self.parts.iter().filter_map(|part| part.rate);
        let moves = rates().any(|rate| !rate.compare(&printed(&rate)).is_eq());
        moves && self.is_near(&self.parts.iter().map(part).sum(), self.parts.len())
    }

    fn tenth(&self) -> Option<SlipFinding> {
        let taxed = self.total.times(&Exact::whole(9)).over(&Exact::whole(10));
        self.is_near(&taxed, self.parts.len()).then_some(SlipFinding::Tenth)
    }

    fn multiple(&self) -> Option<SlipFinding> {
        let gives = |to: &i128| {
            let to = |direction| Rounding { direction, to: *to }.apply(&self.exact());
            self.is(&to(Direction::Floor)) || self.is(&to(Direction::Ceiling))
        };
        let smallest = self.currency.smallest();
        let coarse = COARSE.map(|count| smallest.saturating_mul(count));
        coarse.into_iter().find(gives).map(|to| SlipFinding::Multiple(Money::from_hundredths(to)))
    }

    fn unknown(&self) -> SlipFinding {
        let is_small = self.is_near(&self.exact(), 1_000);
        if is_small { SlipFinding::Unknown } else { SlipFinding::Unlike }
    }
}
