//! What the words of a page mean, folded below its answer.

use yew::prelude::*;

use super::glossary::{Asked, WhenAsked};
use crate::domain::Country;
use crate::i18n::Language;
use crate::i18n::glossary::On;
use crate::i18n::pages::glossary as words;
use crate::ui::element::nothing;
use crate::ui::view_context::ViewContext;

/// The fold, which asks for the words once it is opened.
pub(in crate::ui) fn words_here(context: &ViewContext<'_>, page: On) -> Html {
    let (language, country, level) = (context.language(), context.visit.country, context.heading().below().0);
    // What draws everything for a moment, to find a field or for paper, fetches nothing.
    let open = context.visit.is_open(words::OF_PAGE);
    let inside = if open {
        html! { <WordsHere {language} {country} {page} {level} /> }
    } else {
        nothing()
    };
    let title = context.heading().with("", context.words(words::OF_PAGE));
    let ontoggle = context.folded(words::OF_PAGE);
    // Paper has no room for it: it has a name of its own.
    html! { <details class="words-here" {open} {ontoggle}><summary>{ title }</summary>{ inside }</details> }
}

/// Whose words.
#[derive(Clone, PartialEq, Properties)]
struct Of {
    language: Language,
    country: Country,
    page: On,
    /// Of the headings inside.
    level: u8,
}

struct WordsHere(WhenAsked);

impl Component for WordsHere {
    /// Whether the words came.
    type Message = bool;
    type Properties = Of;

    fn create(ctx: &Context<Self>) -> Self {
        let mut words = WhenAsked::default();
        words.ask(&ctx.link().callback(|here| here));
        Self(words)
    }

    fn update(&mut self, _: &Context<Self>, here: bool) -> bool {
        self.0.receive(here);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Of { language, country, page, level } = *ctx.props();
        let asked = Asked { language, country, page: Some(page), level, looked_for: "" };
        self.0.told(language, |glossary| (glossary.here)(&asked))
    }
}
