//! The calculators: which inputs of a scenario each takes, and everything that follows from one.

use crate::domain::derivation::{Missing, Outcome, Refusal, Setting};
use crate::domain::feasibility::{FLOORS, Floors};
use crate::domain::law::Law;
use crate::domain::scenario::{Scenario, VERSION};
use crate::domain::term::{InputPath, ScenarioObject};
use crate::domain::{
    account, agreement, capital, delivery, dividend, export, feasibility, finance, payment, plant, process,
    surplus,
};

/// A calculator: its inputs in the scenario, if there are any, and what follows from them. Says where they stand,
/// if there were any.
pub type Calculator = fn(&Scenario, Setting<'_>, &mut Outcome) -> Option<InputPath>;

/// The year's result and what becomes of it: the split too, and what that gives to members.
pub const RESULT: Calculator = |scenario, setting, outcome| {
    if scenario.plant_goes_into_surplus() {
        return None;
    }
    let Some(inputs) = &scenario.result else { return SHARING(scenario, setting, outcome) };
    surplus::result(inputs, setting, outcome);
    if let Some(sharing) = &scenario.sharing {
        surplus::refuse_second_surplus(sharing, outcome);
        surplus::share_out(sharing, setting, outcome);
        surplus::for_members(inputs, sharing, setting, outcome);
    } else {
        surplus::without_split(inputs, outcome);
    }
    Some(InputPath::Object(ScenarioObject::Result))
};

/// The surplus shared out.
pub const SHARING: Calculator = |scenario, setting, outcome| {
    surplus::share_out(scenario.sharing.as_ref()?, setting, outcome);
    Some(InputPath::Object(ScenarioObject::Sharing))
};

/// A member's part by the rates that a report names.
pub const KNOWN_RATES: Calculator = |scenario, setting, outcome| {
    let inputs = scenario.known_rates.as_ref()?;
    if scenario.sharing.is_some() {
        outcome.refuse(InputPath::Object(ScenarioObject::KnownRates), Refusal::SaidTwice);
    }
    surplus::by_known_rates(inputs, setting, outcome);
    Some(InputPath::Object(ScenarioObject::KnownRates))
};

/// Rates on balances.
pub const DIVIDENDS: Calculator = |scenario, setting, outcome| {
    dividend::dividends(scenario.dividends.as_ref()?, setting, outcome);
    Some(InputPath::Object(ScenarioObject::Dividends))
};

/// The account from profit to balance carried forward.
pub const APPROPRIATION: Calculator = |scenario, setting, outcome| {
    let inputs = scenario.appropriation.as_ref().filter(|_| !scenario.plant_goes_into_surplus())?;
    account::appropriate(inputs, setting, outcome);
    agreement::of_account(scenario, outcome);
    Some(InputPath::Object(ScenarioObject::Appropriation))
};

/// Capital of the cooperative and of one member.
pub const CAPITAL: Calculator = |scenario, setting, outcome| {
    capital::capital(scenario.capital.as_ref()?, setting, outcome);
    Some(InputPath::Object(ScenarioObject::Capital))
};

/// Interest on savings.
pub const SAVINGS: Calculator = |scenario, setting, outcome| {
    dividend::interest(scenario.savings_interest.as_ref()?, setting, outcome);
    Some(InputPath::Object(ScenarioObject::SavingsInterest))
};

/// The co-op's own tax.
pub const COOP_TAX: Calculator = |scenario, setting, outcome| {
    account::coop_tax(scenario.coop_tax.as_ref()?, setting, outcome);
    agreement::of_tax(scenario, outcome);
    Some(InputPath::Object(ScenarioObject::CoopTax))
};

/// A plant, and the way of its surplus to a member where it goes there.
pub const PLANT: Calculator = |scenario, setting, outcome| {
    let inputs = scenario.plant.as_ref()?;
    let way = plant::IntoSurplus {
        plant: inputs,
        result: scenario.result.as_ref(),
        sharing: scenario.sharing.as_ref(),
        account: scenario.appropriation.as_ref(),
    };
    plant::refuse_unused_capital(way, outcome);
    plant::plant(inputs, setting, outcome);
    if inputs.into_surplus {
        plant::into_surplus(way, setting, outcome);
    }
    Some(InputPath::Object(ScenarioObject::Plant))
};

/// Whether a plant is worth it; it stands on what [`PLANT`] found.
pub const FEASIBILITY: Calculator = |scenario, setting, outcome| judge(scenario, setting, outcome, &FLOORS);

/// A calculator that is handed what it asks of the floors below it.
pub type Judge = fn(&Scenario, Setting<'_>, &mut Outcome, &Floors) -> Option<InputPath>;

/// The same as [`FEASIBILITY`], with the floors below it as they are handed in: a page that comes in two files has them in
/// the other one.
pub fn judge(
    scenario: &Scenario,
    setting: Setting<'_>,
    outcome: &mut Outcome,
    floors: &Floors,
) -> Option<InputPath> {
    let inputs = scenario.feasibility.as_ref()?;
    feasibility::feasibility(inputs, scenario.plant.as_ref(), setting, outcome, floors);
    // What a plant lacks was asked for when its year was calculated.
    scenario.plant.is_none().then_some(InputPath::Object(ScenarioObject::Feasibility))
}

/// Value added by Hayami's table.
pub const HAYAMI: Calculator = |scenario, setting, outcome| {
    process::hayami(scenario.hayami.as_ref()?, setting.rule_date, outcome);
    Some(InputPath::Object(ScenarioObject::Hayami))
};

/// Revenue against cost.
pub const BUSINESSES: Calculator = |scenario, _, outcome| {
    plant::businesses(&scenario.business, outcome);
    (!scenario.business.is_empty()).then_some(InputPath::Businesses)
};

/// Money from outside.
pub const FINANCING: Calculator = |scenario, setting, outcome| {
    finance::financing(&scenario.financing, setting, outcome);
    (!scenario.financing.is_empty()).then_some(InputPath::Financings)
};

/// An investment.
pub const PROJECT: Calculator = |scenario, _, outcome| {
    finance::project(scenario.project.as_ref()?, outcome);
    Some(InputPath::Object(ScenarioObject::Project))
};

/// A stock bought now and sold later.
pub const STORAGE: Calculator = |scenario, _, outcome| {
    plant::storage(scenario.storage.as_ref()?, outcome);
    Some(InputPath::Object(ScenarioObject::Storage))
};

/// A member's delivery to a plant, beside raw sale.
pub const DELIVERY: Calculator = |scenario, _, outcome| {
    delivery::delivery(scenario.delivery.as_ref()?, outcome);
    Some(InputPath::Object(ScenarioObject::Delivery))
};

/// A member's loan.
pub const LOAN: Calculator = |scenario, setting, outcome| {
    finance::member_loan(scenario.loan.as_ref()?, setting, outcome);
    Some(InputPath::Object(ScenarioObject::Loan))
};

/// A sale abroad.
pub const EXPORT: Calculator = |scenario, _, outcome| {
    export::export_sale(scenario.export.as_ref()?, outcome);
    Some(InputPath::Object(ScenarioObject::Export))
};

/// Every calculator.
pub const CALCULATORS: &[Calculator] = &[
    RESULT,
    KNOWN_RATES,
    DIVIDENDS,
    APPROPRIATION,
    CAPITAL,
    COOP_TAX,
    SAVINGS,
    PLANT,
    FEASIBILITY,
    HAYAMI,
    BUSINESSES,
    FINANCING,
    PROJECT,
    STORAGE,
    DELIVERY,
    LOAN,
    EXPORT,
    |scenario, setting, outcome| {
        capital::contributions(scenario.contributions.as_ref()?, setting, outcome);
        Some(InputPath::Object(ScenarioObject::Contributions))
    },
    |scenario, setting, outcome| {
        payment::split(scenario.allocation.as_ref()?, setting, outcome);
        Some(InputPath::Object(ScenarioObject::Allocation))
    },
];

/// Everything that follows from a scenario under the law handed in, by the calculators handed in.
///
/// Pure, total and deterministic: it reads no clock and cannot panic. A page hands in the calculators
/// that it shows, so that its visitors download no others.
#[must_use]
pub fn evaluate(scenario: &Scenario, law: &Law, calculators: &[Calculator]) -> Outcome {
    let mut outcome = Outcome::of(scenario.country.currency());
    if scenario.version == 0 || scenario.version > VERSION {
        outcome.refuse(InputPath::Version, Refusal::UnknownVersion(scenario.version));
        return outcome;
    }
    let setting = Setting { currency: scenario.country.currency(), rule_date: scenario.rule_date, law };
    let mut any = false;
    for calculator in calculators {
        let before = outcome.extent();
        let asked = calculator(scenario, setting, &mut outcome);
        // What was asked for and led to nothing lacks something: nobody may take silence for an answer.
        if let Some(place) = asked.filter(|_| outcome.extent() == before) {
            outcome.missing.push(Missing(place));
        }
        any |= asked.is_some();
    }
    if !any {
        outcome.missing.push(Missing(InputPath::Calculator));
    }
    outcome.finish();
    outcome
}
