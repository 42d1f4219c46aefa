//! A bad and a good year: everything that may vary at its worse or its better end.
//!
//! # Design
//!
//! *Why is the plant calculated anew?* What varies together multiplies: a low price on a low yield is worse than the two one
//! by one. The plant's own arithmetic says it exactly, with every line and product.
//!
//! *Why does the raw price move for raw sale too?* Dear raw material is dear for whoever buys it. Members who are paid more by
//! the plant could have sold it for more elsewhere.

use rust_decimal::Decimal;

use super::cash::{Hardest, before_financing};
use super::entered::Range;
use super::run::Run;
use crate::domain::derivation::{Derivation, Origin, Outcome, Refusal, Step, given};
use crate::domain::plant::{Plant, PlantLine};
use crate::domain::term::{Case, FeasibilityInput, FeasibilityTerm, InputPath, PlantTerm, RangeInput, Term};
use crate::domain::value::Number;

/// Profit, highest price and cash of both years; nothing where nothing varies.
pub(super) fn cases(run: &mut Run<'_>, hardest: Option<&Hardest>) {
    let varies = run.inputs.low.is_some() || run.inputs.high.is_some();
    if !varies && given::unless_zero(run.plant.change_percent).is_none() {
        return;
    }
    for case in Case::ALL {
        let [Some(less), Some(more)] = [false, true].map(|more| run.with(case, more)) else { continue };
        let delivered = |plant: &Plant| plant.lines.iter().map(|line| line.delivered).collect::<Vec<_>>();
        let year = if delivered(&less) == delivered(&more) {
            run.year_of(&less)
        } else {
            chosen(case, [&less, &more].map(|plant| run.year_of(plant)))
        };
        if let Some(year) = year {
            run.case(case, &year, hardest);
        }
    }
}

/// The worse of two years by profit in a bad case, the better in a good one: more raw material helps where each unit
/// contributes, and harms where it does not.
fn chosen(case: Case, [less, more]: [Option<Outcome>; 2]) -> Option<Outcome> {
    let (less, more) = (less?, more?);
    let profit = |outcome: &Outcome| outcome.figure(Term::Plant(PlantTerm::Profit)).cloned();
    let more_earns_less = profit(&more)?.value().compare(profit(&less)?.value()).is_lt();
    Some(if (case == Case::Worst) == more_earns_less { more } else { less })
}

impl Run<'_> {
    fn case(&mut self, case: Case, year: &Outcome, hardest: Option<&Hardest>) {
        let figure = |term| year.figure(Term::Plant(term)).map(unnamed);
        if let Some(profit) = figure(PlantTerm::Profit) {
            self.tell(profit, FeasibilityTerm::CaseProfit(case));
        }
        if let Some(highest) = figure(PlantTerm::HighestPrice(0)).filter(|_| self.plant.lines.len() == 1) {
            self.tell(highest, FeasibilityTerm::CaseHighestPrice(case));
        }
        let Some(cash) = before_financing(year) else { return };
        let cash = self.tell(unnamed(&cash), FeasibilityTerm::CaseCash(case));
        if let Some(hardest) = hardest {
            self.tell(cash.minus(&hardest.instalments), FeasibilityTerm::CaseLeft(case));
        }
    }

    /// The plant in a case, with the less or the more raw material.
    fn with(&self, case: Case, more: bool) -> Option<Plant> {
        let mut plant = self.bare();
        let by = self.plant.change_percent.map_or(Decimal::ZERO, |Number(percent)| percent);
        let by = by.checked_div(Decimal::ONE_HUNDRED)?;
        let (low, high) = (Decimal::ONE.checked_sub(by)?, Decimal::ONE.checked_add(by)?);
        let good = case == Case::Best;
        let [product, raw] = if good { [high, low] } else { [low, high] };
        for line in &mut plant.lines {
            vary(line, product, raw, if more { high } else { low })?;
        }
        let none = Range::default();
        let [low, high] = [&self.inputs.low, &self.inputs.high].map(|range| range.as_ref().unwrap_or(&none));
        let [product, raw] = if good { [high, low] } else { [low, high] };
        let first = plant.lines.first_mut()?;
        replace(first, self.plant.lines.first()?, product, raw, if more { high } else { low })?;
        for line in &mut plant.lines {
            // Nobody processes more than the plant can.
            let room = |Number(delivered): Number| {
                line.capacity.map_or(delivered, |Number(most)| delivered.min(most))
            };
            line.delivered = line.delivered.map(|delivered| Number(room(delivered)));
        }
        Some(plant)
    }

    /// Refuses an end of a range on the wrong side of what was told.
    pub(super) fn check_ranges(&mut self) {
        let plant = self.plant;
        let Some(line) = plant.lines.first() else { return };
        let ends: [(Given, FeasibilityEnd, bool); 2] = [
            (self.inputs.low.as_ref(), FeasibilityInput::Low, false),
            (self.inputs.high.as_ref(), FeasibilityInput::High, true),
        ];
        for (range, end, is_high) in ends {
            for (input, typed, now) in range.into_iter().flat_map(|range| told(range, line)) {
                let Some(Number(typed)) = typed else { continue };
                let at = InputPath::Feasibility(end(input));
                match now {
                    _ if typed.is_sign_negative() => self.outcome.refuse(at, Refusal::Negative),
                    None => self.outcome.refuse(at, Refusal::NotUsed),
                    Some(Number(now)) if (typed < now) == is_high && typed != now => {
                        self.outcome.refuse(at, Refusal::OutsideRange);
                    }
                    Some(_) => {}
                }
            }
        }
    }
}

type Given<'a> = Option<&'a Range>;
type FeasibilityEnd = fn(RangeInput) -> FeasibilityInput;

/// Each end that was told, beside what it is an end of.
fn told(range: &Range, line: &PlantLine) -> [(RangeInput, Option<Number>, Option<Number>); 4] {
    let product = line.process.products.first();
    [
        (RangeInput::ProductPrice, range.product_price, product.and_then(|product| product.price)),
        (
            RangeInput::ConversionFactor,
            range.conversion_factor,
            product.and_then(|product| product.conversion_factor),
        ),
        (RangeInput::RawPrice, range.raw_price, line.process.raw_price.or(line.market_price)),
        (RangeInput::Delivered, range.delivered, line.delivered),
    ]
}

/// Everything of a line by a factor.
fn vary(line: &mut PlantLine, product: Decimal, raw: Decimal, volume: Decimal) -> Option<()> {
    let by = |number: &mut Option<Number>, factor: Decimal| {
        if let Some(Number(number)) = number {
            *number = number.checked_mul(factor)?;
        }
        Some(())
    };
    for made in &mut line.process.products {
        by(&mut made.price, product)?;
        if let Some(export) = &mut made.export {
            by(&mut export.fob, product)?;
        }
        by(&mut made.conversion_factor, product)?;
        by(&mut made.quantity, product)?;
    }
    by(&mut line.process.raw_price, raw)?;
    by(&mut line.market_price, raw)?;
    by(&mut line.delivered, volume)
}

/// What was told of the first line in place of that.
fn replace(
    line: &mut PlantLine,
    now: &PlantLine,
    product: &Range,
    raw: &Range,
    volume: &Range,
) -> Option<()> {
    if let Some(made) = line.process.products.first_mut() {
        made.price = product.product_price.or(made.price);
        made.conversion_factor = product.conversion_factor.or(made.conversion_factor);
    }
    if let Some(Number(told)) = raw.raw_price {
        // Raw sale brings as much more or less.
        let Number(paid) = now.process.raw_price.or(now.market_price)?;
        let off = told.checked_sub(paid)?;
        let market = now.market_price.map(|Number(market)| market.checked_add(off));
        line.market_price = market.and_then(|market| market.map(|market| Number(market.max(Decimal::ZERO))));
        line.process.raw_price = now.process.raw_price.map(|_| Number(told));
    }
    line.delivered = volume.delivered.or(line.delivered);
    Some(())
}

/// How a figure came about, to be told under another name.
fn unnamed(step: &Step) -> Step {
    match step.how() {
        Derivation::Figure(_, None, inner) => inner.clone(),
        Derivation::Given(term, _) => Step::given(*term, *step.value(), step.unit(), Origin::Visitor),
        _ => step.clone(),
    }
}
