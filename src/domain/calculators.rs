//! The calculators: which inputs of a scenario each takes, and everything that follows from one.

use crate::domain::derivation::{Missing, Outcome, Refusal, Setting};
use crate::domain::law::Law;
use crate::domain::scenario::{Scenario, VERSION};
use crate::domain::term::InputPath;
use crate::domain::{account, capital, dividend, finance, payment, plant, process, surplus};

/// A calculator: its inputs in the scenario, if there are any, and what follows from them. Says whether
/// there were any.
pub type Calculator = fn(&Scenario, Setting<'_>, &mut Outcome) -> bool;

/// The year's result and what becomes of it: the split too, and what that gives to members.
pub const RESULT: Calculator = |scenario, setting, outcome| {
    if scenario.plant_goes_into_surplus() {
        return false;
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
    true
};

/// The surplus shared out.
pub const SHARING: Calculator = |scenario, setting, outcome| {
    scenario.sharing.as_ref().map(|inputs| surplus::share_out(inputs, setting, outcome)).is_some()
};

/// Rates on balances.
pub const DIVIDENDS: Calculator = |scenario, setting, outcome| {
    scenario.dividends.as_ref().map(|inputs| dividend::dividends(inputs, setting, outcome)).is_some()
};

/// The account from profit to balance carried forward.
pub const APPROPRIATION: Calculator = |scenario, setting, outcome| {
    scenario
        .appropriation
        .as_ref()
        .filter(|_| !scenario.plant_goes_into_surplus())
        .map(|inputs| account::appropriate(inputs, setting, outcome))
        .is_some()
};

/// Capital of the cooperative and of one member.
pub const CAPITAL: Calculator = |scenario, setting, outcome| {
    scenario.capital.as_ref().map(|inputs| capital::capital(inputs, setting, outcome)).is_some()
};

/// Interest on savings.
pub const SAVINGS: Calculator = |scenario, setting, outcome| {
    scenario.savings_interest.as_ref().map(|inputs| dividend::interest(inputs, setting, outcome)).is_some()
};

/// The co-op's own tax.
pub const COOP_TAX: Calculator = |scenario, setting, outcome| {
    scenario.coop_tax.as_ref().map(|inputs| account::coop_tax(inputs, setting, outcome)).is_some()
};

/// A plant, and the way of its surplus to a member where it goes there.
pub const PLANT: Calculator = |scenario, setting, outcome| {
    let Some(inputs) = &scenario.plant else { return false };
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
    true
};

/// Value added by Hayami's table.
pub const HAYAMI: Calculator = |scenario, setting, outcome| {
    scenario.hayami.as_ref().map(|inputs| process::hayami(inputs, setting.rule_date, outcome)).is_some()
};

/// Revenue against cost.
pub const BUSINESSES: Calculator = |scenario, _, outcome| {
    plant::businesses(&scenario.business, outcome);
    !scenario.business.is_empty()
};

/// Money from outside.
pub const FINANCING: Calculator = |scenario, setting, outcome| {
    finance::financing(&scenario.financing, setting, outcome);
    !scenario.financing.is_empty()
};

/// An investment.
pub const PROJECT: Calculator = |scenario, _, outcome| {
    scenario.project.as_ref().map(|inputs| finance::project(inputs, outcome)).is_some()
};

/// A stock bought now and sold later.
pub const STORAGE: Calculator =
    |scenario, _, outcome| scenario.storage.as_ref().map(|inputs| plant::storage(inputs, outcome)).is_some();

/// Every calculator.
pub const CALCULATORS: &[Calculator] = &[
    RESULT,
    DIVIDENDS,
    APPROPRIATION,
    CAPITAL,
    COOP_TAX,
    SAVINGS,
    PLANT,
    HAYAMI,
    BUSINESSES,
    FINANCING,
    PROJECT,
    STORAGE,
    |scenario, setting, outcome| {
        scenario
            .contributions
            .as_ref()
            .map(|inputs| capital::contributions(inputs, setting, outcome))
            .is_some()
    },
    |scenario, setting, outcome| {
        scenario.allocation.as_ref().map(|inputs| payment::split(inputs, setting, outcome)).is_some()
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
        if asked && outcome.extent() == before {
            outcome.missing.push(Missing(InputPath::Calculator));
        }
        any |= asked;
    }
    if !any {
        outcome.missing.push(Missing(InputPath::Calculator));
    }
    outcome.finish();
    outcome
}
