//! The page as the widget knows it.

use yew::prelude::*;

use super::answer::{answer, sentence};
use super::asked::asked;
use super::entered::{Savings, View};
use super::fields::{self, CHOICES, FIELDS};
use super::scenario;
use crate::data::references::Subject;
use crate::domain::{Country, DIVIDENDS, InputPath, SAVINGS};
use crate::i18n::glossary::On;
use crate::i18n::pages::frame::FROM_THE_REPORT;
use crate::i18n::pages::savings as words;
use crate::i18n::unbroken;
use crate::ui::element::all;
use crate::ui::heading::Heading;
use crate::ui::page::{About, Draft, Found, Page};
use crate::ui::parts::compare::compare_all;
use crate::ui::parts::page::{self as parts, Frame, Titles};
use crate::ui::view_context::ViewContext;

/// Opens the page.
pub(in crate::ui) fn open() -> Box<dyn Page> {
    Box::new(Savings { draft: FIELDS.draft(Country::Indonesia, CHOICES) })
}

/// What stands above the answer.
const TITLES: Titles = Titles::plain(words::HEADING);
const NET_TITLES: Titles = Titles::plain(words::NET_HEADING);
const MONTH_TITLES: Titles = Titles::plain(words::NET_OF_MONTH_HEADING);

impl Savings {
    fn titles(&self) -> &'static Titles {
        match (self.is_of_interest(), self.is_of_month()) {
            (false, _) => &TITLES,
            (true, false) => &NET_TITLES,
            (true, true) => &MONTH_TITLES,
        }
    }

    fn view<'a>(&'a self, context: &ViewContext<'a>) -> View<'a> {
        View::new(context, self, &[DIVIDENDS, SAVINGS], |reader, scenario| {
            scenario::read(self, reader, scenario);
        })
    }
}

impl Page for Savings {
    fn about(&self) -> About {
        About {
            country: Country::Indonesia,
            fields: FIELDS,
            example: words::EXAMPLE,
            prefix: "save-",
            day: Some(&fields::YEAR_END),
        }
    }

    fn draft(&self) -> &Draft {
        &self.draft
    }

    fn draft_mut(&mut self) -> &mut Draft {
        &mut self.draft
    }

    fn with(&self, draft: Draft) -> Box<dyn Page> {
        Box::new(Self { draft })
    }

    /// The month's interest stands beside the year's return.
    fn counts(&self, place: InputPath) -> bool {
        let of_interest = [InputPath::SavingsInterest, InputPath::SavingsBalance, InputPath::SavingsRate];
        of_interest.contains(&place) == self.is_of_interest()
    }

    fn draw(&self, context: &ViewContext<'_>, heading: Heading) -> Html {
        let view = self.view(context);
        let frame = Frame {
            question: words::QUESTION,
            intro: FROM_THE_REPORT,
            inputs: asked(&view),
            titles: *self.titles(),
            total: view.main(),
            sentence: view.main().map_or_else(String::new, |_| unbroken(&sentence(&view))),
            picture: Html::default(),
            written: None,
            waiting: words::WAITING,
            answer: &|| {
                parts::with_law(
                    &view,
                    all(vec![answer(&view), compare_all(&view)]),
                    On::Savings,
                    &[Subject::Savings, Subject::CapitalReturn],
                )
            },
        };
        parts::frame(&view, heading, frame)
    }

    fn spoken(&self, context: &ViewContext<'_>) -> String {
        let view = self.view(context);
        parts::spoken(&view, self.titles(), view.main())
    }

    fn found(&self, context: &ViewContext<'_>, take: &mut Found<'_>) {
        let view = self.view(context);
        take(&view.outcome, Some(&self.naming()), view.main());
    }
}
