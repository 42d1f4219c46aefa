//! The pages of each country: how hosts and visitors call them, and which file they come in.

use crate::domain::Country;
use crate::i18n::Words;
use crate::i18n::pages::tabs;
use crate::input::transfer::PageRef;

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
    /// The page of those who deliver to it.
    Delivery,
    /// The page of the member list.
    List,
    /// The page of a member's loan.
    Loan,
    /// The pages that look across the border.
    Border,
    /// The page of a class.
    Class,
}

impl Bundle {
    /// Every one, in the order they are kept.
    pub const ALL: [Self; 10] = [
        Self::First,
        Self::Country(Country::Indonesia),
        Self::Dividend,
        Self::Country(Country::Malaysia),
        Self::Plant,
        Self::Delivery,
        Self::List,
        Self::Loan,
        Self::Border,
        Self::Class,
    ];
}

/// Who asks the question that a page answers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    Members,
    Officers,
    /// Those who run a shared plant.
    Managers,
    /// Those who teach.
    Trainers,
}

impl Who {
    /// Every one, in the order of the list.
    pub const ALL: [Self; 4] = [Self::Members, Self::Officers, Self::Managers, Self::Trainers];

    /// How they are called.
    pub fn words(self) -> Words {
        match self {
            Self::Members => tabs::MEMBERS,
            Self::Officers => tabs::OFFICERS,
            Self::Managers => tabs::MANAGERS,
            Self::Trainers => tabs::TRAINERS,
        }
    }
}

/// A page as it is listed.
pub(super) struct Entry {
    /// How hosts call its calculator.
    pub calculator: &'static str,
    pub who: Who,
    /// What stands on its tab.
    pub tab: Words,
    /// The file it comes in, and its place there.
    pub bundle: Bundle,
    pub place: usize,
}

const fn entry(calculator: &'static str, who: Who, tab: Words, bundle: Bundle, place: usize) -> Entry {
    Entry { calculator, who, tab, bundle, place }
}

const INDONESIAN: Bundle = Bundle::Country(Country::Indonesia);
const MALAYSIAN: Bundle = Bundle::Country(Country::Malaysia);

/// The place of the member list among the pages of each country.
pub(super) const LIST: usize = 6;

/// The place of the class.
pub(super) const CLASS: u8 = 8;

/// Links hold the place of a page in its list: a new page comes last. What each answers stands in `parts/menu.rs`, which comes
/// later.
static INDONESIA: [Entry; 11] = [
    entry("shu", Who::Members, tabs::SHU, Bundle::First, 0),
    entry("modal", Who::Members, tabs::CAPITAL, INDONESIAN, 0),
    entry("simpanan", Who::Members, tabs::SAVINGS, INDONESIAN, 1),
    entry("pembagian", Who::Officers, tabs::SPLIT, INDONESIAN, 2),
    entry("rpb", Who::Managers, tabs::RPB, Bundle::Plant, 0),
    entry("setor", Who::Members, tabs::DELIVERY, Bundle::Delivery, 0),
    entry("daftar", Who::Officers, tabs::LIST, Bundle::List, 0),
    entry("pinjaman", Who::Members, tabs::LOAN, Bundle::Loan, 0),
    entry("kelas", Who::Trainers, tabs::CLASS, Bundle::Class, 0),
    entry("dua-negara", Who::Officers, tabs::TWO_COUNTRIES, Bundle::Border, 0),
    entry("ekspor", Who::Managers, tabs::EXPORT, Bundle::Border, 2),
];
static MALAYSIA: [Entry; 11] = [
    entry("dividen", Who::Members, tabs::DIVIDEND, Bundle::Dividend, 0),
    entry("akaun", Who::Officers, tabs::ACCOUNT, MALAYSIAN, 0),
    entry("modal", Who::Members, tabs::CAPITAL, MALAYSIAN, 1),
    entry("rebat", Who::Members, tabs::REBATE, MALAYSIAN, 2),
    entry("pusat", Who::Managers, tabs::PLANT, Bundle::Plant, 1),
    entry("hantar", Who::Members, tabs::DELIVERY_MALAYSIA, Bundle::Delivery, 1),
    entry("daftar", Who::Officers, tabs::LIST, Bundle::List, 1),
    entry("pembiayaan", Who::Members, tabs::FINANCING, Bundle::Loan, 1),
    entry("kelas", Who::Trainers, tabs::CLASS, Bundle::Class, 1),
    entry("dua-negara", Who::Officers, tabs::TWO_COUNTRIES, Bundle::Border, 1),
    entry("eksport", Who::Managers, tabs::EXPORT, Bundle::Border, 3),
];

/// The pages of a country, in the order of their tabs.
pub(super) fn pages(country: Country) -> &'static [Entry] {
    match country {
        Country::Indonesia => &INDONESIA,
        Country::Malaysia => &MALAYSIA,
    }
}

/// How hosts call the calculators of a country.
pub fn calculators(country: Country) -> impl Iterator<Item = &'static str> {
    pages(country).iter().map(|entry| entry.calculator)
}

/// The place of a calculator that a host names, among the pages of a country.
pub(super) fn place_of(calculator: &str, country: Country) -> Option<usize> {
    let calculator = match (calculator.trim(), country) {
        ("rpb", Country::Malaysia) => "pusat",
        ("setor", Country::Malaysia) => "hantar",
        ("pinjaman", Country::Malaysia) => "pembiayaan",
        ("ekspor", Country::Malaysia) => "eksport",
        (name, _) => name,
    };
    pages(country).iter().position(|entry| entry.calculator == calculator)
}

/// The page of a calculator that a host names, as links call it.
pub(super) fn page_ref(calculator: &str, country: Country) -> Option<PageRef> {
    let page = u8::try_from(place_of(calculator, country)?).ok()?;
    Some(PageRef { country, page })
}

/// The pages that a host offers: those it names, with a comma between them, or all.
pub(super) fn offered(calculators: &str, country: Country) -> Vec<usize> {
    let named: Vec<_> = calculators.split(',').filter_map(|name| place_of(name, country)).collect();
    if named.is_empty() { (0..pages(country).len()).collect() } else { named }
}
