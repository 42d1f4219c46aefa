//! A page: what the rest of the widget needs to know of it.

use core::any::Any;

use yew::Html;

use super::draft::Draft;
use super::field::Field;
use super::repeat::Repeat;
use super::table::Table;
use super::waited::Waited;
use crate::domain::{Country, Date, InputPath, Outcome, Scenario, Sharing, Step};
use crate::i18n::glossary::Headword;
use crate::i18n::{self, Naming, Words};
use crate::input::NumberKind;
use crate::ui::action::{Key, PageAction};
use crate::ui::heading::Heading;
use crate::ui::view_context::ViewContext;
use crate::ui::visit::Visit;

/// Takes what a page found: the outcome, names of figures where they are not the usual ones, and the figure that the
/// page is for.
pub(in crate::ui) type Found<'a> = dyn FnMut(&Outcome, Option<&dyn Naming>, Option<&Step>) + 'a;

/// What a page is about.
#[derive(Clone, Copy)]
pub(in crate::ui) struct About {
    /// Whose rules and money.
    pub country: Country,
    pub fields: Table,
    /// Whose figures its example has.
    pub example: Words,
    /// Before the numbers of its fields, for ids and files.
    pub prefix: &'static str,
    /// The field of the day whose rules apply; where there is none, the day is that of the whole widget.
    pub day: Option<&'static Field>,
}

/// A page with its fields, what is typed into them, and its answer.
pub(in crate::ui) trait Page {
    /// What it is about.
    fn about(&self) -> About;
    /// What is typed and picked.
    fn draft(&self) -> &Draft;
    /// The same, to change.
    fn draft_mut(&mut self) -> &mut Draft;
    /// The same page with another form.
    fn with(&self, draft: Draft) -> Box<dyn Page>;
    /// The same page with its example tried.
    fn tried(&self) -> Box<dyn Page> {
        self.with(self.draft().tried())
    }
    /// What there can be several of on it.
    fn repeats(&self) -> &'static [&'static Repeat] {
        &[]
    }

    /// Whose rules and money it is about.
    fn country(&self) -> Country {
        self.about().country
    }

    /// Its fields.
    fn fields(&self) -> Table {
        self.about().fields
    }

    /// Before the numbers of its fields, for ids and files.
    fn prefix(&self) -> &'static str {
        self.about().prefix
    }

    /// The day whose rules apply, where the visitor chose one.
    fn rule_date(&self) -> Option<Date> {
        self.draft().date(self.about().day?.key)
    }

    /// What an action changes.
    fn act(&mut self, action: PageAction) {
        if !self.handles(action) {
            let repeat = |place: u8| self.repeats().get(usize::from(place)).copied();
            match action {
                PageAction::Added(which, option) => {
                    if let Some(repeat) = repeat(which) {
                        repeat.add(self.draft_mut(), option);
                    }
                }
                PageAction::Removed(which, place) => {
                    if let Some(repeat) = repeat(which) {
                        repeat.remove(self.draft_mut(), place);
                    }
                }
                action => self.draft_mut().act(action),
            }
        }
        self.follow(action);
    }

    /// Carries out an action in a way of this page's own; whether it has one.
    fn handles(&mut self, _: PageAction) -> bool {
        false
    }

    /// What follows on this page from an action, once it is done.
    fn follow(&mut self, _: PageAction) {}

    /// What kind of number a field takes.
    fn kind(&self, key: Key) -> NumberKind {
        self.fields().find(key).map_or(NumberKind::Count, |(field, _)| field.kind(self.country().currency()))
    }

    /// The label of a field and a short hint.
    fn label(&self, key: Key, context: &ViewContext<'_>) -> (String, &'static str) {
        let Some((field, place)) = self.fields().find(key) else { return (String::new(), "") };
        let [label, hint] = field.words_in(self.country()).map(|words| context.words(words));
        (i18n::fill(label, &place.saturating_add(1).to_string()), hint)
    }

    /// What a field is counted in, after it.
    fn unit(&self, key: Key, context: &ViewContext<'_>) -> String {
        self.fields().find(key).map_or_else(String::new, |(field, _)| context.words(field.unit).into())
    }

    /// The word of a field's label that is explained.
    fn means(&self, key: Key) -> Option<Headword> {
        let (field, _) = self.fields().find(key)?;
        field.means_in(self.country())
    }

    /// Whether a field has room for its amount in words.
    fn in_words(&self, key: Key) -> bool {
        self.fields().find(key).is_none_or(|(field, _)| field.in_words)
    }

    /// Whether a field can be below zero.
    fn is_signed(&self, key: Key) -> bool {
        self.fields().find(key).is_some_and(|(field, _)| field.signed)
    }

    /// The fields that are asked for, in reading order.
    fn asked(&self) -> Vec<Key> {
        self.fields().asked(self.draft())
    }

    /// The fields that the first answer needs on a day, in the order of the page.
    fn waits_for(&self, _: Date) -> Vec<Waited> {
        Vec::new()
    }

    /// Whether the figure that the page is for waits for an input, or only what stands beside it does.
    fn counts(&self, _: InputPath) -> bool {
        true
    }

    /// The name of a field for hosts and files.
    fn name(&self, key: Key) -> String {
        match self.fields().find(key) {
            Some((field, place)) if !field.name.is_empty() => i18n::fill(field.name, &place.to_string()),
            _ => [self.prefix(), &key.to_string()].concat(),
        }
    }

    /// What is entered, where another page may ask for it and all of it can be read.
    fn scenario(&self, visit: &Visit) -> Option<Scenario> {
        let sharing = self.sharing(visit)?;
        Some(Scenario { sharing: Some(sharing), ..Scenario::new(self.country(), visit.rule_date) })
    }

    /// The co-op's split of its surplus, where this is the page that has it.
    fn sharing(&self, _: &Visit) -> Option<Sharing> {
        None
    }

    /// The same for figures of an example, or for the visitor's own: never of the one for the other.
    fn sharing_for(&self, of_example: bool, visit: &Visit) -> Option<Sharing> {
        match (of_example, self.draft().is_of_example()) {
            (true, false) => self.tried().sharing(visit),
            (false, true) => None,
            _ => self.sharing(visit),
        }
    }

    /// Takes what only this page knows of.
    fn take(&mut self, _: &dyn Any) {}

    /// Takes something from a script beside the module, by its name; gives an answer for that script. The page that has no use
    /// for it gives none.
    fn hand(&self, _: &ViewContext<'_>, _: &str, _: &[u8]) -> String {
        String::new()
    }

    /// Draws the page.
    fn draw(&self, context: &ViewContext<'_>, heading: Heading) -> Html;
    /// The figure that the page is for, as it is written; nothing where it is not known.
    fn amount(&self, context: &ViewContext<'_>) -> Option<String> {
        let mut amount = None;
        self.found(context, &mut |_, _, total| amount = total.map(|total| context.amount(total)));
        amount
    }

    /// What the page says of its figure in a sentence of its own; nothing where the figure says all.
    fn verdict(&self, _: &ViewContext<'_>) -> String {
        String::new()
    }

    /// What screen readers are told.
    fn spoken(&self, context: &ViewContext<'_>) -> String;
    /// Gives away what the page found.
    fn found(&self, context: &ViewContext<'_>, take: &mut Found<'_>);
}
