//! Elements with attributes that are known only when they are drawn.
//!
//! # Design
//!
//! *Why not `html!`?* Each element written with it is some 200 bytes of the download, and some pages have many of them.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Listener, VTag};

use crate::ui::element::plain;

/// What an attribute says; nothing where it is not there.
pub(in crate::ui) type Said = Option<AttrValue>;

/// An attribute with this text.
#[expect(clippy::unnecessary_wraps, reason = "it stands among attributes that may not be there")]
pub(in crate::ui) fn of(text: impl Into<AttrValue>) -> Said {
    Some(text.into())
}

/// An attribute that says something by being there.
pub(in crate::ui) fn is(there: bool) -> Said {
    there.then_some(AttrValue::Static(""))
}

/// An element with a value for each of its attributes.
pub(in crate::ui) fn tag(
    name: &'static str,
    keys: &'static [&'static str],
    values: Vec<Said>,
    inside: Vec<Html>,
) -> VTag {
    let mut element = VTag::new(name);
    let values = values.into_iter().map(|value| value.map(AttributeOrProperty::Attribute)).collect();
    element.set_attributes(Attributes::Dynamic { keys, values });
    element.add_children(inside);
    element
}

/// The same, which listens.
pub(in crate::ui) fn heard(mut element: VTag, listener: Rc<dyn Listener>) -> Html {
    element.add_listener(listener);
    element.into()
}

/// Hears that it is pressed.
pub(in crate::ui) fn on_press(press: Callback<MouseEvent>) -> Rc<dyn Listener> {
    Rc::new(yew::html::onclick::Wrapper::new(press))
}

/// A field for a text, in its box.
pub(in crate::ui) fn text_field(
    keys: &'static [&'static str],
    values: Vec<Said>,
    text: String,
    typed: Callback<InputEvent>,
) -> Html {
    let mut input = tag("input", keys, values, Vec::new());
    input.set_value(text);
    let input = heard(input, Rc::new(yew::html::oninput::Wrapper::new(typed)));
    tag("span", &["class"], vec![of("box")], vec![input]).into()
}

/// Something under a name that is seen.
pub(in crate::ui) fn labelled(label: Vec<Html>, inside: Html) -> Html {
    let label = tag("span", &["class"], vec![of("legend-label")], label).into();
    tag("label", &["class"], vec![of("field")], vec![label, inside]).into()
}

/// A button that does something, and leads to an element by its id.
pub(in crate::ui) fn button_to(
    class: &'static str,
    to: impl Into<AttrValue>,
    press: Callback<MouseEvent>,
    text: impl Into<AttrValue>,
) -> Html {
    let values = vec![of("button"), of(class), of(to)];
    heard(tag("button", &["type", "class", "data-go"], values, vec![plain(text)]), on_press(press))
}
