//! The pages of each country: how hosts and visitors call them, and which file they come in.

use crate::domain::Country;
use crate::i18n::Words;
use crate::i18n::pages::tabs;

/// A file with pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bundle {
    /// The first page, which comes with the widget.
    First,
    /// The pages of a country after its first.
    Country(Country),
    /// The first page of Malaysia, on which members open the widget.
    Dividend,
    /// The plant's page of each country.
    Plant,
}

impl Bundle {
    /// Every one, in the order they are kept.
    pub const ALL: [Self; 5] = [
        Self::First,
        Self::Country(Country::Indonesia),
        Self::Dividend,
        Self::Country(Country::Malaysia),
        Self::Plant,
    ];
}

/// A page as it is listed.
pub(super) struct Entry {
    /// How hosts call its calculator.
    pub calculator: &'static str,
    /// What stands on its tab.
    pub tab: Words,
    /// The file it comes in, and its place there.
    pub bundle: Bundle,
    pub place: usize,
}

const fn entry(calculator: &'static str, tab: Words, bundle: Bundle, place: usize) -> Entry {
    Entry { calculator, tab, bundle, place }
}

/// Links hold the place of a page in its list: a new page comes last.
static INDONESIA: [Entry; 5] = [
    entry("shu", tabs::SHU, Bundle::First, 0),
    entry("modal", tabs::CAPITAL, Bundle::Country(Country::Indonesia), 0),
    entry("simpanan", tabs::SAVINGS, Bundle::Country(Country::Indonesia), 1),
    entry("pembagian", tabs::SPLIT, Bundle::Country(Country::Indonesia), 2),
    entry("rpb", tabs::RPB, Bundle::Plant, 0),
];
static MALAYSIA: [Entry; 5] = [
    entry("dividen", tabs::DIVIDEND, Bundle::Dividend, 0),
    entry("akaun", tabs::ACCOUNT, Bundle::Country(Country::Malaysia), 0),
    entry("modal", tabs::CAPITAL, Bundle::Country(Country::Malaysia), 1),
    entry("rebat", tabs::REBATE, Bundle::Country(Country::Malaysia), 2),
    entry("pusat", tabs::PLANT, Bundle::Plant, 1),
];

/// The pages of a country, in the order of their tabs.
pub(super) fn pages(country: Country) -> &'static [Entry] {
    match country {
        Country::Indonesia => &INDONESIA,
        Country::Malaysia => &MALAYSIA,
    }
}

/// The page of a calculator that a host names.
pub(super) fn page_of(calculator: &str, country: Country) -> Option<usize> {
    let calculator = match (calculator, country) {
        ("rpb", Country::Malaysia) => "pusat",
        (name, _) => name,
    };
    pages(country).iter().position(|entry| entry.calculator == calculator)
}
