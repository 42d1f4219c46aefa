//! A process from raw material to product, and its value added by Hayami's table, per unit of raw material.
//!
//! # Design
//!
//! *Why may rows be stated?* Who reads a printed table often has its lower rows only. They serve where
//! the rows above them are missing; where those are there too, a row that contradicts them is remarked
//! upon: printed tables do.
//!
//! *Why two profit rates?* Row 13b is printed with the output value and with the value added below the
//! line. Both are in use, so both are given, each named by what it is of.
//!
//! *Why is a ratio left out rather than negative?* A share of a negative value added says the opposite of
//! what it seems to say.

use serde::{Deserialize, Serialize};

use super::date::Date;
use super::exact::Exact;
use super::outcome::{Missing, Outcome, Place, PlantRemark, Refusal, Remark};
use super::scenario::{Number, Setting};
use super::step::{Origin, Step, Unit};
use super::term::{HayamiRow, ProcessAt, ProcessInput, ProcessTerm, Term};

/// Products that one process may have.
const MOST_PRODUCTS: usize = 12;
/// Stages that one chain may have.
const MOST_STAGES: usize = 12;
/// Cost lines of one export.
const MOST_COSTS: usize = 12;
/// Conversion factors above this are a slip of the unit, whatever the product.
const IMPLAUSIBLE_FACTOR: i128 = 100;

/// One or several processes, each with a table of its own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hayami {
    /// The processes.
    pub stages: Vec<Process>,
    /// Whether the product of each is the raw material of the next.
    #[serde(default)]
    pub chained: bool,
}

/// What happens to one raw material.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Process {
    /// Raw material of one run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raw_quantity: Option<Number>,
    /// What comes out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub products: Vec<Product>,
    /// Whether only one of the products is made, the `chosen`.
    #[serde(default)]
    pub alternatives: bool,
    /// Which, from 0.
    #[serde(default)]
    pub chosen: u8,
    /// Labour of one run, in days or hours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labour: Option<Number>,
    /// Or labour for one unit of raw material.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labour_coefficient: Option<Number>,
    /// Wage of such a day or hour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wage: Option<Number>,
    /// Price of the raw material; in a chain that of the product before it when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raw_price: Option<Number>,
    /// Other inputs for one unit of raw material.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_inputs: Option<Number>,
    /// Or those of one run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_inputs_of_run: Option<Number>,
    /// Raw material in all, for totals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub volume: Option<Number>,
    /// Rows as a printed table states them; ratios as percentages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stated: Vec<StatedRow>,
}

/// One thing that comes out of a process.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    /// Quantity of one run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Number>,
    /// Or quantity from one unit of raw material.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conversion_factor: Option<Number>,
    /// Price of one unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Number>,
    /// Or what it brings abroad.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub export: Option<Export>,
    /// Packing and other costs of this product alone, for one unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub further_cost: Option<Number>,
    /// Whether its value is taken off the joint cost instead of bearing part of it.
    #[serde(default)]
    pub by_product: bool,
}

/// A sale abroad.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Export {
    /// Price of one unit on board, in the foreign currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fob: Option<Number>,
    /// Money for one unit of the foreign currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exchange_rate: Option<Number>,
    /// The day of that rate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate_date: Option<Date>,
    /// Packing, transport, papers and so on, for one unit of product.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub costs: Vec<Number>,
}

/// A row of a printed table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatedRow {
    /// Which.
    pub row: HayamiRow,
    /// Its value; percentages as they are written.
    pub value: Number,
}

/// One product, as far as it is known.
#[derive(Clone, Debug)]
pub(crate) struct Made {
    pub place: u8,
    pub by_product: bool,
    pub factor: Option<Step>,
    pub price: Option<Step>,
    pub further: Option<Step>,
}

/// What a process gives for one unit of raw material, as far as it is known.
#[derive(Clone, Debug, Default)]
pub(crate) struct Table {
    pub products: Vec<Made>,
    pub raw_price: Option<Step>,
    pub inputs: Option<Step>,
    pub labour: Option<Step>,
    pub value: Option<Step>,
}

/// Each process by its table; chained ones also for one unit of the first raw material.
///
/// # Source
///
/// Hayami et al. 1987, Agricultural Marketing and Processing in Upland Java.
pub(crate) fn hayami(inputs: &Hayami, _: Setting<'_>, outcome: &mut Outcome) {
    if inputs.stages.is_empty() {
        outcome.missing.push(Missing(Place::Stages));
    }
    if inputs.stages.len() > MOST_STAGES {
        outcome.refuse(Place::Stages, Refusal::TooMany);
        return;
    }
    let mut chain = Chain::default();
    for (place, process) in (0_u8..).zip(&inputs.stages) {
        let at = ProcessAt { place, plant: false };
        let before = if inputs.chained { chain.price.take() } else { None };
        let mut run = Run { at, process, outcome };
        let table = run.read(before);
        run.rows(&table);
        run.of_volume();
        if inputs.chained {
            chain.add(at, &table, outcome);
        } else {
            for row in [HayamiRow::ValueAdded, HayamiRow::Margin] {
                let step = outcome.figure(Term::Process(at, ProcessTerm::OfVolume(row))).cloned();
                chain.sums.extend(step.map(|step| (row, step)));
            }
        }
    }
    chain.show(inputs, outcome);
}

/// The table of a line of the plant.
pub(crate) fn of_line(place: u8, process: &Process, outcome: &mut Outcome) -> Table {
    let mut run = Run { at: ProcessAt { place, plant: true }, process, outcome };
    let table = run.read(None);
    run.rows(&table);
    table
}

/// What several stages have in common.
#[derive(Default)]
struct Chain {
    /// Units of the next stage's raw material from one unit of the first.
    reaching: Option<Step>,
    /// Price of the last product, which the next stage pays.
    price: Option<Step>,
    sums: Vec<(HayamiRow, Step)>,
    broken: bool,
}

impl Chain {
    fn add(&mut self, at: ProcessAt, table: &Table, outcome: &mut Outcome) {
        let name = |term| Term::Process(at, term);
        for row in [HayamiRow::ValueAdded, HayamiRow::LabourIncome, HayamiRow::Profit, HayamiRow::Margin] {
            let Some(step) = outcome.figure(name(ProcessTerm::Row(row))).cloned() else { continue };
            let step = match &self.reaching {
                Some(units) => units.times(&step).named(name(ProcessTerm::OfFirstRaw(row)), None),
                None if self.broken => continue,
                None => step,
            };
            if at.place > 0 {
                outcome.figures.push(step.clone());
            }
            self.sums.push((row, step));
        }
        let main = table.products.first();
        self.price = main.and_then(|product| product.price.clone());
        let factor = main.and_then(|product| product.factor.clone());
        self.broken |= factor.is_none();
        self.reaching = factor.map(|factor| {
            let units = match self.reaching.take() {
                Some(before) => before.times(&factor),
                None => factor,
            };
            units.counted(name(ProcessTerm::UnitsReaching), Unit::NONE)
        });
    }

    fn show(self, inputs: &Hayami, outcome: &mut Outcome) {
        let count = inputs.stages.len();
        if count < 2 {
            return;
        }
        let at = ProcessAt { place: 0, plant: false };
        for row in HayamiRow::ALL {
            let steps: Vec<_> = self.sums.iter().filter(|(of, _)| *of == row).collect();
            if steps.len() < count {
                continue;
            }
            let term = if inputs.chained { ProcessTerm::ChainSum(row) } else { ProcessTerm::VolumeSum(row) };
            let sum = Step::together(steps.into_iter().map(|(_, step)| step.clone()));
            outcome.figures.extend(sum.map(|sum| sum.named(Term::Process(at, term), None)));
        }
    }
}

struct Run<'a> {
    at: ProcessAt,
    process: &'a Process,
    outcome: &'a mut Outcome,
}

impl Run<'_> {
    fn name(&self, term: ProcessTerm) -> Term {
        Term::Process(self.at, term)
    }

    fn place(&self, input: ProcessInput) -> Place {
        Place::Process(self.at, input)
    }

    /// An input that may be absent but never negative.
    fn given(
        &mut self,
        number: Option<Number>,
        input: ProcessInput,
        term: ProcessTerm,
        unit: Unit,
    ) -> Option<Step> {
        let Number(decimal) = number?;
        if decimal.is_sign_negative() {
            self.outcome.refuse(self.place(input), Refusal::Negative);
        }
        Some(Step::given(self.name(term), Exact::decimal(decimal), unit, Origin::Visitor))
    }

    /// The same, above zero: something is divided by it.
    fn positive(
        &mut self,
        number: Option<Number>,
        input: ProcessInput,
        term: ProcessTerm,
        unit: Unit,
    ) -> Option<Step> {
        if number.is_some_and(|Number(decimal)| decimal.is_zero()) {
            self.outcome.refuse(self.place(input), Refusal::NotPositive);
            return None;
        }
        self.given(number, input, term, unit)
    }

    fn twice(&mut self, both: bool, input: ProcessInput) {
        if both {
            self.outcome.refuse(self.place(input), Refusal::SaidTwice);
        }
    }

    fn missing(&mut self, input: ProcessInput) {
        let missing = Missing(self.place(input));
        if !self.outcome.missing.contains(&missing) {
            self.outcome.missing.push(missing);
        }
    }

    /// Rows 1 to 10, from what was entered.
    fn read(&mut self, raw_price: Option<Step>) -> Table {
        let process = self.process;
        if process.products.len() > MOST_PRODUCTS {
            self.outcome.refuse(self.place(ProcessInput::Products), Refusal::TooMany);
            return Table::default();
        }
        let raw =
            self.positive(process.raw_quantity, ProcessInput::RawQuantity, ProcessTerm::RawInput, Unit::RAW);
        let mut products = self.products(raw.as_ref());
        if process.alternatives {
            products = self.one_of(products);
        }
        let further = further_of(&products);
        let inputs = self.inputs(raw.as_ref(), further);
        let labour = self.labour(raw.as_ref());
        let unit = Unit::MONEY.per(Unit::RAW);
        let own = self.given(process.raw_price, ProcessInput::RawPrice, ProcessTerm::RawPrice, unit);
        let before = raw_price.map(|price| price.counted(self.name(ProcessTerm::RawPrice), unit));
        let value = self.value(&products);
        self.joint(&products, own.as_ref(), inputs.as_ref(), labour.as_ref());
        Table { products, raw_price: own.or(before), inputs, labour, value }
    }

    fn products(&mut self, raw: Option<&Step>) -> Vec<Made> {
        let mut products = Vec::new();
        for (place, product) in (0_u8..).zip(&self.process.products) {
            let factor = self.factor(place, product, raw);
            let price = self.price(place, product);
            let unit = Unit::MONEY.per(Unit::PRODUCT);
            let further = self.given(
                product.further_cost.filter(|Number(decimal)| !decimal.is_zero()),
                ProcessInput::FurtherCost(place),
                ProcessTerm::FurtherCost(place),
                unit,
            );
            products.push(Made { place, by_product: product.by_product, factor, price, further });
        }
        products
    }

    /// D: given, or A ÷ B.
    fn factor(&mut self, place: u8, product: &Product, raw: Option<&Step>) -> Option<Step> {
        let input = ProcessInput::ConversionFactor(place);
        let term = ProcessTerm::ConversionFactor(place);
        self.twice(product.quantity.is_some() && product.conversion_factor.is_some(), input);
        let unit = Unit::PRODUCT.per(Unit::RAW);
        let given = self.given(product.conversion_factor, input, term, unit);
        let factor = given.or_else(|| {
            let quantity = self.given(
                product.quantity,
                ProcessInput::Quantity(place),
                ProcessTerm::Output(place),
                Unit::PRODUCT,
            );
            let factor = quantity.zip(raw).map(|(quantity, raw)| quantity.over(raw));
            let factor = factor.map(|factor| factor.named(self.name(term), None));
            self.outcome.figures.extend(factor.clone());
            factor
        });
        if let Some(factor) = &factor
            && factor.value().compare(&Exact::whole(IMPLAUSIBLE_FACTOR)).is_gt()
        {
            self.outcome.remark(Remark::Plant(PlantRemark::ImplausibleFactor(self.at, place)));
        }
        factor
    }

    /// F: given, or what is left of a price abroad.
    fn price(&mut self, place: u8, product: &Product) -> Option<Step> {
        let unit = Unit::MONEY.per(Unit::PRODUCT);
        let (input, term) = (ProcessInput::Price(place), ProcessTerm::Price(place));
        let Some(export) = &product.export else {
            return self.given(product.price, input, term, unit);
        };
        self.twice(product.price.is_some(), input);
        if export.costs.len() > MOST_COSTS {
            self.outcome.refuse(self.place(ProcessInput::ExportCosts(place)), Refusal::TooMany);
            return None;
        }
        if export.fob.is_none() {
            self.missing(ProcessInput::Fob(place));
        }
        if export.exchange_rate.is_none() {
            self.missing(ProcessInput::ExchangeRate(place));
        }
        let foreign = Unit::NONE.per(Unit::PRODUCT);
        let fob = self.given(export.fob, ProcessInput::Fob(place), ProcessTerm::Fob(place), foreign);
        let rate = self.positive(
            export.exchange_rate,
            ProcessInput::ExchangeRate(place),
            ProcessTerm::ExchangeRate(place),
            Unit::MONEY,
        );
        let mut price = fob?.times(&rate?);
        for (at, cost) in (0_u8..).zip(&export.costs) {
            let term = ProcessTerm::ExportCost(place, at);
            if let Some(cost) = self.given(Some(*cost), ProcessInput::ExportCosts(place), term, unit) {
                price = price.minus(&cost);
            }
        }
        let price = price.named(self.name(term), None);
        self.outcome.figures.push(price.clone());
        Some(price)
    }

    /// What each of several alternatives would bring, and the one that is made.
    fn one_of(&mut self, products: Vec<Made>) -> Vec<Made> {
        for product in &products {
            self.net(product);
        }
        let chosen = self.process.chosen;
        if usize::from(chosen) >= products.len() {
            self.outcome.refuse(self.place(ProcessInput::Chosen), Refusal::NoSuchProduct);
        }
        products.into_iter().filter(|product| product.place == chosen).collect()
    }

    /// D × (F − further cost), shown.
    fn net(&mut self, product: &Made) -> Option<Step> {
        let (factor, price) = (product.factor.as_ref()?, product.price.as_ref()?);
        let net = match &product.further {
            Some(further) => factor.times(&price.minus(further)),
            None => factor.times(price),
        };
        let net = net.named(self.name(ProcessTerm::NetRealisable(product.place)), None);
        self.outcome.figures.push(net.clone());
        Some(net)
    }

    /// I: the other inputs, and what belongs to the products alone.
    fn inputs(&mut self, raw: Option<&Step>, further: Option<Step>) -> Option<Step> {
        let process = self.process;
        let unit = Unit::MONEY.per(Unit::RAW);
        self.twice(
            process.other_inputs.is_some() && process.other_inputs_of_run.is_some(),
            ProcessInput::OtherInputs,
        );
        let of_run = self.given(
            process.other_inputs_of_run,
            ProcessInput::OtherInputsOfRun,
            ProcessTerm::OtherInputsOfRun,
            Unit::MONEY,
        );
        let own = match of_run {
            Some(of_run) => raw.map(|raw| of_run.over(raw).named(self.name(ProcessTerm::OtherInputs), None)),
            None => {
                self.given(process.other_inputs, ProcessInput::OtherInputs, ProcessTerm::OtherInputs, unit)
            }
        };
        match (own, further) {
            (Some(own), Some(further)) => {
                Some(own.plus(&further).named(self.name(ProcessTerm::AllInputs), None))
            }
            (None, Some(further)) => Some(further.named(self.name(ProcessTerm::AllInputs), None)),
            (own, None) => own,
        }
    }

    /// M: E × G.
    fn labour(&mut self, raw: Option<&Step>) -> Option<Step> {
        let process = self.process;
        let (input, term) = (ProcessInput::LabourCoefficient, ProcessTerm::LabourCoefficient);
        self.twice(process.labour.is_some() && process.labour_coefficient.is_some(), input);
        let unit = Unit::LABOUR.per(Unit::RAW);
        let given = self.given(process.labour_coefficient, input, term, unit);
        let coefficient = given.or_else(|| {
            let labour = self.given(process.labour, ProcessInput::Labour, ProcessTerm::Labour, Unit::LABOUR);
            labour.zip(raw).map(|(labour, raw)| labour.over(raw).named(self.name(term), None))
        });
        self.outcome.figures.extend(coefficient.clone());
        let wage =
            self.given(process.wage, ProcessInput::Wage, ProcessTerm::Wage, Unit::MONEY.per(Unit::LABOUR));
        if coefficient.is_some() && wage.is_none() {
            self.missing(ProcessInput::Wage);
        }
        if wage.is_some() && coefficient.is_none() {
            self.missing(ProcessInput::Labour);
        }
        let income = coefficient?.times(&wage?);
        Some(income.named(self.name(ProcessTerm::Row(HayamiRow::LabourIncome)), None))
    }

    /// J: Σ D × F, once every product has both.
    fn value(&mut self, products: &[Made]) -> Option<Step> {
        let mut values = Vec::new();
        for product in products {
            let place = product.place;
            if product.factor.is_none() {
                self.missing(ProcessInput::ConversionFactor(place));
            }
            if product.price.is_none()
                && self
                    .process
                    .products
                    .get(usize::from(place))
                    .is_some_and(|product| product.export.is_none())
            {
                self.missing(ProcessInput::Price(place));
            }
            if let (Some(factor), Some(price)) = (&product.factor, &product.price) {
                values.push(factor.times(price));
            }
        }
        if values.len() < products.len() {
            return None;
        }
        if products.len() > 1 {
            values = values
                .into_iter()
                .zip(products)
                .map(|(value, product)| {
                    value.named(self.name(ProcessTerm::ProductValue(product.place)), None)
                })
                .collect();
            self.outcome.figures.extend(values.iter().cloned());
        }
        let value = Step::together(values)?;
        Some(value.named(self.name(ProcessTerm::Row(HayamiRow::OutputValue)), None))
    }

    /// Joint cost by net realisable value: what each main product bears of it.
    fn joint(&mut self, products: &[Made], raw: Option<&Step>, inputs: Option<&Step>, labour: Option<&Step>) {
        let main = products.iter().filter(|product| !product.by_product).count();
        if products.len() < 2 || main == 0 {
            return;
        }
        let nets: Vec<_> =
            products.iter().filter_map(|product| Some((product, self.net(product)?))).collect();
        if nets.len() < products.len() {
            return;
        }
        let Some(raw) = raw else { return };
        let common = inputs.map(|inputs| match further_of(products) {
            Some(further) => inputs.minus(&further),
            None => inputs.clone(),
        });
        let costs = [Some(raw.clone()), common, labour.cloned()];
        let Some(mut joint) = Step::together(costs.into_iter().flatten()) else { return };
        for (_, net) in nets.iter().filter(|(product, _)| product.by_product) {
            joint = joint.minus(net);
        }
        let joint = joint.named(self.name(ProcessTerm::JointCost), None);
        self.outcome.figures.push(joint.clone());
        let nets: Vec<_> = nets.into_iter().filter(|(product, _)| !product.by_product).collect();
        let Some(all) = Step::together(nets.iter().map(|(_, net)| net.clone())) else { return };
        if !all.value().is_positive() {
            return;
        }
        let all = all.named(self.name(ProcessTerm::NetRealisableOfAll), None);
        for (product, net) in nets {
            let part = net.over(&all).times(&joint);
            let part = part.named(self.name(ProcessTerm::JointCostPart(product.place)), None);
            self.outcome.figures.push(part.clone());
            let Some(factor) = product.factor.as_ref().filter(|factor| !factor.value().is_zero()) else {
                continue;
            };
            let cost = match &product.further {
                Some(further) => part.over(factor).plus(further),
                None => part.over(factor),
            };
            self.outcome.figures.push(cost.named(self.name(ProcessTerm::UnitCost(product.place)), None));
        }
    }

    /// Rows 10 to 14c, from the rows above them or as stated.
    fn rows(&mut self, table: &Table) {
        if !self.outcome.problems.is_empty() {
            return;
        }
        let raw = table.raw_price.as_ref();
        let inputs = table.inputs.as_ref();
        let less = |from: Option<Step>, what: Option<&Step>| Some(from?.minus(what?));
        let value = self.row(HayamiRow::OutputValue, table.value.clone());
        let margin = self.or_stated(HayamiRow::Margin, less(value.clone(), raw));
        let added = less(less(value.clone(), raw), inputs).or_else(|| less(margin.clone(), inputs));
        let added = self.row(HayamiRow::ValueAdded, added);
        let labour = self.or_stated(HayamiRow::LabourIncome, table.labour.clone());
        let profit = self.or_stated(HayamiRow::Profit, less(added.clone(), labour.as_ref()));
        self.ratio(HayamiRow::ValueAddedRatio, added.as_ref(), value.as_ref());
        self.show(labour.as_ref());
        self.ratio(HayamiRow::LabourShare, labour.as_ref(), added.as_ref());
        self.show(profit.as_ref());
        self.ratio(HayamiRow::ProfitOnOutput, profit.as_ref(), value.as_ref());
        self.ratio(HayamiRow::ProfitOnValueAdded, profit.as_ref(), added.as_ref());
        self.show(margin.as_ref());
        let labour_part = self.ratio(HayamiRow::LabourOfMargin, labour.as_ref(), margin.as_ref());
        let inputs_part = self.ratio(HayamiRow::InputsOfMargin, inputs, margin.as_ref());
        if self.ratio(HayamiRow::ProfitOfMargin, profit.as_ref(), margin.as_ref()).is_none()
            && let (None, Some(labour), Some(inputs)) = (&profit, labour_part, inputs_part)
        {
            let whole = Step::given(Term::Whole, Exact::whole(1), Unit::NONE, Origin::Members);
            let rest = whole.minus(&labour).minus(&inputs);
            self.row(HayamiRow::ProfitOfMargin, Some(rest));
        }
        if let (Some(raw), Some(value)) = (raw, &value)
            && value.value().is_positive()
        {
            let share = raw.over(value).named(self.name(ProcessTerm::FarmersShare), None);
            self.outcome.figures.push(share);
        }
        self.plausible(value.as_ref(), inputs, added.as_ref(), profit.as_ref());
        self.per_product(table);
        if !self.at.plant {
            self.ask(table);
        }
    }

    /// Slips that occur in print: costs of a unit of product, and value added taken for profit.
    fn plausible(
        &mut self,
        value: Option<&Step>,
        inputs: Option<&Step>,
        added: Option<&Step>,
        profit: Option<&Step>,
    ) {
        if let (Some(value), Some(inputs)) = (value, inputs)
            && inputs.value().compare(value.value()).is_gt()
        {
            self.outcome.remark(Remark::Plant(PlantRemark::InputsAboveValue(self.at)));
        }
        if added.is_some_and(|added| added.value().is_positive())
            && profit.is_some_and(|profit| profit.value().is_negative())
        {
            self.outcome.remark(Remark::Plant(PlantRemark::ValueAddedIsNoProfit(self.at)));
        }
    }

    /// What the table still waits for.
    fn ask(&mut self, table: &Table) {
        let stated = |row| self.process.stated.iter().any(|stated| stated.row == row);
        if stated(HayamiRow::Margin) || stated(HayamiRow::ValueAdded) {
            return;
        }
        if self.process.products.is_empty() && !stated(HayamiRow::OutputValue) {
            self.missing(ProcessInput::Products);
        }
        if table.raw_price.is_none() {
            self.missing(ProcessInput::RawPrice);
        }
        if table.inputs.is_none() {
            self.missing(ProcessInput::OtherInputs);
        }
    }

    fn show(&mut self, step: Option<&Step>) {
        self.outcome.figures.extend(step.cloned());
    }

    /// A row, calculated or as stated, shown.
    fn row(&mut self, row: HayamiRow, step: Option<Step>) -> Option<Step> {
        let step = self.or_stated(row, step);
        self.show(step.as_ref());
        step
    }

    /// A row, calculated or as stated; one that contradicts what was entered is remarked upon.
    fn or_stated(&mut self, row: HayamiRow, step: Option<Step>) -> Option<Step> {
        let term = self.name(ProcessTerm::Row(row));
        let step = step.map(|step| if step.term() == Some(term) { step } else { step.named(term, None) });
        let stated = self.process.stated.iter().find(|stated| stated.row == row);
        let Some(StatedRow { value: Number(stated), .. }) = stated else { return step };
        let scale = Exact::whole(if row.is_percentage() { 100 } else { 1 });
        let unit = if row.is_percentage() { Unit::NONE } else { Unit::MONEY.per(Unit::RAW) };
        let stated = Exact::decimal(*stated).over(&scale);
        let Some(step) = step else {
            return Some(Step::given(term, stated, unit, Origin::Visitor));
        };
        if let Some(remark) = contradiction(&stated, step.value(), self.at, row) {
            self.outcome.remark(Remark::Plant(remark));
        }
        Some(step)
    }

    /// A ratio, where what it is of is above zero.
    fn ratio(&mut self, row: HayamiRow, part: Option<&Step>, whole: Option<&Step>) -> Option<Step> {
        let (Some(part), Some(whole)) = (part, whole) else { return self.row(row, None) };
        if !whole.value().is_positive() {
            self.outcome.remark(Remark::Plant(PlantRemark::NotApplicable(self.at, row)));
            return None;
        }
        self.row(row, Some(part.over(whole)))
    }

    /// The amounts for one unit of product, where there is one product.
    fn per_product(&mut self, table: &Table) {
        let [product] = table.products.as_slice() else { return };
        let Some(factor) = product.factor.as_ref().filter(|factor| factor.value().is_positive()) else {
            return;
        };
        for row in HayamiRow::ALL.into_iter().filter(|row| !row.is_percentage()) {
            let Some(step) = self.outcome.figure(self.name(ProcessTerm::Row(row))).cloned() else { continue };
            let step = step.over(factor).named(self.name(ProcessTerm::PerProduct(row)), None);
            self.outcome.figures.push(step);
        }
    }

    /// Value added and margin of all the raw material.
    fn of_volume(&mut self) {
        let volume = self.process.volume;
        let Some(volume) = self.given(volume, ProcessInput::Volume, ProcessTerm::Volume, Unit::RAW) else {
            return;
        };
        for row in [HayamiRow::ValueAdded, HayamiRow::Margin] {
            let Some(step) = self.outcome.figure(self.name(ProcessTerm::Row(row))).cloned() else { continue };
            let step = step.times(&volume).named(self.name(ProcessTerm::OfVolume(row)), None);
            self.outcome.figures.push(step);
        }
    }
}

/// What is wrong with a printed row, if it is further from the right value than rounding can bring it.
fn contradiction(stated: &Exact, right: &Exact, at: ProcessAt, row: HayamiRow) -> Option<PlantRemark> {
    let off = stated.minus(right);
    let far = |off: &Exact| {
        let off = off.times(&off.clone());
        let size = right.times(right);
        // Two hundredths of the value: rounded factors are up to one off.
        let near = size.over(&Exact::whole(2_500));
        let unit =
            if row.is_percentage() { Exact::whole(1).over(&Exact::whole(10_000)) } else { Exact::whole(1) };
        off.compare(&near).is_gt() && off.compare(&unit).is_gt()
    };
    if !far(&off) {
        return None;
    }
    let as_fraction = stated.times(&Exact::whole(100)).minus(right);
    if row.is_percentage() && !far(&as_fraction) {
        return Some(PlantRemark::FractionAsPercent(at, row));
    }
    Some(PlantRemark::Contradicts(at, row))
}

/// What belongs to the products alone, for one unit of raw material.
fn further_of(products: &[Made]) -> Option<Step> {
    let costs =
        products.iter().filter_map(|product| Some(product.factor.as_ref()?.times(product.further.as_ref()?)));
    Step::together(costs)
}
