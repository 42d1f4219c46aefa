//! What is in a part of a page, which can stay as it was drawn last while the rest is drawn anew.

use yew::prelude::*;

/// What is in it; nothing where it is held.
#[derive(Properties)]
struct Inside {
    inside: Option<Html>,
}

impl PartialEq for Inside {
    /// What was drawn anew is never taken for the same: to compare it costs as much as to write it.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

struct Held;

impl Component for Held {
    type Message = ();
    type Properties = Inside;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &Inside) -> bool {
        ctx.props().inside.is_some()
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        ctx.props().inside.clone().unwrap_or_default()
    }
}

/// The part with this in it, or as it was drawn last.
pub(in crate::ui) fn held(inside: Option<Html>) -> Html {
    html! { <Held {inside} /> }
}
