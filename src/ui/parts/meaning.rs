//! What a word of a label means, told below it at a press.
//!
//! # Design
//!
//! *Why is the button passed over by the key that goes from field to field?* Half the labels have one. It is one key
//! back from the field that is in use, and all words stand together under "Arti kata".

use web_sys::HtmlElement;
use yew::prelude::*;

use super::glossary::WhenAsked;
use crate::i18n::pages::glossary as words;
use crate::i18n::{self, say};
use crate::ui::element::nothing;
use crate::ui::visit::Explained;

/// The button, and what it tells.
pub(in crate::ui) fn meaning(of: Explained) -> Html {
    let key = of.id.clone();
    html! { <Meaning {key} ..of /> }
}

struct Meaning {
    is_open: bool,
    glossary: WhenAsked,
    button: NodeRef,
}

enum Event {
    Pressed,
    Escaped,
    Came(bool),
}

impl Meaning {
    /// Some browsers give a button that is pressed no focus: Escape is to reach it.
    fn focus(&self) {
        if let Some(button) = self.button.cast::<HtmlElement>() {
            let _ = button.focus();
        }
    }

    fn told(&self, of: &Explained) -> Html {
        if !self.is_open {
            return nothing();
        }
        self.glossary.told(of.language, |glossary| (glossary.word)(of.word, of.language))
    }
}

impl Component for Meaning {
    type Message = Event;
    type Properties = Explained;

    fn create(_: &Context<Self>) -> Self {
        Self { is_open: false, glossary: WhenAsked::default(), button: NodeRef::default() }
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        match event {
            Event::Pressed => {
                self.is_open = !self.is_open;
                self.glossary.ask(&ctx.link().callback(Event::Came));
                self.focus();
            }
            Event::Escaped => {
                self.is_open = false;
                self.focus();
            }
            Event::Came(here) => self.glossary.receive(here),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let of = ctx.props();
        let is_open = self.is_open;
        let onkeydown = ctx.link().batch_callback(move |event: KeyboardEvent| {
            (is_open && event.key() == "Escape").then(|| {
                // A dialog of the host page around the widget stays.
                event.stop_propagation();
                Event::Escaped
            })
        });
        let onclick = ctx.link().callback(|_| Event::Pressed);
        let name = i18n::fill(say(words::ASKED, of.language), &of.label);
        let expanded = if is_open { "true" } else { "false" };
        html! {
            <div class="means" {onkeydown}>
                <button
                    ref={self.button.clone()}
                    type="button"
                    tabindex={if of.is_active || is_open { "0" } else { "-1" }}
                    aria-label={name}
                    aria-expanded={expanded}
                    aria-controls={of.id.clone()}
                    {onclick}
                >
                    { "?" }
                </button>
                <div id={of.id.clone()} role="status">{ self.told(of) }</div>
            </div>
        }
    }
}
