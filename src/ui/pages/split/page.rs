//! The page as the widget knows it.

use yew::prelude::*;

use super::answer::{answer, below, picture, titles};
use super::asked::asked;
use super::entered::{Split, View};
use super::fields::{self, CHOICES, FIELDS};
use super::names::Names;
use super::{scenario, templates};
use crate::data::references::Subject;
use crate::domain::{Country, Date, RESULT, Scenario};
use crate::i18n;
use crate::i18n::glossary::On;
use crate::i18n::pages::{frame::FROM_THE_REPORT, split as words};
use crate::ui::action::{Key, PageAction};
use crate::ui::heading::Heading;
use crate::ui::page::{About, Draft, Found, Page, Repeat, Waited, entered};
use crate::ui::parts::page::{self as parts, Frame};
use crate::ui::view_context::ViewContext;
use crate::ui::visit::Visit;

/// Opens the page with the first split on record.
pub(in crate::ui) fn open() -> Box<dyn Page> {
    Box::new(Split::of(FIELDS.draft(Country::Indonesia, CHOICES)))
}

impl Split {
    pub(super) fn view<'a>(&'a self, context: &ViewContext<'a>) -> View<'a> {
        View::new(context, self, &[RESULT], |reader, scenario| scenario::read(self, reader, scenario))
    }
}

impl Page for Split {
    fn about(&self) -> About {
        About {
            country: Country::Indonesia,
            fields: FIELDS,
            example: words::EXAMPLE,
            prefix: "shu-",
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

    fn repeats(&self) -> &'static [&'static Repeat] {
        &fields::REPEATS
    }

    /// What is taken out can be brought back.
    fn handles(&mut self, action: PageAction) -> bool {
        let PageAction::Removed(which, place) = action else { return false };
        let Some(repeat) = fields::REPEATS.get(usize::from(which)) else { return false };
        self.draft.undoably(|draft| repeat.remove(draft, place));
        self.draft.own();
        true
    }

    fn follow(&mut self, action: PageAction) {
        match action {
            PageAction::Picked(choice, template) if choice == fields::TEMPLATE.number => {
                templates::adopt(self, template);
            }
            PageAction::Added(fields::FUNDS, fund) => fields::FUNDS_SHOWN.mark(&mut self.draft, fund),
            PageAction::Removed(fields::FUNDS, fund) => fields::take_field(&mut self.draft, fund),
            _ => {}
        }
    }

    fn label(&self, key: Key, context: &ViewContext<'_>) -> (String, &'static str) {
        let Some((field, _)) = FIELDS.find(key) else { return (String::new(), "") };
        let [label, hint] = field.words.map(|words| context.words(words));
        (i18n::fill(label, &self.line_label(key, context).unwrap_or_default()), hint)
    }

    fn waits_for(&self, _: Date) -> Vec<Waited> {
        let of_result = [&fields::SURPLUS, &fields::INCOME, &fields::COSTS, &fields::TAX];
        let shares = [&fields::CAPITAL_RETURN, &fields::PATRONAGE];
        let mut needed = of_result.map(|field| (field, None)).to_vec();
        if fields::TWO_LEVEL.of(&self.draft) {
            // What members get is divided whole, into both.
            needed.push((&fields::MEMBERS, None));
            needed.extend(shares.map(|share| (share, None)));
        } else {
            // Either begins the split.
            needed.extend(shares.map(|share| (share, Some(share))));
        }
        needed
    }

    fn scenario(&self, visit: &Visit) -> Option<Scenario> {
        entered(self, visit, |reader, scenario| scenario::read(self, reader, scenario))
    }

    fn draw(&self, context: &ViewContext<'_>, heading: Heading) -> Html {
        let view = self.view(context);
        let frame = Frame {
            question: words::QUESTION,
            intro: FROM_THE_REPORT,
            inputs: asked(&view),
            titles: titles(&view),
            total: view.total(),
            sentence: String::new(),
            picture: picture(&view),
            written: view.total().map(|total| (context.amount(total), below(&view))),
            waiting: words::WAITING,
            answer: &|| {
                parts::with_law(
                    &view,
                    answer(&view),
                    On::Split,
                    &[Subject::Surplus, Subject::CapitalReturn, Subject::Village],
                )
            },
        };
        parts::frame(&view, heading, frame)
    }

    fn spoken(&self, context: &ViewContext<'_>) -> String {
        let view = self.view(context);
        parts::spoken(&view, &titles(&view), view.total())
    }

    fn found(&self, context: &ViewContext<'_>, take: &mut Found<'_>) {
        let view = self.view(context);
        take(&view.outcome, Some(&Names(self)), view.total());
    }
}
