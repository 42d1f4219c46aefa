//! Elements that have only a class.
//!
//! # Design
//!
//! *Why not `html!` for these?* Each element written with it is some 200 bytes of the download, each
//! call here some 50, and the pages have a hundred of them. Elements with attributes and listeners
//! are still written with `html!`.

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag, VText};

/// An element with a class, which may be empty, and children.
pub(super) fn el(tag: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    let mut element = VTag::new(tag);
    if !class.is_empty() {
        let class = AttributeOrProperty::Attribute(AttrValue::Static(class));
        let values = Box::new([Some(class)]);
        element.set_attributes(Attributes::Dynamic { keys: &["class"], values });
    }
    element.add_children(children);
    element.into()
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
