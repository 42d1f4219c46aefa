//! The elements that pages are made of.
//!
//! # Design
//!
//! *Why not `html!` for these?* Each element written with it is some 200 bytes of the download, each
//! call here some 50, and the pages have a hundred of them. What there is only one of is still written
//! with `html!`.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag, VText};

/// An element with a class, which may be empty, and children.
pub(super) fn el(tag: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    let keys: &[&str] = if class.is_empty() { &[] } else { &["class"] };
    attributed(tag, keys, &[class], children).into()
}

/// An element with a class and a text.
pub(super) fn said(tag: &'static str, class: &'static str, text: impl Into<AttrValue>) -> Html {
    el(tag, class, vec![plain(text)])
}

/// A text.
pub(super) fn plain(text: impl Into<AttrValue>) -> Html {
    VText::new(text).into()
}

/// Nothing.
pub(super) fn nothing() -> Html {
    Html::default()
}

/// Several things without an element around them.
pub(super) fn all(children: Vec<Html>) -> Html {
    Html::from_iter(children)
}

/// One thing for each item, one after the other.
pub(super) fn rows<T>(items: impl IntoIterator<Item = T>, draw: &dyn Fn(T) -> Html) -> Vec<Html> {
    let mut list = Vec::new();
    for item in items {
        list.push(draw(item));
    }
    list
}

/// An element with attributes, as many as there are keys. A class from a variable costs 2 KB in `html!`.
fn attributed(
    tag: &'static str,
    keys: &'static [&'static str],
    values: &[&'static str],
    inside: Vec<Html>,
) -> VTag {
    let mut element = VTag::new(tag);
    let attribute = |value: &&'static str| Some(AttributeOrProperty::Attribute(AttrValue::Static(value)));
    let values = values.iter().take(keys.len()).map(attribute).collect();
    element.set_attributes(Attributes::Dynamic { keys, values });
    element.add_children(inside);
    element
}

/// A button that looks like a link and leads to an element; the loader goes there.
pub(super) fn link_to(id: String, text: String) -> Html {
    html! { <button type="button" class="link" data-go={id}>{ text }</button> }
}

/// A button that does something; one of several is pressed in or not.
pub(super) fn button_of(
    class: &'static str,
    pressed: Option<bool>,
    onclick: Callback<MouseEvent>,
    text: impl Into<AttrValue>,
) -> Html {
    let keys: &[&str] =
        if pressed.is_some() { &["type", "class", "aria-pressed"] } else { &["type", "class"] };
    let pressed = if pressed == Some(true) { "true" } else { "false" };
    let mut element = attributed("button", keys, &["button", class, pressed], vec![plain(text)]);
    element.add_listener(Rc::new(yew::html::onclick::Wrapper::new(onclick)));
    element.into()
}

/// Inputs beside results, each with a name for screen readers.
pub(super) fn columns(inputs: (&'static str, Vec<Html>), result: (&'static str, Vec<Html>)) -> Html {
    let section = |class: &'static str, (label, inside): (&'static str, Vec<Html>)| -> Html {
        attributed("section", &["class", "aria-label"], &[class, label], inside).into()
    };
    el("div", "cols", vec![section("fields", inputs), section("card result", result)])
}
