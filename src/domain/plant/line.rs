//! One line of the plant over a year, for one unit of raw material.

use super::entered::PlantLine;
use super::run::{Run, name};
use crate::domain::derivation::given;
use crate::domain::derivation::{Missing, Origin, Refusal, Step, Unit};
use crate::domain::process;
use crate::domain::term::{
    BusinessTerm, InputPath, PlantInput, PlantTerm, ProcessAt, ProcessInput, PurchaseModel, Term,
};
use crate::domain::value::Number;

/// One line over a year, for one unit of raw material delivered where not said otherwise.
pub(crate) struct LineYear<'a> {
    pub place: u8,
    pub inputs: &'a PlantLine,
    /// Raw material of a month and of the year.
    pub delivered: Step,
    pub volume: Step,
    /// What part of it is processed, where some is lost.
    pub kept: Option<Step>,
    /// Product value, where it is known.
    pub value: Option<Step>,
    /// Price and factor of the product, where there is one only.
    pub price: Option<Step>,
    pub factor: Option<Step>,
    pub labour: Option<Step>,
    pub other: Option<Step>,
    /// What belongs to the products alone, part of the other inputs.
    pub further: Option<Step>,
    pub processing: Option<Step>,
    /// Value less processing.
    pub net: Option<Step>,
    /// What the co-op gets: the product's value, or the fee.
    pub incoming: Step,
    /// What members are paid: price or advance.
    pub paid: Option<Step>,
    /// Of the year.
    pub revenue: Step,
    pub raw_cost: Option<Step>,
    pub processing_cost: Option<Step>,
    pub contribution: Step,
}

impl LineYear<'_> {
    /// Product of the year, where there is one only.
    pub(super) fn quantity(&self) -> Option<Step> {
        let factor = self.factor.as_ref()?;
        let processed =
            self.kept.as_ref().map_or_else(|| self.volume.clone(), |kept| kept.times(&self.volume));
        Some(processed.times(factor).named(Term::Business(None, BusinessTerm::Quantity), None))
    }
}

impl<'a> Run<'a> {
    pub(super) fn line(&mut self, place: u8, line: &'a PlantLine, months: &Step) -> Option<LineYear<'a>> {
        let kept = self.kept(place, line.loss_percent);
        let table =
            process::of_line(place, &line.process, kept.as_ref(), self.setting.rule_date, self.outcome);
        self.refuse_unused_percentage(place, line);
        let monthly = Unit::RAW.per(Unit::TIME);
        let delivered =
            self.needed(line.delivered, PlantInput::Delivered(place), PlantTerm::Delivered(place), monthly)?;
        if !delivered.value().is_positive() {
            self.outcome.refuse(InputPath::Plant(PlantInput::Delivered(place)), Refusal::NotPositive);
            return None;
        }
        let volume = delivered.times(months).named(name(PlantTerm::DeliveredOfYear(place)), None);
        let of_delivered = |step: &Step| match &kept {
            Some(kept) => kept.times(step),
            None => step.clone(),
        };
        let value = table.value.as_ref().map(&of_delivered);
        let value = value.map(|value| value.named(name(PlantTerm::Value(place)), None));
        let labour = table.labour.as_ref().map(&of_delivered);
        let other = table.inputs.as_ref().map(&of_delivered);
        let further = table.further.as_ref().map(&of_delivered);
        if table.inputs.is_none() {
            let at = ProcessAt { place, plant: true };
            self.outcome.missing.push(Missing(InputPath::Process(at, ProcessInput::OtherInputs)));
        }
        let processing = Step::sum_of([other.clone(), labour.clone()].into_iter().flatten());
        let processing = processing.map(|step| step.named(name(PlantTerm::Processing(place)), None));
        let net = value.as_ref().map(|value| match &processing {
            Some(processing) => value.minus(processing),
            None => value.clone(),
        });
        let net = net.map(|net| net.named(name(PlantTerm::Net(place)), None));
        for step in [Some(&volume), value.as_ref(), processing.as_ref(), net.as_ref()].into_iter().flatten() {
            self.outcome.figures.push(step.clone());
        }
        let one = if let [product] = table.products.as_slice() { Some(product) } else { None };
        let (incoming, paid) = self.dealings(place, line, value.as_ref(), table.raw_price)?;
        let YearOfLine { revenue, raw_cost, processing_cost, contribution } =
            year_of_line(place, &volume, &incoming, paid.as_ref(), processing.as_ref());
        Some(LineYear {
            place,
            inputs: line,
            delivered,
            volume,
            kept,
            price: one.and_then(|product| product.price.clone()),
            factor: one.and_then(|product| product.factor.clone()),
            value,
            labour,
            other,
            further,
            processing,
            net,
            incoming,
            paid,
            revenue,
            raw_cost,
            processing_cost,
            contribution,
        })
    }

    /// Refuses what a pool keeps where there is none: the line is no pool, and no advance is told to compare one by.
    fn refuse_unused_percentage(&mut self, place: u8, line: &PlantLine) {
        let compared = place == self.inputs.member.as_ref().map_or(0, |member| member.line);
        let pooled = line.model == PurchaseModel::Pool || (compared && line.advance.is_some());
        if given::unless_zero(line.retained_percent).is_some() && !pooled {
            self.outcome.refuse(InputPath::Plant(PlantInput::RetainedPercent(place)), Refusal::NotUsed);
        }
    }

    /// The part of the raw material that is processed; nothing where none is lost.
    fn kept(&mut self, place: u8, percent: Option<Number>) -> Option<Step> {
        let Number(percent) = given::unless_zero(percent)?;
        let (at, term) = (InputPath::Plant(PlantInput::LossPercent(place)), name(PlantTerm::Loss(place)));
        let loss = given::percentage(percent, at, term, Origin::Visitor, self.outcome);
        let kept = Step::one().minus(&loss).named(name(PlantTerm::Kept(place)), None);
        self.show(&kept);
        Some(kept)
    }

    /// What comes in for one unit of raw material, and what its member is paid.
    fn dealings(
        &mut self,
        place: u8,
        line: &PlantLine,
        value: Option<&Step>,
        raw_price: Option<Step>,
    ) -> Option<(Step, Option<Step>)> {
        let unit = Unit::MONEY.per(Unit::RAW);
        let at = ProcessAt { place, plant: true };
        match line.model {
            PurchaseModel::BuyAndSell => {
                if raw_price.is_none() {
                    self.outcome.missing.push(Missing(InputPath::Process(at, ProcessInput::RawPrice)));
                }
                self.ask_for_products(place, line);
                Some((value?.clone(), Some(raw_price?)))
            }
            PurchaseModel::Tolling => {
                let fee = self.needed(line.fee, PlantInput::Fee(place), PlantTerm::Fee(place), unit)?;
                Some((fee, None))
            }
            PurchaseModel::Pool => {
                let advance =
                    self.needed(line.advance, PlantInput::Advance(place), PlantTerm::Advance(place), unit);
                self.ask_for_products(place, line);
                Some((value?.clone(), Some(advance?)))
            }
        }
    }

    fn ask_for_products(&mut self, place: u8, line: &PlantLine) {
        if line.process.products.is_empty() {
            let at = ProcessAt { place, plant: true };
            self.outcome.missing.push(Missing(InputPath::Process(at, ProcessInput::Products)));
        }
    }
}

/// What a line brings and costs in a year.
struct YearOfLine {
    revenue: Step,
    raw_cost: Option<Step>,
    processing_cost: Option<Step>,
    contribution: Step,
}

/// The year of a line, from what a unit brings and costs.
fn year_of_line(
    place: u8,
    volume: &Step,
    incoming: &Step,
    paid: Option<&Step>,
    processing: Option<&Step>,
) -> YearOfLine {
    let of_year = |each: &Step, term| volume.times(each).named(name(term), None);
    let revenue = of_year(incoming, PlantTerm::LineRevenue(place));
    let raw_cost = paid.map(|paid| of_year(paid, PlantTerm::LineRawCost(place)));
    let processing_cost = processing.map(|each| of_year(each, PlantTerm::LineProcessing(place)));
    let costs = [&raw_cost, &processing_cost].into_iter().flatten();
    let contribution = costs.fold(revenue.clone(), |left, cost| left.minus(cost));
    let contribution = contribution.named(name(PlantTerm::LineContribution(place)), None);
    YearOfLine { revenue, raw_cost, processing_cost, contribution }
}
