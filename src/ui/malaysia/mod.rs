//! The Malaysian pages: "Dividen saya" for a member, and the co-op's appropriation account.

mod answer;
mod fields;
mod form;
mod inputs;

use yew::prelude::*;

pub(super) use self::form::Page;
use self::form::{Form, Read};
use super::app::Heading;
use super::parts::page::{self, Frame};
use super::sheet::{Sheet, SheetAction};
use super::view::Shell;
use crate::data;
use crate::domain::{
    APPROPRIATION, AccountTerm, COOP_TAX, DIVIDENDS, Date, DividendTerm, Outcome, Step, Term, evaluate,
};
use crate::input::Kind;

/// Opens one of the pages.
pub(super) fn open(page: Page) -> Box<dyn Sheet> {
    Box::new(Malaysia { form: Form::example(), page })
}

/// What the pages remember.
#[derive(Debug)]
struct Malaysia {
    form: Form,
    page: Page,
}

/// The state of a page, what follows from it, and the shell.
struct View<'a> {
    shell: Shell<'a>,
    sheet: &'a Malaysia,
    read: Read,
    outcome: Outcome,
}

impl View<'_> {
    /// The figure that the page is for.
    fn total(&self) -> Option<&Step> {
        self.outcome.figure(match self.sheet.page {
            Page::Dividend => Term::Dividend(DividendTerm::Total),
            Page::Account => Term::Account(AccountTerm::CarriedForward),
        })
    }
}

impl Malaysia {
    fn view<'a>(&'a self, shell: &Shell<'a>) -> View<'a> {
        let read = self.form.read(self.page, shell.state.rule_date);
        let law = data::law(read.scenario.country);
        let outcome = evaluate(&read.scenario, law, &[DIVIDENDS, APPROPRIATION, COOP_TAX]);
        View { shell: *shell, sheet: self, read, outcome }
    }
}

impl Sheet for Malaysia {
    fn text(&self, slot: u16) -> &str {
        self.form.text(slot)
    }

    fn kind(&self, slot: u16) -> Kind {
        form::kind(slot)
    }

    fn set(&mut self, slot: u16, text: String) {
        self.form.0.set(slot, text);
    }

    fn rule_date(&self) -> Option<Date> {
        self.form.year_end()
    }

    fn act(&mut self, action: SheetAction) {
        self.form.0.act(action);
    }

    fn draw(&self, shell: &Shell<'_>, heading: Heading) -> Html {
        let view = self.view(shell);
        let mut entered = vec![inputs::notice(&view)];
        entered.extend(inputs::form(&view));
        let frame = Frame {
            question: match self.page {
                Page::Dividend => ["Berapa dividen saya?", "Berapa dividen saya?", "What is my dividend?"],
                Page::Account => [
                    "Ke mana laba koperasi?",
                    "Ke mana untung koperasi?",
                    "Where does the co-op’s profit go?",
                ],
            },
            intro: page::FROM_THE_REPORT,
            inputs: entered,
            rules: view.read.scenario.rule_date,
            answer: answer::answer(&view),
            heading: answer::heading(self.page),
            total: view.total(),
        };
        page::frame(&view, heading, frame)
    }

    fn spoken(&self, shell: &Shell<'_>) -> String {
        let view = self.view(shell);
        page::spoken(&view, answer::heading(self.page), view.total())
    }
}
