//! What the words of a page mean, folded below its answer.

use yew::prelude::*;

use super::fold::fold;
use super::glossary::{Asked, WhenAsked};
use crate::domain::Country;
use crate::i18n::Language;
use crate::i18n::glossary::On;
use crate::i18n::pages::glossary as words;
use crate::ui::view_context::ViewContext;

/// The fold, which asks for the words once it is opened.
pub(in crate::ui) fn words_here(context: &ViewContext<'_>, page: On) -> Html {
    let (language, country, level) = (context.language(), context.visit.country, context.heading().below().0);
    // What draws everything for a moment, to find a field or for paper, fetches nothing.
    let is_open = context.visit.is_open(words::OF_PAGE);
    let fold = fold(context, words::OF_PAGE, || {
        if is_open { vec![html! { <WordsHere {language} {country} {page} {level} /> }] } else { Vec::new() }
    });
    // Paper has no room for it.
    html! { <div class="glossary">{ fold }</div> }
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
