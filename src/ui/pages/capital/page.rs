//! The page as the widget knows it.

use yew::prelude::*;

use super::answer::answer;
use super::asked::asked;
use super::entered::{CapitalPage, View};
use super::fields::{self, CHOICES, FIELDS};
use super::{glance, kinds, scenario};
use crate::data::references::Subject;
use crate::domain::{CAPITAL, Country, Date, InputPath, MemberInput, Refusal};
use crate::i18n::glossary::On;
use crate::i18n::pages::capital as words;
use crate::i18n::{self, Words, unbroken};
use crate::ui::action::Key;
use crate::ui::element::all;
use crate::ui::heading::Heading;
use crate::ui::page::{About, Draft, Found, Page, Waited};
use crate::ui::parts::compare::compare_all;
use crate::ui::parts::page::{self as parts, Frame, Titles};
use crate::ui::view_context::ViewContext;

/// Opens the page of a country.
pub(in crate::ui) fn open(country: Country) -> Box<dyn Page> {
    Box::new(CapitalPage { country, draft: FIELDS.draft(country, CHOICES) })
}

fn example(country: Country) -> Words {
    match country {
        Country::Indonesia => words::EXAMPLE_INDONESIA,
        Country::Malaysia => words::EXAMPLE_MALAYSIA,
    }
}

/// What stands above the answer.
const TITLES: Titles = Titles::plain(words::HEADING);

impl CapitalPage {
    fn view<'a>(&'a self, context: &ViewContext<'a>) -> View<'a> {
        let mut wrong = Vec::new();
        let mut view = View::new(context, self, &[CAPITAL], |reader, scenario| {
            wrong = scenario::read(reader, self.country, scenario);
        });
        for place in wrong {
            view.outcome.refuse(place, Refusal::NoSuchYear);
        }
        view.outcome.finish();
        view
    }
}

impl Page for CapitalPage {
    fn about(&self) -> About {
        About {
            country: self.country,
            fields: FIELDS,
            example: example(self.country),
            prefix: "modal-",
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
        Box::new(Self { country: self.country, draft })
    }

    /// What the co-op has is called by its kind.
    fn label(&self, key: Key, context: &ViewContext<'_>) -> (String, &'static str) {
        let Some((field, place)) = FIELDS.find(key) else { return (String::new(), "") };
        if field.key == fields::ITEM.key
            && let Some(item) = kinds::items(self.country).get(place)
        {
            let name = i18n::item_of_all(*item, context.language());
            let standing = i18n::standing(item.standing(), context.language());
            // What is called by its standing says it once.
            let hint = if standing.contains(&name) { "" } else { standing };
            return (i18n::capitalised(&name), hint);
        }
        let [label, hint] = field.words_in(self.country).map(|words| context.words(words));
        (label.into(), hint)
    }

    /// In the order of their numbers: what is to be corrected is listed by them.
    fn asked(&self) -> Vec<Key> {
        let kinds = kinds::items(self.country).len();
        let has = |key: &Key| fields::ITEM.place_of(*key).is_none_or(|place| place < kinds);
        (0..FIELDS.size()).filter(has).collect()
    }

    fn counts(&self, place: InputPath) -> bool {
        matches!(place, InputPath::MemberInput(MemberInput::OncePaid | MemberInput::MonthlyPaid))
    }

    fn waits_for(&self, _: Date) -> Vec<Waited> {
        vec![(&fields::ONCE_PAID, None), (&fields::MONTHLY_PAID, None)]
    }

    fn draw(&self, context: &ViewContext<'_>, heading: Heading) -> Html {
        let view = self.view(context);
        let frame = Frame {
            question: words::QUESTION,
            intro: words::INTRO,
            inputs: asked(&view),
            titles: TITLES,
            total: view.total(),
            sentence: view.total().map_or_else(String::new, |_| unbroken(&glance::sentence(&view))),
            picture: view.total().map_or_else(Html::default, |_| glance::picture(&view)),
            written: None,
            waiting: words::WAITING,
            answer: &|| {
                parts::with_law(
                    &view,
                    all(vec![answer(&view), compare_all(&view)]),
                    On::Capital,
                    &[Subject::Capital],
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
        take(&view.outcome, None, view.total());
    }
}
