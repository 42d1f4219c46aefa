//! The page as the widget knows it.

use core::any::Any;
use core::cell::RefCell;

use yew::prelude::*;

use super::amounts::money;
use super::desk::{Deed, Desk, EnginePart, Plan, Screen, Unpacker, is_of_workbook};
use super::entered::{ListPage, View};
use super::fields;
use super::fields::{AMOUNT, AMOUNT_LIST, AMOUNTS, CHOICES, FIELDS, MINIMUM, SOURCE};
use super::plan;
use super::saved::SavedPart;
use super::so_far::answer;
use super::steps::asked;
use super::tags::{of, tag};
use crate::domain::{Country, InputPath, LineAt, Money, Number, Outcome, Problem, Refusal};
use crate::i18n::Message;
use crate::i18n::pages::list as words;
use crate::members::NoPlan;
use crate::ui::action::PageAction;
use crate::ui::element::{columns, el, nothing, said};
use crate::ui::heading::Heading;
use crate::ui::page::{About, Draft, Found, Page, Repeat};
use crate::ui::view_context::ViewContext;

/// Opens the page of a country.
pub(in crate::ui) fn open(country: Country) -> Box<dyn Page> {
    Box::new(ListPage::of(FIELDS.draft(country, CHOICES), country))
}

impl ListPage {
    fn of(draft: Draft, country: Country) -> Self {
        Self {
            draft,
            country,
            desk: RefCell::new(Desk::new(country.currency())),
            unpacker: Unpacker::default(),
        }
    }

    fn view<'a>(&'a self, context: &ViewContext<'a>) -> View<'a> {
        let mut refused = Vec::new();
        let mut view = View::new(context, self, &[], |reader, _| {
            for (place, at) in (0..AMOUNT_LIST.len(reader.draft)).zip(0_u8..) {
                let at = InputPath::Line(LineAt { top: at, sub: None, rated: false });
                let Some(amount) = reader.input(AMOUNT.at(place), at) else { continue };
                refused.extend(unpayable(amount, self.country).map(|why| Problem { at, why }));
            }
            if let Some(Number(least)) = reader.input(&MINIMUM, InputPath::MinimumPayout) {
                let why = least.is_sign_negative().then_some(Refusal::Negative);
                refused.extend(why.map(|why| Problem { at: InputPath::MinimumPayout, why }));
            }
        });
        view.outcome.problems = refused;
        view
    }

    /// What is shared now. What lies on the desk follows it, from the step on in which it is asked.
    fn planned(&self, view: &View<'_>) -> Result<Plan, NoPlan> {
        let mut desk = self.desk.borrow_mut();
        // Nor would the list of the example and amounts of one's own.
        if desk.file.as_ref().is_some_and(|file| file.is_example) && !self.draft.is_of_example() {
            *desk = Desk::new(self.country.currency());
        }
        let found = plan::plan(view, &desk);
        match &found {
            Ok(plan) if desk.screen == Screen::Output && plan.is_complete() => {
                (EnginePart::get().follow)(&mut desk, plan);
            }
            // What all have of it together is said before an amount is typed.
            found if desk.screen == Screen::Sharing && !desk.work.is_under_way() => {
                let columns = plan::columns_in_sight(view, &desk, found.as_ref().ok());
                (EnginePart::get().need)(&mut desk, &columns);
            }
            // What was found is of other figures, which have no answer any more.
            _ if desk.screen == Screen::Output && !desk.work.is_under_way() => desk.forget_shares(),
            _ => {}
        }
        found
    }
}

/// Why an amount cannot be paid out.
fn unpayable(Number(amount): Number, country: Country) -> Option<Refusal> {
    if amount.is_sign_negative() {
        return Some(Refusal::Negative);
    }
    let Some(amount) = Money::from_decimal(amount) else { return Some(Refusal::TooManyDecimals) };
    let parts = amount.hundredths().checked_rem(country.currency().smallest());
    (parts != Some(0)).then_some(Refusal::PartsOfUnit)
}

impl Page for ListPage {
    fn about(&self) -> About {
        About { country: self.country, fields: FIELDS, example: words::EXAMPLE, prefix: "daftar-", day: None }
    }

    fn draft(&self) -> &Draft {
        &self.draft
    }

    fn draft_mut(&mut self) -> &mut Draft {
        &mut self.draft
    }

    fn with(&self, draft: Draft) -> Box<dyn Page> {
        Box::new(Self::of(draft, self.country))
    }

    fn tried(&self) -> Box<dyn Page> {
        let mut tried = Self::of(self.draft.tried(), self.country);
        (EnginePart::get().example)(tried.desk.get_mut(), self.country);
        Box::new(tried)
    }

    fn repeats(&self) -> &'static [&'static Repeat] {
        &fields::REPEATS
    }

    /// The example comes with its list, and takes it along when it goes.
    fn follow(&mut self, action: PageAction) {
        match action {
            PageAction::Example => (EnginePart::get().example)(self.desk.get_mut(), self.country),
            PageAction::Emptied => *self.desk.get_mut() = Desk::new(self.country.currency()),
            PageAction::Picked(choice, _) if choice == SOURCE.row.number => {
                self.desk.get_mut().bases.forget_from(0);
            }
            PageAction::Removed(AMOUNTS, place) => self.desk.get_mut().bases.remove(place),
            _ => {}
        }
    }

    fn take(&mut self, own: &dyn Any) {
        if let Some(deed) = own.downcast_ref::<Deed>() {
            self.desk.get_mut().note(deed);
            (EnginePart::get().act)(self.desk.get_mut(), deed, self.country);
        }
        // A list of one's own and the amounts of an example would make nobody's answer.
        let is_own = self.desk.get_mut().file.as_ref().is_some_and(|file| !file.is_example);
        if is_own && self.draft.is_of_example() {
            self.draft.act(PageAction::Emptied);
        }
    }

    fn hand(&self, context: &ViewContext<'_>, what: &str, bytes: &[u8]) -> String {
        let mut desk = self.desk.borrow_mut();
        match what.split_once(' ') {
            Some(("piece", of)) => SavedPart::get()(&self.view(context), &mut desk, of, true),
            Some(("more", of)) => SavedPart::get()(&self.view(context), &mut desk, of, false),
            _ if is_of_workbook(what) => self.unpacker.take(&mut desk, what, bytes),
            _ => (EnginePart::get().hand)(&mut desk, what, bytes),
        }
    }

    fn draw(&self, context: &ViewContext<'_>, heading: Heading) -> Html {
        let view = self.view(context);
        let plan = self.planned(&view);
        let desk = self.desk.borrow();
        let ask = vec![
            heading.with("question", context.words(words::QUESTION)),
            said("p", "soft", context.words(words::INTRO)),
        ];
        let entered = (context.say(Message::Inputs), asked(&view, &desk, &plan));
        let result = (context.say(Message::Result), answer(&view, &desk, &plan));
        let table = if desk.screen == Screen::Output { super::table::table(&view, &desk) } else { nothing() };
        let batch = desk.batch.map_or_else(nothing, |batch| super::paper::batch(&view, &desk, batch));
        let work = if desk.work.is_under_way() { "work" } else { "rest" };
        let ask = tag("div", &["class", "id", "tabindex"], vec![of("ask"), of("page"), of("-1")], ask);
        let inside = vec![ask.into(), columns(entered, result), el("div", "", vec![table]), batch];
        tag("div", &["class", "data-list"], vec![of("desk"), of(work)], inside).into()
    }

    /// Of an example that is tried, too: what its members share is known before.
    fn amount(&self, context: &ViewContext<'_>) -> Option<String> {
        let view = self.view(context);
        let _ = self.planned(&view);
        let desk = self.desk.borrow();
        Some(money(desk.total()?.sum, self.country.currency()))
    }

    fn spoken(&self, context: &ViewContext<'_>) -> String {
        let amount = self.amount(context).unwrap_or_default();
        if amount.is_empty() {
            return amount;
        }
        [context.words(words::HEADING), ": ", &amount].concat()
    }

    /// Nothing of a list leaves the page.
    fn found(&self, _: &ViewContext<'_>, take: &mut Found<'_>) {
        take(&Outcome::default(), None, None);
    }
}
