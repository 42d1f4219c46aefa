//! The page as the widget knows it.

use yew::prelude::*;

use super::answer::{answer, picture, titles};
use super::asked::asked;
use super::entered::{LoanPage, View};
use super::fields::{self, CHOICES, FIELDS};
use super::scenario;
use super::sentence::sentence;
use crate::data::references::Subject;
use crate::domain::{Country, Date, InputPath, LOAN, LoanInput};
use crate::i18n::glossary::On;
use crate::i18n::pages::loan as words;
use crate::ui::heading::Heading;
use crate::ui::page::{About, Draft, Found, Page, Waited};
use crate::ui::parts::page::{self as parts, Frame};
use crate::ui::view_context::ViewContext;

/// Opens the page of a country.
pub(in crate::ui) fn open(country: Country) -> Box<dyn Page> {
    Box::new(LoanPage::of(FIELDS.draft(country, CHOICES), country))
}

impl LoanPage {
    /// The page as it is drawn.
    pub fn view<'a>(&'a self, context: &ViewContext<'a>) -> View<'a> {
        View::new(context, self, &[LOAN], scenario::read)
    }
}

impl Page for LoanPage {
    fn about(&self) -> About {
        About {
            country: self.country,
            fields: FIELDS,
            example: self.own(words::EXAMPLE),
            prefix: self.own(["pinjam-", "biaya-"]),
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
        Box::new(Self::of(draft, self.country))
    }

    /// What each contract is made of; which of it is asked for depends on what is sought.
    fn waits_for(&self, _: Date) -> Vec<Waited> {
        let needed = [
            &fields::PRINCIPAL,
            &fields::PRICE,
            &fields::THEIRS,
            &fields::AFFORDABLE,
            &fields::RENT,
            &fields::MONTHS,
            &fields::MONTHLY,
            &fields::ANNUAL,
            &fields::MARGIN_RATE,
            &fields::MARGIN,
            &fields::OWN,
            &fields::SHARE,
            &fields::PROFIT,
        ];
        needed.map(|field| (field, None)).into()
    }

    /// What the contract asks for does not wait for what comes back.
    fn counts(&self, place: InputPath) -> bool {
        place != InputPath::Loan(LoanInput::ReturnedPercent)
    }

    fn draw(&self, context: &ViewContext<'_>, heading: Heading) -> Html {
        let view = self.view(context);
        let said = sentence(&view);
        let frame = Frame {
            question: self.own([words::QUESTION_INDONESIA, words::QUESTION_MALAYSIA]),
            intro: words::INTRO,
            inputs: asked(&view),
            titles: titles(&view),
            total: view.total(),
            sentence: String::new(),
            picture: picture(&view),
            written: view.total().map(|total| (view.value(total), said)),
            waiting: words::WAITING,
            answer: &|| parts::with_law(&view, answer(&view), On::Loan, &[Subject::Loan]),
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
        take(&view.outcome, Some(&self.naming()), view.total());
    }
}
