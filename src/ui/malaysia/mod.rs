//! The Malaysian pages: "Dividen saya" for a member, and the co-op's appropriation account.

mod answer;
mod fields;
mod form;
mod inputs;

use yew::prelude::*;

use self::form::Form;
pub(super) use self::form::Page;
use super::app::Heading;
use super::parts::draft::Draft;
use super::parts::page::{self, Frame};
use super::record::{Record, record};
use super::sheet::Sheet;
use super::view::Shell;
use crate::domain::{
    APPROPRIATION, AccountTerm, COOP_TAX, Country, DIVIDENDS, Date, DividendTerm, Step, Term,
};
use crate::i18n;
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

/// The page as it is drawn.
type View<'a> = page::View<'a, Malaysia>;

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
        let (scenario, unread) = self.form.read(self.page, page::scenario(shell, self, Country::Malaysia));
        View::new(shell, self, &scenario, unread, &[DIVIDENDS, APPROPRIATION, COOP_TAX])
    }
}

impl Sheet for Malaysia {
    fn draft(&self) -> &Draft {
        &self.form.0
    }

    fn draft_mut(&mut self) -> &mut Draft {
        &mut self.form.0
    }

    fn kind(&self, slot: u16) -> Kind {
        form::kind(slot)
    }

    fn rule_date(&self) -> Option<Date> {
        self.form.year_end()
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
            heading: answer::heading(self.page),
            total: view.total(),
            exact: view.outcome.figure(Term::Dividend(DividendTerm::TotalExact)),
            written: None,
            waiting: answer::WAITING,
            answer: answer::answer(&view),
        };
        page::frame(&view, heading, frame)
    }

    fn spoken(&self, shell: &Shell<'_>) -> String {
        let view = self.view(shell);
        page::spoken(&view, answer::heading(self.page), view.total())
    }

    fn record(&self, shell: &Shell<'_>) -> Record {
        let view = self.view(shell);
        record(shell, &view.outcome, &i18n::term, view.total())
    }

    fn prefix(&self) -> &'static str {
        "my-"
    }
}
