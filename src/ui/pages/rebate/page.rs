//! The page as the widget knows it.

use yew::prelude::*;

use super::answer::{answer, naming, picture, sentence};
use super::asked::asked;
use super::entered::{Rebate, View};
use super::fields::{self, CHOICES, FIELDS};
use super::scenario;
use crate::data::references::Subject;
use crate::domain::{Country, Date, SHARING, Scenario};
use crate::i18n::glossary::On;
use crate::i18n::pages::frame::FROM_THE_REPORT;
use crate::i18n::pages::{malaysia, rebate as words};
use crate::i18n::{basis_of, capitalised, unbroken};
use crate::ui::action::Key;
use crate::ui::element::all;
use crate::ui::heading::Heading;
use crate::ui::page::{About, Draft, Found, Page, Waited, entered};
use crate::ui::parts::compare::compare_all;
use crate::ui::parts::page::{self as parts, Frame, Titles};
use crate::ui::view_context::ViewContext;
use crate::ui::visit::Visit;

/// Opens the page.
pub(in crate::ui) fn open() -> Box<dyn Page> {
    Box::new(Rebate { draft: FIELDS.draft(Country::Malaysia, CHOICES) })
}

/// What stands above the answer.
const TITLES: Titles = Titles::plain(words::HEADING);

impl Rebate {
    fn view<'a>(&'a self, context: &ViewContext<'a>) -> View<'a> {
        View::new(context, self, &[SHARING], scenario::read)
    }
}

impl Page for Rebate {
    fn about(&self) -> About {
        About {
            country: Country::Malaysia,
            fields: FIELDS,
            example: words::EXAMPLE,
            prefix: "rebat-",
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

    /// What business is called is picked.
    fn label(&self, key: Key, context: &ViewContext<'_>) -> (String, &'static str) {
        let Some((field, _)) = FIELDS.find(key) else { return (String::new(), "") };
        let [label, hint] = field.words.map(|words| context.words(words));
        if [fields::MY_BUSINESS.key, fields::ALL_BUSINESS.key].contains(&field.key) {
            let basis = fields::BASIS.of(&self.draft);
            return (capitalised(&basis_of(basis, label, context.language())), hint);
        }
        (label.into(), hint)
    }

    fn waits_for(&self, _: Date) -> Vec<Waited> {
        vec![
            (&fields::SURPLUS, None),
            (&fields::PATRONAGE, Some(&fields::PATRONAGE)),
            (&fields::CAPITAL, Some(&fields::CAPITAL)),
            (&fields::MY_BUSINESS, Some(&fields::PATRONAGE)),
            (&fields::ALL_BUSINESS, Some(&fields::PATRONAGE)),
            (&fields::MY_CAPITAL, Some(&fields::CAPITAL)),
            (&fields::ALL_CAPITAL, Some(&fields::CAPITAL)),
        ]
    }

    fn scenario(&self, visit: &Visit) -> Option<Scenario> {
        entered(self, visit, scenario::read)
    }

    fn draw(&self, context: &ViewContext<'_>, heading: Heading) -> Html {
        let view = self.view(context);
        let frame = Frame {
            question: words::QUESTION,
            intro: FROM_THE_REPORT,
            inputs: asked(&view),
            titles: TITLES,
            total: view.total(),
            sentence: view.total().map_or_else(String::new, |_| unbroken(&sentence(&view))),
            picture: view.total().map_or_else(Html::default, |_| picture(&view)),
            written: None,
            waiting: malaysia::WAITING,
            answer: &|| {
                parts::with_law(
                    &view,
                    all(vec![answer(&view), compare_all(&view)]),
                    On::Rebate,
                    &[Subject::Rebate, Subject::Dividend],
                )
            },
        };
        parts::frame(&view, heading, frame)
    }

    fn spoken(&self, context: &ViewContext<'_>) -> String {
        let view = self.view(context);
        parts::spoken(&view, &TITLES, view.total())
    }

    fn found(&self, context: &ViewContext<'_>, take: &mut Found<'_>) {
        let view = self.view(context);
        take(&view.outcome, Some(&naming), view.total());
    }
}
