//! A page as it is drawn: what it remembers, what follows from it, and what it needs to draw itself.

use super::page::Page;
use super::reader::{Reader, Reading};
use crate::data;
use crate::domain::{Calculator, Date, InputPath, Outcome, Scenario, evaluate};
use crate::i18n::{Words, words_in};
use crate::ui::action::Key;
use crate::ui::view_context::ViewContext;
use crate::ui::visit::Visit;

/// A page as it is drawn.
pub(in crate::ui) struct View<'a, P> {
    pub context: ViewContext<'a>,
    pub page: &'a P,
    /// The day whose rules apply.
    pub day: Date,
    pub outcome: Outcome,
    reading: Reading,
}

impl<'a, P: Page> View<'a, P> {
    /// What follows from a page, by these calculators, under the rules of the day that was chosen on it or of the visit.
    /// `read` puts what the page knows into an empty scenario.
    pub fn new(
        context: &ViewContext<'a>,
        page: &'a P,
        calculators: &[Calculator],
        read: impl FnOnce(&mut Reader<'_>, &mut Scenario),
    ) -> Self {
        let day = page.rule_date().unwrap_or(context.visit.rule_date);
        let mut scenario = Scenario::new(page.country(), day);
        let mut reader = Reader::of(page, context.visit);
        read(&mut reader, &mut scenario);
        let reading = reader.reading;
        let mut outcome = evaluate(&scenario, data::law(scenario.country), calculators);
        // What cannot be read is no empty field: a figure without it would be taken for the right one.
        if !reading.unread.is_empty() {
            outcome.withhold();
        }
        Self { context: *context, page, day, outcome, reading }
    }
}

/// What is entered on a page, where all of it can be read.
pub(in crate::ui) fn entered<P: Page>(
    page: &P,
    visit: &Visit,
    read: impl FnOnce(&mut Reader<'_>, &mut Scenario),
) -> Option<Scenario> {
    let day = page.rule_date().unwrap_or(visit.rule_date);
    let mut scenario = Scenario::new(page.country(), day);
    let mut reader = Reader::of(page, visit);
    read(&mut reader, &mut scenario);
    reader.reading.unread.is_empty().then_some(scenario)
}

/// The same, whichever page it is.
pub(in crate::ui) trait Drawn {
    fn context(&self) -> &ViewContext<'_>;
    fn outcome(&self) -> &Outcome;
    fn reading(&self) -> &Reading;
    fn page(&self) -> &dyn Page;

    /// The field behind an input of the scenario.
    fn field_at(&self, place: InputPath) -> Option<Key> {
        self.reading().field_at(place, self.page().draft())
    }
}

impl<P: Page> Drawn for View<'_, P> {
    fn context(&self) -> &ViewContext<'_> {
        &self.context
    }

    fn outcome(&self) -> &Outcome {
        &self.outcome
    }

    fn reading(&self) -> &Reading {
        &self.reading
    }

    fn page(&self) -> &dyn Page {
        self.page
    }
}

/// A text with the names of the country's own co-ops. Not of the trait: with it the words of every country's would come
/// with the first page.
pub(in crate::ui) fn own_words(drawn: &dyn Drawn, words: Words) -> String {
    words_in(drawn.page().country(), words, drawn.context().language())
}
