//! What joint products bear of the joint cost.

use super::run::{Run, Table};
use crate::domain::derivation::Step;
use crate::domain::term::{PlantRemark, ProcessTerm, Remark};

impl Run<'_> {
    /// Joint cost by net realisable value: what each main product bears of it.
    pub(super) fn joint(&mut self, table: &Table) {
        let products = &table.products;
        let main = products.iter().filter(|product| !product.by_product).count();
        if products.len() < 2 || main == 0 {
            return;
        }
        let nets: Vec<_> =
            products.iter().filter_map(|product| Some((product, self.net(product)?))).collect();
        if nets.len() < products.len() {
            return;
        }
        let Some(raw) = &table.raw_price else { return };
        // What is lost was paid for too.
        let raw = self.kept.as_ref().map_or_else(|| raw.clone(), |kept| raw.over(kept));
        let common = table.inputs.as_ref().map(|inputs| match &table.further {
            Some(further) => inputs.minus(further),
            None => inputs.clone(),
        });
        let costs = [Some(raw), common, table.labour.clone()];
        let Some(mut joint) = Step::sum_of(costs.into_iter().flatten()) else { return };
        for (_, net) in nets.iter().filter(|(product, _)| product.by_product) {
            joint = joint.minus(net);
        }
        let joint = joint.named(self.name(ProcessTerm::JointCost), None);
        let below_nothing = joint.value().is_negative();
        if below_nothing {
            self.outcome.remark(Remark::Plant(PlantRemark::ByProductsAboveCost(self.at)));
        }
        self.outcome.figures.push(joint.clone());
        let nets: Vec<_> = nets.into_iter().filter(|(product, _)| !product.by_product).collect();
        let Some(all) = Step::sum_of(nets.iter().map(|(_, net)| net.clone())) else { return };
        if !all.value().is_positive() {
            return;
        }
        let all = all.named(self.name(ProcessTerm::NetRealisableOfAll), None);
        for (product, net) in nets {
            let part = net.over(&all).times(&joint);
            let part = part.named(self.name(ProcessTerm::JointCostPart(product.place)), None);
            self.outcome.figures.push(part.clone());
            let factor = product.factor.as_ref().filter(|factor| !factor.value().is_zero());
            let Some(factor) = factor.filter(|_| !below_nothing) else {
                continue;
            };
            let cost = match &product.further {
                Some(further) => part.over(factor).plus(further),
                None => part.over(factor),
            };
            self.outcome.figures.push(cost.named(self.name(ProcessTerm::UnitCost(product.place)), None));
        }
    }
}
