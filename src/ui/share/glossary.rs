//! "Arti kata": a fold with what the words of the page mean, once somebody has asked for it.
//!
//! # Design
//!
//! *Why a component of its own?* Whether the list is here and what is looked for concerns nothing else. The widget's own
//! state is in what every visitor loads; this comes with what takes figures out, and the list after that.

use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use crate::domain::Country;
use crate::i18n::glossary::On;
use crate::i18n::pages::glossary as words;
use crate::i18n::{Language, say};
use crate::ui::element::{all, el, said};
use crate::ui::parts::glossary::{Asked, WhenAsked};
use crate::ui::state::State;
use crate::ui::view_context::ViewContext;

/// What the words of the shown page mean.
pub(super) fn glossary(context: &ViewContext<'_>, state: &State) -> Html {
    let (country, shown) = state.shown();
    let page = state.entry(shown).and_then(|entry| On::of(entry.calculator));
    html! { <Glossary {country} {page} language={context.language()} level={context.heading().0} /> }
}

/// Whose words.
#[derive(Clone, PartialEq, Properties)]
struct GlossaryProps {
    language: Language,
    country: Country,
    page: Option<On>,
    /// Of the headings inside.
    level: u8,
}

/// The fold.
struct Glossary {
    words: WhenAsked,
    looked_for: String,
}

enum Event {
    Opened,
    Came(bool),
    LookedFor(String),
}

impl Glossary {
    fn inside(&self, ctx: &Context<Self>) -> Html {
        let GlossaryProps { language, country, page, level } = *ctx.props();
        let asked = Asked { language, country, page, level, looked_for: &self.looked_for };
        self.words.told(language, |words| all(vec![self.field(ctx), (words.list)(&asked)]))
    }

    fn field(&self, ctx: &Context<Self>) -> Html {
        let oninput = ctx.link().callback(|event: InputEvent| {
            let input = event.target_dyn_into::<HtmlInputElement>();
            Event::LookedFor(input.map_or_else(String::new, |input| input.value()))
        });
        let label = said("span", "legend-label", say(words::LOOK_FOR, ctx.props().language));
        let value = self.looked_for.clone();
        html! {
            <label class="field">
                { label }
                <span class="box"><input type="search" autocomplete="off" {value} {oninput} /></span>
            </label>
        }
    }
}

impl Component for Glossary {
    type Message = Event;
    type Properties = GlossaryProps;

    fn create(_: &Context<Self>) -> Self {
        Self { words: WhenAsked::default(), looked_for: String::new() }
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        match event {
            Event::Opened => self.words.ask(&ctx.link().callback(Event::Came)),
            Event::Came(here) => self.words.receive(here),
            Event::LookedFor(text) => self.looked_for = text,
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let ontoggle = ctx.link().batch_callback(|event: yew::Event| {
            let fold = event.target_dyn_into::<Element>();
            fold.filter(|fold| fold.has_attribute("open")).map(|_| Event::Opened)
        });
        let name = said("summary", "", say(words::HEADING, ctx.props().language));
        html! { <details class="card glossary" {ontoggle}>{ name }{ el("div", "", vec![self.inside(ctx)]) }</details> }
    }
}
