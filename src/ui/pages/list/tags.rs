//! Buttons and lists of this page, some of them for the script beside the module.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::element::{plain, rows};
pub(super) use crate::ui::parts::tags::{Said, heard, is, labelled, of, on_press, tag, text_field};

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
