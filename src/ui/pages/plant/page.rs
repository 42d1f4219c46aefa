//! The page as the widget knows it.

use yew::prelude::*;

use super::answer::{answer, below, picture};
use super::asked::asked;
use super::choices;
use super::entered::{PlantPage, View, is_of_price};
use super::feasibility::Headline;
use super::fields::{self, ACCOUNT, FIELDS, LINES};
use super::presets;
use super::scenario::{of_plant, view};
use crate::data::references::Subject;
use crate::domain::{Country, Date, InputPath, Scenario, Step};
use crate::i18n::glossary::On;
use crate::i18n::pages::plant::{answer as words, form};
use crate::i18n::plant::commodities::process;
use crate::i18n::{Words, unbroken};
use crate::ui::action::{Key, PageAction};
use crate::ui::element::{el, plain, said};
use crate::ui::heading::Heading;
use crate::ui::page::{About, Draft, Found, Page, Provenance, Repeat, Waited};
use crate::ui::parts::form::example_title;
use crate::ui::parts::page::{self as parts, Frame, Titles};
use crate::ui::view_context::ViewContext;
use crate::ui::visit::Visit;

/// Opens the page.
pub(in crate::ui) fn open(country: Country) -> Box<dyn Page> {
    let draft = FIELDS.draft(country, choices::CHOICES);
    Box::new(PlantPage { draft, country })
}

/// What stands above the answer.
const TITLES: Titles = Titles::plain(words::HEADING);

/// Below the verdict: its sentence, and the highest price with what that means.
fn told_with(view: &View<'_>, sentence: &str, total: &Step) -> Vec<Html> {
    let title = [view.context.words(words::HEADING), ": "].concat();
    let price = vec![plain(title), said("b", "num", view.value(total))];
    let mut parts = vec![said("span", "words", unbroken(sentence)), el("span", "", price)];
    parts.extend(below(view, true));
    parts
}

/// The verdict in words; nothing where it is not known.
fn verdict(view: &View<'_>) -> String {
    view.headline().map_or_else(String::new, |of| [of.word, ". ", &of.sentence].concat())
}

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

    fn with(&self, draft: Draft) -> Box<dyn Page> {
        Box::new(Self { draft, country: self.country })
    }

    fn repeats(&self) -> &'static [&'static Repeat] {
        &fields::REPEATS
    }

    fn handles(&mut self, action: PageAction) -> bool {
        match action {
            PageAction::Picked(choice, option) => self.pick(choice, option),
            PageAction::Removed(LINES, line) => self.remove_line(line),
            _ => return false,
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
        if self.has_split() {
            keys.retain(|key| *key != fields::PATRONAGE.key);
        }
        keys.sort_unstable();
        keys
    }

    fn counts(&self, place: InputPath) -> bool {
        is_of_price(place)
    }

    fn waits_for(&self, _: Date) -> Vec<Waited> {
        let needed = [
            &fields::DELIVERED,
            &fields::MARKET,
            &fields::PRICE,
            &fields::FACTOR,
            &fields::OTHER,
            &fields::FIXED,
        ];
        needed.map(|field| (field, None)).to_vec()
    }

    fn scenario(&self, visit: &Visit) -> Option<Scenario> {
        of_plant(self, visit)
    }

    fn draw(&self, context: &ViewContext<'_>, heading: Heading) -> Html {
        let view = view(self, context);
        let headline = view.headline();
        let titles = headline.as_ref().map_or(TITLES, |headline| Titles::plain(headline.title));
        let written = view.total().map(|total| match headline {
            Some(Headline { word, sentence, .. }) => (word.into(), told_with(&view, &sentence, total)),
            None => (view.value(total), below(&view, false)),
        });
        let frame = Frame {
            question: match self.country {
                Country::Indonesia => form::QUESTION_INDONESIA,
                Country::Malaysia => form::QUESTION_MALAYSIA,
            },
            intro: form::INTRO,
            inputs: asked(&view),
            titles,
            total: view.total(),
            sentence: String::new(),
            picture: picture(&view),
            written,
            waiting: words::WAITING,
            answer: &|| {
                parts::with_law(
                    &view,
                    answer(&view),
                    On::Plant,
                    &[
                        Subject::Surplus,
                        Subject::CapitalReturn,
                        Subject::Loan,
                        Subject::Rebate,
                        Subject::Account,
                        Subject::Dividend,
                    ],
                )
            },
        };
        parts::frame(&view, heading, frame)
    }

    fn amount(&self, context: &ViewContext<'_>) -> Option<String> {
        let view = view(self, context);
        let price = view.value(view.total()?);
        Some(view.headline().map_or(price.clone(), |of| [of.word, " · ", &price].concat()))
    }

    fn spoken(&self, context: &ViewContext<'_>) -> String {
        let view = view(self, context);
        if let Some(correction) = parts::spoken_correction(&view) {
            return correction;
        }
        // Figures as they are written: a price of a unit has no words for its parts of a rupiah.
        let verdict = verdict(&view);
        if verdict.is_empty() {
            return parts::spoken(&view, &TITLES, view.total());
        }
        let example = example_title(context, self);
        let end = if example.is_empty() { "" } else { ": " };
        [&example, end, &verdict].concat()
    }

    fn verdict(&self, context: &ViewContext<'_>) -> String {
        verdict(&view(self, context))
    }

    fn found(&self, context: &ViewContext<'_>, take: &mut Found<'_>) {
        let view = view(self, context);
        take(&view.outcome, Some(&view.naming()), view.total());
    }
}
