//! What the plant costs in a year, whatever it processes: fixed costs, wear, the first year of what is borrowed.

use super::entered::{Asset, DepreciationPolicy};
use super::run::{Run, name};
use crate::domain::derivation::given;
use crate::domain::derivation::{Missing, Refusal, Step, Unit};
use crate::domain::finance;
use crate::domain::term::{ContractOf, InputPath, PlantInput, PlantTerm};

/// What the plant costs in a year, whatever it processes.
pub(crate) struct Overhead {
    pub fixed: Option<Step>,
    pub asset: Option<Step>,
    pub finance: Option<Step>,
    pub total: Option<Step>,
}

impl Run<'_> {
    /// Fixed costs, the wear of the plant, the first year of what is borrowed.
    pub(super) fn overhead(&mut self) -> Overhead {
        let fixed = self.fixed();
        let asset = self.asset();
        let contracts = finance::numbered(&self.inputs.financing, ContractOf::Plant, self.outcome);
        let costs: Vec<_> = contracts
            .filter_map(|(at, contract)| finance::first_year(at, contract, self.setting, self.outcome))
            .collect();
        let finance = Step::sum_of(costs).map(|costs| costs.named(name(PlantTerm::FinanceCost), None));
        for step in [&fixed, &asset, &finance].into_iter().flatten() {
            self.outcome.figures.push(step.clone());
        }
        let parts = [fixed.clone(), asset.clone(), finance.clone()];
        let total = Step::sum_of(parts.into_iter().flatten());
        let total = total.map(|total| total.named(name(PlantTerm::Overhead), None));
        if let Some(total) = &total {
            self.show(total);
        }
        Overhead { fixed, asset, finance, total }
    }

    fn fixed(&mut self) -> Option<Step> {
        if self.inputs.fixed.is_empty() {
            self.outcome.missing.push(Missing(InputPath::Plant(PlantInput::Fixed)));
        }
        let unit = Unit::MONEY.per(Unit::TIME);
        let items: Vec<_> = (0_u8..)
            .zip(&self.inputs.fixed)
            .filter_map(|(place, cost)| {
                self.given(Some(*cost), PlantInput::Fixed, PlantTerm::FixedItem(place), unit)
            })
            .collect();
        let month = Step::sum_of(items)?;
        let month = month.named(name(PlantTerm::FixedOfMonth), None);
        let year = Self::count(PlantTerm::MonthsOfYear, 12, Unit::TIME);
        Some(month.times(&year).named(name(PlantTerm::FixedOfYear), None))
    }

    /// Refuses what counts for nothing: a grant is released with the depreciation alone, and wear that nobody counts
    /// has no cost.
    fn refuse_unused_worth(&mut self, asset: &Asset) {
        let counted = asset.wear != DepreciationPolicy::None;
        let inputs = [
            (PlantInput::AssetCost, asset.cost, counted),
            (PlantInput::Residual, asset.residual, counted),
            (PlantInput::Life, asset.life_years, counted),
            (PlantInput::Grant, asset.grant, asset.wear == DepreciationPolicy::Depreciation),
        ];
        for (input, number, used) in inputs {
            if given::unless_zero(number).is_some() && !used {
                self.outcome.refuse(InputPath::Plant(input), Refusal::NotUsed);
            }
        }
    }

    /// `(cost − residual) ÷ life`, saved or written off; a grant is released over the same years.
    ///
    /// # Source
    ///
    /// PSAK 61 for the release of grants.
    fn asset(&mut self) -> Option<Step> {
        let asset = self.inputs.asset.as_ref()?;
        self.refuse_unused_worth(asset);
        if asset.wear == DepreciationPolicy::None {
            return None;
        }
        let cost = self.needed(asset.cost, PlantInput::AssetCost, PlantTerm::AssetCost, Unit::MONEY);
        let life = self.needed(asset.life_years, PlantInput::Life, PlantTerm::Life, Unit::NONE);
        let residual = given::unless_zero(asset.residual);
        let residual = self.given(residual, PlantInput::Residual, PlantTerm::Residual, Unit::MONEY);
        let (cost, life) = (cost?, life?);
        if !life.value().is_positive() {
            self.outcome.refuse(InputPath::Plant(PlantInput::Life), Refusal::NotPositive);
            return None;
        }
        let worn = match residual {
            Some(residual) => {
                if residual.value().compare(cost.value()).is_gt() {
                    self.outcome.refuse(InputPath::Plant(PlantInput::Residual), Refusal::PartExceedsPrice);
                }
                cost.minus(&residual)
            }
            None => cost.clone(),
        };
        let wear = worn.over(&life);
        if asset.wear == DepreciationPolicy::ReplacementReserve {
            return Some(wear.named(name(PlantTerm::ReplacementReserve), None));
        }
        let wear = wear.named(name(PlantTerm::Depreciation), None);
        let grant = given::unless_zero(asset.grant);
        let Some(grant) = self.given(grant, PlantInput::Grant, PlantTerm::Grant, Unit::MONEY) else {
            return Some(wear);
        };
        if grant.value().compare(cost.value()).is_gt() {
            self.outcome.refuse(InputPath::Plant(PlantInput::Grant), Refusal::PartExceedsPrice);
        }
        // All of the grant over the life, and never more than the wear that it makes up for.
        let released = grant.over(&life);
        let released = if released.value().compare(wear.value()).is_gt() { wear.clone() } else { released };
        let released = released.named(name(PlantTerm::ReleasedGrant), None);
        self.show(&wear);
        self.show(&released);
        Some(wear.minus(&released).named(name(PlantTerm::NetDepreciation), None))
    }
}
