//! The page as it is handed to what comes in a file of its own.
//!
//! # Design
//!
//! *Why not the page itself?* Whatever both files name goes into a third one. The page would take all that it is made of
//! with it; handed over like this, each file keeps its own.

use yew::Html;

use crate::domain::{FeasibilityTerm, Outcome, PlantTerm, PurchaseModel, Step, Term};
use crate::i18n::{self, Naming, Words, fill, number};
use crate::ui::element::{el, nothing, rows, said};
use crate::ui::page::{Drawn, own_words};
use crate::ui::parts::table::named;
use crate::ui::view_context::ViewContext;

/// What stands above the answer.
pub(in crate::ui::pages::plant) struct Headline {
    pub title: Words,
    /// The verdict in a word or two.
    pub word: &'static str,
    /// The figure that decides, and where it turns.
    pub sentence: String,
}

/// The page as it is drawn, and how its figures are called.
pub(in crate::ui::pages::plant) struct Told<'a> {
    pub drawn: &'a dyn Drawn,
    pub naming: &'a dyn Naming,
    /// How many lines there are.
    pub lines: usize,
    /// The line that one member delivers to, and how the co-op takes its raw material.
    pub mine: (u8, PurchaseModel),
    /// Whether the plant's surplus goes into the split of the first page.
    pub has_split: bool,
}

impl Told<'_> {
    pub fn context(&self) -> &ViewContext<'_> {
        self.drawn.context()
    }

    pub fn outcome(&self) -> &Outcome {
        self.drawn.outcome()
    }

    /// A figure of the plant's year.
    pub fn plant(&self, term: PlantTerm) -> Option<&Step> {
        self.outcome().figure(Term::Plant(term))
    }

    /// A text with the names of the country's own co-ops.
    pub fn words(&self, words: Words) -> String {
        own_words(self.drawn, words)
    }

    /// A value as it is written, with what it is counted in.
    pub fn value(&self, step: &Step) -> String {
        i18n::glanced(self.naming, step, self.context().currency(), self.context().language())
    }
}

/// A figure.
pub(super) fn figure<'a>(told: &'a Told<'_>, term: FeasibilityTerm) -> Option<&'a Step> {
    told.outcome().figure(Term::Feasibility(term))
}

/// A figure as it is written, or that there is none.
pub(super) fn value_or_dash(told: &Told<'_>, step: Option<&Step>) -> String {
    step.map_or_else(|| "–".into(), |step| told.value(step))
}

/// The same without its sign, for where words tell it.
pub(super) fn size(told: &Told<'_>, step: &Step) -> String {
    number::unsigned(&told.value(step))
}

/// A text with its gap filled.
pub(super) fn filled(told: &Told<'_>, words: Words, with: &str) -> String {
    fill(&told.words(words), with)
}

/// A small remark below a picture or a table.
pub(super) fn note(told: &Told<'_>, words: Words) -> Html {
    said("p", "small soft", told.context().words(words))
}

/// Figures by name and value, those that there are.
pub(super) fn figures(told: &Told<'_>, terms: &[Term]) -> Html {
    let found: Vec<&Step> = terms.iter().filter_map(|term| told.outcome().figure(*term)).collect();
    if found.is_empty() {
        return nothing();
    }
    named(told.context(), told.naming, "keyed", &found)
}

/// The headings of a table.
pub(super) fn heads(told: &Told<'_>, columns: &[Words]) -> Vec<String> {
    columns.iter().map(|words| told.context().words(*words).to_owned()).collect()
}

/// A line of a block: what it is, and its figure or word.
pub(super) type Line = (Words, String);

/// The lines of a block, names left and values right: no table that a narrow place would cut.
pub(super) fn lines(told: &Told<'_>, lines: &[Line]) -> Html {
    let line = |(name, value): &Line| {
        let name = said("dt", "small soft", told.words(*name));
        el("div", "", vec![name, said("dd", "num", value.clone())])
    };
    el("dl", "", rows(lines, &line))
}
