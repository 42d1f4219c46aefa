//! Three ways to deal with one member's raw material, side by side: sold to the co-op, processed for a
//! fee, pooled.
//!
//! # Design
//!
//! *Why is the plant's cost the same in all three?* The plant does the same work. Only who is paid what,
//! and when, differs; with all of the surplus going back by deliveries the three give the same.
//!
//! *Why does no model say what it gives together before the members have decided?* While it is open what part of the surplus comes back, a model that
//! leaves much in the co-op would look worse than one that pays it out.

use super::entered::Plant;
use super::line::LineYear;
use super::mixed::{Lines, Mixed};
use super::result::LineCost;
use super::run::my_delivery;
use super::settlement::paid_out;
use crate::domain::derivation::given;
use crate::domain::derivation::{Missing, Origin, Outcome, Refusal, Setting, Step, Unit};
use crate::domain::finance;
use crate::domain::term::{
    InputPath, PlantInput, PlantRemark, PlantTerm, ProcessAt, ProcessInput, ProcessTerm, PurchaseModel,
    Remark, Term,
};
use crate::domain::value::Number;

fn name(term: PlantTerm) -> Term {
    Term::Plant(term)
}

/// What one unit of raw material gives its member, by part.
struct Gives {
    cash: Step,
    later: Option<Step>,
    year_end: Option<Step>,
    /// Whether something is left in the co-op, and nobody has said what of it comes back.
    open: bool,
}

/// Each model for the line of one member, or else the first, as far as its own price is given.
///
/// `buy and sell: price + share × (net − price − plant cost)`;
/// `tolling: value − fee + share × (fee − processing − plant cost)`;
/// `pool: advance + (1 − kept) × rest + share × kept × rest`, rest being `net − advance − plant cost`;
/// each rest without the part of those who share the profit.
pub(crate) fn compare(
    inputs: &Plant,
    lines: &[LineYear<'_>],
    costs: &[LineCost],
    months: &Step,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) {
    let member = inputs.member.as_ref();
    let place = member.map_or(0, |member| member.line);
    let found = lines.iter().zip(costs).find(|(line, _)| line.place == place);
    let Some((line, cost)) = found else {
        outcome.refuse(InputPath::Plant(PlantInput::MyLine), Refusal::NoSuchProduct);
        return;
    };
    let mine = member.and_then(|member| my_delivery(member, months, outcome));
    let share = patronage(inputs, outcome);
    let all = Lines { inputs, setting, years: lines, costs };
    let run = Run { all, line, cost, share: share.as_ref(), asked: member.is_some() };
    for (line, cost) in lines.iter().zip(costs).filter(|(line, _)| line.place != place) {
        Run { line, cost, ..run }.of_other_line(outcome);
    }
    for model in PurchaseModel::ALL {
        let Some(gives) = run.gives(model, outcome) else { continue };
        let mut total = gives.cash.clone();
        outcome.figures.push(gives.cash);
        for part in [gives.later, gives.year_end].into_iter().flatten() {
            total = total.plus(&part);
            outcome.figures.push(part);
        }
        if gives.open {
            continue;
        }
        let total = total.named(name(PlantTerm::ModelTotal(model)), None);
        outcome.figures.push(total.clone());
        if let Some(raw) = outcome.figure(name(PlantTerm::MarketPrice(place))).cloned() {
            outcome.figures.push(total.minus(&raw).named(name(PlantTerm::ModelOverRaw(model)), None));
        }
        if let Some(mine) = &mine {
            outcome.figures.push(total.times(mine).named(name(PlantTerm::ModelMine(model)), None));
        }
    }
}

/// The percentage of the surplus that goes back by deliveries.
fn patronage(inputs: &Plant, outcome: &mut Outcome) -> Option<Step> {
    let place = InputPath::Plant(PlantInput::PatronagePercent);
    let Some(Number(percent)) = inputs.patronage_percent else {
        if inputs.member.is_some() {
            outcome.missing.push(Missing(place));
        }
        return None;
    };
    let term = name(PlantTerm::PatronageShare);
    Some(given::percentage(percent, place, term, Origin::Members, outcome))
}

#[derive(Clone, Copy)]
struct Run<'a> {
    all: Lines<'a>,
    line: &'a LineYear<'a>,
    cost: &'a LineCost,
    share: Option<&'a Step>,
    /// Whether it is about a member: what nobody asked for is not remarked upon.
    asked: bool,
}

impl Run<'_> {
    fn gives(&self, model: PurchaseModel, outcome: &mut Outcome) -> Option<Gives> {
        let place = self.line.place;
        let cash = |step: Step| step.named(name(PlantTerm::ModelCash(model)), None);
        let (price, left) = self.dealt(model, outcome)?;
        let left = self.after_plant(left);
        let mixed = self.all.with(place, model, &left);
        let rest = self.rest(model, left, mixed.as_ref(), outcome);
        let mut later = None;
        let paid = match model {
            PurchaseModel::BuyAndSell => price,
            PurchaseModel::Tolling => self.line.value.as_ref()?.minus(&price),
            PurchaseModel::Pool => {
                later = self.later(&rest, mixed.as_ref(), outcome);
                price
            }
        };
        let kept = later.as_ref().map_or_else(|| rest.clone(), |later| rest.minus(later));
        let there = match &mixed {
            Some(mixed) if !kept.value().is_negative() => mixed.left(&kept, later.as_ref()),
            _ => Some(kept),
        };
        let open = self.share.is_none() && there.as_ref().is_some_and(|rest| rest.value().is_positive());
        let year_end = there.and_then(|rest| self.year_end(model, &rest, outcome));
        Some(Gives { cash: cash(paid), later, year_end, open })
    }

    /// What a pool pays at the end of the season: by what its line leaves, as far as the plant can.
    fn later(&self, rest: &Step, mixed: Option<&Mixed>, outcome: &mut Outcome) -> Option<Step> {
        if !rest.value().is_positive() {
            return None;
        }
        let out = paid_out(self.line.place, self.line.inputs, rest, outcome);
        let out = mixed.map_or_else(|| Some(out.clone()), |mixed| mixed.payable(out.clone()))?;
        Some(out.named(name(PlantTerm::ModelLater(PurchaseModel::Pool)), None))
    }

    /// The price, fee or advance of a model, and what it leaves of a unit before the plant is paid; nothing where
    /// the line does not tell it.
    fn dealt(&self, model: PurchaseModel, outcome: &mut Outcome) -> Option<(Step, Step)> {
        let (place, line) = (self.line.place, self.line.inputs);
        let unit = Unit::MONEY.per(Unit::RAW);
        let (number, input, term) = match model {
            PurchaseModel::BuyAndSell => {
                let at = ProcessAt { place, plant: true };
                let term = Term::Process(at, ProcessTerm::RawPrice);
                (line.process.raw_price, InputPath::Process(at, ProcessInput::RawPrice), term)
            }
            PurchaseModel::Tolling => {
                (line.fee, InputPath::Plant(PlantInput::Fee(place)), name(PlantTerm::Fee(place)))
            }
            PurchaseModel::Pool => {
                (line.advance, InputPath::Plant(PlantInput::Advance(place)), name(PlantTerm::Advance(place)))
            }
        };
        let price = given::quantity(number, input, term, unit, outcome)?;
        let left = match (model, &self.line.processing) {
            (PurchaseModel::Tolling, Some(processing)) => price.minus(processing),
            (PurchaseModel::Tolling, None) => price.clone(),
            _ => self.line.net.as_ref()?.minus(&price),
        };
        Some((price, left))
    }

    /// What each model would leave of a unit of a line that is not the member's.
    fn of_other_line(&self, outcome: &mut Outcome) {
        for model in PurchaseModel::ALL {
            let Some((_, left)) = self.dealt(model, outcome) else { continue };
            let rest = self.after_plant(left);
            let mixed = self.all.with(self.line.place, model, &rest);
            let rest = match self.financiers_of(&rest, mixed.as_ref()) {
                Some(part) => rest.minus(&part),
                None => rest,
            };
            outcome.figures.push(rest.named(name(PlantTerm::LineModelSurplus(self.line.place, model)), None));
        }
    }

    /// What is left when the plant is paid.
    fn after_plant(&self, left: Step) -> Step {
        match &self.cost.each {
            Some(cost) => left.minus(cost),
            None => left,
        }
    }

    /// What those who share the profit have of what a unit leaves.
    fn financiers_of(&self, rest: &Step, mixed: Option<&Mixed>) -> Option<Step> {
        match mixed {
            Some(mixed) => mixed.financiers_of(rest),
            None => finance::financiers_of_unit(&self.all.inputs.financing, rest, self.all.setting),
        }
    }

    /// What is left of a unit for the co-op when the plant is paid, and those who share its profit.
    fn rest(&self, model: PurchaseModel, rest: Step, mixed: Option<&Mixed>, outcome: &mut Outcome) -> Step {
        let rest = match self.financiers_of(&rest, mixed) {
            Some(part) => {
                let part = part.named(name(PlantTerm::ModelFinanciers(model)), None);
                outcome.figures.push(part.clone());
                rest.minus(&part)
            }
            None => rest,
        };
        let rest = rest.named(name(PlantTerm::ModelSurplus(model)), None);
        outcome.figures.push(rest.clone());
        rest
    }

    /// What comes back at the end of the year; of a loss nothing does.
    fn year_end(&self, model: PurchaseModel, rest: &Step, outcome: &mut Outcome) -> Option<Step> {
        if rest.value().is_negative() {
            if self.asked {
                outcome.remark(Remark::Plant(PlantRemark::ModelLoses(model)));
            }
            return None;
        }
        let share = self.share?;
        Some(share.times(rest).named(name(PlantTerm::ModelYearEnd(model)), None))
    }
}
