//! What a scenario has to share out over a list: pools of a split, one amount, or rates on capital.
//!
//! # Design
//!
//! *Why do the pools come from `evaluate`?* The way from the year's accounts to what is in a pool is one, for
//! the page, the command and the list. What a scenario says of one member, and of all together, the list says
//! itself.

use crate::data;
use crate::domain::{
    Basis, CALCULATORS, Calculator, Currency, Dividends, Exact, InputPath, Line, Missing, Money, Number,
    Outcome, Problem, RemainderRule, Scenario, SplitLine, Term, evaluate,
};

use super::key::Key;

/// An amount that members share.
#[derive(Clone, Debug, PartialEq)]
pub struct Pool {
    /// The line of the split; nothing where a single amount is shared.
    pub line: Option<Line>,
    /// What the co-op calls that line.
    pub name: Option<String>,
    /// What is in it.
    pub amount: Money,
    /// What it is shared by: added up where it is more than one.
    pub keys: Vec<Key>,
    /// The part of the basis that came from people who are not members, in hundredths.
    pub others: u64,
    /// What the scenario says that all have together, in hundredths.
    pub stated: Option<u64>,
}

/// What is shared out.
#[derive(Clone, Debug, PartialEq)]
pub enum Plan {
    /// Pools, each to the last unit.
    Pools(Vec<Pool>, RemainderRule),
    /// Rates on capital: each member's total is rounded once.
    Dividends(Box<Dividends>, Currency),
}

/// Why nothing can be shared out.
#[derive(Clone, Debug, PartialEq)]
pub enum NoPlan {
    /// The scenario is refused.
    Refused(Vec<Problem>),
    /// Inputs are missing.
    Missing(Vec<Missing>),
    /// There is no pool with a basis, no amount, no class of capital.
    Nothing,
}

impl Plan {
    /// What a scenario has to share out.
    ///
    /// # Errors
    ///
    /// [`NoPlan`] where it is refused, incomplete, or has nothing for members.
    pub fn of(scenario: &Scenario) -> Result<Self, NoPlan> {
        Self::by(scenario.clone(), CALCULATORS)
    }

    /// The same by these calculators.
    ///
    /// # Errors
    ///
    /// [`NoPlan`].
    pub fn by(mut scenario: Scenario, calculators: &[Calculator]) -> Result<Self, NoPlan> {
        let amount = scenario.allocation.take();
        if let Some(list) = amount.filter(|list| list.members.is_empty()) {
            let amount = list.amount.and_then(|Number(amount)| Money::from_decimal(amount));
            let amount = amount.ok_or_else(|| NoPlan::Missing(vec![Missing(InputPath::AllocatedAmount)]))?;
            let pool =
                Pool { line: None, name: None, amount, keys: vec![Key::Weight], others: 0, stated: None };
            return Ok(Self::Pools(vec![pool], list.rounding));
        }
        let outcome = evaluate(&scenario, data::law(scenario.country), calculators);
        if !outcome.problems.is_empty() {
            return Err(NoPlan::Refused(outcome.problems));
        }
        let is_of_list = |path: InputPath| {
            matches!(path, InputPath::Basis(..) | InputPath::ClassBalance(_) | InputPath::ClassMonth(..))
        };
        let missing: Vec<Missing> =
            outcome.missing.iter().filter(|missing| !is_of_list(missing.0)).copied().collect();
        if !missing.is_empty() {
            return Err(NoPlan::Missing(missing));
        }
        if let Some(dividends) = scenario.dividends.take_if(|dividends| !dividends.classes.is_empty()) {
            return Ok(Self::Dividends(Box::new(dividends), scenario.country.currency()));
        }
        let pools = pools(&scenario, &outcome);
        let rule = scenario.sharing.map(|sharing| sharing.rounding).unwrap_or_default();
        if pools.is_empty() { Err(NoPlan::Nothing) } else { Ok(Self::Pools(pools, rule)) }
    }

    /// Every key that the list must have a column of.
    #[must_use]
    pub fn keys(&self) -> Vec<Key> {
        let mut keys = Vec::new();
        let mut add = |key: Key| {
            if !key.is_of_heads() && !keys.contains(&key) {
                keys.push(key);
            }
        };
        match self {
            Self::Pools(pools, _) => pools.iter().flat_map(|pool| &pool.keys).for_each(|key| add(*key)),
            Self::Dividends(dividends, _) => {
                dividends.classes.iter().for_each(|class| add(Key::Capital(class.of)));
            }
        }
        keys
    }
}

/// The lines of a split that members share in by a basis.
fn pools(scenario: &Scenario, outcome: &Outcome) -> Vec<Pool> {
    let Some(sharing) = &scenario.sharing else { return Vec::new() };
    let amounts = outcome.figures.iter().filter_map(|step| match step.term() {
        Some(Term::Amount(line)) => Some((line, outcome.figure(Term::Paid(line)).unwrap_or(step))),
        _ => None,
    });
    let pool = |(line, step): (Line, &crate::domain::Step)| {
        let inputs = sharing.line_at(line.at)?;
        let keys: Vec<Key> = counted(inputs).map(|(of, ..)| Key::Basis(of)).collect();
        let amount = Money::from_exact(step.value()).ok()?;
        let others = sum(counted(inputs).map(|(_, _, others)| others)).unwrap_or(0);
        let stated = sum(counted(inputs).map(|(_, total, _)| total));
        let name = sharing.own_name(line.at).map(String::from);
        (!keys.is_empty()).then_some(Pool { line: Some(line), name, amount, keys, others, stated })
    };
    amounts.filter_map(pool).collect()
}

/// The parts of a basis that count, with what all have of it and what of that is not members'.
fn counted(inputs: &SplitLine) -> impl Iterator<Item = (Basis, Option<Number>, Option<Number>)> {
    let counts = |of: Basis| of != Basis::VoluntarySavings || inputs.count_voluntary;
    inputs
        .basis
        .iter()
        .filter(move |part| counts(part.of))
        .map(|part| (part.of, part.total, part.non_members))
}

/// Numbers added up in hundredths; nothing where there is none.
fn sum(numbers: impl Iterator<Item = Option<Number>>) -> Option<u64> {
    let numbers: Vec<Number> = numbers.flatten().collect();
    if numbers.is_empty() {
        return None;
    }
    let sum: Exact = numbers.into_iter().map(|Number(number)| Exact::decimal(number)).sum();
    u64::try_from(Money::from_exact(&sum).ok()?.hundredths()).ok()
}
