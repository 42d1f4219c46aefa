//! "Modal saya": what a member paid in, what is open, what comes back; and the co-op's capital, now and in years.

mod answer;
mod fields;
mod reading;

use yew::prelude::*;

use self::fields::Slot;
use self::reading::Reader;
use super::app::Heading;
use super::element::{all, el, rows, said};
use super::parts::answer_box::peek;
use super::parts::form::{self, Fields, field, fold, two};
use super::parts::legal::legal;
use super::sheet::{Sheet, SheetAction};
use super::view::Shell;
use crate::data;
use crate::domain::{
    CAPITAL, CapitalTerm, Country, Currency, Date, Outcome, Place, Scenario, Step, Term, evaluate,
};
use crate::i18n::{self, Message, Words};
use crate::input::{Kind, Typed};

/// Opens the page of a country.
pub(super) fn open(country: Country) -> Box<dyn Sheet> {
    Box::new(Modal { country, texts: example(country), example: true, before: None })
}

/// What the page remembers.
#[derive(Debug)]
struct Modal {
    country: Country,
    texts: Vec<String>,
    /// Whether the visitor started from the example.
    example: bool,
    /// The texts before an example or an empty form took their place.
    before: Option<(Vec<String>, bool)>,
}

fn empty() -> Vec<String> {
    vec![String::new(); fields::COUNT]
}

fn example(country: Country) -> Vec<String> {
    let mut texts = empty();
    for (slot, text) in fields::example(country) {
        if let Some(place) = texts.get_mut(usize::from(*slot)) {
            *place = (*text).into();
        }
    }
    texts
}

/// The state of the page, what follows from it, and the shell.
struct View<'a> {
    shell: Shell<'a>,
    sheet: &'a Modal,
    unread: Vec<(Slot, Typed)>,
    outcome: Outcome,
}

impl Modal {
    fn view<'a>(&'a self, shell: &Shell<'a>) -> View<'a> {
        let mut reader = Reader { sheet: self, unread: Vec::new() };
        let mut scenario = Scenario::new(self.country, shell.state.rule_date);
        scenario.capital = Some(reader.capital());
        let outcome = evaluate(&scenario, data::law(self.country), &[CAPITAL]);
        View { shell: *shell, sheet: self, unread: reader.unread, outcome }
    }

    fn is_empty(&self) -> bool {
        self.texts.iter().all(String::is_empty)
    }

    /// Puts other texts in place; what the visitor typed can be brought back.
    fn replace(&mut self, texts: Vec<String>, is_example: bool) {
        let untouched = self.example && self.texts == example(self.country);
        let own = !(untouched || self.is_empty());
        let before = std::mem::replace(&mut self.texts, texts);
        self.before = own.then_some((before, self.example));
        self.example = is_example;
    }
}

impl View<'_> {
    fn total(&self) -> Option<&Step> {
        self.outcome.figure(Term::Capital(CapitalTerm::Paid))
    }

    fn items(&self) -> core::ops::Range<Slot> {
        let count = u16::try_from(fields::items(self.sheet.country).len()).unwrap_or(0);
        fields::ITEMS..fields::ITEMS.saturating_add(count)
    }
}

impl Sheet for Modal {
    fn text(&self, slot: u16) -> &str {
        self.texts.get(usize::from(slot)).map_or("", String::as_str)
    }

    fn kind(&self, slot: u16) -> Kind {
        let currency: Currency = self.country.currency();
        if fields::is_count(slot) { Kind::Count } else { Kind::Money(currency) }
    }

    fn set(&mut self, slot: u16, text: String) {
        if let Some(place) = self.texts.get_mut(usize::from(slot)) {
            *place = text;
        }
    }

    fn rule_date(&self) -> Option<Date> {
        None
    }

    fn act(&mut self, action: SheetAction) {
        match action {
            SheetAction::Page(_) | SheetAction::Picked(..) => {}
            SheetAction::Example => self.replace(example(self.country), true),
            SheetAction::Emptied => self.replace(empty(), false),
            SheetAction::Undone => {
                if let Some((texts, example)) = self.before.take() {
                    self.texts = texts;
                    self.example = example;
                }
            }
        }
    }

    fn draw(&self, shell: &Shell<'_>, heading: Heading) -> Html {
        let view = self.view(shell);
        let question: Words = ["Berapa modal saya?", "Berapa modal saya?", "What is my capital?"];
        let intro: Words = [
            "Isi dari buku simpanan Anda. Semua dihitung di perangkat ini; tidak ada yang dikirim.",
            "Isi daripada buku simpanan anda. Semua dikira pada peranti ini; tiada apa yang dihantar.",
            "Enter the figures of your savings book. All is calculated on this device; nothing is sent.",
        ];
        let title = vec![
            heading.with("question", shell.words(question)),
            said("p", "soft small", shell.words(intro)),
        ];
        let mut entered = vec![el("div", "", title), notice(&view)];
        entered.extend(inputs(&view));
        entered.push(legal(shell, shell.state.rule_date));
        let result = vec![form::problems(&view), answer::answer(&view)];
        let columns = vec![
            html! { <section class="card" aria-label={shell.say(Message::Inputs)}>{ all(entered) }</section> },
            html! { <section class="card result" aria-label={shell.say(Message::Result)}>{ all(result) }</section> },
        ];
        let amount = view.total().map_or_else(|| "–".to_owned(), |total| shell.amount(total));
        all(vec![el("div", "cols", columns), peek(shell.words(answer::HEADING), amount)])
    }

    fn spoken(&self, shell: &Shell<'_>) -> String {
        let view = self.view(shell);
        match form::to_correct(&view).into_iter().next() {
            Some((_, sentence)) => [shell.say(Message::ToCorrect), &sentence].join(" "),
            None => answer::spoken(&view),
        }
    }
}

fn notice(view: &View<'_>) -> Html {
    let (name, address): (Words, _) = match view.sheet.country {
        Country::Indonesia => (
            [
                "Kopdes sepuluh anggota, deputi Kementerian Koperasi 2025",
                "Kopdes sepuluh ahli, timbalan Kementerian Koperasi Indonesia 2025",
                "a village co-op of ten members, the ministry’s deputy in 2025",
            ],
            "https://www.detik.com/bali/berita/d-8222744/kemenkop-minta-semua-warga-jadi-anggota-kopdes-merah-putih",
        ),
        Country::Malaysia => (
            ["iuran KOPEKS, setahun", "yuran KOPEKS, setahun", "the subscription of KOPEKS, one year"],
            "https://kopeks.net/cara-cara-menjadi-anggota.html",
        ),
    };
    form::notice(view, name, address, view.sheet.is_empty(), view.sheet.before.is_some())
}

fn inputs(view: &View<'_>) -> Vec<Html> {
    let cooperative: Words = ["Modal koperasi saya", "Modal koperasi saya", "My co-op’s capital"];
    let leaving: Words = ["Kalau saya keluar", "Jika saya keluar", "If I leave"];
    let years: Words = ["Tahun-tahun mendatang", "Tahun-tahun akan datang", "The years to come"];
    let changed: Words =
        ["Jumlah bulanan pernah berubah", "Jumlah bulanan pernah berubah", "The monthly amount changed"];
    vec![
        two(view, fields::ONCE_DUE, fields::ONCE_PAID),
        two(view, fields::MONTHLY, fields::MONTHS),
        field(view, fields::MONTHLY_PAID),
        fold(view, cooperative, rows(view.items(), &|slot| field(view, slot))),
        fold(view, changed, vec![two(view, fields::EARLIER, fields::EARLIER_MONTHS)]),
        fold(view, leaving, vec![two(view, fields::OWED_TO, fields::OWED_BY), field(view, fields::LOSS)]),
        fold(
            view,
            years,
            vec![two(view, fields::MEMBERS, fields::YEARS), two(view, fields::JOINING, fields::LEAVING)],
        ),
    ]
}

impl Fields for View<'_> {
    fn shell(&self) -> &Shell<'_> {
        &self.shell
    }

    fn outcome(&self) -> &Outcome {
        &self.outcome
    }

    fn unread(&self) -> &[(Slot, Typed)] {
        &self.unread
    }

    fn text(&self, slot: Slot) -> &str {
        self.sheet.text(slot)
    }

    fn label(&self, slot: Slot) -> (String, &'static str) {
        let language = self.shell.language();
        let item = slot.checked_sub(fields::ITEMS).map(usize::from);
        if let Some(item) = item.and_then(|item| fields::items(self.sheet.country).get(item)) {
            let standing = i18n::standing(item.standing(), language);
            return (i18n::capitalised(i18n::item(*item, language)), standing);
        }
        let [label, hint] = fields::words(slot, self.sheet.country);
        (self.shell.words(label).into(), self.shell.words(hint))
    }

    fn kind(&self, slot: Slot) -> Kind {
        self.sheet.kind(slot)
    }

    fn is_example(&self, slot: Slot) -> bool {
        let text = self.sheet.text(slot);
        let examples = fields::example(self.sheet.country);
        self.sheet.example && examples.iter().any(|(of, example)| *of == slot && *example == text)
    }

    fn in_words(&self, _: Slot) -> bool {
        true
    }

    fn field_at(&self, place: Place) -> Option<Slot> {
        match place {
            Place::CapitalItem(at) => {
                let typed = self.items().filter(|slot| !self.sheet.text(*slot).is_empty());
                typed.skip(usize::from(at)).min()
            }
            Place::MemberCapital => {
                let negative = |slot: &Slot| self.sheet.text(*slot).trim_start().starts_with(['-', '−', '(']);
                (fields::ONCE_DUE..=fields::LOSS).find(negative).or(Some(fields::ONCE_PAID))
            }
            Place::MonthlyDue(_) => Some(fields::MONTHLY),
            Place::Growth => [fields::ONCE_DUE, fields::MONTHLY]
                .into_iter()
                .find(|slot| self.sheet.text(*slot).is_empty())
                .or(Some(fields::YEARS)),
            _ => None,
        }
    }

    fn slots(&self) -> Vec<Slot> {
        (fields::ONCE_DUE..self.items().end).collect()
    }

    fn prefix(&self) -> &'static str {
        "modal-"
    }
}
