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
use crate::i18n::{self, Language, Message, say};
use crate::ui::element::{all, el, said};
use crate::ui::load::Load;
use crate::ui::parts::glossary::{self, Asked, GlossaryPart};
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
    /// The list, as soon as somebody has asked for it.
    list: Option<Load<&'static glossary::Glossary>>,
    looked_for: String,
}

enum Event {
    Opened,
    Came(bool),
    LookedFor(String),
}

impl Glossary {
    /// Asks for the list, also again where it did not come.
    fn ask(&mut self, ctx: &Context<Self>) {
        if self.list.as_ref().is_none_or(Load::has_failed) {
            self.list = Some(Load::Loading);
            GlossaryPart::fetch(&ctx.link().callback(Event::Came));
        }
    }

    fn inside(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        let told = |text| said("p", "hint", i18n::message(text, props.language));
        match self.list {
            None => Html::default(),
            Some(Load::Loading) => told(Message::PartComing),
            Some(Load::Failed) => told(Message::PartFailed),
            Some(Load::Loaded(words)) => {
                let GlossaryProps { language, country, page, level } = *props;
                let list =
                    (words.list)(&Asked { language, country, page, level, looked_for: &self.looked_for });
                all(vec![self.field(ctx), list])
            }
        }
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
        Self { list: None, looked_for: String::new() }
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        match event {
            Event::Opened => self.ask(ctx),
            Event::Came(here) => self.list = Some(Load::came(here, GlossaryPart::get)),
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
