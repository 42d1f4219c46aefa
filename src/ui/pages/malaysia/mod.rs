//! The Malaysian pages: "Dividen saya" for a member, and the co-op's appropriation account.

mod answer;
mod fields;
mod form;
mod inputs;

use yew::prelude::*;

use self::fields::Slot;
pub(in crate::ui) use self::form::Which;
use self::form::{Form, Method};
use crate::domain::{
    APPROPRIATION, AccountTerm, COOP_TAX, Country, DIVIDENDS, Date, DividendTerm, Place, Step, Term,
};
use crate::i18n;
use crate::input::Kind;
use crate::ui::heading::Heading;
use crate::ui::page::Draft;
use crate::ui::page::Found;
use crate::ui::page::Page;
use crate::ui::parts::page::{self, Frame, Titles};
use crate::ui::shell::Shell;

/// Opens one of the pages.
pub(in crate::ui) fn open(page: Which) -> Box<dyn Page> {
    Box::new(Malaysia { form: Form::example(), page })
}

/// What the pages remember.
struct Malaysia {
    form: Form,
    page: Which,
}

/// The page as it is drawn.
type View<'a> = crate::ui::page::View<'a, Malaysia>;

impl View<'_> {
    /// The figure that the page is for.
    fn total(&self) -> Option<&Step> {
        self.outcome.figure(match self.page.page {
            Which::Dividend => Term::Dividend(DividendTerm::Total),
            Which::Account => Term::Account(AccountTerm::CarriedForward),
        })
    }
}

impl Malaysia {
    fn view<'a>(&'a self, shell: &Shell<'a>) -> View<'a> {
        let (scenario, unread) = self.form.read(
            self.page,
            crate::ui::page::Reader::of(self),
            crate::ui::page::scenario(shell, self),
        );
        View::new(shell, self, &scenario, unread, &[DIVIDENDS, APPROPRIATION, COOP_TAX])
    }
}

impl Page for Malaysia {
    fn country(&self) -> Country {
        Country::Malaysia
    }

    fn fields(&self) -> crate::ui::page::Table {
        crate::ui::page::Table::new(&[])
    }

    fn draft(&self) -> &Draft {
        &self.form.0
    }

    fn draft_mut(&mut self) -> &mut Draft {
        &mut self.form.0
    }

    fn kind(&self, slot: u16) -> Kind {
        form::kind(slot)
    }

    fn rule_date(&self) -> Option<Date> {
        self.form.year_end()
    }

    fn draw(&self, shell: &Shell<'_>, heading: Heading) -> Html {
        let view = self.view(shell);
        let mut entered = vec![inputs::notice(&view)];
        entered.extend(inputs::form(&view));
        let frame = Frame {
            question: match self.page {
                Which::Dividend => ["Berapa dividen saya?", "Berapa dividen saya?", "What is my dividend?"],
                Which::Account => [
                    "Ke mana laba koperasi?",
                    "Ke mana untung koperasi?",
                    "Where does the co-op’s profit go?",
                ],
            },
            intro: page::FROM_THE_REPORT,
            inputs: page::with_law(&view, entered),
            titles: Titles::plain(answer::heading(self.page)),
            total: view.total(),
            exact: view.outcome.figure(Term::Dividend(DividendTerm::TotalExact)),
            written: None,
            waiting: answer::WAITING,
            answer: answer::answer(&view),
        };
        page::frame(&view, heading, frame)
    }

    fn spoken(&self, shell: &Shell<'_>) -> String {
        let view = self.view(shell);
        page::spoken(&view, &Titles::plain(answer::heading(self.page)), view.total())
    }

    fn found(&self, shell: &Shell<'_>, take: &mut Found<'_>) {
        let view = self.view(shell);
        take(&view.outcome, None, view.total());
    }

    fn prefix(&self) -> &'static str {
        "my-"
    }

    fn label(&self, slot: Slot, shell: &Shell<'_>) -> (String, &'static str) {
        let [label, hint] = fields::words(slot);
        let first = if slot >= fields::YURAN_MONTHS { fields::YURAN_MONTHS } else { fields::SHARE_MONTHS };
        let month = slot.saturating_sub(first).saturating_add(1).to_string();
        (i18n::fill(shell.words(label), &month), shell.words(hint))
    }

    fn in_words(&self, slot: Slot) -> bool {
        slot < fields::SHARE_DAYS && !(fields::SHARE_MONTHS..fields::TAX_INCOME).contains(&slot)
    }

    fn field_at(&self, place: Place) -> Option<Slot> {
        self.form.field_at(place)
    }

    fn counts(&self, place: Place) -> bool {
        !matches!(place, Place::Tax(_))
    }

    fn asked(&self) -> Vec<Slot> {
        match self.page {
            Which::Dividend => {
                let mut slots = vec![fields::SHARE_RATE, fields::YURAN_RATE];
                for shares in [true, false] {
                    slots.extend(self.form.balance_fields(shares));
                    if self.form.method() == Method::Daily {
                        slots.extend(Form::changes(shares).into_iter().map(|(day, _)| day));
                    }
                }
                slots.extend([
                    fields::CUT_OFF_MONTH,
                    fields::SHARE_APPROVED,
                    fields::YURAN_APPROVED,
                    fields::MINIMUM,
                ]);
                slots
            }
            Which::Account => (fields::PROFIT..=fields::OTHER_ADJUSTMENTS)
                .chain(fields::TAX_INCOME..=fields::TAX_FUNDS)
                .chain(fields::PAYOUT..=fields::PROMISED_RATE)
                .collect(),
        }
    }
}
