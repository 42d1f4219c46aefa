//! One document in, one document out: everything the calculators know, and what follows from it.

use serde::{Deserialize, Serialize};

use crate::domain::account::{Appropriation, CoopTax};
use crate::domain::capital::{Capital, Contributions};
use crate::domain::delivery::MemberDelivery;
use crate::domain::derivation::Country;
use crate::domain::dividend::{Dividends, SavingsInterest};
use crate::domain::export::ExportSale;
use crate::domain::feasibility::Feasibility;
use crate::domain::finance::{Financing, MemberLoan, Project};
use crate::domain::payment::AmountOverList;
use crate::domain::plant::{Business, Plant, Storage};
use crate::domain::process::Hayami;
use crate::domain::surplus::{KnownRates, Sharing, YearResult};
use crate::domain::value::Date;

/// The version of the Scenario that this code writes; it reads every version up to this one.
pub const VERSION: u32 = 1;

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
    /// A member's part where the report names the rates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known_rates: Option<KnownRates>,
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
    /// Whether that plant is worth it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feasibility: Option<Feasibility>,
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
    /// What one member delivers to a plant, beside selling it raw.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivery: Option<MemberDelivery>,
    /// A member's loan, and what it costs after what comes back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loan: Option<MemberLoan>,
    /// A sale abroad, beside the home market.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub export: Option<ExportSale>,
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
            known_rates: None,
            contributions: None,
            allocation: None,
            dividends: None,
            appropriation: None,
            capital: None,
            coop_tax: None,
            savings_interest: None,
            plant: None,
            feasibility: None,
            hayami: None,
            business: Vec::new(),
            financing: Vec::new(),
            project: None,
            storage: None,
            delivery: None,
            loan: None,
            export: None,
        }
    }

    /// Whether a plant's surplus goes into what is shared out: then the plant runs the split too.
    pub(super) fn plant_goes_into_surplus(&self) -> bool {
        self.plant.as_ref().is_some_and(|plant| plant.into_surplus)
    }
}
