//! A widget as text, without a browser.

#![allow(dead_code, reason = "each test uses its own part of this")]

use kalkulator_koperasi::domain::{Country, Date};
use kalkulator_koperasi::i18n::Language;
use kalkulator_koperasi::input::transfer::{FieldValue, PageInputs, PageRef, to_link};
use kalkulator_koperasi::ui::{App, AppProps, Host};
use rust_decimal::Decimal;
use yew::{Callback, ServerRenderer};

/// How hosts call the forms of each country.
pub const CALCULATORS: [(Country, [&str; 9]); 2] = [
    (
        Country::Indonesia,
        ["shu", "modal", "simpanan", "pembagian", "rpb", "setor", "pinjaman", "dua-negara", "ekspor"],
    ),
    (
        Country::Malaysia,
        ["dividen", "akaun", "modal", "rebat", "pusat", "hantar", "pembiayaan", "dua-negara", "eksport"],
    ),
];

/// The same with the list of members, which is no form, in the order of their tabs.
pub const PAGES: [(Country, [&str; 10]); 2] = [with_list(CALCULATORS[0]), with_list(CALCULATORS[1])];

const fn with_list((country, [a, b, c, d, e, f, g, h, i]): (Country, [&str; 9])) -> (Country, [&str; 10]) {
    (country, [a, b, c, d, e, f, "daftar", g, h, i])
}

/// The widget with these settings of a host, as a visitor first sees it.
pub async fn rendered(settings: &str) -> String {
    // Where lines may not end is looked at in tests/frame.rs.
    raw(settings).await.replace('\u{a0}', " ").replace('\u{2060}', "")
}

/// The same to the letter.
pub async fn raw(settings: &str) -> String {
    let settings = settings.to_owned();
    let props = move || AppProps { host: Host::new(&settings), on_language: Callback::noop() };
    ServerRenderer::<App>::with_props(props).hydratable(false).render().await
}

/// The same with what is folded, as on paper.
pub async fn rendered_whole(settings: &str) -> String {
    rendered(&["whole=1\n", settings].concat()).await
}

/// A page of the year 2025, whole, with the figures of a link.
pub async fn page(language: Language, country: Country, calculator: &str, link: &str) -> String {
    let (language, country) = (language.code(), country.code());
    let settings =
        format!("lang={language}\ncountry={country}\ncalculator={calculator}\ntoday=2025-12-31\nlink={link}");
    rendered_whole(&settings).await
}

/// A link to a page with these whole numbers and picks.
pub fn link(country: Country, page: u8, values: &[(u16, i64)], picks: &[(u16, u16)]) -> String {
    let values = values.iter().map(|(key, value)| (*key, FieldValue::Number(Decimal::from(*value))));
    let inputs = PageInputs {
        at: PageRef { country, page },
        rule_date: Some(Date::known::<2025, 12, 31>()),
        picks: picks.to_vec(),
        values: values.collect(),
        untouched: false,
    };
    to_link(&inputs).expect("short")
}

/// What stands between two texts, wherever it does.
pub fn between<'a>(html: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    html.split(open).skip(1).map(|rest| rest.split(close).next().unwrap_or_default()).collect()
}

/// The place of a page among the tabs of its country. A class, which is no form either, stands before those across the border.
pub fn place_of(country: Country, calculator: &str) -> u8 {
    let (_, pages) = PAGES.into_iter().find(|(of, _)| *of == country).expect("listed");
    let mut tabs = pages.to_vec();
    tabs.insert(8, "kelas");
    let place = tabs.iter().position(|name| *name == calculator).expect("listed");
    u8::try_from(place).expect("few")
}
