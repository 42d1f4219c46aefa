//! Selling raw and the models beside each other: what each gives one member, leaves for instalments and ties up.

use super::cash::before_financing;
use super::run::Run;
use crate::domain::derivation::Step;
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
        let mut plant = self.bare();
        plant.lines.get_mut(place)?.model = model;
        let year = self.year_of(&plant)?;
        let cash = before_financing(&year)?;
        self.tell(cash, FeasibilityTerm::ModelCash(model));
        let raw = year.figure(Term::Plant(PlantTerm::RawCost)).cloned()?;
        let tied = self.tied_up(&raw, days?);
        self.tell(tied, FeasibilityTerm::ModelWorkingCapital(model));
        Some(())
    }
}
