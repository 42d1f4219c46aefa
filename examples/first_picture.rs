//! Prints the page that each country opens with, in each language, as a visitor sees it until the module is there: one line
//! each, `language-country` before a tab.

use kalkulator_koperasi::domain::Country;
use kalkulator_koperasi::i18n::Language;
use kalkulator_koperasi::ui::{App, AppProps, Host};
use yew::{Callback, ServerRenderer};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for country in Country::ALL.map(Country::code) {
        for language in Language::ALL.map(Language::code) {
            let settings = format!("lang={language}\ncountry={country}\nheading=1\nparts=pages");
            let props = move || AppProps { host: Host::new(&settings), on_language: Callback::noop() };
            let drawn = ServerRenderer::<App>::with_props(props).hydratable(false).render().await;
            println!("{language}-{country}\t{drawn}");
        }
    }
}
