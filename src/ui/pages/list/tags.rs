//! Elements with attributes that are known only when they are drawn.
//!
//! # Design
//!
//! *Why not `html!`?* Each element written with it is some 200 bytes of the download, and this page has many of them.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Listener, VTag};

use crate::ui::element::{plain, rows};

/// What an attribute says; nothing where it is not there.
pub(super) type Said = Option<AttrValue>;

/// An attribute with this text.
#[expect(clippy::unnecessary_wraps, reason = "it stands among attributes that may not be there")]
pub(super) fn of(text: impl Into<AttrValue>) -> Said {
    Some(text.into())
}

/// An attribute that says something by being there.
pub(super) fn is(there: bool) -> Said {
    there.then_some(AttrValue::Static(""))
}

/// An element with a value for each of its attributes.
pub(super) fn tag(
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
pub(super) fn heard(mut element: VTag, listener: Rc<dyn Listener>) -> Html {
    element.add_listener(listener);
    element.into()
}

/// Hears that it is pressed.
pub(super) fn on_press(press: Callback<MouseEvent>) -> Rc<dyn Listener> {
    Rc::new(yew::html::onclick::Wrapper::new(press))
}

/// A button that does something here, and goes to the beginning of the page where `goes`.
pub(super) fn button(
    class: &'static str,
    goes: bool,
    press: Callback<MouseEvent>,
    text: &'static str,
) -> Html {
    let to = goes.then_some(AttrValue::Static("page"));
    let values = vec![of("button"), of(class), to];
    heard(tag("button", &["type", "class", "data-go"], values, vec![plain(text)]), on_press(press))
}

/// A button for the script beside the module: what it does, and about what.
pub(super) fn for_script(
    class: &'static str,
    [what, about]: [&'static str; 2],
    press: Option<Callback<MouseEvent>>,
    text: impl Into<AttrValue>,
) -> Html {
    let values = vec![of("button"), of(class), of(what), of(about)];
    let keys = &["type", "class", "data-list-do", "data-about"];
    let mut button = tag("button", keys, values, vec![plain(text)]);
    if let Some(press) = press {
        button.add_listener(on_press(press));
    }
    button.into()
}

/// A list to pick from, by the names of its options and which is chosen; `label` is for those who do not see what stands beside it.
pub(super) fn select(
    label: Said,
    what: Said,
    options: Vec<(AttrValue, bool)>,
    pick: Option<Callback<Event>>,
) -> Html {
    let option = |(name, chosen): (AttrValue, bool)| -> Html {
        tag("option", &["selected"], vec![is(chosen)], vec![plain(name)]).into()
    };
    let options = rows(options, &option);
    let mut select = tag("select", &["aria-label", "data-list-do"], vec![label, what], options);
    if let Some(pick) = pick {
        select.add_listener(Rc::new(yew::html::onchange::Wrapper::new(pick)));
    }
    tag("span", &["class"], vec![of("box")], vec![select.into()]).into()
}

/// A field for a text, in its box.
pub(super) fn text_field(
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
pub(super) fn labelled(label: Vec<Html>, inside: Html) -> Html {
    let label = tag("span", &["class"], vec![of("legend-label")], label).into();
    tag("label", &["class"], vec![of("field")], vec![label, inside]).into()
}
