//! "Modal saya": what a member paid in, what is open, what comes back; and the co-op's capital, now and in years.

mod answer;
mod fields;
mod months;
mod reading;

use yew::prelude::*;

use self::fields::Slot;
use crate::domain::{
    CAPITAL, CapitalItem, CapitalTerm, Country, Date, GrowthInput, MemberInput, MovementInput, Place,
    Refusal, Step, Term,
};
use crate::i18n::{self, Words};
use crate::input::Kind;
use crate::ui::element::{el, rows, said};
use crate::ui::heading::Heading;
use crate::ui::page::Found;
use crate::ui::page::Page;
use crate::ui::page::{Draft, Reader};
use crate::ui::parts::form::{self, choice, field, fold, two};
use crate::ui::parts::page::{self, Frame, Titles, year_end};
use crate::ui::shell::Shell;

/// Opens the page of a country.
pub(in crate::ui) fn open(country: Country) -> Box<dyn Page> {
    let example =
        |slot| fields::example(country).iter().find(|(of, _)| *of == slot).map_or("", |(_, text)| text);
    Box::new(Modal { country, draft: Draft::new(fields::COUNT, example, &fields::picks(country)) })
}

/// What the page remembers.
struct Modal {
    country: Country,
    draft: Draft,
}

/// The page as it is drawn.
type View<'a> = crate::ui::page::View<'a, Modal>;

impl Modal {
    fn view<'a>(&'a self, shell: &Shell<'a>) -> View<'a> {
        let mut reader = Reader::of(self);
        let mut scenario = crate::ui::page::scenario(shell, self);
        let (capital, wrong) = reading::capital(&mut reader, self.country);
        scenario.capital = Some(capital);
        let mut view = View::new(shell, self, &scenario, reader.reading, &[CAPITAL]);
        for place in wrong {
            view.outcome.refuse(place, Refusal::NoSuchYear);
        }
        view.outcome.finish();
        view
    }

    fn is_empty(&self, slot: Slot) -> bool {
        self.draft.text(slot).is_empty()
    }

    /// The first fields of the kinds whose past year has anything typed.
    fn moved(&self) -> Vec<Slot> {
        let kinds = fields::moved(self.country).into_iter().map(|(_, first)| first);
        kinds.filter(|first| !(*first..first.saturating_add(5)).all(|slot| self.is_empty(slot))).collect()
    }

    /// The fields of the co-op's own balance sheet.
    fn items(&self) -> core::ops::Range<Slot> {
        let count = u16::try_from(fields::items(self.country).len()).unwrap_or(0);
        fields::ITEMS..fields::ITEMS.saturating_add(count)
    }
}

impl View<'_> {
    fn total(&self) -> Option<&Step> {
        self.outcome.figure(Term::Capital(CapitalTerm::Paid))
    }
}

impl Page for Modal {
    fn country(&self) -> Country {
        self.country
    }

    fn fields(&self) -> crate::ui::page::Table {
        crate::ui::page::Table::new(&[])
    }

    fn draft(&self) -> &Draft {
        &self.draft
    }

    fn draft_mut(&mut self) -> &mut Draft {
        &mut self.draft
    }

    fn kind(&self, slot: u16) -> Kind {
        fields::kind(slot, self.country.currency())
    }

    fn rule_date(&self) -> Option<Date> {
        self.draft.date(fields::YEAR_END)
    }

    fn draw(&self, shell: &Shell<'_>, heading: Heading) -> Html {
        let view = self.view(shell);
        let mut entered = vec![notice(&view)];
        entered.extend(inputs(&view));
        let frame = Frame {
            question: ["Berapa modal saya?", "Berapa modal saya?", "What is my capital?"],
            intro: [
                "Isi dari buku simpanan Anda. Semua dihitung di perangkat ini; tidak ada yang dikirim.",
                "Isi daripada buku simpanan anda. Semua dikira pada peranti ini; tiada apa yang dihantar.",
                "Enter the figures of your savings book. All is calculated on this device; nothing is sent.",
            ],
            inputs: page::with_law(&view, entered),
            titles: Titles::plain(answer::HEADING),
            total: view.total(),
            exact: None,
            written: None,
            waiting: answer::WAITING,
            answer: answer::answer(&view),
        };
        page::frame(&view, heading, frame)
    }

    fn spoken(&self, shell: &Shell<'_>) -> String {
        let view = self.view(shell);
        page::spoken(&view, &Titles::plain(answer::HEADING), view.total())
    }

    fn found(&self, shell: &Shell<'_>, take: &mut Found<'_>) {
        let view = self.view(shell);
        take(&view.outcome, None, view.total());
    }

    fn prefix(&self) -> &'static str {
        "modal-"
    }

    fn label(&self, slot: Slot, shell: &Shell<'_>) -> (String, &'static str) {
        let language = shell.language();
        let item = slot.checked_sub(fields::ITEMS).filter(|_| slot < fields::PARTICIPATION).map(usize::from);
        if let Some(item) = item.and_then(|item| fields::items(self.country).get(item)) {
            let standing = i18n::standing(item.standing(), language);
            return (i18n::capitalised(i18n::item(*item, language)), standing);
        }
        let [label, hint] = fields::words(slot, self.country);
        (shell.words(label).into(), shell.words(hint))
    }

    fn field_at(&self, place: Place) -> Option<Slot> {
        match place {
            Place::CapitalItem(at) => {
                let typed = self.items().filter(|slot| !self.draft.text(*slot).is_empty());
                typed.skip(usize::from(at)).min()
            }
            Place::CapitalOf(of) => {
                let mut kinds = fields::items(self.country).iter().zip(fields::ITEMS..);
                kinds.find(|(kind, _)| **kind == of).map(|(_, slot)| slot)
            }
            Place::MemberInput(input) => match input {
                MemberInput::OnceDue => Some(fields::ONCE_DUE),
                MemberInput::OncePaid => Some(fields::ONCE_PAID),
                MemberInput::Joined => Some(fields::JOIN_YEAR),
                MemberInput::Until => Some(fields::UNTIL_YEAR),
                MemberInput::MonthlyPaid => Some(fields::MONTHLY_PAID),
                MemberInput::OwedToMember => Some(fields::OWED_TO),
                MemberInput::OwedByMember => Some(fields::OWED_BY),
                MemberInput::LossBorne => Some(fields::LOSS),
                MemberInput::Instalments => Some(fields::INSTALMENTS),
                MemberInput::OtherMonthly => None,
                MemberInput::Participation => Some(fields::PARTICIPATION),
            },
            Place::Movement(at, input) => {
                let first = self.moved().get(usize::from(at)).copied()?;
                Some(first.saturating_add(match input {
                    MovementInput::Opening => 0,
                    MovementInput::PaidIn => 1,
                    MovementInput::Transferred => 2,
                    MovementInput::PaidBack => 3,
                }))
            }
            Place::Assets => Some(fields::ASSETS),
            Place::MonthlyDue(at) => months::field_at(&self.draft, usize::from(at)),
            Place::StartingCapital => Some(fields::START_CAPITAL),
            Place::OfMembers(input) => Some(months::field_of_all(&self.draft, input)),
            Place::Growth(input) => Some(match input {
                GrowthInput::Years => fields::YEARS,
                GrowthInput::Members => fields::MEMBERS,
                GrowthInput::Once => fields::ONCE_DUE,
                GrowthInput::Monthly => fields::MONTHLY,
                GrowthInput::Capital if self.is_empty(fields::ITEMS) => fields::ITEMS,
                GrowthInput::Capital => fields::ITEMS + 1,
            }),
            _ => None,
        }
    }

    fn counts(&self, place: Place) -> bool {
        matches!(place, Place::MemberInput(MemberInput::OncePaid | MemberInput::MonthlyPaid))
    }

    fn asked(&self) -> Vec<Slot> {
        (fields::ONCE_DUE..self.items().end).chain(fields::PARTICIPATION..fields::COUNT).collect()
    }
}

fn notice(view: &View<'_>) -> Html {
    let (name, address): (Words, _) = match view.page.country {
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
    form::notice(view, name, Some(address))
}

fn inputs(view: &View<'_>) -> Vec<Html> {
    let cooperative: Words = ["Modal koperasi saya", "Modal koperasi saya", "My co-op’s capital"];
    let leaving: Words = ["Kalau saya keluar", "Jika saya keluar", "If I leave"];
    let years: Words = ["Tahun-tahun mendatang", "Tahun-tahun akan datang", "The years to come"];
    let changed: Words = [
        "Jumlah yang berubah, dan angsuran",
        "Jumlah yang berubah, dan ansuran",
        "Changed amounts, and instalments",
    ];
    let all: Words = [
        "Semua anggota: dari bulan ke saldo",
        "Semua ahli: daripada bulan ke baki",
        "All members: from months to the balance",
    ];
    let past: Words = ["Setahun yang lalu", "Setahun yang lalu", "The past year"];
    let others: Words = [
        "Mutasi modal dan simpanan lain",
        "Pergerakan modal dan simpanan lain",
        "The year of other capital and savings",
    ];
    let kinds = fields::moved(view.page.country);
    let (paid_in, other_kinds) = kinds.split_at_checked(2).unwrap_or((&kinds, &[]));
    let draw = |(of, first): &(CapitalItem, Slot)| movement(view, *of, *first);
    let founding: Words = ["Syarat mendirikan", "Syarat penubuhan", "What it takes to begin"];
    let mut parts = vec![two(view, fields::ONCE_DUE, fields::ONCE_PAID)];
    parts.extend(months::fields(view));
    parts.extend([
        field(view, fields::MONTHLY_PAID),
        fold(view, cooperative, balance_sheet(view)),
        fold(view, changed, months::changes(view)),
        fold(view, leaving, vec![two(view, fields::OWED_TO, fields::OWED_BY), field(view, fields::LOSS)]),
        fold(view, all, months::of_all(view)),
        fold(
            view,
            years,
            vec![
                said("p", "hint", view.shell.words(FROM_ABOVE)),
                two(view, fields::MEMBERS, fields::YEARS),
                two(view, fields::JOINING, fields::LEAVING),
            ],
        ),
        fold(view, past, rows(paid_in, &draw)),
        fold(view, others, rows(other_kinds, &draw)),
        fold(view, founding, beginning(view)),
        year_end(view, fields::YEAR_END),
    ]);
    parts
}

const FROM_ABOVE: Words = [
    "Anggota dan modal awal yang kosong diambil dari “Semua anggota”.",
    "Ahli dan modal awal yang kosong diambil daripada “Semua ahli”.",
    "Members and capital that are empty are taken from “All members”.",
];

/// What the co-op has by kind; in Indonesia also its assets, of which some kinds may be a part only.
fn balance_sheet(view: &View<'_>) -> Vec<Html> {
    let mut parts = rows(view.page.items(), &|slot| field(view, slot));
    if view.page.country == Country::Indonesia {
        parts.push(two(view, fields::ASSETS, fields::PARTICIPATION));
    }
    parts
}

/// The past year of one kind.
fn movement(view: &View<'_>, of: CapitalItem, first: Slot) -> Html {
    let name = i18n::item(of, view.shell.language());
    let slots = first..first.saturating_add(5);
    let inside = el("div", "months", rows(slots, &|slot| field(view, slot)));
    el("fieldset", "group", vec![said("legend", "", i18n::capitalised(name)), inside])
}

/// Founders, and in Indonesia what a savings-and-loan co-op must have.
fn beginning(view: &View<'_>) -> Vec<Html> {
    let mut parts = vec![field(view, fields::FOUNDERS)];
    if view.page.country == Country::Indonesia {
        let areas: [Words; 4] = [
            ["bukan koperasi simpan pinjam", "bukan koperasi simpan pinjam", "no savings-and-loan co-op"],
            ["satu kabupaten/kota", "satu kabupaten/kota", "one regency or town"],
            [
                "lintas kabupaten dalam satu provinsi",
                "merentas kabupaten dalam satu wilayah",
                "several in one province",
            ],
            ["lintas provinsi", "merentas wilayah", "several provinces"],
        ];
        let label: Words = ["Simpan pinjam di", "Simpan pinjam di", "Savings and loan in"];
        parts.push(choice(view, fields::AREA, label, &areas));
        parts.push(field(view, fields::START_CAPITAL));
    }
    parts
}
