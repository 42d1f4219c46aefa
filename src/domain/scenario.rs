//! One document in, one document out: everything the calculators know, and what follows from it.

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::appropriation::{self, Appropriation};
use super::business::{self, Business};
use super::capital::{self, Capital, Contributions};
use super::coop_tax::{self, CoopTax};
use super::date::Date;
use super::dividend::{self, Dividends};
use super::finance::{self, Financing};
use super::law::Law;
use super::list::{self, AmountOverList};
use super::money::{Currency, Direction, Rounding};
use super::outcome::{Missing, Outcome, Place, Refusal};
use super::plant::{self, Plant};
use super::process::{self, Hayami};
use super::project::{self, Project};
use super::result::{self, YearResult};
use super::savings::{self, SavingsInterest};
use super::storage::{self, Storage};
use super::surplus::{self, Sharing};

/// The version of the Scenario that this code writes; it reads every version up to this one.
pub const VERSION: u32 = 1;

/// The countries whose rules are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Country {
    /// Indonesia.
    #[default]
    #[serde(rename = "ID")]
    Indonesia,
    /// Malaysia.
    #[serde(rename = "MY")]
    Malaysia,
}

impl Country {
    /// Every country.
    pub const ALL: [Self; 2] = [Self::Indonesia, Self::Malaysia];

    /// Its code, as in a Scenario: `ID`, `MY`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Indonesia => "ID",
            Self::Malaysia => "MY",
        }
    }

    /// The country of a code, in large or small letters.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|country| country.code().eq_ignore_ascii_case(code))
    }

    /// The country's currency.
    #[must_use]
    pub fn currency(self) -> Currency {
        match self {
            Self::Indonesia => Currency::Idr,
            Self::Malaysia => Currency::Myr,
        }
    }
}

/// A decimal as a Scenario writes it: a string of at most 15 digits and 8 decimals, never a JSON number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number(pub Decimal);

impl Number {
    /// Reads `-?digits[.digits]` and nothing else.
    ///
    /// # Errors
    ///
    /// The name of what is wrong: `not_a_number`, `too_many_digits` or `too_many_decimals`.
    pub fn from_canonical(text: &str) -> Result<Self, &'static str> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !plain(whole) || !plain(decimals) {
            return Err("not_a_number");
        }
        if whole.len() > 15 {
            return Err("too_many_digits");
        }
        if decimals.len() > 8 {
            return Err("too_many_decimals");
        }
        let decimal = Decimal::from_str_exact(text).map_err(|_| "not_a_number")?.normalize();
        Ok(Self(if decimal.is_zero() { Decimal::ZERO } else { decimal }))
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::from_canonical(&text).map_err(serde::de::Error::custom)
    }
}

/// Everything that is known about a case, as the visitor, a file or a link gives it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Version of this document, at present 1.
    pub version: u32,
    /// Whose rules apply.
    pub country: Country,
    /// The day whose rules apply: usually the last day of the financial year.
    pub rule_date: Date,
    /// The way from the year's accounts to what is shared out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<YearResult>,
    /// Sharing out the year's surplus (SHU).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharing: Option<Sharing>,
    /// What members paid in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contributions: Option<Contributions>,
    /// An amount split over a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allocation: Option<AmountOverList>,
    /// Rates on what a member paid in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dividends: Option<Dividends>,
    /// The year's profit and what becomes of it, line by line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appropriation: Option<Appropriation>,
    /// The capital of the cooperative and of one member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capital: Option<Capital>,
    /// The co-op's own tax, estimated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coop_tax: Option<CoopTax>,
    /// Interest on savings, and its tax.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub savings_interest: Option<SavingsInterest>,
    /// A shared processing plant over a year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plant: Option<Plant>,
    /// Value added by Hayami's table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hayami: Option<Hayami>,
    /// Revenue against cost, of one or several businesses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub business: Vec<Business>,
    /// Money from outside.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub financing: Vec<Financing>,
    /// An investment over years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<Project>,
    /// A stock bought now and sold later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub storage: Option<Storage>,
}

impl Scenario {
    /// An empty scenario.
    #[must_use]
    pub fn new(country: Country, rule_date: Date) -> Self {
        Self {
            version: VERSION,
            country,
            rule_date,
            result: None,
            sharing: None,
            contributions: None,
            allocation: None,
            dividends: None,
            appropriation: None,
            capital: None,
            coop_tax: None,
            savings_interest: None,
            plant: None,
            hayami: None,
            business: Vec::new(),
            financing: Vec::new(),
            project: None,
            storage: None,
        }
    }

    /// Whether a plant's surplus goes into what is shared out: then the plant runs the split too.
    fn chained(&self) -> bool {
        self.plant.as_ref().is_some_and(|plant| plant.into_surplus)
    }
}

/// What every calculator needs besides its own inputs.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// The currency of all amounts.
    pub currency: Currency,
    /// The day whose rules apply.
    pub rule_date: Date,
    /// The country's dated law.
    pub law: &'a Law,
}

impl Setting<'_> {
    /// To the smallest unit that can be paid.
    pub(super) fn rounding(self, direction: Direction) -> Rounding {
        Rounding { direction, to: self.currency.smallest() }
    }
}

/// A calculator: its inputs in the scenario, if there are any, and what follows from them. Says whether
/// there were any.
pub type Calculator = fn(&Scenario, Setting<'_>, &mut Outcome) -> bool;

/// The year's result and what becomes of it: the split too, and what that gives to members.
pub const RESULT: Calculator = |scenario, setting, outcome| {
    if scenario.chained() {
        return false;
    }
    let Some(inputs) = &scenario.result else { return SHARING(scenario, setting, outcome) };
    result::result(inputs, setting, outcome);
    if let Some(sharing) = &scenario.sharing {
        surplus::share_out(sharing, setting, outcome);
        result::for_members(inputs, sharing, setting, outcome);
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
        .filter(|_| !scenario.chained())
        .map(|inputs| appropriation::appropriate(inputs, setting, outcome))
        .is_some()
};

/// Capital of the cooperative and of one member.
pub const CAPITAL: Calculator = |scenario, setting, outcome| {
    scenario.capital.as_ref().map(|inputs| capital::capital(inputs, setting, outcome)).is_some()
};

/// Interest on savings.
pub const SAVINGS: Calculator = |scenario, setting, outcome| {
    scenario.savings_interest.as_ref().map(|inputs| savings::interest(inputs, setting, outcome)).is_some()
};

/// The co-op's own tax.
pub const COOP_TAX: Calculator = |scenario, setting, outcome| {
    scenario.coop_tax.as_ref().map(|inputs| coop_tax::coop_tax(inputs, setting, outcome)).is_some()
};

/// A plant, and the way of its surplus to a member where it goes there.
pub const PLANT: Calculator = |scenario, setting, outcome| {
    let Some(inputs) = &scenario.plant else { return false };
    plant::plant(inputs, setting, outcome);
    if inputs.into_surplus {
        plant::chain::chain(scenario, setting, outcome);
    }
    true
};

/// Value added by Hayami's table.
pub const HAYAMI: Calculator =
    |scenario, _, outcome| scenario.hayami.as_ref().map(|inputs| process::hayami(inputs, outcome)).is_some();

/// Revenue against cost.
pub const BUSINESSES: Calculator = |scenario, _, outcome| {
    business::businesses(&scenario.business, outcome);
    !scenario.business.is_empty()
};

/// Money from outside.
pub const FINANCING: Calculator = |scenario, setting, outcome| {
    finance::financing(&scenario.financing, setting, outcome);
    !scenario.financing.is_empty()
};

/// An investment.
pub const PROJECT: Calculator = |scenario, _, outcome| {
    scenario.project.as_ref().map(|inputs| project::project(inputs, outcome)).is_some()
};

/// A stock bought now and sold later.
pub const STORAGE: Calculator = |scenario, _, outcome| {
    scenario.storage.as_ref().map(|inputs| storage::storage(inputs, outcome)).is_some()
};

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
        scenario.allocation.as_ref().map(|inputs| list::split(inputs, setting, outcome)).is_some()
    },
];

/// Everything that follows from a scenario under the law handed in, by the calculators handed in.
///
/// Pure, total and deterministic: it reads no clock and cannot panic. A page hands in the calculators
/// that it shows, so that its visitors download no others.
#[must_use]
pub fn evaluate(scenario: &Scenario, law: &Law, calculators: &[Calculator]) -> Outcome {
    let mut outcome = Outcome::default();
    if scenario.version == 0 || scenario.version > VERSION {
        outcome.refuse(Place::Version, Refusal::UnknownVersion(scenario.version));
        return outcome;
    }
    let setting = Setting { currency: scenario.country.currency(), rule_date: scenario.rule_date, law };
    let mut any = false;
    for calculator in calculators {
        any |= calculator(scenario, setting, &mut outcome);
    }
    if !any {
        outcome.missing.push(Missing(Place::Calculator));
    }
    outcome.finish();
    outcome
}
