//! The page as the widget knows it.

use yew::prelude::*;

use super::answer::{answer, below};
use super::asked::asked;
use super::choices;
use super::entered::{PlantPage, is_of_price};
use super::fields::{self, ACCOUNT, FIELDS, LINES};
use super::presets;
use super::scenario::view;
use crate::data::references::Subject;
use crate::domain::{Country, InputPath};
use crate::i18n::Words;
use crate::i18n::pages::plant::{answer as words, form};
use crate::i18n::plant::commodities::process;
use crate::ui::action::{Key, PageAction};
use crate::ui::heading::Heading;
use crate::ui::page::{About, Draft, Found, Page, Provenance, Repeat};
use crate::ui::parts::compare::PutAside;
use crate::ui::parts::page::{self as parts, Frame, Titles};
use crate::ui::view_context::ViewContext;

/// Opens the page.
pub(in crate::ui) fn open(country: Country) -> Box<dyn Page> {
    let draft = FIELDS.draft(country, choices::CHOICES);
    Box::new(PlantPage { draft, country, compared: PutAside::default() })
}

/// What stands above the answer.
const TITLES: Titles = Titles::plain(words::HEADING);

impl PlantPage {
    /// Takes a further line off. Who delivered to a later one delivers to it still; who delivered to this one, to the
    /// one before.
    fn remove_line(&mut self, line: usize) {
        if line == 0 || line >= self.lines() {
            return;
        }
        self.draft.undoably(|draft| {
            fields::LINE.remove(draft, line);
            let mine = choices::MY_LINE.pick(draft);
            if mine >= line {
                choices::MY_LINE.choose(draft, mine.saturating_sub(1));
            }
        });
    }

    /// The made-up example, or whose figures were taken over.
    fn example(&self) -> Words {
        let published = self.preset(0).filter(|_| self.draft.provenance() == Provenance::Published);
        published.map_or(form::MADE_UP, |preset| process(preset.process))
    }

    /// An option was picked; a process brings its figures along.
    fn pick(&mut self, choice: usize, option: usize) {
        match choices::PRESET.place_of(choice) {
            Some(0) => presets::fill(self, option),
            Some(line) => presets::fill_line(self, line, option),
            None => self.draft.choose(choice, option),
        }
    }
}

impl Page for PlantPage {
    fn about(&self) -> About {
        About {
            country: self.country,
            fields: FIELDS,
            example: self.example(),
            prefix: "rpb-",
            day: Some(&fields::YEAR_END),
        }
    }

    fn draft(&self) -> &Draft {
        &self.draft
    }

    fn draft_mut(&mut self) -> &mut Draft {
        &mut self.draft
    }

    fn tried(&self) -> Box<dyn Page> {
        Box::new(Self { draft: self.draft.tried(), country: self.country, compared: PutAside::default() })
    }

    fn repeats(&self) -> &'static [&'static Repeat] {
        &fields::REPEATS
    }

    fn handles(&mut self, action: PageAction) -> bool {
        match action {
            PageAction::Picked(choice, option) => self.pick(choice, option),
            PageAction::Removed(LINES, line) => self.remove_line(line),
            action => return self.compared.handles(action, &self.draft),
        }
        true
    }

    fn label(&self, key: Key, context: &ViewContext<'_>) -> (String, &'static str) {
        self.label_of(key, context)
    }

    fn unit(&self, key: Key, context: &ViewContext<'_>) -> String {
        self.unit_of(key, context)
    }

    /// By number: further lines stand after what all lines have in common. The account is Malaysia's alone.
    fn asked(&self) -> Vec<Key> {
        let mut keys = FIELDS.asked(&self.draft);
        if self.country == Country::Indonesia {
            keys.retain(|key| ACCOUNT.iter().all(|field| field.key != *key));
        }
        keys.sort_unstable();
        keys
    }

    fn counts(&self, place: InputPath) -> bool {
        is_of_price(place)
    }

    fn draw(&self, context: &ViewContext<'_>, heading: Heading) -> Html {
        let view = view(self, context);
        let frame = Frame {
            question: form::QUESTION,
            intro: form::INTRO,
            inputs: asked(&view),
            titles: TITLES,
            total: view.total(),
            sentence: String::new(),
            picture: Html::default(),
            written: view.total().map(|total| (view.value(total), below(&view))),
            waiting: words::WAITING,
            answer: parts::with_law(
                &view,
                answer(&view),
                &[
                    Subject::Surplus,
                    Subject::CapitalReturn,
                    Subject::Loan,
                    Subject::Rebate,
                    Subject::Account,
                    Subject::Dividend,
                ],
            ),
        };
        parts::frame(&view, heading, frame)
    }

    fn amount(&self, context: &ViewContext<'_>) -> Option<String> {
        let view = view(self, context);
        view.total().map(|total| view.value(total))
    }

    fn spoken(&self, context: &ViewContext<'_>) -> String {
        let view = view(self, context);
        parts::spoken(&view, &TITLES, view.total())
    }

    fn found(&self, context: &ViewContext<'_>, take: &mut Found<'_>) {
        let view = view(self, context);
        take(&view.outcome, Some(&view.naming()), view.total());
    }
}
