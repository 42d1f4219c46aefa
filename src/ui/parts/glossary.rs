//! What words mean, which comes once somebody has asked: the words that fit, those of the page first, or one.

use yew::prelude::*;

use super::legal::said_by;
use crate::domain::{Country, Rule};
use crate::i18n::glossary::{Headword, On, Word, by_head, found};
use crate::i18n::pages::glossary as words;
use crate::i18n::{self, Language, Message, Words, rule_says, say};
use crate::ui::element::{all, el, nothing, rows, said};
use crate::ui::heading::Heading;
use crate::ui::load::{Load, part};

part!(GlossaryPart: &'static Glossary = &GLOSSARY,
    __wasm_split_load_glossary,
    __wasm_split_00glossary00_import_0000000000000000000000000000000a_get,
    __wasm_split_00glossary00_export_0000000000000000000000000000000a_get);

/// What words mean.
pub(in crate::ui) struct Glossary {
    /// The words that fit what is looked for.
    pub list: fn(&Asked<'_>) -> Html,
    /// Those of the page alone.
    pub here: fn(&Asked<'_>) -> Html,
    /// One word.
    pub word: fn(Headword, Language) -> Html,
}

static GLOSSARY: Glossary = Glossary { list, here, word };

/// What words mean, as soon as somebody has asked.
#[derive(Clone, Copy, Default)]
pub(in crate::ui) struct WhenAsked(Option<Load<&'static Glossary>>);

impl WhenAsked {
    /// Asks for it, also again where it did not come.
    pub fn ask(&mut self, came: &Callback<bool>) {
        if self.0.as_ref().is_none_or(Load::has_failed) {
            self.0 = Some(Load::Loading);
            GlossaryPart::fetch(came);
        }
    }

    /// It came, or did not.
    pub fn receive(&mut self, here: bool) {
        self.0 = Some(Load::came(here, GlossaryPart::get));
    }

    /// What is drawn of it, or how far it is; nothing where nobody asked.
    pub fn told(self, language: Language, draw: impl FnOnce(&Glossary) -> Html) -> Html {
        let hint = |message| said("p", "hint", i18n::message(message, language));
        match self.0 {
            None => nothing(),
            Some(Load::Loading) => hint(Message::PartComing),
            Some(Load::Failed) => hint(Message::PartFailed),
            Some(Load::Loaded(glossary)) => draw(glossary),
        }
    }
}

/// What is asked for.
pub(in crate::ui) struct Asked<'a> {
    pub language: Language,
    pub country: Country,
    pub page: Option<On>,
    /// Of the headings.
    pub level: u8,
    pub looked_for: &'a str,
}

/// The words that fit what is looked for.
fn list(asked: &Asked<'_>) -> Html {
    let found = found(asked.country, asked.page, asked.looked_for, asked.language);
    let count = found.here.len().saturating_add(found.others.len()).to_string();
    let count = i18n::fill(say(words::COUNT, asked.language), &count);
    all(vec![
        html! { <p class="hint" role="status">{ count }</p> },
        listed(asked, words::HERE, found.here),
        listed(asked, words::OTHERS, found.others),
    ])
}

/// The words of the page.
fn here(asked: &Asked<'_>) -> Html {
    let found = found(asked.country, asked.page, asked.looked_for, asked.language);
    entries(found.here, asked.language)
}

/// Words with their meanings.
fn entries(found: Vec<&'static Word>, language: Language) -> Html {
    el("dl", "", rows(found, &|word| meaning(word, language)))
}

/// Some of them under a heading; nothing where there are none.
fn listed(asked: &Asked<'_>, heading: Words, found: Vec<&'static Word>) -> Html {
    if found.is_empty() {
        return nothing();
    }
    let heading = Heading(asked.level).with("legend-label", say(heading, asked.language));
    all(vec![heading, entries(found, asked.language)])
}

/// A word by itself, under its name.
fn word(head: Headword, language: Language) -> Html {
    by_head(head).map_or_else(nothing, |word| {
        all(vec![said("strong", "", say(word.name, language)), all(means(word, language))])
    })
}

/// A word of the list.
fn meaning(word: &'static Word, language: Language) -> Html {
    let name = el("dt", "", vec![said("strong", "", say(word.name, language))]);
    all(vec![name, el("dd", "", means(word, language))])
}

/// What a word means, where it stands in a report, and what the rule on record says of it.
fn means(word: &'static Word, language: Language) -> Vec<Html> {
    let place = [say(words::PLACE, language), " ", say(word.place, language), "."].concat();
    vec![
        said("p", "", say(word.means, language)),
        said("p", "hint", place),
        word.rule.map_or_else(nothing, |rule| by_rule(rule, word.quote, language)),
    ]
}

/// What a rule on record says, its own words where they were written down, and its citation.
fn by_rule(rule: Rule, quote: &'static str, language: Language) -> Html {
    let quote = if quote.is_empty() { String::new() } else { [" “", quote, "”"].concat() };
    let says = [say(words::RULE, language), " ", rule_says(rule, language), &quote, " "].concat();
    said_by(rule, says)
}
