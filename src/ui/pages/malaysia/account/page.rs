//! The page as the widget knows it.

use yew::prelude::*;

use super::super::choices::CHOICES;
use super::super::fields::{self, FIELDS};
use super::answer::{LEFT, answer, picture, titles, written};
use super::asked::asked;
use super::entered::{Account, View};
use super::{rows, scenario};
use crate::data::references::Subject;
use crate::domain::Statutory::{Development, Education, Reserve};
use crate::domain::{APPROPRIATION, AccountInput, COOP_TAX, Country, Date, InputPath, Scenario};
use crate::i18n::glossary::On;
use crate::i18n::pages::frame::FROM_THE_REPORT;
use crate::i18n::pages::{account as words, malaysia};
use crate::ui::action::{Key, PageAction};
use crate::ui::heading::Heading;
use crate::ui::page::{About, Draft, Found, Page, Waited, entered};
use crate::ui::parts::page::{self as parts, Frame};
use crate::ui::parts::statutory::{self, Percents};
use crate::ui::view_context::ViewContext;
use crate::ui::visit::Visit;

/// The percentages that the law or its regulator tells.
static PERCENTS: Percents =
    [(&fields::KWRS, Reserve), (&fields::KWAPK, Education), (&fields::KWAPMK, Development)];

/// Opens the page.
pub(in crate::ui) fn open() -> Box<dyn Page> {
    Box::new(Account::of(FIELDS.draft(Country::Malaysia, CHOICES)))
}

impl Account {
    pub(super) fn view<'a>(&'a self, context: &ViewContext<'a>) -> View<'a> {
        View::new(context, self, &[APPROPRIATION, COOP_TAX], scenario::read)
    }
}

impl Page for Account {
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
        Box::new(Self::of(draft))
    }

    fn follow(&mut self, action: PageAction) {
        match action {
            PageAction::Added(rows::ROWS, place) => rows::open(&mut self.draft, place),
            PageAction::Removed(rows::ROWS, place) => rows::close(&mut self.draft, place),
            _ => {}
        }
    }

    /// A percentage says whether the law of the day has it.
    fn label(&self, key: Key, context: &ViewContext<'_>) -> (String, &'static str) {
        let Some((field, _)) = FIELDS.find(key) else { return (String::new(), "") };
        let [label, hint] = field.words.map(|words| context.words(words));
        let day = self.rule_date().unwrap_or(context.visit.rule_date);
        (label.into(), statutory::hint(&PERCENTS, key, day, hint, context))
    }

    fn asked(&self) -> Vec<Key> {
        fields::ACCOUNT.asked(&self.draft)
    }

    /// The estimates of tax and zakat stand beside the account.
    fn counts(&self, place: InputPath) -> bool {
        use AccountInput::{ZakatBase, ZakatPercent};
        !matches!(place, InputPath::Tax(_) | InputPath::Account(ZakatBase | ZakatPercent))
    }

    fn waits_for(&self, day: Date) -> Vec<Waited> {
        core::iter::once((&fields::PROFIT, None)).chain(statutory::waited(&PERCENTS, day)).collect()
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
            titles: titles(&view),
            total: view.left(),
            sentence: String::new(),
            picture: picture(&view),
            written: view.left().map(|left| written(&view, left)),
            waiting: malaysia::WAITING,
            answer: &|| {
                parts::with_law(
                    &view,
                    answer(&view),
                    On::Account,
                    &[Subject::Account, Subject::Dividend, Subject::Rebate],
                )
            },
        };
        parts::frame(&view, heading, frame)
    }

    /// What is left is said with its sign, so that nothing else need say that too much is shared out.
    fn spoken(&self, context: &ViewContext<'_>) -> String {
        let view = self.view(context);
        parts::spoken(&view, &LEFT, view.left())
    }

    fn found(&self, context: &ViewContext<'_>, take: &mut Found<'_>) {
        let view = self.view(context);
        take(&view.outcome, None, view.left());
    }
}
