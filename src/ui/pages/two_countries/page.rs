//! The page as the widget knows it.

use yew::prelude::*;

use super::answer::{TITLES, answer, picture, sentences, written};
use super::asked::asked;
use super::entered::{TwoCountries, View};
use super::fields::{self, CHOICES, FIELDS};
use super::scenario::{self, INDONESIAN, MALAYSIAN};
use crate::data::references::Subject;
use crate::domain::{Country, Date, Statutory};
use crate::i18n::glossary::On;
use crate::i18n::pages::two_countries as words;
use crate::ui::action::Key;
use crate::ui::element::all;
use crate::ui::heading::Heading;
use crate::ui::page::{About, Draft, Found, Page, Waited};
use crate::ui::parts::compare::compare_all;
use crate::ui::parts::legal::legal_of_both;
use crate::ui::parts::page::{self as parts, Frame};
use crate::ui::parts::statutory::{self, Percents};
use crate::ui::parts::words_here::words_here;
use crate::ui::view_context::ViewContext;

/// Percentages that the law of a day may have.
static PERCENTS: Percents = [
    (&fields::STATUTORY_RESERVE, Statutory::Reserve),
    (&fields::TRUST_FUND, Statutory::Education),
    (&fields::DEVELOPMENT_FUND, Statutory::Development),
];

/// What the rules below are about.
static LAW: [Subject; 6] = [
    Subject::Surplus,
    Subject::CapitalReturn,
    Subject::Village,
    Subject::Account,
    Subject::Dividend,
    Subject::Rebate,
];

/// Opens the page of a country.
pub(in crate::ui) fn open(country: Country) -> Box<dyn Page> {
    Box::new(TwoCountries { draft: FIELDS.draft(country, CHOICES), country })
}

impl TwoCountries {
    /// The page as it is drawn.
    pub fn view<'a>(&'a self, context: &ViewContext<'a>) -> View<'a> {
        View::new(context, self, &[INDONESIAN, MALAYSIAN], scenario::read)
    }
}

impl Page for TwoCountries {
    fn about(&self) -> About {
        About {
            country: self.country,
            fields: FIELDS,
            example: words::EXAMPLE,
            prefix: "dua-",
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
        Box::new(Self { draft, country: self.country })
    }

    /// A percentage says whether the law of the day has it.
    fn label(&self, key: Key, context: &ViewContext<'_>) -> (String, &'static str) {
        let Some((field, _)) = FIELDS.find(key) else { return (String::new(), "") };
        let [label, hint] = field.words.map(|words| context.words(words));
        let day = self.rule_date().unwrap_or(context.visit.rule_date);
        (label.into(), statutory::hint(&PERCENTS, key, day, hint, context))
    }

    fn waits_for(&self, day: Date) -> Vec<Waited> {
        let before = [&fields::SURPLUS, &fields::CAPITAL, &fields::CAPITAL_RETURN, &fields::PATRONAGE];
        let before = before.into_iter().map(|field| (field, None));
        before.chain(statutory::waited(&PERCENTS, day)).chain([(&fields::DIVIDEND, None)]).collect()
    }

    fn draw(&self, context: &ViewContext<'_>, heading: Heading) -> Html {
        let view = self.view(context);
        let frame = Frame {
            question: words::QUESTION,
            intro: words::INTRO,
            inputs: asked(&view),
            titles: TITLES,
            total: view.total(),
            sentence: String::new(),
            picture: picture(&view),
            written: written(&view).map(|written| (written, sentences(&view))),
            waiting: words::WAITING,
            answer: &|| {
                all(vec![
                    answer(&view),
                    compare_all(&view),
                    words_here(context, On::TwoCountries),
                    legal_of_both(context, view.day, &LAW, words::COUNTRIES),
                ])
            },
        };
        parts::frame(&view, heading, frame)
    }

    fn amount(&self, context: &ViewContext<'_>) -> Option<String> {
        written(&self.view(context))
    }

    fn spoken(&self, context: &ViewContext<'_>) -> String {
        let view = self.view(context);
        match written(&view) {
            Some(written) => [context.words(words::HEADING), ": ", &written].concat(),
            None => parts::spoken(&view, &TITLES, None),
        }
    }

    fn found(&self, context: &ViewContext<'_>, take: &mut Found<'_>) {
        let view = self.view(context);
        take(&view.outcome, None, view.total());
    }
}
