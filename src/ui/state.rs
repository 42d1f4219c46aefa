//! What the visitor typed and picked, and how that changes it. Results are derived at render, never stored.

use rust_decimal::Decimal;

use super::action::{Action, Key, Lesson, PageAction, Slot};
use super::bundles::{Bundles, Pages};
use super::directory::{self, Bundle, Entry};
use super::host::Host;
use super::load::Load;
use super::page::Page;
use super::view_context::Neighbours;
use super::visit::Visit;
use crate::data;
use crate::domain::{Country, Date, Scenario, Sharing};
use crate::i18n::number;
use crate::input::NumberKind;

/// A page by its country and its place among the tabs.
pub(super) type PageNumber = (Country, usize);

/// Everything that is remembered of a visit.
pub(super) struct State {
    /// What all pages have in common.
    pub visit: Visit,
    /// How often everything was drawn anew because something outside had changed what was drawn.
    pub redrawn: u32,
    /// The page of each country that is shown, Indonesia first.
    shown: [usize; 2],
    /// The pages of every calculator, as far as they are here.
    pub pages: Bundles,
}

impl State {
    /// The widget as it opens, with the pages that are here already.
    pub fn new(visit: Visit, pages: Bundles) -> Self {
        let shown = Country::ALL.map(|country| first(&visit.host, country));
        Self { visit, redrawn: 0, shown, pages }
    }

    /// What an action changes; nothing else changes the state.
    pub fn apply(&mut self, action: Action) {
        match action {
            Action::Typed(slot, text) => self.set(slot, text),
            Action::Entered(slot) => self.visit.active = Some(slot),
            Action::Left(slot) => self.group(slot),
            Action::Folded(name, open) => self.visit.fold(name, open),
            Action::UnitTapped(slot, unit) => self.set(slot, with_unit(self.text(slot), unit)),
            Action::SignTapped(slot) => self.set(slot, with_other_sign(self.text(slot))),
            Action::Chosen(slot, value) => self.choose(slot, value),
            Action::PagePicked(page) => self.turn_to((self.visit.country, page)),
            Action::Page(action) => self.act(action),
            Action::Reset => self.act(PageAction::Emptied),
            Action::CountryPicked(country) => self.visit.country = country,
            Action::LanguagePicked(language) => self.visit.language = language,
            Action::Lesson(lesson) => self.teach(lesson),
            Action::Redrawn => self.redrawn = self.redrawn.wrapping_add(1),
            Action::Own(own) => {
                if let Some(page) = self.page_mut() {
                    page.take(&*own);
                }
            }
            Action::Opened(_) | Action::Noticed | Action::Wanted(_) | Action::Paused | Action::Restarted => {}
        }
    }

    fn act(&mut self, action: PageAction) {
        // What was typed last may be in what is taken out: then it is in use no more.
        if matches!(action, PageAction::Removed(..)) {
            self.visit.active = None;
        }
        if let Some(page) = self.page_mut() {
            page.act(action);
        }
    }

    fn teach(&mut self, lesson: Lesson) {
        let page = self.shown();
        self.visit.workshop.turn_to(page);
        self.visit.teach(lesson);
        if lesson == Lesson::Restart {
            for page in self.pages.all_mut() {
                page.act(PageAction::Emptied);
            }
        }
    }

    /// Other settings of the host page.
    pub fn follow(&mut self, host: &Host) {
        let changed = |name| host.get(name) != self.visit.host.get(name);
        let (language, country, calculator) = (changed("lang"), changed("country"), changed("calculator"));
        if language {
            self.visit.language = host.language();
        }
        if country {
            self.visit.country = host.country();
        }
        if calculator {
            let country = self.visit.country;
            self.turn_to((country, first(host, country)));
        }
        self.visit.host = host.clone();
    }

    /// Shows a page of a country.
    pub fn turn_to(&mut self, (country, page): PageNumber) {
        let [indonesia, malaysia] = &mut self.shown;
        *(if country == Country::Indonesia { indonesia } else { malaysia }) = page;
        self.visit.country = country;
    }

    /// The page that is shown.
    pub fn shown(&self) -> PageNumber {
        let [indonesia, malaysia] = self.shown;
        let country = self.visit.country;
        (country, if country == Country::Indonesia { indonesia } else { malaysia })
    }

    /// The file of the page that is shown.
    pub fn bundle(&self) -> Bundle {
        entry(self.shown()).map_or(Bundle::First, |entry| entry.bundle)
    }

    /// The files of all pages, those of the shown country first.
    pub fn bundles_by_nearness(&self) -> impl Iterator<Item = Bundle> {
        let here = self.visit.country;
        let there = Country::ALL.into_iter().filter(move |country| *country != here);
        let pages = core::iter::once(here).chain(there).flat_map(directory::pages);
        pages.map(|entry| entry.bundle)
    }

    /// The pages of the country that the host offers.
    pub fn offered(&self) -> Vec<usize> {
        directory::offered(self.visit.host.get("calculator"), self.visit.country)
    }

    /// A page of the country as it is listed.
    pub fn entry(&self, page: usize) -> Option<&'static Entry> {
        entry((self.visit.country, page))
    }

    /// A page, once it is here.
    pub fn page_at(&self, page: PageNumber) -> Option<&dyn Page> {
        let entry = entry(page)?;
        let Load::Loaded(pages) = self.pages.of(entry.bundle) else { return None };
        pages.get(entry.place).map(|page| &**page)
    }

    /// The page that is shown, once it is here.
    pub fn page(&self) -> Option<&dyn Page> {
        self.page_at(self.shown())
    }

    /// The same, to change.
    pub fn page_mut(&mut self) -> Option<&mut Box<dyn Page>> {
        self.page_at_mut(self.shown())
    }

    /// A page, to change.
    pub fn page_at_mut(&mut self, page: PageNumber) -> Option<&mut Box<dyn Page>> {
        let entry = entry(page)?;
        let Load::Loaded(pages) = self.pages.of_mut(entry.bundle) else { return None };
        pages.get_mut(entry.place)
    }

    /// Pages came, or did not. A second answer must not empty what was typed after the first.
    pub fn receive(&mut self, bundle: Bundle, came: impl FnOnce() -> Load<Pages>) {
        let pages = self.pages.of_mut(bundle);
        if !matches!(pages, Load::Loaded(_)) {
            *pages = came();
        }
    }

    /// The day whose rules the shown page applies.
    pub fn rule_date(&self) -> Date {
        self.page().and_then(Page::rule_date).unwrap_or(self.visit.rule_date)
    }

    /// As of which day rules are told to be: nobody has read what came after the last check.
    pub fn rules_as_of(&self) -> Date {
        self.rule_date().min(data::LAST_CHECKED)
    }

    /// The text of a field.
    fn text(&self, slot: Slot) -> &str {
        match slot {
            Slot::Page(key) => self.page().map_or("", |page| page.draft().text(key)),
            Slot::Guess => self.visit.workshop.on(self.shown()).0,
            Slot::RuleDate => &self.visit.rule_day,
            Slot::Caption(place) => self.visit.caption.get(place),
        }
    }

    /// What kind of number a field takes.
    fn kind(&self, slot: Slot) -> NumberKind {
        match slot {
            Slot::Page(key) => self.page().map_or(NumberKind::Count, |page| page.kind(key)),
            Slot::Guess => NumberKind::Money(self.visit.country.currency()),
            Slot::RuleDate | Slot::Caption(_) => NumberKind::Year,
        }
    }

    fn set(&mut self, slot: Slot, text: String) {
        match slot {
            Slot::Page(key) => self.set_field(key, text),
            Slot::Guess => {
                let page = self.shown();
                self.visit.workshop.turn_to(page);
                self.visit.workshop.guess = text;
            }
            Slot::RuleDate => self.visit.type_rule_day(text),
            Slot::Caption(place) => {
                if let Some(caption) = self.visit.caption.0.get_mut(place) {
                    *caption = text;
                }
            }
        }
    }

    /// Digits that were typed in one go are grouped; nobody has to count zeros.
    fn group(&mut self, slot: Slot) {
        let Load::Loaded(sentences) = self.visit.sentences else { return };
        let style = number::typed_style(self.visit.country, self.visit.language);
        let Some(grouped) = (sentences.grouped)(self.text(slot), self.kind(slot), style) else { return };
        match (slot, self.page_mut()) {
            // It reads as before: whose figures these are stays.
            (Slot::Page(key), Some(page)) => page.draft_mut().write(key, grouped),
            _ => self.set(slot, grouped),
        }
    }

    /// One of the readings of an unclear number takes its place.
    fn choose(&mut self, slot: Slot, value: Decimal) {
        if let Load::Loaded(sentences) = self.visit.sentences {
            self.set(slot, (sentences.typed)(value, self.kind(slot), self.visit.country));
        }
    }

    fn set_field(&mut self, key: Key, text: String) {
        if let Some(page) = self.page_mut() {
            page.draft_mut().set(key, text);
        }
    }
}

impl Neighbours for State {
    fn sharing(&self, visit: &Visit, of_example: bool) -> Option<Sharing> {
        self.page_at((Country::Indonesia, 0))?.sharing_for(of_example, visit)
    }

    fn scenario(&self, calculator: &str, visit: &Visit) -> Option<Scenario> {
        let place = directory::place_of(calculator, visit.country)?;
        let page = self.page_at((visit.country, place))?;
        let is_own = !page.draft().is_empty() && !page.draft().is_of_example();
        if is_own { page.scenario(visit) } else { None }
    }
}

fn entry((country, page): PageNumber) -> Option<&'static Entry> {
    directory::pages(country).get(page)
}

/// The first page that a host offers.
fn first(host: &Host, country: Country) -> usize {
    directory::offered(host.get("calculator"), country).first().copied().unwrap_or(0)
}

/// The text with a minus before it, or without the one that it has.
fn with_other_sign(text: &str) -> String {
    let text = text.trim_start();
    text.strip_prefix(['-', '−']).map_or_else(|| ["-", text].concat(), String::from)
}

/// The typed digits with a unit behind them; a unit that was there before is replaced.
fn with_unit(text: &str, unit: &str) -> String {
    let digits = text.trim_end_matches(|letter: char| letter.is_ascii_alphabetic() || letter.is_whitespace());
    if digits.is_empty() { String::from(text) } else { [digits, " ", unit].concat() }
}
