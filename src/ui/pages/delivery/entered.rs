//! What the page remembers, and the figures that it is for.

use super::fields::{GOODS, MODEL, NAME};
use super::goods;
use crate::domain::{Country, DeliveryRemark, DeliveryTerm, Exact, PurchaseModel, Remark, Step, Term};
use crate::i18n::delivery::{self, DeliveryNaming};
use crate::i18n::pages::delivery as words;
use crate::i18n::plant::Names;
use crate::i18n::{self, Language, Words, fill, number, say};
use crate::ui::page::{self, Draft};

/// What the page remembers.
pub(super) struct DeliveryPage {
    pub draft: Draft,
    pub country: Country,
}

/// The page as it is drawn.
pub(super) type View<'a> = page::View<'a, DeliveryPage>;

/// How much is known of what the plant gives.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Known {
    All,
    /// All but what comes back of the surplus.
    BeforeRefund,
    /// Not even what a pool pays in the end.
    BeforeSettlement,
}

impl DeliveryPage {
    /// How the plant takes it.
    pub fn model(&self) -> PurchaseModel {
        MODEL.of(&self.draft)
    }

    /// What the plant is called; may be empty.
    pub fn plant(&self) -> &str {
        self.draft.text(NAME.key).trim()
    }

    /// What is delivered is counted in this.
    pub fn unit(&self, language: Language) -> &'static str {
        say(goods::unit(GOODS.of(&self.draft)), language)
    }

    /// How figures are called.
    pub fn naming(&self, language: Language) -> DeliveryNaming {
        let names = Names { raw_unit: self.unit(language).into(), ..Names::general(language) };
        DeliveryNaming { names, model: self.model(), country: self.country }
    }

    /// Of what each country says in its own words, those of this one.
    pub fn own<T: Copy>(&self, of: [T; 2]) -> T {
        self.country.own(of)
    }
}

impl View<'_> {
    /// What one unit brings more, as far as it is known.
    pub fn total(&self) -> Option<&Step> {
        self.figure(DeliveryTerm::Extra).or_else(|| self.figure(DeliveryTerm::ExtraNow))
    }

    /// A figure.
    pub fn figure(&self, term: DeliveryTerm) -> Option<&Step> {
        self.outcome.figure(Term::Delivery(term))
    }

    /// A number that is a figure, or was entered and stands behind one.
    pub fn number(&self, term: DeliveryTerm) -> Option<Step> {
        self.outcome.number(&|of| of == Term::Delivery(term)).cloned()
    }

    /// What is not in the figures yet, in words.
    pub fn without(&self) -> String {
        match self.known() {
            Known::All => String::new(),
            Known::BeforeRefund => fill(self.context.words(words::BEFORE_REFUND), self.refund()),
            Known::BeforeSettlement => self.context.words(words::BEFORE_SETTLEMENT).into(),
        }
    }

    /// What the plant pays first for one unit.
    pub fn paid(&self) -> Option<Step> {
        self.number(match self.page.model() {
            PurchaseModel::BuyAndSell => DeliveryTerm::Price,
            PurchaseModel::Tolling => DeliveryTerm::AfterFee,
            PurchaseModel::Pool => DeliveryTerm::Advance,
        })
    }

    /// What the plant gives for one unit, as far as it is known.
    pub fn through(&self) -> Option<Step> {
        self.number(DeliveryTerm::ThroughPlant).or_else(|| self.paid())
    }

    /// What a year's deliveries are worth between member and co-op: price and settlement paid, or the fee.
    pub fn value_of_year(&self) -> Option<Exact> {
        let each = match self.page.model() {
            PurchaseModel::BuyAndSell => self.exact(DeliveryTerm::Price)?,
            PurchaseModel::Tolling => self.exact(DeliveryTerm::Fee)?,
            PurchaseModel::Pool => {
                self.exact(DeliveryTerm::Advance)?.plus(&self.exact(DeliveryTerm::Settlement)?)
            }
        };
        Some(each.times(&self.exact(DeliveryTerm::DeliveredOfYear)?))
    }

    fn exact(&self, term: DeliveryTerm) -> Option<Exact> {
        self.number(term).map(|step| *step.value())
    }

    /// How much is known.
    pub fn known(&self) -> Known {
        let has = |remark| self.outcome.remarks.contains(&Remark::Delivery(remark));
        if has(DeliveryRemark::SettlementNotKnown) {
            Known::BeforeSettlement
        } else if has(DeliveryRemark::RefundNotKnown) {
            Known::BeforeRefund
        } else {
            Known::All
        }
    }

    /// What comes back of the surplus, as members here call it.
    pub fn refund(&self) -> &'static str {
        delivery::refund(self.page.country, self.context.language())
    }

    /// Of words for each way in which the plant takes it, those of this one.
    pub fn of_model(&self, words: [Words; 3]) -> &'static str {
        let place = PurchaseModel::ALL.iter().position(|model| *model == self.page.model());
        let words = place.and_then(|place| words.get(place).copied());
        words.map_or("", |words| self.context.words(words))
    }

    /// A value as it is written, with what it is counted in.
    pub fn value(&self, step: &Step) -> String {
        let language = self.context.language();
        i18n::glanced(&self.page.naming(language), step, self.context.currency(), language)
    }

    /// The same without the sign of a loss, which words tell.
    pub fn size(&self, step: &Step) -> String {
        number::unsigned(&self.value(step))
    }
}
