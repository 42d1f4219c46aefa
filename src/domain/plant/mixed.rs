//! A line beside others, some of which earn while others lose: what financiers have of it, what a pool can be paid,
//! what can come back at the end of the year.
//!
//! # Design
//!
//! *Why is a pool settled by its own line as far as there is money?* Its members were promised the result of their
//! line, so what another line loses is first the co-op's. But nobody can be paid what the plant does not have.
//!
//! *Why is the whole year looked at for one unit?* What financiers have depends on the profit of all lines, and so does
//! what is left to pay with. A unit looked at by itself would be promised what the year cannot give.

use super::entered::Plant;
use super::line::LineYear;
use super::result::{LineCost, line_result};
use super::settlement::paid_out;
use crate::domain::derivation::{Outcome, Setting, Step};
use crate::domain::finance;
use crate::domain::term::{PlantTerm, PurchaseModel, Term};
use crate::domain::value::Exact;

/// The lines of a plant with what each costs it.
#[derive(Clone, Copy)]
pub(super) struct Lines<'a> {
    pub(super) inputs: &'a Plant,
    pub(super) setting: Setting<'a>,
    pub(super) years: &'a [LineYear<'a>],
    pub(super) costs: &'a [LineCost],
}

/// A year of all lines in which some earn and some lose, one of them dealt with by a model.
pub(super) struct Mixed {
    /// What financiers have of the plant's profit.
    financiers: Option<Step>,
    /// What the lines that bear it earn, or lose, together.
    bearing: Step,
    /// Whether the line that is looked at is one of them.
    bears: bool,
    /// What is left to settle pools with.
    after: Step,
    /// What the other pools are to be paid by their own lines.
    others: Option<Step>,
    volume: Step,
}

impl Lines<'_> {
    /// The year with the line of a place dealt with by a model that leaves so much of a unit; nothing where no line
    /// goes another way than the others.
    pub(super) fn with(&self, place: u8, model: PurchaseModel, each: &Step) -> Option<Mixed> {
        let this = self.years.iter().find(|line| line.place == place)?;
        let result = |(line, cost): (&LineYear<'_>, &LineCost)| {
            if line.place == place { line.volume.times(each) } else { line_result(line, cost) }
        };
        let results: Vec<_> = self.years.iter().zip(self.costs).map(result).collect();
        let goes = |is: fn(&Exact) -> bool| results.iter().any(|result| is(result.value()));
        if !goes(Exact::is_positive) || !goes(Exact::is_negative) {
            return None;
        }
        let profit = Step::sum_of(results.iter().cloned())?;
        let profit = profit.named(Term::Plant(PlantTerm::ModelProfit(model)), None);
        let financiers = finance::financiers_of_unit(&self.inputs.financing, &profit, self.setting);
        let bears = |result: &Step| result.value().is_negative() == profit.value().is_negative();
        let bearing = Step::sum_of(results.iter().filter(|result| bears(result)).cloned())?;
        let after = financiers.as_ref().map_or_else(|| profit.clone(), |part| profit.minus(part));
        let mut mixed = Mixed {
            bears: bears(each),
            financiers,
            bearing,
            after,
            others: None,
            volume: this.volume.clone(),
        };
        let others = self.years.iter().zip(&results).filter(|(line, _)| line.place != place);
        mixed.others = Step::sum_of(others.filter_map(|(line, result)| mixed.claim(line, result)));
        Some(mixed)
    }
}

impl Mixed {
    /// What financiers have of so much of a unit; nothing where the line does not go the way of the plant.
    pub(super) fn financiers_of(&self, each: &Step) -> Option<Step> {
        let all = self.financiers.as_ref().filter(|_| self.bears)?;
        Some(each.over(&self.bearing).times(all))
    }

    /// What a pool is to be paid by its own line.
    fn claim(&self, line: &LineYear<'_>, result: &Step) -> Option<Step> {
        if line.inputs.model != PurchaseModel::Pool || !result.value().is_positive() {
            return None;
        }
        let left = match self.financiers.as_ref().filter(|_| !self.after.value().is_negative()) {
            Some(all) => result.minus(&result.over(&self.bearing).times(all)),
            None => result.clone(),
        };
        // What the co-op keeps was checked when the year was calculated.
        Some(paid_out(line.place, line.inputs, &left, &mut Outcome::default()))
    }

    /// What all pools are to be paid, with so much for a unit of this line.
    fn claims(&self, later: Option<&Step>) -> Option<Step> {
        let own = later.map(|later| self.volume.times(later));
        Step::sum_of(self.others.iter().cloned().chain(own))
    }

    /// What a pool can be paid for a unit; nothing where the plant has nothing.
    pub(super) fn payable(&self, later: Step) -> Option<Step> {
        let claims = self.claims(Some(&later))?;
        if !self.after.value().is_positive() {
            None
        } else if claims.value().compare(self.after.value()).is_gt() {
            Some(later.times(&self.after).over(&claims))
        } else {
            Some(later)
        }
    }

    /// What of the rest of a unit is there in the end to come back out of; nothing where the plant has nothing over.
    pub(super) fn left(&self, kept: &Step, later: Option<&Step>) -> Option<Step> {
        let less =
            |from: &Step, what: Option<&Step>| what.map_or_else(|| from.clone(), |what| from.minus(what));
        let claims = self.claims(later);
        let over = less(&self.after, claims.as_ref());
        if !over.value().is_positive() {
            return None;
        }
        let all = less(&less(&self.bearing, self.financiers.as_ref()), claims.as_ref());
        Some(kept.over(&all).times(&over))
    }
}
