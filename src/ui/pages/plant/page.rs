//! The page as the widget knows it.

use yew::prelude::*;

use super::answer::{answer, below};
use super::asked::asked;
use super::choices;
use super::entered::{PlantPage, is_of_price};
use super::fields::{self, ACCOUNT, FIELDS, LINES};
use super::presets;
use super::scenario::view;
use crate::domain::{Country, Place};
use crate::i18n::Words;
use crate::i18n::pages::plant::{answer as words, form};
use crate::i18n::plant::commodities::process;
use crate::ui::action::{Key, PageAction};
use crate::ui::heading::Heading;
use crate::ui::page::{About, Draft, Found, Page, Provenance, Repeat};
use crate::ui::parts::page::{self as parts, Frame, Titles};
use crate::ui::shell::Shell;

/// Opens the page.
pub(in crate::ui) fn open(country: Country) -> Box<dyn Page> {
    let draft = FIELDS.draft(country, &choices::EXAMPLE);
    Box::new(PlantPage { draft, country, compared: Vec::new() })
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
            let mine = draft.pick(choices::MY_LINE);
            if mine >= line {
                draft.choose(choices::MY_LINE, mine.saturating_sub(1));
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
        if choice == choices::PRESET {
            presets::fill(self, option);
            return;
        }
        let line = (1..fields::MOST_LINES).find(|line| choices::of_line(*line, choices::PRESET) == choice);
        match line {
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
        Box::new(Self { draft: self.draft.tried(), country: self.country, compared: Vec::new() })
    }

    fn repeats(&self) -> &'static [&'static Repeat] {
        &fields::REPEATS
    }

    fn handles(&mut self, action: PageAction) -> bool {
        match action {
            PageAction::Compared => self.compare(),
            PageAction::Dropped(place) => self.drop_compared(place),
            PageAction::Picked(choice, option) => self.pick(choice, option),
            PageAction::Removed(LINES, line) => self.remove_line(line),
            _ => return false,
        }
        true
    }

    fn label(&self, key: Key, shell: &Shell<'_>) -> (String, &'static str) {
        self.label_of(key, shell)
    }

    fn unit(&self, key: Key, shell: &Shell<'_>) -> String {
        self.unit_of(key, shell)
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

    fn counts(&self, place: Place) -> bool {
        is_of_price(place)
    }

    fn draw(&self, shell: &Shell<'_>, heading: Heading) -> Html {
        let view = view(self, shell);
        let frame = Frame {
            question: form::QUESTION,
            intro: form::INTRO,
            inputs: parts::with_law(&view, asked(&view)),
            titles: TITLES,
            total: view.total(),
            exact: None,
            written: view.total().map(|total| (view.value(total), below(&view))),
            waiting: words::WAITING,
            answer: answer(&view),
        };
        parts::frame(&view, heading, frame)
    }

    fn amount(&self, shell: &Shell<'_>) -> Option<String> {
        let view = view(self, shell);
        view.total().map(|total| view.value(total))
    }

    fn spoken(&self, shell: &Shell<'_>) -> String {
        let view = view(self, shell);
        parts::spoken(&view, &TITLES, view.total())
    }

    fn found(&self, shell: &Shell<'_>, take: &mut Found<'_>) {
        let view = view(self, shell);
        take(&view.outcome, Some(&view.naming()), view.total());
    }
}
