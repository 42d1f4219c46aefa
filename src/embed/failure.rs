//! After a failure no old figure may stay on the screen: a message takes the place of every widget.
//!
//! # Design
//!
//! *Why the panic hook?* When drawing fails, the last figures stay while the fields go on taking
//! input: the worst failure a calculator can have. The hook is the last code that is sure to run.

use std::cell::RefCell;

use web_sys::Element;

use crate::i18n::{Language, Message, message};

thread_local! {
    static WIDGETS: RefCell<Vec<(Element, Language)>> = const { RefCell::new(Vec::new()) };
}

/// Remembers a widget, or its new language.
pub(super) fn watch(root: &Element, language: Language) {
    // Yew would put its own hook in the place of one that was set in the ordinary way.
    yew::set_custom_panic_hook(Box::new(|_| cover()));
    change(|widgets| {
        widgets.retain(|(element, _)| element != root);
        widgets.push((root.clone(), language));
    });
}

/// Forgets a widget that left the page.
pub(super) fn forget(root: &Element) {
    change(|widgets| widgets.retain(|(element, _)| element != root));
}

fn change(edit: impl FnOnce(&mut Vec<(Element, Language)>)) {
    WIDGETS.with(|widgets| {
        if let Ok(mut widgets) = widgets.try_borrow_mut() {
            edit(&mut widgets);
        }
    });
}

fn cover() {
    WIDGETS.with(|widgets| {
        let Ok(widgets) = widgets.try_borrow() else { return };
        for (root, language) in widgets.iter() {
            root.set_text_content(Some(message(Message::Crashed, *language)));
            let _ = root.set_attribute("class", "crashed");
            let _ = root.set_attribute("role", "alert");
        }
    });
}
