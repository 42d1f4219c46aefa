//! Whether a plant is worth it, in one word, and why.
//!
//! # Design
//!
//! *Why from the figures, and not stored among them?* It adds no number of its own. Each reason names the figure that it rests on
//! and the one at which it turns; both explain themselves.
//!
//! *Why is a plant whose price is not told never feasible?* Without wear and without a loan every plant looks well.

use strum::IntoStaticStr;

use super::run::name;
use crate::domain::derivation::{Missing, Outcome, Step};
use crate::domain::term::{FeasibilityTerm, InputPath, PlantInput, PlantTerm, ProjectTerm, Term};
use crate::domain::value::Exact;

/// What is said of a plant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Ruling {
    /// Layak.
    Feasible,
    /// Belum tentu layak.
    Undecided,
    /// Tidak layak.
    NotFeasible,
}

/// How a reason stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Stands {
    /// It speaks for the plant.
    For,
    /// It keeps the answer open.
    Open,
    /// It speaks against the plant.
    Against,
}

/// What a reason is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum ReasonOf {
    /// What processing leaves beside raw sale.
    ExtraMargin,
    /// What the co-op itself is left with at the price that it pays.
    Profit,
    /// Whether cash pays the instalments of the hardest year, and what is saved makes up for it.
    Instalments,
    /// What the investment is worth today.
    PresentValue,
    /// What is delivered against what can be processed.
    Capacity,
    /// What was not told.
    Missing(InputPath),
}

/// A reason: the figure that it rests on, and the one at which it turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What it is about.
    pub of: ReasonOf,
    /// How it stands.
    pub stands: Stands,
    /// The figure that it rests on.
    pub figure: Option<Term>,
    /// Where it turns.
    pub turns: Option<Term>,
}

/// What is said of a plant, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// What is said.
    pub ruling: Ruling,
    /// Why, in reading order.
    pub reasons: Vec<Reason>,
}

impl Verdict {
    /// The reason that decides: the first of those that weigh most.
    #[must_use]
    pub fn deciding(&self) -> Option<&Reason> {
        let most = self.reasons.iter().map(|reason| reason.stands).max()?;
        self.reasons.iter().find(|reason| reason.stands == most)
    }
}

/// What follows from the figures of a plant; nothing while its year is not known.
#[must_use]
pub fn verdict(outcome: &Outcome) -> Option<Verdict> {
    outcome.figure(name(FeasibilityTerm::CashBeforeFinancing))?;
    let reasons = [
        margin(outcome),
        profit(outcome),
        instalments(outcome),
        present_value(outcome),
        capacity(outcome),
        untold(outcome),
    ];
    let reasons: Vec<_> = reasons.into_iter().flatten().collect();
    let ruling = match reasons.iter().map(|reason| reason.stands).max()? {
        Stands::For => Ruling::Feasible,
        Stands::Open => Ruling::Undecided,
        Stands::Against => Ruling::NotFeasible,
    };
    Some(Verdict { ruling, reasons })
}

/// A reason that speaks for the plant unless its figure is below nothing.
fn by_sign(of: ReasonOf, step: &Step, turns: Option<Term>) -> Reason {
    let stands = if step.value().is_negative() { Stands::Against } else { Stands::For };
    Reason { of, stands, figure: step.term(), turns }
}

/// The places of the plant's lines.
fn lines(outcome: &Outcome) -> impl Iterator<Item = u8> + '_ {
    outcome.figures.iter().filter_map(|step| match step.term() {
        Some(Term::Plant(PlantTerm::LineRevenue(place))) => Some(place),
        _ => None,
    })
}

/// The highest price of the only line there is.
fn highest_price(outcome: &Outcome) -> Option<Term> {
    (lines(outcome).count() == 1).then_some(Term::Plant(PlantTerm::HighestPrice(0)))
}

fn margin(outcome: &Outcome) -> Option<Reason> {
    let only = highest_price(outcome);
    let extra = match only {
        Some(_) => Term::Plant(PlantTerm::ExtraMargin(0)),
        None => name(FeasibilityTerm::ExtraOfAll),
    };
    if let Some(extra) = outcome.figure(extra) {
        return Some(by_sign(ReasonOf::ExtraMargin, extra, only));
    }
    let is_price = |place: &InputPath| matches!(place, InputPath::Plant(PlantInput::MarketPrice(_)));
    outcome.missing.iter().map(|missing| missing.0).find(is_price).map(missing)
}

fn missing(place: InputPath) -> Reason {
    Reason { of: ReasonOf::Missing(place), stands: Stands::Open, figure: None, turns: None }
}

/// Told only where the co-op loses: members are paid more than is left.
fn profit(outcome: &Outcome) -> Option<Reason> {
    let profit = outcome.figure(Term::Plant(PlantTerm::Profit))?;
    let reason = by_sign(ReasonOf::Profit, profit, highest_price(outcome));
    (reason.stands == Stands::Against).then_some(reason)
}

/// The year with the least left. What earlier years saved may pay for it: then it is open whether they save it.
fn instalments(outcome: &Outcome) -> Option<Reason> {
    let years = outcome.figures.iter().filter_map(|step| match step.term() {
        Some(Term::Feasibility(FeasibilityTerm::Left(year))) => Some((year, step.value())),
        _ => None,
    });
    let (year, left) = years.min_by(|(_, one), (_, other)| one.compare(other))?;
    let cover = outcome.figure(name(FeasibilityTerm::Cover(year)))?;
    let is_overdrawn = |step: &Step| {
        let of_years = matches!(step.term(), Some(Term::Feasibility(FeasibilityTerm::Accumulated(_))));
        of_years && step.value().is_negative()
    };
    let stands = if !left.is_negative() {
        Stands::For
    } else if outcome.figures.iter().any(is_overdrawn) {
        Stands::Against
    } else {
        Stands::Open
    };
    let turns =
        [name(FeasibilityTerm::RawPriceForInstalments), name(FeasibilityTerm::ProductPriceForInstalments)];
    let turns = turns.into_iter().find(|term| outcome.figure(*term).is_some());
    Some(Reason { of: ReasonOf::Instalments, stands, figure: cover.term(), turns })
}

fn present_value(outcome: &Outcome) -> Option<Reason> {
    let value = outcome.figure(Term::PlantProject(ProjectTerm::NetPresentValue))?;
    let turns = Term::PlantProject(ProjectTerm::InternalRate);
    let turns = outcome.figure(turns).map(|_| turns);
    Some(by_sign(ReasonOf::PresentValue, value, turns))
}

/// More than can be processed keeps the answer open; a plant that even full would not bear its cost is none.
fn capacity(outcome: &Outcome) -> Option<Reason> {
    let one = Exact::whole(1);
    let above = |term| {
        let step = outcome.figure(Term::Plant(term))?;
        Some(step.value().compare(&one).is_gt())
    };
    let reasons = lines(outcome).filter_map(|place| {
        let used = above(PlantTerm::Utilisation(place))?;
        let even_full = above(PlantTerm::BreakEvenUtilisation(place)) == Some(true);
        let stands = match (even_full, used) {
            (true, _) => Stands::Against,
            (false, true) => Stands::Open,
            (false, false) => Stands::For,
        };
        let turns = Term::Plant(PlantTerm::BreakEvenVolume(place));
        let turns = outcome.figure(turns).map(|_| turns);
        let figure = Some(Term::Plant(PlantTerm::Utilisation(place)));
        Some(Reason { of: ReasonOf::Capacity, stands, figure, turns })
    });
    // The line that stands worst speaks for all.
    let mut worst: Option<Reason> = None;
    for reason in reasons {
        if worst.is_none_or(|worst| reason.stands > worst.stands) {
            worst = Some(reason);
        }
    }
    worst
}

/// The price of the plant, where it was asked for.
fn untold(outcome: &Outcome) -> Option<Reason> {
    let price = InputPath::Plant(PlantInput::AssetCost);
    outcome.missing.contains(&Missing(price)).then(|| missing(price))
}
