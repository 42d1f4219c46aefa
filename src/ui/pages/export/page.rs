//! The page as the widget knows it.

use yew::prelude::*;

use super::answer::{TITLES, answer, picture, sentences};
use super::asked::asked;
use super::entered::{ExportPage, View};
use super::fields::{self, CHOICES, FIELDS};
use super::scenario;
use crate::domain::{Country, Date, EXPORT, ExportInput, InputPath};
use crate::i18n::glossary::On;
use crate::i18n::pages::export as words;
use crate::ui::element::all;
use crate::ui::heading::Heading;
use crate::ui::page::{About, Draft, Found, Page, Waited};
use crate::ui::parts::compare::compare_all;
use crate::ui::parts::page::{self as parts, Frame};
use crate::ui::view_context::ViewContext;

/// Opens the page of a country.
pub(in crate::ui) fn open(country: Country) -> Box<dyn Page> {
    Box::new(ExportPage { draft: FIELDS.draft(country, CHOICES), country })
}

impl ExportPage {
    /// The page as it is drawn.
    pub fn view<'a>(&'a self, context: &ViewContext<'a>) -> View<'a> {
        View::new(context, self, &[EXPORT], scenario::read)
    }
}

impl Page for ExportPage {
    fn about(&self) -> About {
        About {
            country: self.country,
            fields: FIELDS,
            example: self.country.own(words::EXAMPLE),
            prefix: self.country.own(["ekspor-", "eksport-"]),
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

    fn waits_for(&self, _: Date) -> Vec<Waited> {
        let needed = [&fields::PRICE, &fields::RATE, &fields::FREIGHT, &fields::INSURANCE, &fields::FACTOR];
        needed.map(|field| (field, None)).into()
    }

    /// What reaches a member does not wait for what the home market pays.
    fn counts(&self, place: InputPath) -> bool {
        place != InputPath::Export(ExportInput::HomePrice)
    }

    fn draw(&self, context: &ViewContext<'_>, heading: Heading) -> Html {
        let view = self.view(context);
        let said = sentences(&view);
        let frame = Frame {
            question: words::QUESTION,
            intro: words::INTRO,
            inputs: asked(&view),
            titles: TITLES,
            total: view.total(),
            sentence: String::new(),
            picture: picture(&view),
            written: view.total().map(|total| (view.value(total), said)),
            waiting: words::WAITING,
            answer: &|| parts::with_law(&view, all(vec![answer(&view), compare_all(&view)]), On::Export, &[]),
        };
        parts::frame(&view, heading, frame)
    }

    fn amount(&self, context: &ViewContext<'_>) -> Option<String> {
        let view = self.view(context);
        view.total().map(|total| view.value(total))
    }

    fn spoken(&self, context: &ViewContext<'_>) -> String {
        let view = self.view(context);
        parts::spoken(&view, &TITLES, view.total())
    }

    fn found(&self, context: &ViewContext<'_>, take: &mut Found<'_>) {
        let view = self.view(context);
        take(&view.outcome, Some(&self.naming(context.language())), view.total());
    }
}
