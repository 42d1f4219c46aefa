//! Prints what the build needs to know of the code (`scripts/node/finish.mjs`), as one object of JSON.

use std::iter;

use kalkulator_koperasi::data::LIBRARY;
use kalkulator_koperasi::domain::Country;
use kalkulator_koperasi::i18n::{Language, case_title};
use kalkulator_koperasi::ui::{App, AppProps, Host, calculators};
use serde::Serialize;
use yew::{Callback, ServerRenderer};

/// The first picture of a page, as a visitor sees it until the module is there.
#[derive(Serialize)]
struct Picture {
    language: &'static str,
    country: &'static str,
    /// How hosts call the only calculator that is offered; nothing where all are.
    calculator: &'static str,
    drawn: String,
}

#[derive(Serialize)]
struct ForTheBuild {
    /// What the widget says to its host page.
    version: &'static str,
    /// What links call a case, and its title in three languages, in the order of the shelf.
    cases: Vec<(&'static str, [&'static str; 3])>,
    /// Of the page that each country opens with, and of every page alone; in each language.
    pictures: Vec<Picture>,
}

async fn draw(settings: String) -> String {
    let props = move || AppProps { host: Host::new(&settings), on_language: Callback::noop() };
    ServerRenderer::<App>::with_props(props).hydratable(false).render().await
}

/// The amount of the example beside an empty page.
fn example(drawn: &str) -> Option<&str> {
    let (_, card) = drawn.split_once("class=\"example\"")?;
    let (_, amount) = card.split_once("<strong")?;
    let (_, amount) = amount.split_once('>')?;
    amount.split_once('<').map(|(amount, _)| amount)
}

async fn picture(language: &'static str, of: Country, calculator: &'static str) -> Picture {
    let country = of.code();
    let settings = format!("lang={language}\ncountry={country}\ncalculator={calculator}\nheading=1");
    // What a browser has at first can draw an amount, but not calculate it.
    let whole = draw(settings.clone()).await;
    let amount = example(&whole).unwrap_or_default();
    // The first pages are drawn before sentences have come; others wait for their file, which is larger than those.
    let is_first = calculator.is_empty() || calculators(of).next() == Some(calculator);
    let only = if is_first { "pages" } else { "sentences" };
    let drawn = draw(format!("{settings}\nonly={only}\nexample={amount}")).await;
    Picture { language, country, calculator, drawn }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> serde_json::Result<()> {
    let mut pictures = Vec::new();
    for country in Country::ALL {
        for calculator in iter::once("").chain(calculators(country)) {
            for language in Language::ALL.map(Language::code) {
                pictures.push(picture(language, country, calculator).await);
            }
        }
    }
    let cases = LIBRARY.iter().map(|case| (case.id, case_title(case.of))).collect();
    let all = ForTheBuild { version: env!("CARGO_PKG_VERSION"), cases, pictures };
    println!("{}", serde_json::to_string(&all)?);
    Ok(())
}
