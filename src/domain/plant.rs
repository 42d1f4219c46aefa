//! A shared processing plant (Rumah Produksi Bersama) over a year: what its lines bring, what the plant
//! costs for one unit of raw material, and the highest price it can pay.
//!
//! # Design
//!
//! *Why a year?* Fixed costs run through the months in which there is nothing to process. A plant that
//! works six months spreads twelve months of cost over the raw material of six.
//!
//! *Why is the plant's cost shared by revenue?* Lines may count in nuts and in sheets; money is the only
//! measure they have in common, and revenue is never negative.
//!
//! *Why is the highest price the headline?* It is the one number that holds for every way of paying
//! members: what they get together cannot be more.

use serde::{Deserialize, Serialize};

use super::business::{self, Measured};
use super::exact::Exact;
use super::finance::{self, Financing};
use super::money::{Direction, Rounding};
use super::outcome::{Missing, Outcome, Place, PlantRemark, Refusal, Remark};
use super::process::{self, Process};
use super::project::{self, Project};
use super::rate::Rate;
use super::scenario::{Number, Setting};
use super::step::{Origin, Step, Unit};
use super::term::{BusinessTerm, Model, PlantInput, PlantTerm, ProcessAt, ProcessInput, Term};
use super::{models, sensitivity};

/// Lines that one plant may have.
const MOST_LINES: usize = 12;
/// Fixed costs that one plant may list.
const MOST_FIXED: usize = 30;

/// What is done about the wear of the plant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wear {
    /// Nothing: the plant is lent, and nobody saves for the next one.
    None,
    /// The plant is lent, and the co-op saves for the next one.
    #[default]
    ReplacementReserve,
    /// The plant is the co-op's and is written off; what was granted is released in step.
    Depreciation,
}

impl Wear {
    /// Every way, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::ReplacementReserve, Self::Depreciation, Self::None];
}

/// The plant and what it does in a year.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plant {
    /// The product lines.
    pub lines: Vec<PlantLine>,
    /// Months of operation in a year; 12 when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u8>,
    /// Costs of every month of the year, whatever is processed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fixed: Vec<Number>,
    /// Buildings and machines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asset: Option<Asset>,
    /// Money from outside.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub financing: Vec<Financing>,
    /// Members who deliver.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<Number>,
    /// One of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<Delivery>,
    /// Percentage of the surplus that goes back to members by what they delivered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub patronage_percent: Option<Number>,
    /// By how many percent each driver is changed to see what matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change_percent: Option<Number>,
    /// The plant as an investment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<Project>,
    /// Whether its surplus goes into the surplus that is shared out, or into the account.
    #[serde(default)]
    pub into_surplus: bool,
}

/// One product line.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlantLine {
    /// How the raw material comes in.
    #[serde(default)]
    pub model: Model,
    /// What is made of it; its raw price is what members are paid.
    pub process: Process,
    /// Raw material delivered in a month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered: Option<Number>,
    /// Raw material that can be processed in a month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Number>,
    /// Percentage of the raw material that is lost before processing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loss_percent: Option<Number>,
    /// What the raw material brings where it is sold as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub market_price: Option<Number>,
    /// Tolling: fee for one unit of raw material.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee: Option<Number>,
    /// Pool: advance for one unit of raw material.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advance: Option<Number>,
    /// Pool: percentage of the result that the co-op keeps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retained_percent: Option<Number>,
}

/// Buildings and machines.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asset {
    /// What they cost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Number>,
    /// What they will be worth at the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub residual: Option<Number>,
    /// Years of use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub life_years: Option<Number>,
    /// What is done about their wear.
    #[serde(default)]
    pub wear: Wear,
    /// Part of the cost that was granted to the co-op.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant: Option<Number>,
}

/// What one member delivers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delivery {
    /// To which line, from 0.
    #[serde(default)]
    pub line: u8,
    /// Raw material in a month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered: Option<Number>,
    /// The member's share capital, which a dividend rate is paid on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capital: Option<Number>,
}

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
    fn quantity(&self) -> Option<Step> {
        let factor = self.factor.as_ref()?;
        let processed =
            self.kept.as_ref().map_or_else(|| self.volume.clone(), |kept| kept.times(&self.volume));
        Some(processed.times(factor).named(Term::Business(None, BusinessTerm::Quantity), None))
    }
}

/// Runs the plant over a year. Without a line that can be calculated there is nothing.
pub(crate) fn plant(inputs: &Plant, setting: Setting<'_>, outcome: &mut Outcome) {
    if inputs.lines.is_empty() {
        outcome.missing.push(Missing(Place::Plant(PlantInput::Lines)));
    }
    if inputs.lines.len() > MOST_LINES || inputs.fixed.len() > MOST_FIXED {
        outcome.refuse(Place::Plant(PlantInput::Lines), Refusal::TooMany);
        return;
    }
    let mut run = Run { inputs, setting, outcome: &mut *outcome };
    let months = run.months();
    let lines: Vec<_> =
        (0_u8..).zip(&inputs.lines).filter_map(|(place, line)| run.line(place, line, &months)).collect();
    let overhead = run.overhead();
    if !run.outcome.problems.is_empty() || lines.len() < inputs.lines.len() {
        return;
    }
    let Some(profit) = run.year(&lines, &overhead) else { return };
    let costs = run.line_results(&lines, overhead.total.as_ref(), &months);
    run.measures(&lines, &overhead, &profit);
    let surplus = run.surplus(&profit, &lines, &costs);
    run.show(&surplus);
    let outcome = run.outcome;
    models::compare(inputs, &lines, &costs, &months, setting, outcome);
    sensitivity::sensitivity(inputs, &lines, &overhead, &profit, outcome);
}

/// What the plant costs in a year, whatever it processes.
pub(crate) struct Overhead {
    pub fixed: Option<Step>,
    pub asset: Option<Step>,
    pub finance: Option<Step>,
    pub total: Option<Step>,
}

/// The plant cost of a line, in the year and for one unit of raw material.
pub(crate) struct LineCost {
    pub of_year: Option<Step>,
    pub each: Option<Step>,
}

fn name(term: PlantTerm) -> Term {
    Term::Plant(term)
}

struct Run<'a> {
    inputs: &'a Plant,
    setting: Setting<'a>,
    outcome: &'a mut Outcome,
}

impl<'a> Run<'a> {
    fn show(&mut self, step: &Step) {
        self.outcome.figures.push(step.clone());
    }

    /// An input that may be absent but never negative.
    fn given(
        &mut self,
        number: Option<Number>,
        input: PlantInput,
        term: PlantTerm,
        unit: Unit,
    ) -> Option<Step> {
        given(number, input, term, unit, self.outcome)
    }

    /// The same; where it is absent it is asked for.
    fn needed(
        &mut self,
        number: Option<Number>,
        input: PlantInput,
        term: PlantTerm,
        unit: Unit,
    ) -> Option<Step> {
        if number.is_none() {
            self.outcome.missing.push(Missing(Place::Plant(input)));
        }
        self.given(number, input, term, unit)
    }

    fn count(term: PlantTerm, count: u8, unit: Unit) -> Step {
        Step::given(name(term), Exact::whole(i128::from(count)), unit, Origin::Visitor)
    }

    fn months(&mut self) -> Step {
        let months = self.inputs.months.unwrap_or(12);
        if months == 0 || months > 12 {
            self.outcome.refuse(Place::Plant(PlantInput::Months), Refusal::MonthOutsideYear);
        }
        Self::count(PlantTerm::Months, months, Unit::TIME)
    }

    fn line(&mut self, place: u8, line: &'a PlantLine, months: &Step) -> Option<LineYear<'a>> {
        let table = process::of_line(place, &line.process, self.outcome);
        let monthly = Unit::RAW.per(Unit::TIME);
        let delivered =
            self.needed(line.delivered, PlantInput::Delivered(place), PlantTerm::Delivered(place), monthly)?;
        if !delivered.value().is_positive() {
            self.outcome.refuse(Place::Plant(PlantInput::Delivered(place)), Refusal::NotPositive);
            return None;
        }
        let volume = delivered.times(months).named(name(PlantTerm::DeliveredOfYear(place)), None);
        let kept = self.kept(place, line.loss_percent);
        let of_delivered = |step: &Step| match &kept {
            Some(kept) => kept.times(step),
            None => step.clone(),
        };
        let value = table.value.as_ref().map(&of_delivered);
        let value = value.map(|value| value.named(name(PlantTerm::Value(place)), None));
        let labour = table.labour.as_ref().map(&of_delivered);
        let other = table.inputs.as_ref().map(&of_delivered);
        if table.inputs.is_none() {
            let at = ProcessAt { place, plant: true };
            self.outcome.missing.push(Missing(Place::Process(at, ProcessInput::OtherInputs)));
        }
        let processing = Step::together([other.clone(), labour.clone()].into_iter().flatten());
        let processing = processing.map(|step| step.named(name(PlantTerm::Processing(place)), None));
        let net = value.as_ref().map(|value| match &processing {
            Some(processing) => value.minus(processing),
            None => value.clone(),
        });
        let net = net.map(|net| net.named(name(PlantTerm::Net(place)), None));
        for step in [Some(&volume), value.as_ref(), processing.as_ref(), net.as_ref()].into_iter().flatten() {
            self.outcome.figures.push(step.clone());
        }
        let one = match table.products.as_slice() {
            [product] => Some(product),
            _ => None,
        };
        let (incoming, paid) = self.dealings(place, line, value.as_ref(), table.raw_price)?;
        let revenue = volume.times(&incoming).named(name(PlantTerm::LineRevenue(place)), None);
        let raw_cost =
            paid.as_ref().map(|paid| volume.times(paid).named(name(PlantTerm::LineRawCost(place)), None));
        let processing_cost = processing
            .as_ref()
            .map(|processing| volume.times(processing).named(name(PlantTerm::LineProcessing(place)), None));
        let costs = [&raw_cost, &processing_cost].into_iter().flatten();
        let contribution = costs.fold(revenue.clone(), |left, cost| left.minus(cost));
        let contribution = contribution.named(name(PlantTerm::LineContribution(place)), None);
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

    /// The part of the raw material that is processed; nothing where none is lost.
    fn kept(&mut self, place: u8, percent: Option<Number>) -> Option<Step> {
        let Number(percent) = percent.filter(|Number(percent)| !percent.is_zero())?;
        self.outcome.check_percent(Place::Plant(PlantInput::LossPercent(place)), percent);
        let loss = Rate::percent(percent).exact();
        let loss = Step::given(name(PlantTerm::Loss(place)), loss, Unit::NONE, Origin::Visitor);
        let whole = Step::given(Term::Whole, Exact::whole(1), Unit::NONE, Origin::Members);
        let kept = whole.minus(&loss).named(name(PlantTerm::Kept(place)), None);
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
            Model::BuyAndSell => {
                if raw_price.is_none() {
                    self.outcome.missing.push(Missing(Place::Process(at, ProcessInput::RawPrice)));
                }
                self.ask_for_products(place, line);
                Some((value?.clone(), Some(raw_price?)))
            }
            Model::Tolling => {
                let fee = self.needed(line.fee, PlantInput::Fee(place), PlantTerm::Fee(place), unit)?;
                Some((fee, None))
            }
            Model::Pool => {
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
            self.outcome.missing.push(Missing(Place::Process(at, ProcessInput::Products)));
        }
    }

    /// Fixed costs, the wear of the plant, the first year of what is borrowed.
    fn overhead(&mut self) -> Overhead {
        let fixed = self.fixed();
        let asset = self.asset();
        let contracts = finance::numbered(&self.inputs.financing, self.outcome);
        let costs: Vec<_> = contracts
            .filter_map(|(place, contract)| finance::first_year(place, contract, self.setting, self.outcome))
            .collect();
        let finance = Step::together(costs).map(|costs| costs.named(name(PlantTerm::FinanceCost), None));
        for step in [&fixed, &asset, &finance].into_iter().flatten() {
            self.outcome.figures.push(step.clone());
        }
        let parts = [fixed.clone(), asset.clone(), finance.clone()];
        let total = Step::together(parts.into_iter().flatten());
        let total = total.map(|total| total.named(name(PlantTerm::Overhead), None));
        if let Some(total) = &total {
            self.show(total);
        }
        Overhead { fixed, asset, finance, total }
    }

    fn fixed(&mut self) -> Option<Step> {
        if self.inputs.fixed.is_empty() {
            self.outcome.missing.push(Missing(Place::Plant(PlantInput::Fixed)));
        }
        let unit = Unit::MONEY.per(Unit::TIME);
        let items: Vec<_> = (0_u8..)
            .zip(&self.inputs.fixed)
            .filter_map(|(place, cost)| {
                self.given(Some(*cost), PlantInput::Fixed, PlantTerm::FixedItem(place), unit)
            })
            .collect();
        let month = Step::together(items)?;
        let month = month.named(name(PlantTerm::FixedOfMonth), None);
        let year = Self::count(PlantTerm::MonthsOfYear, 12, Unit::TIME);
        Some(month.times(&year).named(name(PlantTerm::FixedOfYear), None))
    }

    /// `(cost − residual) ÷ life`, saved or written off; a grant is released in step.
    ///
    /// # Source
    ///
    /// PSAK 61 for the release of grants.
    fn asset(&mut self) -> Option<Step> {
        let asset = self.inputs.asset.as_ref().filter(|asset| asset.wear != Wear::None)?;
        let cost = self.needed(asset.cost, PlantInput::AssetCost, PlantTerm::AssetCost, Unit::MONEY);
        let life = self.needed(asset.life_years, PlantInput::Life, PlantTerm::Life, Unit::NONE);
        let residual = asset.residual.filter(|Number(decimal)| !decimal.is_zero());
        let residual = self.given(residual, PlantInput::Residual, PlantTerm::Residual, Unit::MONEY);
        let (cost, life) = (cost?, life?);
        if !life.value().is_positive() {
            self.outcome.refuse(Place::Plant(PlantInput::Life), Refusal::NotPositive);
            return None;
        }
        let worn = match residual {
            Some(residual) => {
                if residual.value().compare(cost.value()).is_gt() {
                    self.outcome.refuse(Place::Plant(PlantInput::Residual), Refusal::PartExceedsPrice);
                }
                cost.minus(&residual)
            }
            None => cost.clone(),
        };
        let wear = worn.over(&life);
        if asset.wear == Wear::ReplacementReserve {
            return Some(wear.named(name(PlantTerm::ReplacementReserve), None));
        }
        let wear = wear.named(name(PlantTerm::Depreciation), None);
        let grant = asset.grant.filter(|Number(decimal)| !decimal.is_zero());
        let Some(grant) = self.given(grant, PlantInput::Grant, PlantTerm::Grant, Unit::MONEY) else {
            return Some(wear);
        };
        if grant.value().compare(cost.value()).is_gt() {
            self.outcome.refuse(Place::Plant(PlantInput::Grant), Refusal::PartExceedsPrice);
        }
        // The grant is released as the asset wears: in the same part of the cost.
        let released = grant.over(&cost).times(&wear).named(name(PlantTerm::ReleasedGrant), None);
        self.show(&wear);
        self.show(&released);
        Some(wear.minus(&released).named(name(PlantTerm::NetDepreciation), None))
    }

    /// Revenue to profit, over all lines.
    fn year(&mut self, lines: &[LineYear<'_>], overhead: &Overhead) -> Option<Step> {
        let sum = |steps: Vec<Step>, term| Step::together(steps).map(|sum| sum.named(name(term), None));
        for line in lines {
            let parts = [Some(&line.revenue), line.raw_cost.as_ref(), line.processing_cost.as_ref()];
            for step in parts.into_iter().flatten().chain([&line.contribution]) {
                self.outcome.figures.push(step.clone());
            }
        }
        let revenue = sum(lines.iter().map(|line| line.revenue.clone()).collect(), PlantTerm::Revenue)?;
        let raw = sum(lines.iter().filter_map(|line| line.raw_cost.clone()).collect(), PlantTerm::RawCost);
        let processing = sum(
            lines.iter().filter_map(|line| line.processing_cost.clone()).collect(),
            PlantTerm::ProcessingCost,
        );
        self.show(&revenue);
        let mut left = revenue;
        for cost in [raw, processing].into_iter().flatten() {
            self.show(&cost);
            left = left.minus(&cost);
        }
        let contribution = left.named(name(PlantTerm::ContributionOfAll), None);
        self.show(&contribution);
        let operating = match &overhead.fixed {
            Some(fixed) => contribution.minus(fixed),
            None => contribution,
        };
        let operating = operating.named(name(PlantTerm::OperatingProfit), None);
        self.show(&operating);
        if let Some(project) = &self.inputs.project {
            project::of_equal_years(project, &operating, self.outcome);
        }
        let charges = [&overhead.asset, &overhead.finance].into_iter().flatten();
        let profit = charges.fold(operating, |left, charge| left.minus(charge));
        let profit = profit.named(name(PlantTerm::Profit), None);
        self.show(&profit);
        Some(profit)
    }

    /// R/C, B/C and both break-evens of the year; by units too where there is one product.
    fn measures(&mut self, lines: &[LineYear<'_>], overhead: &Overhead, profit: &Step) {
        let figure = |term| self.outcome.figure(name(term)).cloned();
        let costs = [figure(PlantTerm::RawCost), figure(PlantTerm::ProcessingCost)];
        let revenue = figure(PlantTerm::Revenue);
        let business = |step: Step, term| step.named(Term::Business(None, term), None);
        let variable = Step::together(costs.into_iter().flatten());
        let variable = variable.map(|variable| business(variable, BusinessTerm::Variable));
        let cost = Step::together([overhead.total.clone(), variable.clone()].into_iter().flatten());
        let cost = cost.map(|cost| business(cost, BusinessTerm::Cost));
        let (price, quantity) = match lines {
            [line] if line.inputs.model != Model::Tolling => (line.price.clone(), line.quantity()),
            _ => (None, None),
        };
        self.outcome.figures.extend([&variable, &cost, &quantity].into_iter().flatten().cloned());
        let measured = Measured {
            price,
            quantity,
            revenue,
            fixed: overhead.total.clone(),
            variable,
            cost,
            profit: Some(profit.clone()),
        };
        business::measures(None, &measured, self.outcome);
    }

    /// Plant cost, highest price and extra margin of each line.
    fn line_results(
        &mut self,
        lines: &[LineYear<'_>],
        overhead: Option<&Step>,
        months: &Step,
    ) -> Vec<LineCost> {
        let mut costs = Vec::new();
        for line in lines {
            let of_year = self.overhead_of(line, lines.len(), overhead);
            let each = of_year
                .as_ref()
                .map(|cost| cost.over(&line.volume).named(name(PlantTerm::PlantCost(line.place)), None));
            if let Some(each) = &each {
                self.show(each);
            }
            let cost = LineCost { of_year, each };
            self.highest_price(line, &cost, months);
            self.break_even(line, &cost, months);
            costs.push(cost);
        }
        costs
    }

    /// A line's part of the overhead, by revenue.
    fn overhead_of(&mut self, line: &LineYear<'_>, count: usize, overhead: Option<&Step>) -> Option<Step> {
        let overhead = overhead?;
        if count == 1 {
            return Some(overhead.clone());
        }
        let revenue = self.outcome.figure(name(PlantTerm::Revenue))?.clone();
        if !revenue.value().is_positive() {
            return None;
        }
        let share = line.revenue.over(&revenue).named(name(PlantTerm::OverheadShare(line.place)), None);
        let part = share.times(overhead).named(name(PlantTerm::OverheadOfLine(line.place)), None);
        self.show(&share);
        self.show(&part);
        Some(part)
    }

    /// `highest price = value − processing − plant cost`; `extra margin = that − price of raw sale`.
    fn highest_price(&mut self, line: &LineYear<'_>, cost: &LineCost, months: &Step) {
        let place = line.place;
        let Some(net) = &line.net else { return };
        let highest = match &cost.each {
            Some(each) => net.minus(each),
            None => net.clone(),
        };
        let highest = highest.named(name(PlantTerm::HighestPrice(place)), None);
        self.show(&highest);
        if highest.value().is_negative() {
            self.outcome.remark(Remark::Plant(PlantRemark::NothingForRaw(place)));
        } else if let Some(paid) = line.paid.as_ref().filter(|_| line.inputs.model == Model::BuyAndSell)
            && paid.value().compare(highest.value()).is_gt()
        {
            self.outcome.remark(Remark::Plant(PlantRemark::PaysTooMuch(place)));
        }
        if let (Some(value), Some(paid)) = (&line.value, &line.paid)
            && value.value().is_positive()
        {
            let margin = value.minus(paid).named(name(PlantTerm::MarketingMargin(place)), None);
            let share = paid.over(value).named(name(PlantTerm::FarmersShare(place)), None);
            self.show(&margin);
            self.show(&share);
        }
        let unit = Unit::MONEY.per(Unit::RAW);
        let (input, term) = (PlantInput::MarketPrice(place), PlantTerm::MarketPrice(place));
        let Some(market) = self.needed(line.inputs.market_price, input, term, unit) else { return };
        let extra = highest.minus(&market).named(name(PlantTerm::ExtraMargin(place)), None);
        let month = extra.times(&line.delivered).named(name(PlantTerm::ExtraOfMonth(place)), None);
        let year = month.times(months).named(name(PlantTerm::ExtraOfYear(place)), None);
        for step in [&extra, &month, &year] {
            self.show(step);
        }
        self.of_members(place, &extra, &year, months);
    }

    /// The extra margin of an average member, and of the one who asks.
    fn of_members(&mut self, place: u8, extra: &Step, year: &Step, months: &Step) {
        let members = self.inputs.members;
        if let Some(members) = self.given(members, PlantInput::Members, PlantTerm::Members, Unit::NONE) {
            if members.value().is_positive() {
                let each = year.over(&members).named(name(PlantTerm::ExtraOfMember(place)), None);
                self.show(&each);
            } else {
                self.outcome.refuse(Place::Plant(PlantInput::Members), Refusal::NotPositive);
            }
        }
        let mine = self.inputs.member.as_ref().filter(|member| member.line == place);
        if let Some(mine) = mine.and_then(|member| my_delivery(member, months, self.outcome)) {
            self.show(&mine);
            let extra = extra.times(&mine).named(name(PlantTerm::MyExtra), None);
            self.show(&extra);
        }
    }

    /// The volume of a month that bears the line's overhead, and the part of the capacity that it is.
    fn break_even(&mut self, line: &LineYear<'_>, cost: &LineCost, months: &Step) {
        let place = line.place;
        let costs = [&line.paid, &line.processing].into_iter().flatten();
        let each = costs.fold(line.incoming.clone(), |left, cost| left.minus(cost));
        let each = each.named(name(PlantTerm::Contribution(place)), None);
        self.show(&each);
        let (input, term) = (PlantInput::Capacity(place), PlantTerm::Capacity(place));
        let capacity = self.given(line.inputs.capacity, input, term, Unit::RAW.per(Unit::TIME));
        let capacity = capacity.filter(|capacity| {
            if !capacity.value().is_positive() {
                self.outcome.refuse(Place::Plant(input), Refusal::NotPositive);
            }
            capacity.value().is_positive()
        });
        if let Some(capacity) = &capacity {
            let used = line.delivered.over(capacity).named(name(PlantTerm::Utilisation(place)), None);
            self.show(&used);
            if used.value().compare(&Exact::whole(1)).is_gt() {
                self.outcome.remark(Remark::Plant(PlantRemark::AboveCapacity(place)));
            } else if used.value().times(&Exact::whole(2)).compare(&Exact::whole(1)).is_lt() {
                self.outcome.remark(Remark::Plant(PlantRemark::LowUtilisation(place)));
            }
        }
        let Some(overhead) = &cost.of_year else { return };
        if !each.value().is_positive() {
            self.outcome.remark(Remark::Plant(PlantRemark::NoBreakEven));
            return;
        }
        let volume = overhead.over(&each).over(months).named(name(PlantTerm::BreakEvenVolume(place)), None);
        self.show(&volume);
        if let Some(capacity) = capacity {
            let used = volume.over(&capacity).named(name(PlantTerm::BreakEvenUtilisation(place)), None);
            self.show(&used);
        }
    }

    /// What is left for the co-op: after financiers who share the profit, and after pools are settled.
    fn surplus(&mut self, profit: &Step, lines: &[LineYear<'_>], costs: &[LineCost]) -> Step {
        let contracts = finance::numbered(&self.inputs.financing, self.outcome);
        let shares: Vec<_> = contracts
            .filter(|(_, contract)| contract.kind.shares_profit())
            .filter_map(|(place, contract)| {
                finance::financier_part(place, contract, profit, self.setting, self.outcome)
            })
            .collect();
        let after = match Step::together(shares) {
            Some(shares) => profit.minus(&shares).named(name(PlantTerm::Surplus), None),
            None => profit.clone(),
        };
        if after.term() != profit.term() {
            self.show(&after);
        }
        let mut left = after.clone();
        for (line, cost) in lines.iter().zip(costs).filter(|(line, _)| line.inputs.model == Model::Pool) {
            let result = if lines.len() == 1 {
                after.clone()
            } else {
                match &cost.of_year {
                    Some(cost) => line.contribution.minus(cost),
                    None => line.contribution.clone(),
                }
            };
            if let Some(settlement) = self.settlement(line, &result) {
                left = left.minus(&settlement);
            }
        }
        let down = Rounding { direction: Direction::Floor, to: self.setting.currency.smallest() };
        left.payable(name(PlantTerm::ToCoop), None, down)
    }

    /// What a pool pays in the end: its result less what the co-op keeps, in payable units.
    fn settlement(&mut self, line: &LineYear<'_>, result: &Step) -> Option<Step> {
        let place = line.place;
        if !result.value().is_positive() {
            self.outcome.remark(Remark::Plant(PlantRemark::NothingToSettle(place)));
            return None;
        }
        let paid_out = paid_out(place, line.inputs, self.outcome);
        let down = Rounding { direction: Direction::Floor, to: self.setting.currency.smallest() };
        let settlement = paid_out.times(result).payable(name(PlantTerm::Settlement(place)), None, down);
        let each = settlement.over(&line.volume).named(name(PlantTerm::SettlementEach(place)), None);
        self.show(&settlement);
        self.show(&each);
        Some(settlement)
    }
}

/// The part of a pool's result that members get: all, less what the co-op keeps.
pub(crate) fn paid_out(place: u8, line: &PlantLine, outcome: &mut Outcome) -> Step {
    let whole = Step::given(Term::Whole, Exact::whole(1), Unit::NONE, Origin::Members);
    let Some(Number(percent)) = line.retained_percent.filter(|Number(percent)| !percent.is_zero()) else {
        return whole;
    };
    outcome.check_percent(Place::Plant(PlantInput::RetainedPercent(place)), percent);
    let kept = Rate::percent(percent).exact();
    whole.minus(&Step::given(name(PlantTerm::Retained(place)), kept, Unit::NONE, Origin::Members))
}

/// An input that may be absent but never negative.
pub(crate) fn given(
    number: Option<Number>,
    input: PlantInput,
    term: PlantTerm,
    unit: Unit,
    outcome: &mut Outcome,
) -> Option<Step> {
    let Number(decimal) = number?;
    if decimal.is_sign_negative() {
        outcome.refuse(Place::Plant(input), Refusal::Negative);
    }
    Some(Step::given(name(term), Exact::decimal(decimal), unit, Origin::Visitor))
}

/// What one member delivers in a year.
pub(crate) fn my_delivery(member: &Delivery, months: &Step, outcome: &mut Outcome) -> Option<Step> {
    let unit = Unit::RAW.per(Unit::TIME);
    let month = given(member.delivered, PlantInput::MyDelivered, PlantTerm::MyDelivered, unit, outcome)?;
    Some(month.times(months).named(name(PlantTerm::MyDeliveredOfYear), None))
}
