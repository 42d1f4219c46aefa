//! The page: what it remembers, and how its fields are called.

use yew::Html;

use super::answer;
use super::asked;
use super::details;
use super::entered::{Shu, View};
use super::fields::{self, CHOICES, FIELDS};
use crate::data::ALIS_JAYA;
use crate::domain::{Country, Date, Scenario, Sharing};
use crate::i18n::pages::shu as words;
use crate::i18n::{self, number};
use crate::input::NumberStyle;
use crate::ui::action::{Key, PageAction};
use crate::ui::heading::Heading;
use crate::ui::page::{About, Draft, Found, Page, Reader, Repeat, Waited};
use crate::ui::parts::page::{self as parts, Frame};
use crate::ui::view_context::ViewContext;
use crate::ui::visit::Visit;

/// What the answer waits for, where the report names what is shared out.
static BY_SHARES: [Waited; 7] = [
    (&fields::SURPLUS, None),
    (&fields::CAPITAL_SHARE, Some(&fields::CAPITAL_SHARE)),
    (&fields::POOL_SHARE, Some(&fields::POOL_SHARE)),
    (&fields::CAPITAL_ALL, Some(&fields::CAPITAL_SHARE)),
    (&fields::POOL_ALL, Some(&fields::POOL_SHARE)),
    (&fields::CAPITAL_MINE, Some(&fields::CAPITAL_SHARE)),
    (&fields::POOL_MINE, Some(&fields::POOL_SHARE)),
];
/// The same where it names the rates.
static BY_RATES: [Waited; 4] = [
    (&fields::CAPITAL_RATE, Some(&fields::CAPITAL_RATE)),
    (&fields::POOL_RATE, Some(&fields::POOL_RATE)),
    (&fields::CAPITAL_MINE, Some(&fields::CAPITAL_RATE)),
    (&fields::POOL_MINE, Some(&fields::POOL_RATE)),
];

/// Opens the page with a published example.
pub(in crate::ui) fn open() -> Box<dyn Page> {
    Box::new(Shu { draft: Draft::new(FIELDS.size(), example, CHOICES.options(Country::Indonesia)) })
}

/// The published example, as somebody would type it.
fn example(key: Key) -> String {
    let case = &ALIS_JAYA;
    let figures = [
        (fields::SURPLUS.key, case.surplus),
        (fields::POOL_SHARE.key, case.patronage.percent),
        (fields::POOL_MINE.key, case.patronage.member),
        (fields::POOL_ALL.key, case.patronage.total),
        (fields::CAPITAL_SHARE.key, case.capital.percent),
        (fields::CAPITAL_MINE.key, case.capital.member),
        (fields::CAPITAL_ALL.key, case.capital.total),
    ];
    let figure = figures.into_iter().find(|(of, _)| *of == key);
    figure.map_or_else(String::new, |(_, value)| {
        let digits = value.to_string();
        number::grouped(&digits, NumberStyle::Indonesian.group()).unwrap_or(digits)
    })
}

impl Shu {
    fn view<'a>(&'a self, context: &ViewContext<'a>) -> View<'a> {
        View::new(context, self, details::calculators(context), |reader, scenario| {
            details::read_form(context.visit, reader, scenario);
        })
    }
}

impl Page for Shu {
    /// The day is that of the whole widget.
    fn about(&self) -> About {
        About {
            country: Country::Indonesia,
            fields: FIELDS,
            example: words::EXAMPLE,
            prefix: "first-",
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
        Box::new(Self { draft })
    }

    fn repeats(&self) -> &'static [&'static Repeat] {
        &fields::REPEATS
    }

    /// An option and one more pool are the visitor's own figures as much as what is typed.
    fn follow(&mut self, action: PageAction) {
        if matches!(action, PageAction::Picked(..) | PageAction::Added(..)) {
            self.draft.own();
        }
    }

    fn label(&self, key: Key, context: &ViewContext<'_>) -> (String, &'static str) {
        let Some((field, place)) = FIELDS.find(key) else { return (String::new(), "") };
        let [label, hint] = field.words.map(|words| context.words(words));
        let about = self.about(field, place, context.language());
        (i18n::capitalised(&i18n::fill(label, &about)), hint)
    }

    fn waits_for(&self, _: Date) -> Vec<Waited> {
        let fields: &[Waited] = if fields::KNOWN.of(&self.draft) { &BY_RATES } else { &BY_SHARES };
        fields.to_vec()
    }

    fn sharing(&self, visit: &Visit) -> Option<Sharing> {
        let mut scenario = Scenario::new(Country::Indonesia, visit.rule_date);
        details::read_form(visit, &mut Reader::of(self, visit), &mut scenario);
        scenario.sharing
    }

    fn draw(&self, context: &ViewContext<'_>, heading: Heading) -> Html {
        let view = self.view(context);
        let total = answer::total(&view);
        let (sentence, picture) = answer::glance(&view);
        let frame = Frame {
            question: words::QUESTION,
            intro: words::INTRO,
            inputs: asked::asked(&view),
            titles: answer::TITLES,
            total,
            sentence,
            picture,
            written: None,
            waiting: words::WAITING,
            answer: &|| answer::answer(&view),
        };
        parts::frame(&view, heading, frame)
    }

    fn spoken(&self, context: &ViewContext<'_>) -> String {
        let view = self.view(context);
        parts::spoken(&view, &answer::TITLES, answer::total(&view))
    }

    fn found(&self, context: &ViewContext<'_>, take: &mut Found<'_>) {
        let view = self.view(context);
        take(&view.outcome, None, answer::total(&view));
    }
}
