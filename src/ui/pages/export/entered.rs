//! What the page remembers, and the figures that it is for.

use super::fields::{COSTS, CURRENCY, PRODUCT_UNIT, RATE_DAY, RAW_UNIT};
use super::scenario::typed;
use crate::data::commodities::Measure;
use crate::domain::{Country, ExportTerm, Step, Term};
use crate::i18n::export::ExportNaming;
use crate::i18n::plant::Names;
use crate::i18n::plant::commodities::measure;
use crate::i18n::{self, Language, number};
use crate::ui::page::{self, Draft};

/// What the page remembers.
pub(super) struct ExportPage {
    pub draft: Draft,
    pub country: Country,
}

/// The page as it is drawn.
pub(super) type View<'a> = page::View<'a, ExportPage>;

impl ExportPage {
    /// How figures are called.
    pub fn naming(&self, language: Language) -> ExportNaming {
        let draft = &self.draft;
        let name = |[label, _]: [i18n::Words; 2]| i18n::say(label, language).to_lowercase();
        let costs = COSTS.map(|of| typed(draft, of).into_iter().map(|field| name(*field.words)).collect());
        let rate_day = draft.date(RATE_DAY.key).map_or_else(String::new, |day| number::date(day, language));
        let mut names = Names { foreign: CURRENCY.of(draft).into(), rate_day, ..Names::general(language) };
        let unit = |of: Measure| String::from(i18n::say(measure(of), language));
        if let Some(raw) = RAW_UNIT.of(draft) {
            names.raw_unit = unit(raw);
        }
        if let Some(product) = PRODUCT_UNIT.of(draft) {
            names.products = vec![[names.product(0, language), unit(product)]];
        }
        ExportNaming { names, costs }
    }
}

impl View<'_> {
    /// A figure.
    pub fn figure(&self, term: ExportTerm) -> Option<&Step> {
        self.outcome.figure(Term::Export(term))
    }

    /// A figure, or a number that was entered and stands behind one.
    pub fn number(&self, term: ExportTerm) -> Option<&Step> {
        self.outcome.number(&|of| of == Term::Export(term))
    }

    /// The figure that the page is for.
    pub fn total(&self) -> Option<&Step> {
        self.figure(ExportTerm::NetRaw)
    }

    /// The price on board: of one without freight the price itself.
    pub fn on_board(&self) -> Option<&Step> {
        self.figure(ExportTerm::OnBoard).or_else(|| self.number(ExportTerm::Price))
    }

    /// A value as it is written, with what it is counted in.
    pub fn value(&self, step: &Step) -> String {
        let language = self.context.language();
        i18n::glanced(&self.page.naming(language), step, self.context.currency(), language)
    }
}
