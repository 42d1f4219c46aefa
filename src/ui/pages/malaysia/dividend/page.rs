//! The page as the widget knows it.

use yew::prelude::*;

use super::super::choices::{CHOICES, ONCE};
use super::super::fields::{self, FIELDS};
use super::answer::{answer, picture, sentence};
use super::asked::asked;
use super::entered::{Dividend, View};
use super::{naming, scenario, year};
use crate::data::references::Subject;
use crate::domain::{Country, DIVIDENDS, Scenario};
use crate::i18n::glossary::On;
use crate::i18n::pages::frame::FROM_THE_REPORT;
use crate::i18n::pages::{dividend as words, malaysia};
use crate::i18n::{self, unbroken};
use crate::ui::action::Key;
use crate::ui::element::all;
use crate::ui::heading::Heading;
use crate::ui::page::{About, Draft, Found, Page, entered};
use crate::ui::parts::compare::compare_all;
use crate::ui::parts::page::{self as parts, Frame, Titles};
use crate::ui::view_context::ViewContext;
use crate::ui::visit::Visit;

/// Opens the page.
pub(in crate::ui) fn open() -> Box<dyn Page> {
    Box::new(Dividend { draft: FIELDS.draft(Country::Malaysia, CHOICES) })
}

/// What stands above the answer.
const TITLES: Titles = Titles::plain(words::HEADING);

impl Dividend {
    fn view<'a>(&'a self, context: &ViewContext<'a>) -> View<'a> {
        View::new(context, self, &[DIVIDENDS], scenario::read)
    }
}

impl Page for Dividend {
    fn about(&self) -> About {
        About {
            country: Country::Malaysia,
            fields: FIELDS,
            example: words::EXAMPLE,
            prefix: "my-",
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

    fn asked(&self) -> Vec<Key> {
        fields::DIVIDEND.asked(&self.draft)
    }

    fn label(&self, key: Key, context: &ViewContext<'_>) -> (String, &'static str) {
        let Some((field, place)) = self.fields().find(key) else { return (String::new(), "") };
        let [label, hint] = field.words_in(self.country()).map(|words| context.words(words));
        // What is moved once is counted in its class.
        let place = place.checked_rem(ONCE).unwrap_or(place);
        let own = i18n::fill(label, &place.saturating_add(1).to_string());
        let rules = self.rule_date().unwrap_or(context.visit.rule_date);
        (naming::label(&self.draft, (key, &own), rules, context).unwrap_or(own), hint)
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
                    On::Dividend,
                    &[Subject::Dividend],
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
        let ends = year::end(&self.draft, view.day);
        let naming = |term, language| i18n::term_in_year(term, language, ends);
        take(&view.outcome, Some(&naming), view.total());
    }
}
