//! What all pages have in visit: what the host page decides, and what the visitor chose around them.

use rust_decimal::Decimal;
use yew::{Html, Properties};

use super::action::{Lesson, Slot};
use super::folds::Folds;
use super::host::Host;
use super::load::Load;
use super::rest::Rest;
use crate::domain::{Country, Currency, Date, Exact, Refusal};
use crate::i18n::glossary::Headword;
use crate::i18n::pages::share;
use crate::i18n::{Language, Words};
use crate::input::{NumberKind, NumberStyle, ParsedNumber, Rejection};

/// Reading and sentences that the first picture does without: its fields are empty.
pub(super) struct Sentences {
    /// The number that somebody typed.
    pub read: fn(&str, NumberKind, NumberStyle) -> ParsedNumber,
    /// What somebody typed with its digits in groups; nothing where they stay as they are.
    pub grouped: fn(&str, NumberKind, NumberStyle) -> Option<String>,
    /// An amount for the eye.
    pub money: fn(&Exact, Currency) -> String,
    /// A number that was read, with its unit.
    pub written: fn(Decimal, NumberKind, NumberStyle) -> String,
    /// The same for the field itself, so that it cannot be read in two ways.
    pub typed: fn(Decimal, NumberKind, Country) -> String,
    /// Whether an amount stands in full in what somebody typed.
    pub is_plain: fn(&str, Decimal, NumberStyle) -> bool,
    /// An amount in words; nothing where there are none for it.
    pub amount: fn(Decimal, Currency, Language) -> Option<String>,
    /// A figure in words, the same way.
    pub figure: fn(&Exact, Currency, Language) -> Option<String>,
    /// Why a text is not a number, and what to do about it.
    pub rejection: fn(Rejection, Language) -> &'static str,
    /// Why a scenario cannot be calculated, and what to do about it.
    pub refusal: fn(&Refusal, Currency, Language) -> String,
    /// What a word of a label means, at a press.
    pub explained: fn(Explained) -> Html,
}

/// A word of a field's label that is explained.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Explained {
    pub word: Headword,
    /// The label, by which the button is called.
    pub label: String,
    /// What the meaning is told by, unique in the page.
    pub id: String,
    /// Whether the field was entered last.
    pub is_active: bool,
    pub language: Language,
}

/// How a workshop has set the widget up.
#[derive(Default)]
pub(super) struct Workshop {
    /// Letters for a projector.
    pub large: bool,
    /// Whether the answer is hidden.
    pub exercise: bool,
    /// Whether it was hidden, and is shown beside what somebody took for it.
    pub revealed: bool,
    /// What somebody takes for it, as typed.
    pub guess: String,
    /// How many steps to it were told.
    pub steps: usize,
    /// The page that the guess and the steps are of; on another they say nothing.
    pub of: Option<(Country, usize)>,
}

impl Workshop {
    /// What was guessed and how many steps were told on a page.
    pub fn on(&self, page: (Country, usize)) -> (&str, usize) {
        if self.of == Some(page) { (&self.guess, self.steps) } else { ("", 0) }
    }

    /// What is guessed or told now is of this page.
    pub fn turn_to(&mut self, page: (Country, usize)) {
        if self.of != Some(page) {
            (self.guess, self.steps, self.of) = (String::new(), 0, Some(page));
        }
    }

    /// Nothing is guessed or told yet; the answer is hidden where it was, or where it `is_exercise`.
    pub fn begin(&mut self, is_exercise: bool) {
        let exercise = is_exercise || self.exercise;
        *self = Self { large: self.large, exercise, ..Self::default() };
    }
}

/// Whose figures are taken along: the co-op, its financial year, and a member, whose name stays on this page.
pub(super) struct Caption(pub Vec<String>);

impl Caption {
    /// The places of its texts.
    pub const COOPERATIVE: usize = 0;
    pub const YEAR: usize = 1;
    pub const MEMBER: usize = 2;

    /// One of its texts, as typed.
    pub fn get(&self, place: usize) -> &str {
        self.0.get(place).map_or("", String::as_str)
    }
}

/// What all pages have in common.
pub(super) struct Visit {
    /// What the host page decides.
    pub host: Host,
    /// How a workshop has set the widget up.
    pub workshop: Workshop,
    /// Whose rules and money.
    pub country: Country,
    /// Whose words.
    pub language: Language,
    /// The day whose rules apply.
    pub rule_date: Date,
    /// The same as it is being typed.
    pub rule_day: String,
    /// Whose figures are taken along.
    pub caption: Caption,
    /// The same before figures from elsewhere came, as long as these can be undone.
    pub caption_before: Option<Caption>,
    /// The field that was entered last: it shows the units to tap.
    pub active: Option<Slot>,
    /// The folded parts that are open.
    pub unfolded: Folds,
    /// What is said of amounts and faults; with it comes what the first page has beyond fields and answer.
    pub sentences: Load<&'static Sentences>,
    /// Whether nothing was done yet but to draw the page: what its example comes to is as the picture of the build has it.
    pub is_new: bool,
    /// What follows the answer of the page.
    pub rest: Rest,
}

impl Visit {
    /// As the host page wants it.
    pub fn new(host: Host, sentences: Load<&'static Sentences>) -> Self {
        Self {
            workshop: Workshop::default(),
            country: host.country(),
            language: host.language(),
            rule_date: host.today(),
            rule_day: host.today().to_string(),
            caption: Caption(vec![String::new(); 3]),
            caption_before: None,
            active: None,
            unfolded: Folds::default(),
            sentences,
            is_new: cfg!(target_family = "wasm"),
            rest: Rest::default(),
            host,
        }
    }

    /// The rules of this day apply from now on.
    pub fn rules_of(&mut self, day: Date) {
        self.rule_date = day;
        self.rule_day = day.to_string();
    }

    /// The day of the rules as it is being typed; one that is not whole yet changes no rule.
    pub fn type_rule_day(&mut self, text: String) {
        self.rule_date = Date::from_iso(&text).unwrap_or(self.rule_date);
        self.rule_day = text;
    }

    /// The number that somebody typed. What reads comes with what calculates: before, nothing is read.
    pub fn read(&self, text: &str, kind: NumberKind, style: NumberStyle) -> ParsedNumber {
        match self.sentences {
            Load::Loaded(sentences) => (sentences.read)(text, kind, style),
            Load::Loading | Load::Failed => ParsedNumber::Empty,
        }
    }

    /// A folded part was opened, or closed.
    pub fn fold(&mut self, name: Words, open: bool) {
        self.unfolded.set(name, open);
    }

    /// Whether what is folded under a name is open.
    pub fn is_open(&self, name: Words) -> bool {
        self.unfolded.has(name)
    }

    /// Whether it is seen: it is open, or everything is.
    pub fn is_seen(&self, name: Words) -> bool {
        self.is_open(name) || !self.host.get("whole").is_empty()
    }

    /// Whether what takes figures in and out is needed: its part of the page is open, or the host page is told figures.
    pub fn wants_share(&self) -> bool {
        self.is_open(share::HEADING) || !self.host.get("emit").is_empty()
    }

    /// What a trainer does, apart from putting the pages back.
    pub fn teach(&mut self, lesson: Lesson) {
        let workshop = &mut self.workshop;
        match lesson {
            Lesson::Large => workshop.large = !workshop.large,
            Lesson::Exercise => {
                workshop.exercise = !workshop.exercise;
                workshop.begin(false);
            }
            Lesson::Step => workshop.steps = workshop.steps.saturating_add(1),
            Lesson::Reveal => (workshop.exercise, workshop.revealed) = (false, true),
            Lesson::Again => workshop.begin(workshop.revealed),
            Lesson::Restart => workshop.begin(false),
        }
    }
}
