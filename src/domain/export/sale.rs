//! From a price abroad to one unit of raw material, and back to the least price at which export is worth it.
//!
//! # Design
//!
//! *Why does a loss of grade take from what is received and not from what it costs?* What is refused at the port was
//! processed, packed and shipped like the rest.
//!
//! *Why is a loss told and not refused?* That export brings less than nothing is an answer too: whoever asks is about to
//! sign a contract.

use super::entered::{ExportSale, ExportTerms};
use crate::domain::derivation::{Origin, Outcome, Refusal, Step, Unit, given};
use crate::domain::term::{ExportInput, ExportTerm, InputPath, Term};
use crate::domain::value::{Exact, Number, Rate};

/// Costs that can be told.
const MOST_COSTS: usize = 20;
/// Changes of the rate, in percent.
const CHANGES: [i8; 6] = [-15, -10, -5, 5, 10, 15];

fn name(term: ExportTerm) -> Term {
    Term::Export(term)
}

fn place(input: ExportInput) -> InputPath {
    InputPath::Export(input)
}

/// In the foreign currency, for one unit of product.
const FOREIGN: Unit = Unit::NONE.per(Unit::PRODUCT);

/// `net of a unit of raw material = (price on board × rate × (1 − loss) − costs) × product of one unit`.
///
/// # Units
///
/// Foreign money for one unit of product; money for one unit of product or of raw material.
pub(crate) fn export_sale(inputs: &ExportSale, outcome: &mut Outcome) {
    let run = &mut Run { inputs, outcome };
    let on_board = run.on_board();
    let rate = run.rate();
    let kept = run.kept();
    let costs = run.costs();
    let unit = Unit::PRODUCT.per(Unit::RAW);
    let factor =
        run.positive(inputs.conversion_factor, ExportInput::ConversionFactor, ExportTerm::Factor, unit);
    let unit = Unit::MONEY.per(Unit::RAW);
    let home = run.given(inputs.home_price, ExportInput::HomePrice, ExportTerm::HomePrice, unit);
    let delivered = run.delivered();
    let (Some(on_board), Some(rate), Some(factor)) = (on_board, rate, factor) else { return };
    let (Ok(kept), Ok(costs)) = (kept, costs) else { return };
    let sale = Sale { on_board, rate, kept, costs, factor };
    let gross = run.tell(sale.on_board.times(&sale.rate), ExportTerm::Gross);
    let received = match &sale.kept {
        Some(kept) => run.tell(gross.times(kept), ExportTerm::Received),
        None => gross,
    };
    if let Some(costs) = &sale.costs {
        run.tell(received.minus(costs), ExportTerm::NetProduct);
    }
    let net = run.tell(sale.net(&sale.rate), ExportTerm::NetRaw);
    if let Some(home) = home {
        run.against(&sale, &net, &home, delivered);
    }
    run.at_other_rates(&sale);
}

/// What a sale rests on.
struct Sale {
    on_board: Step,
    rate: Step,
    /// The part that is paid for; all of it where nothing is lost.
    kept: Option<Step>,
    costs: Option<Step>,
    factor: Step,
}

impl Sale {
    /// What a unit of product receives at a rate.
    fn received(&self, rate: &Step) -> Step {
        let gross = self.on_board.times(rate);
        self.kept.as_ref().map_or_else(|| gross.clone(), |kept| gross.times(kept))
    }

    /// What is left for a unit of raw material.
    fn net(&self, rate: &Step) -> Step {
        let received = self.received(rate);
        let left = self.costs.as_ref().map_or_else(|| received.clone(), |costs| received.minus(costs));
        left.times(&self.factor)
    }
}

struct Run<'a> {
    inputs: &'a ExportSale,
    outcome: &'a mut Outcome,
}

/// A number that is wrong.
struct Wrong;

impl Run<'_> {
    fn tell(&mut self, step: Step, term: ExportTerm) -> Step {
        let step = step.named(name(term), None);
        self.outcome.figures.push(step.clone());
        step
    }

    fn given(
        &mut self,
        number: Option<Number>,
        input: ExportInput,
        term: ExportTerm,
        unit: Unit,
    ) -> Option<Step> {
        given::needed(number, place(input), name(term), unit, self.outcome)
    }

    /// A number that is divided by, or without which there is nothing to sell.
    fn positive(
        &mut self,
        number: Option<Number>,
        input: ExportInput,
        term: ExportTerm,
        unit: Unit,
    ) -> Option<Step> {
        let step = self.given(number, input, term, unit)?;
        if step.value().is_zero() {
            self.outcome.refuse(place(input), Refusal::NotPositive);
        }
        Some(step).filter(|step| step.value().is_positive())
    }

    /// The rate of exchange, which has as many decimals as its bank gives it: it is no amount.
    fn rate(&mut self) -> Option<Step> {
        let number = self.inputs.exchange_rate;
        let rate = self.positive(number, ExportInput::ExchangeRate, ExportTerm::Rate, Unit::NONE)?;
        Some(rate.counted(name(ExportTerm::Rate), Unit::MONEY))
    }

    /// The price on board: of one with freight and insurance what is left without them.
    fn on_board(&mut self) -> Option<Step> {
        let inputs = self.inputs;
        let price = self.positive(inputs.price, ExportInput::Price, ExportTerm::Price, FOREIGN);
        let freight = (inputs.freight, ExportInput::Freight, ExportTerm::Freight);
        let insurance = (inputs.insurance, ExportInput::Insurance, ExportTerm::Insurance);
        let borne = [freight, insurance];
        if inputs.terms == ExportTerms::Fob {
            for (number, input, _) in borne {
                if number.is_some() {
                    self.outcome.refuse(place(input), Refusal::NotUsed);
                }
            }
            return price;
        }
        let borne = borne.map(|(number, input, term)| self.given(number, input, term, FOREIGN));
        let [freight, insurance] = borne;
        let left = price?.minus(&freight?).minus(&insurance?);
        if !left.value().is_positive() {
            self.outcome.refuse(place(ExportInput::Freight), Refusal::PartExceedsPrice);
            return None;
        }
        Some(self.tell(left, ExportTerm::OnBoard))
    }

    /// The part of the product that is paid for; nothing where all of it is.
    fn kept(&mut self) -> Result<Option<Step>, Wrong> {
        let Some(Number(percent)) = given::unless_zero(self.inputs.loss_percent) else { return Ok(None) };
        let at = place(ExportInput::LossPercent);
        let rate = given::percentage(percent, at, name(ExportTerm::LossRate), Origin::Visitor, self.outcome);
        let kept = Step::one().minus(&rate);
        if kept.value().is_zero() {
            self.outcome.refuse(at, Refusal::NotPositive);
        }
        if kept.value().is_positive() { Ok(Some(kept)) } else { Err(Wrong) }
    }

    /// All costs of one unit of product; nothing where there are none.
    fn costs(&mut self) -> Result<Option<Step>, Wrong> {
        let inputs = self.inputs;
        if inputs.costs.len().saturating_add(inputs.shipment_costs.len()) > MOST_COSTS {
            self.outcome.refuse(place(ExportInput::Costs), Refusal::TooMany);
            return Err(Wrong);
        }
        let unit = Unit::MONEY.per(Unit::PRODUCT);
        let mut all = Vec::new();
        for (at, cost) in (0_u8..).zip(&inputs.costs) {
            all.extend(self.given(Some(*cost), ExportInput::Cost(at), ExportTerm::Cost(at), unit));
        }
        let mut of_shipment = Vec::new();
        for (at, cost) in (0_u8..).zip(&inputs.shipment_costs) {
            let (input, term) = (ExportInput::ShipmentCost(at), ExportTerm::ShipmentCost(at));
            of_shipment.extend(self.given(Some(*cost), input, term, Unit::MONEY));
        }
        if let Some(sum) = Step::sum_of(of_shipment) {
            let shipment =
                self.positive(inputs.shipment, ExportInput::Shipment, ExportTerm::Shipment, Unit::PRODUCT);
            let Some(shipment) = shipment else { return Err(Wrong) };
            all.push(self.tell(sum.over(&shipment), ExportTerm::ShipmentCostEach));
        } else if inputs.shipment.is_some() {
            self.outcome.refuse(place(ExportInput::Shipment), Refusal::NotUsed);
        }
        let is_sum = all.len() > 1;
        let sum = Step::sum_of(all);
        Ok(if is_sum { sum.map(|sum| self.tell(sum, ExportTerm::Costs)) } else { sum })
    }

    /// Raw material of one member.
    fn delivered(&mut self) -> Option<Step> {
        let number = given::unless_zero(self.inputs.delivered)?;
        self.given(Some(number), ExportInput::Delivered, ExportTerm::Delivered, Unit::RAW)
    }

    /// Against the home market: what export brings more, and where it turns.
    fn against(&mut self, sale: &Sale, net: &Step, home: &Step, delivered: Option<Step>) {
        let difference = self.tell(net.minus(home), ExportTerm::Difference);
        if let Some(delivered) = delivered {
            self.tell(difference.times(&delivered), ExportTerm::OfMember);
        }
        let at_home = home.over(&sale.factor);
        let to_cover = sale.costs.as_ref().map_or_else(|| at_home.clone(), |costs| at_home.plus(costs));
        let to_cover = self.tell(to_cover, ExportTerm::ToCover);
        let kept = |of: &Step| sale.kept.as_ref().map_or_else(|| of.clone(), |kept| of.times(kept));
        self.tell(to_cover.over(&kept(&sale.rate)), ExportTerm::LeastOnBoard);
        self.tell(to_cover.over(&kept(&sale.on_board)), ExportTerm::LeastRate);
    }

    /// What is left where the rate changes.
    fn at_other_rates(&mut self, sale: &Sale) {
        for percent in CHANGES {
            let change = Rate::percent(percent.into()).exact();
            let changed = Exact::whole(1).plus(&change);
            let changed =
                Step::given(name(ExportTerm::RateChange(percent)), changed, Unit::NONE, Origin::Visitor);
            self.tell(sale.net(&sale.rate.times(&changed)), ExportTerm::NetRawAt(percent));
        }
    }
}
