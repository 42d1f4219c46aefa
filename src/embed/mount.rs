//! Mounts the widget into an element that the loader gives.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{AppHandle, Callback};

use crate::data;
use crate::domain::{Country, Date};
use crate::i18n::{Language, Message, message};
use crate::ui::{App, AppProps};

/// A mounted widget; the loader keeps it.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Handle {
    app: AppHandle<App>,
    props: AppProps,
    root: Element,
}

/// Mounts the widget. Settings that cannot be read fall back to the plain ones.
///
/// `today` is `2026-01-31`, from the page's clock: the arithmetic itself has none.
#[wasm_bindgen]
#[must_use]
pub fn mount(root: Element, lang: &str, country: &str, heading: u8, today: &str) -> Handle {
    let country = country_of(country);
    let language = Language::from_code(lang).unwrap_or(match country {
        Country::Indonesia => Language::Indonesian,
        Country::Malaysia => Language::Malay,
    });
    // A day that cannot be read is taken as the one on which the rules were last checked.
    let rule_date = Date::from_iso(today).unwrap_or(data::LAST_CHECKED);
    let watched = root.clone();
    let on_language = Callback::from(move |language| prepare_sorry(&watched, language));
    let props = AppProps { language, country, rule_date, on_language, heading: heading.clamp(1, 4) };
    prepare_sorry(&root, language);
    let app = yew::Renderer::<App>::with_root_and_props(root.clone(), props.clone()).render();
    Handle { app, props, root }
}

/// Leaves the sentence that takes the place of the figures after a failure; then no code of this module
/// can be trusted to run, so `guard.js` shows it.
fn prepare_sorry(root: &Element, language: Language) {
    let _ = root.set_attribute("data-sorry", message(Message::Crashed, language));
}

fn country_of(code: &str) -> Country {
    if code.eq_ignore_ascii_case("my") { Country::Malaysia } else { Country::Indonesia }
}

#[wasm_bindgen]
impl Handle {
    /// Follows changed attributes.
    pub fn update(&mut self, lang: &str, country: &str) {
        let country = country_of(country);
        let language = Language::from_code(lang).unwrap_or(self.props.language);
        self.props = AppProps { language, country, ..self.props.clone() };
        self.app.update(self.props.clone());
        prepare_sorry(&self.root, language);
    }

    /// Takes the widget out of the page.
    pub fn destroy(self) {
        self.app.destroy();
    }
}
