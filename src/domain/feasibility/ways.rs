//! Selling raw and the models beside each other: what each gives one member, leaves for instalments and ties up.

use super::cash::before_financing;
use super::run::Run;
use crate::domain::derivation::{Outcome, Step};
use crate::domain::term::{FeasibilityTerm, PlantTerm, PurchaseModel, Term};

/// What raw sale brings one member; cash and money tied up of each model.
pub(super) fn ways(run: &mut Run<'_>) {
    let place = run.plant.member.as_ref().map_or(0, |member| member.line);
    let market = run.of_plant(PlantTerm::MarketPrice(place));
    if let (Some(market), Some(mine)) = (market, run.of_plant(PlantTerm::MyDeliveredOfYear)) {
        run.tell(market.times(&mine), FeasibilityTerm::RawSaleMine);
    }
    let days = run.days();
    for model in PurchaseModel::ALL {
        if run.of_plant(PlantTerm::ModelCash(model)).is_some() {
            run.model(usize::from(place), model, days.as_ref());
        }
    }
}

impl Run<'_> {
    fn model(&mut self, place: usize, model: PurchaseModel, days: Option<&Step>) -> Option<()> {
        let (cash, raw) = if self.plant.lines.get(place)?.model == model {
            of_year(self.outcome)?
        } else {
            let mut plant = self.bare();
            plant.lines.get_mut(place)?.model = model;
            of_year(&self.year_of(&plant)?)?
        };
        self.tell(cash, FeasibilityTerm::ModelCash(model));
        let raw = raw?;
        let tied = self.tied_up(&raw, days?);
        self.tell(tied, FeasibilityTerm::ModelWorkingCapital(model));
        Some(())
    }
}

/// What a year leaves before instalments, and what is paid for its raw material.
fn of_year(year: &Outcome) -> Option<(Step, Option<Step>)> {
    Some((before_financing(year)?, year.figure(Term::Plant(PlantTerm::RawCost)).cloned()))
}
