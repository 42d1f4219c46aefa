//! The page as the widget knows it.

use yew::prelude::*;

use super::answer::{answer, below, titles};
use super::asked::asked;
use super::entered::{DeliveryPage, View};
use super::fields::{CHOICES, FIELDS};
use super::picture::picture;
use super::scenario;
use crate::data::references::Subject;
use crate::domain::{Country, DELIVERY, DeliveryInput, InputPath};
use crate::i18n::glossary::On;
use crate::i18n::pages::delivery as words;
use crate::i18n::plant::plural;
use crate::ui::action::Key;
use crate::ui::element::all;
use crate::ui::heading::Heading;
use crate::ui::page::{About, Draft, Found, Page};
use crate::ui::parts::compare::compare_all;
use crate::ui::parts::page::{self as parts, Frame};
use crate::ui::view_context::ViewContext;

/// Opens the page of a country.
pub(in crate::ui) fn open(country: Country) -> Box<dyn Page> {
    Box::new(DeliveryPage { draft: FIELDS.draft(country, CHOICES), country })
}

impl DeliveryPage {
    fn view<'a>(&'a self, context: &ViewContext<'a>) -> View<'a> {
        View::new(context, self, &[DELIVERY], scenario::read)
    }
}

impl Page for DeliveryPage {
    fn about(&self) -> About {
        About {
            country: self.country,
            fields: FIELDS,
            example: self.own(words::EXAMPLE),
            prefix: self.own(["setor-", "hantar-"]),
            day: None,
        }
    }

    fn draft(&self) -> &Draft {
        &self.draft
    }

    fn draft_mut(&mut self) -> &mut Draft {
        &mut self.draft
    }

    fn with(&self, draft: Draft) -> Box<dyn Page> {
        Box::new(Self { draft, country: self.country })
    }

    fn unit(&self, key: Key, context: &ViewContext<'_>) -> String {
        let Some((field, _)) = FIELDS.find(key) else { return String::new() };
        let language = context.language();
        match context.words(field.unit) {
            "#" => plural(self.unit(language), language),
            unit => unit.replace('#', self.unit(language)),
        }
    }

    /// What one unit brings more does not wait for how much is delivered.
    fn counts(&self, place: InputPath) -> bool {
        place != InputPath::Delivery(DeliveryInput::Delivered)
    }

    fn draw(&self, context: &ViewContext<'_>, heading: Heading) -> Html {
        let view = self.view(context);
        let frame = Frame {
            question: self.own([words::QUESTION_INDONESIA, words::QUESTION_MALAYSIA]),
            intro: self.own(words::INTRO),
            inputs: asked(&view),
            titles: titles(&view),
            total: view.total(),
            sentence: String::new(),
            picture: picture(&view),
            written: view.total().map(|total| (view.value(total), below(&view, total))),
            waiting: words::WAITING,
            answer: &|| {
                parts::with_law(
                    &view,
                    all(vec![answer(&view), compare_all(&view)]),
                    On::Delivery,
                    &[Subject::Surplus, Subject::Rebate],
                )
            },
        };
        parts::frame(&view, heading, frame)
    }

    fn amount(&self, context: &ViewContext<'_>) -> Option<String> {
        let view = self.view(context);
        view.total().map(|total| view.value(total))
    }

    fn spoken(&self, context: &ViewContext<'_>) -> String {
        let view = self.view(context);
        parts::spoken(&view, &titles(&view), view.total())
    }

    fn found(&self, context: &ViewContext<'_>, take: &mut Found<'_>) {
        let view = self.view(context);
        take(&view.outcome, Some(&self.naming(context.language())), view.total());
    }
}
