//! On to the next step, and back to the one before.

use yew::prelude::*;

use crate::i18n::Words;
use crate::i18n::pages::list as words;
use crate::ui::element::{el, nothing};
use crate::ui::pages::list::desk::{Deed, Screen};
use crate::ui::pages::list::entered::{View, press};
use crate::ui::pages::list::tags::button;

/// On to the next step, and back to the one before.
pub(super) fn on(view: &View<'_>, next: Option<(Deed, Words)>, before: Option<Screen>) -> Html {
    let context = &view.context;
    let to = |class: &'static str, deed: Deed, name: Words| {
        button(class, true, press(context, deed), context.words(name))
    };
    let next = next.map_or_else(nothing, |(deed, name)| to("main chip-button", deed, name));
    let back = before.map_or_else(nothing, |screen| to("chip-button", Deed::Turn(screen), words::BACK));
    el("div", "chips", vec![next, back])
}
