//! Revenue against cost: R/C and B/C, contribution, break-even by both conventions, margin of safety.
//!
//! # Design
//!
//! *Why two break-evens?* The textbook's is where contribution covers the fixed costs. Indonesian theses
//! print total cost ÷ price and total cost ÷ quantity under the same name: the output, and the price,
//! that cover a cost already spent. They answer different questions, so each has a name of its own.

use serde::{Deserialize, Serialize};

use crate::domain::derivation::{Missing, Origin, Outcome, Refusal, Step, Unit};
use crate::domain::term::{BusinessInput, BusinessTerm, InputPath, PlantRemark, Remark, Term};
use crate::domain::value::{Direction, Exact, Number, Rounding, money};

/// Businesses that one scenario may have.
const MOST: usize = 30;

/// One business over any period.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Business {
    /// Price of one unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Number>,
    /// Units sold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Number>,
    /// Revenue besides price × quantity.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub other_revenue: Option<Number>,
    /// Or the revenue as given.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub revenue: Option<Number>,
    /// Fixed costs.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub fixed: Option<Number>,
    /// Variable costs.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub variable: Option<Number>,
    /// Or those of one unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variable_each: Option<Number>,
    /// Or all costs as given.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub cost: Option<Number>,
    /// Profit as given, where revenue or cost is missing.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub profit: Option<Number>,
}

/// What a business is measured by, as far as it is known.
#[derive(Clone, Debug, Default)]
pub(crate) struct KnownBusiness {
    pub price: Option<Step>,
    pub quantity: Option<Step>,
    pub revenue: Option<Step>,
    pub fixed: Option<Step>,
    pub variable: Option<Step>,
    pub cost: Option<Step>,
    pub profit: Option<Step>,
}

/// Each business by its measures; several also by their part of the whole.
pub(crate) fn businesses(inputs: &[Business], outcome: &mut Outcome) {
    if inputs.len() > MOST {
        outcome.refuse(InputPath::Businesses, Refusal::TooMany);
        return;
    }
    for (place, business) in (0_u8..).zip(inputs) {
        let mut run = Run { place, outcome };
        let measured = run.read(business);
        run.refuse_other_profit(&measured, business);
        let given =
            [&measured.revenue, &measured.fixed, &measured.variable, &measured.cost, &measured.profit];
        outcome.figures.extend(given.into_iter().flatten().cloned());
        measures(Some(place), &measured, outcome);
    }
    if inputs.len() > 1 {
        shares(BusinessTerm::Revenue, BusinessTerm::RevenueOfAll, BusinessTerm::RevenueShare, outcome);
        shares(BusinessTerm::Profit, BusinessTerm::ProfitOfAll, BusinessTerm::ProfitShare, outcome);
    }
}

/// What each business has of all of them; nothing where one runs at a loss or all have nothing.
fn shares(of: BusinessTerm, all: BusinessTerm, share: BusinessTerm, outcome: &mut Outcome) {
    let parts: Vec<_> = outcome
        .figures
        .iter()
        .filter_map(|step| match step.term() {
            Some(Term::Business(place, term)) if term == of => Some((place, step.clone())),
            _ => None,
        })
        .collect();
    let Some(sum) = Step::sum_of(parts.iter().map(|(_, step)| step.clone())) else { return };
    let sum = sum.named(Term::Business(None, all), None);
    outcome.figures.push(sum.clone());
    if !sum.value().is_positive() || parts.iter().any(|(_, part)| part.value().is_negative()) {
        return;
    }
    for (place, part) in parts {
        outcome.figures.push(part.over(&sum).named(Term::Business(place, share), None));
    }
}

struct Run<'a> {
    place: u8,
    outcome: &'a mut Outcome,
}

impl Run<'_> {
    fn given(
        &mut self,
        number: Option<Number>,
        input: BusinessInput,
        term: BusinessTerm,
        unit: Unit,
    ) -> Option<Step> {
        let Number(decimal) = number?;
        if decimal.is_sign_negative() && input != BusinessInput::Profit {
            self.outcome.refuse(InputPath::Business(self.place, input), Refusal::Negative);
        }
        let term = Term::Business(Some(self.place), term);
        Some(Step::given(term, Exact::decimal(decimal), unit, Origin::Visitor))
    }

    fn refuse_if_both(&mut self, both: bool, input: BusinessInput) {
        if both {
            self.outcome.refuse(InputPath::Business(self.place, input), Refusal::SaidTwice);
        }
    }

    /// The variable costs, told or those of one unit times the units, which are asked for.
    fn variable(&mut self, business: &Business, quantity: Option<&Step>) -> Option<Step> {
        let per_unit = Unit::MONEY.per(Unit::PRODUCT);
        let each = self.given(
            business.variable_each,
            BusinessInput::VariableEach,
            BusinessTerm::VariableEach,
            per_unit,
        );
        self.refuse_if_both(business.variable.is_some() && each.is_some(), BusinessInput::Variable);
        if each.is_some() && quantity.is_none() {
            self.ask(true, BusinessInput::Quantity, business);
        }
        let told =
            self.given(business.variable, BusinessInput::Variable, BusinessTerm::Variable, Unit::MONEY);
        told.or_else(|| {
            let name = Term::Business(Some(self.place), BusinessTerm::Variable);
            Some(each?.times(quantity?).named(name, None))
        })
    }

    fn read(&mut self, business: &Business) -> KnownBusiness {
        let name = |place, term| Term::Business(Some(place), term);
        let place = self.place;
        let each = Unit::MONEY.per(Unit::PRODUCT);
        let price = self.given(business.price, BusinessInput::Price, BusinessTerm::Price, each);
        let quantity =
            self.given(business.quantity, BusinessInput::Quantity, BusinessTerm::Quantity, Unit::PRODUCT);
        let fixed = self.given(business.fixed, BusinessInput::Fixed, BusinessTerm::Fixed, Unit::MONEY);
        let variable = self.variable(business, quantity.as_ref());
        let sold = price.as_ref().zip(quantity.as_ref()).map(|(price, quantity)| price.times(quantity));
        let other = self.given(
            business.other_revenue,
            BusinessInput::OtherRevenue,
            BusinessTerm::OtherRevenue,
            Unit::MONEY,
        );
        self.refuse_if_both(business.revenue.is_some() && other.is_some(), BusinessInput::Revenue);
        let profit = self.given(business.profit, BusinessInput::Profit, BusinessTerm::Profit, Unit::MONEY);
        let cost = self.given(business.cost, BusinessInput::Cost, BusinessTerm::Cost, Unit::MONEY);
        self.refuse_if_both(cost.is_some() && fixed.is_some() && variable.is_some(), BusinessInput::Cost);
        let together = fixed.as_ref().zip(variable.as_ref());
        let together = together
            .map(|(fixed, variable)| fixed.plus(variable).named(name(place, BusinessTerm::Cost), None));
        let mut cost = cost.or(together);
        let revenue =
            self.given(business.revenue, BusinessInput::Revenue, BusinessTerm::Revenue, Unit::MONEY);
        let revenue = revenue.or_else(|| {
            let revenue = match (sold, other) {
                (Some(sold), Some(other)) => sold.plus(&other),
                (sold, other) => match sold.or(other) {
                    Some(revenue) => revenue,
                    // Nothing sold is on record: what was left over and what was spent.
                    None => cost.as_ref()?.plus(profit.as_ref()?),
                },
            };
            Some(revenue.named(name(place, BusinessTerm::Revenue), None))
        });
        let price = price.or_else(|| self.mean_price(business, revenue.as_ref()?, quantity.as_ref()?));
        if cost.is_none()
            && let (Some(revenue), Some(profit)) = (&revenue, &profit)
        {
            cost = Some(revenue.minus(profit).named(name(place, BusinessTerm::Cost), None));
        }
        self.ask(revenue.is_none(), BusinessInput::Revenue, business);
        self.ask(cost.is_none(), BusinessInput::Cost, business);
        let profit = profit.or_else(|| {
            let profit = revenue.as_ref()?.minus(cost.as_ref()?);
            Some(profit.named(name(place, BusinessTerm::Profit), None))
        });
        KnownBusiness { price, quantity, revenue, fixed, variable, cost, profit }
    }

    /// `revenue ÷ quantity`, where all of the revenue is of what was sold.
    fn mean_price(&mut self, business: &Business, revenue: &Step, quantity: &Step) -> Option<Step> {
        if business.revenue.is_none() || !quantity.value().is_positive() {
            return None;
        }
        let price = revenue.over(quantity);
        let price = price.named(Term::Business(Some(self.place), BusinessTerm::Price), None);
        self.outcome.figures.push(price.clone());
        Some(price)
    }

    /// A profit must be what a revenue and a cost leave that were told with it. Price × quantity need not agree:
    /// where they are means, as theses print them, they give another revenue.
    fn refuse_other_profit(&mut self, known: &KnownBusiness, told: &Business) {
        let KnownBusiness { revenue: Some(revenue), cost: Some(cost), profit: Some(profit), .. } = known
        else {
            return;
        };
        let agree = revenue.minus(cost).value() == profit.value();
        self.refuse_if_both(told.revenue.is_some() && !agree, BusinessInput::Profit);
    }

    /// Asks for what is missing; a profit alone is all that it takes to compare one with others.
    fn ask(&mut self, missing: bool, input: BusinessInput, told: &Business) {
        let alone = Business { profit: told.profit, ..Business::default() };
        if missing && (told.profit.is_none() || *told != alone) {
            self.outcome.missing.push(Missing(InputPath::Business(self.place, input)));
        }
    }
}

/// Every measure that follows from what is known; what would divide by nothing is left out.
pub(crate) fn measures(place: Option<u8>, of: &KnownBusiness, outcome: &mut Outcome) {
    let name = |term| Term::Business(place, term);
    let ratio = |part: &Option<Step>, whole: &Option<Step>, term| {
        let (part, whole) = (part.as_ref()?, whole.as_ref()?);
        whole.value().is_positive().then(|| part.over(whole).named(name(term), None))
    };
    let ratios = [
        ratio(&of.revenue, &of.cost, BusinessTerm::RevenueToCost),
        ratio(&of.profit, &of.cost, BusinessTerm::ProfitToCost),
        ratio(&of.profit, &of.revenue, BusinessTerm::ProfitOnRevenue),
        ratio(&of.cost, &of.price, BusinessTerm::CostCoveringUnits),
        ratio(&of.cost, &of.quantity, BusinessTerm::CostCoveringPrice),
    ];
    outcome.figures.extend(ratios.into_iter().flatten());
    break_even(place, of, outcome);
}

/// Contribution and textbook break-even.
fn break_even(place: Option<u8>, of: &KnownBusiness, outcome: &mut Outcome) {
    let name = |term| Term::Business(place, term);
    let (Some(fixed), Some(variable)) = (&of.fixed, &of.variable) else { return };
    let whole = Step::one();
    if let Some(revenue) = of.revenue.as_ref().filter(|revenue| revenue.value().is_positive()) {
        let ratio = whole.minus(&variable.over(revenue)).named(name(BusinessTerm::ContributionRatio), None);
        outcome.figures.push(ratio.clone());
        if ratio.value().is_positive() {
            let even = fixed.over(&ratio).named(name(BusinessTerm::BreakEvenRevenue), None);
            outcome.figures.push(even.clone());
            let safety = whole.minus(&even.over(revenue));
            outcome.figures.push(safety.named(name(BusinessTerm::SafetyMargin), None));
        } else {
            outcome.remark(Remark::Plant(PlantRemark::NoBreakEven(None)));
        }
    }
    let (Some(price), Some(quantity)) = (&of.price, &of.quantity) else { return };
    if !quantity.value().is_positive() {
        return;
    }
    let each = price.minus(&variable.over(quantity)).named(name(BusinessTerm::Contribution), None);
    outcome.figures.push(each.clone());
    if each.value().is_positive() {
        let units = fixed.over(&each).named(name(BusinessTerm::BreakEvenUnits), None);
        outcome.figures.push(units.clone());
        // Whole units: with part of a unit less there is still a loss.
        let up = Rounding { direction: Direction::Ceiling, to: 100 };
        if up.apply(units.value()) != *units.value() {
            outcome.figures.push(units.rounded(name(BusinessTerm::BreakEvenWholeUnits), up));
        }
    }
}
