//! A widget as text, without a browser.

#![allow(dead_code, reason = "each test uses its own part of this")]

use kalkulator_koperasi::domain::Country;
use kalkulator_koperasi::ui::{App, AppProps, Host};
use yew::{Callback, ServerRenderer};

/// How hosts call the calculators of each country.
pub const CALCULATORS: [(Country, [&str; 6]); 2] = [
    (Country::Indonesia, ["shu", "modal", "simpanan", "pembagian", "rpb", "setor"]),
    (Country::Malaysia, ["dividen", "akaun", "modal", "rebat", "pusat", "hantar"]),
];

/// The widget with these settings of a host, as a visitor first sees it.
pub async fn rendered(settings: &str) -> String {
    let settings = settings.to_owned();
    let props = move || AppProps { host: Host::new(&settings), on_language: Callback::noop() };
    let html = ServerRenderer::<App>::with_props(props).hydratable(false).render().await;
    // Where lines may not end is seen in a browser.
    html.replace('\u{a0}', " ").replace('\u{2060}', "")
}

/// The same with what is folded, as on paper.
pub async fn rendered_whole(settings: &str) -> String {
    rendered(&["whole=1\n", settings].concat()).await
}
