//! Cash against instalments, year by year, and what buying raw material ties up.

use super::run::{Run, name};
use crate::domain::derivation::{Origin, Outcome, Refusal, Step, Unit};
use crate::domain::finance::YearOfContracts;
use crate::domain::term::{
    ContractOf, FeasibilityInput, FeasibilityTerm, FinanceTerm, InputPath, PlantTerm, Term,
};
use crate::domain::value::Exact;

/// The year in which least is left.
pub(super) struct Hardest {
    pub(super) instalments: Step,
    pub(super) left: Step,
}

/// What a year of operation leaves in cash: wear costs nothing this year, and members are paid before banks.
pub(super) fn before_financing(outcome: &Outcome) -> Option<Step> {
    let operating = outcome.figure(Term::Plant(PlantTerm::OperatingProfit))?.clone();
    let is_settlement = |step: &&Step| matches!(step.term(), Some(Term::Plant(PlantTerm::Settlement(_))));
    let settled = outcome.figures.iter().filter(is_settlement);
    Some(settled.fold(operating, |left, settlement| left.minus(settlement)))
}

/// Each year of what is borrowed; the hardest of them, where anything is to be paid.
pub(super) fn years(run: &mut Run<'_>) -> Option<Hardest> {
    let cash = before_financing(run.outcome)?;
    let cash = run.tell(cash, FeasibilityTerm::CashBeforeFinancing);
    let mut years = (run.floors.years)(&run.plant.financing, run.setting);
    let partners = partners(run.outcome);
    if years.is_empty() && partners.is_some() {
        years.push(YearOfContracts::default());
    }
    let mut hardest: Option<Hardest> = None;
    let mut saved: Option<Step> = None;
    for (year, of) in (1_u8..).zip(years) {
        let due = Step::sum_of(of.instalments.clone().into_iter().chain(partners.clone()));
        let left = run.year(year, &cash, due.clone(), &of);
        let together = saved.map_or_else(|| left.clone(), |saved| saved.plus(&left));
        saved = Some(run.tell(together, FeasibilityTerm::Accumulated(year)));
        let harder =
            hardest.as_ref().is_none_or(|hardest| left.value().compare(hardest.left.value()).is_lt());
        if let Some(instalments) = due.filter(|_| harder) {
            let instalments = instalments.named(name(FeasibilityTerm::Instalments(year)), None);
            hardest = Some(Hardest { instalments, left });
        }
    }
    hardest
}

/// What those who share the profit have of a year.
fn partners(outcome: &Outcome) -> Option<Step> {
    let is_part = |step: &&Step| matches!(step.term(), Some(Term::Finance(at, FinanceTerm::FinancierPart)) if at.of == ContractOf::Plant);
    let parts = outcome.figures.iter().filter(is_part).filter(|part| part.value().is_positive());
    Step::sum_of(parts.cloned())
}

impl Run<'_> {
    /// The figures of one year; what it leaves.
    fn year(&mut self, year: u8, cash: &Step, due: Option<Step>, of: &YearOfContracts) -> Step {
        let left = self.after(year, cash, due, of);
        if let Some(owed) = of.owed.clone() {
            self.tell(owed, FeasibilityTerm::Owed(year));
        }
        left
    }

    /// What a year leaves after what is due; all of it where nothing is.
    fn after(&mut self, year: u8, cash: &Step, due: Option<Step>, of: &YearOfContracts) -> Step {
        let Some(due) = due else { return self.tell(cash.clone(), FeasibilityTerm::Left(year)) };
        let due = self.tell(due, FeasibilityTerm::Instalments(year));
        if of.are_loans {
            let charge = of.principal.as_ref().map_or_else(|| due.clone(), |principal| due.minus(principal));
            if let Some(principal) = of.principal.clone() {
                self.tell(principal, FeasibilityTerm::Principal(year));
            }
            self.tell(charge, FeasibilityTerm::Charge(year));
        }
        let left = self.tell(cash.minus(&due), FeasibilityTerm::Left(year));
        if due.value().is_positive() {
            self.tell(cash.over(&due), FeasibilityTerm::Cover(year));
        }
        left
    }

    /// `raw material of a year ÷ months of operation ÷ 30 × days`.
    pub(super) fn working_capital(&mut self) {
        let Some(days) = self.days() else { return };
        let Some(raw) = self.of_plant(PlantTerm::RawCost) else {
            if self.of_plant(PlantTerm::Revenue).is_some() {
                // Who only processes for a fee buys nothing.
                self.outcome.refuse(InputPath::Feasibility(FeasibilityInput::RawDays), Refusal::NotUsed);
            }
            return;
        };
        let tied = self.tied_up(&raw, &days);
        self.tell(tied, FeasibilityTerm::WorkingCapital);
    }

    /// Days from paying for raw material to being paid for the product.
    pub(super) fn days(&self) -> Option<Step> {
        let days = self.inputs.raw_days.filter(|days| *days > 0)?;
        Some(count(FeasibilityTerm::RawDays, i128::from(days)))
    }

    /// What is paid for raw material in so many days.
    pub(super) fn tied_up(&self, raw: &Step, days: &Step) -> Step {
        let months = count(FeasibilityTerm::Months, i128::from(self.plant.months.unwrap_or(12)));
        raw.over(&months).over(&count(FeasibilityTerm::DaysOfMonth, 30)).times(days)
    }
}

fn count(term: FeasibilityTerm, count: i128) -> Step {
    Step::given(name(term), Exact::whole(count), Unit::NONE, Origin::Visitor)
}
