//! Prices at which the answer turns, of a plant with one line and one product.

use super::cash::Hardest;
use super::run::Run;
use crate::domain::derivation::{Origin, Step, Unit};
use crate::domain::plant::PlantLine;
use crate::domain::term::{FeasibilityTerm, PlantTerm, ProcessAt, ProcessTerm, PurchaseModel, Term};
use crate::domain::value::{Exact, Number};

/// The process of the first line.
const AT: ProcessAt = ProcessAt { place: 0, plant: true };

/// What each price may come to; the sum of the extra margins where there are several lines.
pub(super) fn turning(run: &mut Run<'_>, hardest: Option<&Hardest>) {
    let plant = run.plant;
    let [line] = plant.lines.as_slice() else {
        let years = (0_u8..).zip(&plant.lines).map(|(place, _)| run.of_plant(PlantTerm::ExtraOfYear(place)));
        // Without the price of raw sale of one of them nothing is known of all.
        let years: Option<Vec<_>> = years.collect();
        if let Some(all) = years.and_then(Step::sum_of) {
            run.tell(all, FeasibilityTerm::ExtraOfAll);
        }
        return;
    };
    let hardest = hardest.filter(|_| line.model == PurchaseModel::BuyAndSell);
    if let Some((price, each)) = product(run, line) {
        if let Some(extra) = run.of_plant(PlantTerm::ExtraMargin(0)) {
            run.price(price.minus(&extra.over(&each)), FeasibilityTerm::ProductPriceFloor);
        }
        if let (Some(hardest), Some(volume)) = (hardest, run.of_plant(PlantTerm::DeliveredOfYear(0))) {
            let price = price.minus(&hardest.left.over(&volume.times(&each)));
            run.price(price, FeasibilityTerm::ProductPriceForInstalments);
        }
    }
    let paid = line.process.raw_price;
    if let (Some(hardest), Some(Number(paid))) = (hardest, paid)
        && let Some(volume) = run.of_plant(PlantTerm::DeliveredOfYear(0))
    {
        let term = Term::Process(AT, ProcessTerm::RawPrice);
        let paid = Step::given(term, Exact::decimal(paid), Unit::MONEY.per(Unit::RAW), Origin::Visitor);
        run.price(paid.plus(&hardest.left.over(&volume)), FeasibilityTerm::RawPriceForInstalments);
    }
}

/// Price and product of one unit of raw material, where there is one product only.
fn product(run: &Run<'_>, line: &PlantLine) -> Option<(Step, Step)> {
    let [product] = line.process.products.as_slice() else { return None };
    let term = Term::Process(AT, ProcessTerm::Price(0));
    let typed = product.price.map(|Number(price)| {
        Step::given(term, Exact::decimal(price), Unit::MONEY.per(Unit::PRODUCT), Origin::Visitor)
    });
    let price = typed.or_else(|| run.outcome.figure(term).cloned())?;
    let value = run.of_plant(PlantTerm::Value(0)).filter(|value| value.value().is_positive())?;
    let each = value.over(&price);
    Some((price, each))
}

impl Run<'_> {
    /// Tells a price, which is none below nothing.
    fn price(&mut self, step: Step, term: FeasibilityTerm) {
        if !step.value().is_negative() {
            self.tell(step, term);
        }
    }
}
