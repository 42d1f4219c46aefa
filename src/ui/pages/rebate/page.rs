//! The page as the widget knows it.

use yew::prelude::*;

use super::answer::{answer, naming};
use super::asked::asked;
use super::entered::{Rebate, View};
use super::fields::{self, FIELDS};
use super::scenario;
use crate::domain::{Country, Date, SHARING, Term};
use crate::i18n::pages::rebate as words;
use crate::ui::heading::Heading;
use crate::ui::page::{self, Draft, Found, Page, Reader, Table};
use crate::ui::parts::page::{self as parts, FROM_THE_REPORT, Frame, Titles};
use crate::ui::shell::Shell;

/// Opens the page. Its example counts the second kind of business.
pub(in crate::ui) fn open() -> Box<dyn Page> {
    Box::new(Rebate { draft: FIELDS.draft(Country::Malaysia, &[1]) })
}

/// What stands above the answer.
const TITLES: Titles = Titles::plain(words::HEADING);

impl Rebate {
    fn view<'a>(&'a self, shell: &Shell<'a>) -> View<'a> {
        let mut scenario = page::scenario(shell, self);
        let mut reader = Reader::of(self);
        scenario::read(&mut reader, &mut scenario);
        View::new(shell, self, &scenario, reader.reading, &[SHARING])
    }
}

impl Page for Rebate {
    fn country(&self) -> Country {
        Country::Malaysia
    }

    fn draft(&self) -> &Draft {
        &self.draft
    }

    fn draft_mut(&mut self) -> &mut Draft {
        &mut self.draft
    }

    fn fields(&self) -> Table {
        FIELDS
    }

    fn prefix(&self) -> &'static str {
        "rebat-"
    }

    fn rule_date(&self) -> Option<Date> {
        self.draft.date(fields::YEAR_END.key)
    }

    fn draw(&self, shell: &Shell<'_>, heading: Heading) -> Html {
        let view = self.view(shell);
        let frame = Frame {
            question: words::QUESTION,
            intro: FROM_THE_REPORT,
            inputs: parts::with_law(&view, asked(&view)),
            titles: TITLES,
            total: view.total(),
            exact: view.outcome.figure(Term::MemberTotalExact),
            written: None,
            waiting: ["", "", ""],
            answer: answer(&view),
        };
        parts::frame(&view, heading, frame)
    }

    fn spoken(&self, shell: &Shell<'_>) -> String {
        let view = self.view(shell);
        parts::spoken(&view, &TITLES, view.total())
    }

    fn found(&self, shell: &Shell<'_>, take: &mut Found<'_>) {
        let view = self.view(shell);
        take(&view.outcome, Some(&naming), view.total());
    }
}
