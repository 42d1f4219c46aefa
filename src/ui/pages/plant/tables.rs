//! Tables to print and cite: Hayami, the three models, switching values, the price grid, flows, instalments.

use yew::prelude::*;

use super::{View, fields, line_at};
use crate::domain::{
    Driver, FinanceTerm, HayamiRow, Model, PlantTerm, ProcessAt, ProcessTerm, ProjectTerm, Step, Term,
};
use crate::i18n::{self, Naming as _, Words, capitalised, plant};
use crate::ui::element::{el, link_to, nothing, said};
use crate::ui::parts::form::id;
use crate::ui::parts::table::{cell, heading_cell, scrolling};

/// In place of a value that there is none of.
pub(super) fn none(view: &View<'_>) -> &'static str {
    view.shell.words(["tidak berlaku", "tidak berkenaan", "not applicable"])
}

/// The whole table, with letters; both variants of row 13b.
pub(super) fn hayami(view: &View<'_>, line: u8) -> Html {
    let at = line_at(line);
    let naming = view.naming();
    let figure = |term| view.outcome.figure(Term::Process(at, term));
    if figure(ProcessTerm::Row(HayamiRow::OutputValue)).is_none() {
        return nothing();
    }
    let one =
        view.outcome.figures.iter().any(
            |step| matches!(step.term(), Some(Term::Process(of, ProcessTerm::PerProduct(_))) if of == at),
        );
    let mut body = Vec::new();
    let mut given = Vec::new();
    inputs_of(view, at, &mut given);
    for (letter, step) in &given {
        let name = capitalised(&i18n::name_of(&naming, step, view.shell.language()));
        let mut cells = vec![heading_cell("row", [letter, " ", &name].concat()), cell(view.value(step))];
        if one {
            cells.push(cell(""));
        }
        body.push(cells);
    }
    for (row, letter) in HayamiRow::ALL.into_iter().zip(fields::LETTERS) {
        let term = Term::Process(at, ProcessTerm::Row(row));
        let name = capitalised(&naming.name(term, view.shell.language()));
        let of = figure(ProcessTerm::Row(of_what(row)));
        let refused = row.is_percentage() && of.is_some_and(|of| !of.value().is_positive());
        let absent = if refused { none(view) } else { "–" };
        let value = figure(ProcessTerm::Row(row)).map_or_else(|| absent.into(), |step| view.value(step));
        let mut cells = vec![heading_cell("row", [letter, " ", &name].concat()), cell(value)];
        if one {
            let each = figure(ProcessTerm::PerProduct(row)).map(|step| view.value(step));
            cells.push(cell(each.unwrap_or_default()));
        }
        body.push(cells);
    }
    let shell = &view.shell;
    let title: Words =
        ["Nilai tambah (tabel Hayami)", "Nilai tambah (jadual Hayami)", "Value added (Hayami’s table)"];
    let heads: [Words; 3] = [
        ["Baris", "Baris", "Row"],
        ["Per satuan bahan", "Seunit bahan", "Per unit of raw"],
        ["Per satuan produk", "Seunit produk", "Per unit of product"],
    ];
    let count = if one { 3 } else { 2 };
    let heads: Vec<_> = heads.into_iter().take(count).map(|words| shell.words(words).to_owned()).collect();
    let note: Words = [
        "Nilai tambah belum dikurangi penyusutan, bunga, sewa dan biaya tetap: semuanya masih di dalam “keuntungan”. Sumber: Hayami dkk. 1987. Baris 13b dicetak dengan dua pembagi; keduanya diberikan.",
        "Nilai tambah belum ditolak susut nilai, faedah, sewa dan kos tetap: semuanya masih dalam “keuntungan”. Sumber: Hayami dkk. 1987. Baris 13b dicetak dengan dua pembahagi; kedua-duanya diberi.",
        "Depreciation, interest, rent and fixed costs are not taken off: they are inside “profit”. Source: Hayami et al. 1987. Row 13b is printed with two denominators; both are given.",
    ];
    let title = shell.words(title);
    el(
        "details",
        "",
        vec![
            said("summary", "", title),
            scrolling(title, &heads, body),
            said("p", "small soft", shell.words(note)),
        ],
    )
}

/// What a ratio is of.
pub(super) fn of_what(row: HayamiRow) -> HayamiRow {
    match row {
        HayamiRow::ValueAddedRatio | HayamiRow::ProfitOnOutput => HayamiRow::OutputValue,
        HayamiRow::LabourShare | HayamiRow::ProfitOnValueAdded => HayamiRow::ValueAdded,
        _ => HayamiRow::Margin,
    }
}

/// What rows 4 to 9 hold, from the steps that the table was made of.
fn inputs_of<'a>(view: &'a View<'_>, at: ProcessAt, found: &mut Vec<(&'static str, &'a Step)>) {
    for row in [HayamiRow::OutputValue, HayamiRow::LabourIncome, HayamiRow::ValueAdded] {
        if let Some(step) = view.outcome.figure(Term::Process(at, ProcessTerm::Row(row))) {
            collect(step, found);
        }
    }
    found.sort_by_key(|(letter, _)| *letter);
}

fn collect<'a>(step: &'a Step, found: &mut Vec<(&'static str, &'a Step)>) {
    use crate::domain::How;
    let letter = match step.term() {
        Some(Term::Process(_, ProcessTerm::ConversionFactor(_))) => "D",
        Some(Term::Process(_, ProcessTerm::LabourCoefficient)) => "E",
        Some(Term::Process(_, ProcessTerm::Price(_))) => "F",
        Some(Term::Process(_, ProcessTerm::Wage)) => "G",
        Some(Term::Process(_, ProcessTerm::RawPrice)) => "H",
        Some(Term::Process(_, ProcessTerm::OtherInputs | ProcessTerm::AllInputs)) => "I",
        _ => "",
    };
    if !letter.is_empty() {
        if !found.iter().any(|(_, known)| known.term() == step.term()) {
            found.push((letter, step));
        }
        return;
    }
    match step.how() {
        How::Figure(_, _, inner) => collect(inner, found),
        How::Combined(left, _, right) => {
            collect(left, found);
            collect(right, found);
        }
        _ => {}
    }
}

/// Makes a figure's name from a model.
type OfModel = fn(Model) -> PlantTerm;

/// Three ways to deal with one member, side by side.
pub(super) fn models(view: &View<'_>) -> Html {
    let shell = &view.shell;
    let found: Vec<_> =
        Model::ALL.into_iter().filter(|model| view.figure(PlantTerm::ModelTotal(*model)).is_some()).collect();
    if found.is_empty() {
        return nothing();
    }
    let parts: [(OfModel, Words); 5] = [
        (PlantTerm::ModelCash, ["Langsung", "Terus", "At once"]),
        (PlantTerm::ModelLater, ["Akhir musim", "Akhir musim", "At season’s end"]),
        (PlantTerm::ModelYearEnd, ["SHU akhir tahun", "Lebihan akhir tahun", "Surplus, at year end"]),
        (PlantTerm::ModelTotal, ["Seluruhnya per satuan", "Jumlah seunit", "Together, per unit"]),
        (PlantTerm::ModelMine, ["Setoran saya setahun", "Serahan saya setahun", "What I deliver, a year"]),
    ];
    let when: Words = ["Kapan", "Bila", "When"];
    let mut heads = vec![shell.words(when).to_owned()];
    heads.extend(found.iter().map(|model| capitalised(shell.words(plant::model(*model)))));
    // A part that no way has is no row.
    let parts =
        parts.into_iter().filter(|(term, _)| found.iter().any(|model| view.figure(term(*model)).is_some()));
    let body = parts.map(|(term, words)| {
        let mut cells = vec![heading_cell("row", shell.words(words).into())];
        for model in &found {
            let value = view.figure(term(*model)).map_or_else(|| "–".to_owned(), |step| view.value(step));
            cells.push(cell(value));
        }
        cells
    });
    let title: Words =
        ["Tiga cara untuk satu anggota", "Tiga cara untuk seorang ahli", "Three ways for one member"];
    let note: Words = [
        "Harga beli yang lebih tinggi mengurangi SHU: yang dibandingkan adalah jumlah keduanya. Pada jasa olah, anggota menjual produknya sendiri dengan harga di atas.",
        "Harga belian yang lebih tinggi mengurangkan lebihan: yang dibandingkan ialah jumlah kedua-duanya. Bagi upah proses, ahli menjual produknya sendiri pada harga di atas.",
        "A higher price paid lowers the surplus: compare the two together. With a processing fee members sell their own product at the price above.",
    ];
    let title = shell.words(title);
    let table = scrolling(title, &heads, body.collect());
    let asked = if found.iter().any(|model| view.figure(PlantTerm::ModelMine(*model)).is_some()) {
        nothing()
    } else {
        let words: Words = [
            "Isi setoran saya untuk melihat jumlahnya setahun",
            "Isi serahan saya untuk melihat jumlahnya setahun",
            "Enter what I deliver to see what it comes to in a year",
        ];
        link_to(id(view, fields::MINE), shell.words(words).into())
    };
    let fees: Words = [
        "Jasa olah dan pool muncul setelah tarif atau uang mukanya diisi.",
        "Upah proses dan pool muncul selepas kadar atau pendahuluannya diisi.",
        "Processing fee and pool appear once the fee or the advance is entered.",
    ];
    let fees = if found.len() < 3 { said("p", "small soft", shell.words(fees)) } else { nothing() };
    let note = said("p", "small soft", shell.words(note));
    el("details", "", vec![said("summary", "", title), table, asked, fees, note])
}

/// How far each driver may change until nothing is left.
pub(super) fn switching(view: &View<'_>) -> Html {
    let shell = &view.shell;
    let heads: [Words; 3] = [
        ["Faktor", "Faktor", "Factor"],
        ["Laba nol bila berubah", "Untung sifar jika berubah", "Profit is zero at a change of"],
        ["Nilainya saat itu", "Nilainya ketika itu", "Its value then"],
    ];
    let heads: Vec<_> = heads.into_iter().map(|words| shell.words(words).to_owned()).collect();
    let drivers = Driver::ALL.into_iter().filter(|driver| view.figure(PlantTerm::Change(*driver)).is_some());
    let body = drivers.map(|driver| {
        let value = |term| view.figure(term).map_or_else(|| none(view).to_owned(), |step| view.value(step));
        vec![
            heading_cell("row", capitalised(shell.words(plant::driver(driver)))),
            cell(value(PlantTerm::Switching(driver))),
            cell(value(PlantTerm::SwitchingValue(driver))),
        ]
    });
    let title: Words = ["Batas perubahan", "Had perubahan", "Switching values"];
    scrolling(shell.words(title), &heads, body.collect())
}

/// Raw price down, product price across.
pub(super) fn grid(view: &View<'_>) -> Html {
    let shell = &view.shell;
    if view.figure(PlantTerm::Grid(0, 0)).is_none() {
        return nothing();
    }
    let percent = [view.page.draft.text(fields::CHANGE), "%"].concat();
    let step = |count: i8| match count {
        0 => String::from("0"),
        count => {
            let sign = if count > 0 { "+" } else { "−" };
            let times = if count.unsigned_abs() == 2 { "2 × " } else { "" };
            [sign, times, &percent].concat()
        }
    };
    let corner: Words = ["bahan ↓ produk →", "bahan ↓ produk →", "raw ↓ product →"];
    let mut heads = vec![shell.words(corner).to_owned()];
    heads.extend((-2..=2).map(&step));
    let body = (-2..=2).map(|down| {
        let mut cells = vec![heading_cell("row", step(down))];
        for across in -2..=2 {
            let value = view.figure(PlantTerm::Grid(down, across));
            cells.push(cell(value.map_or_else(String::new, |value| view.shell.amount(value))));
        }
        cells
    });
    let title: Words = [
        "Laba bila harga bahan dan harga produk berubah bersama",
        "Untung jika harga bahan dan harga produk berubah bersama",
        "Profit when raw and product price change together",
    ];
    let title = shell.words(title);
    el("div", "", vec![said("p", "small soft", title), scrolling(title, &heads, body.collect())])
}

/// Each year of the investment.
pub(super) fn flows(view: &View<'_>) -> Html {
    let shell = &view.shell;
    let heads: [Words; 4] = [
        ["Tahun", "Tahun", "Year"],
        ["Arus kas", "Aliran tunai", "Cash flow"],
        ["Kumulatif", "Kumulatif", "Cumulative"],
        ["Nilai kini", "Nilai kini", "Present value"],
    ];
    let heads: Vec<_> = heads.into_iter().map(|words| shell.words(words).to_owned()).collect();
    let amount = |term| {
        let step = view.outcome.figure(Term::Project(term));
        cell(step.map_or_else(String::new, |step| shell.amount(step)))
    };
    let years = view.outcome.figures.iter().filter_map(|step| match step.term() {
        Some(Term::Project(ProjectTerm::Flow(year))) => Some(year),
        _ => None,
    });
    let body = years.map(|year| {
        vec![
            heading_cell("row", year.to_string()),
            amount(ProjectTerm::Flow(year)),
            amount(ProjectTerm::Cumulative(year)),
            amount(ProjectTerm::Discounted(year)),
        ]
    });
    let title: Words = ["Arus kas per tahun", "Aliran tunai setiap tahun", "Flows by year"];
    scrolling(shell.words(title), &heads, body.collect())
}

/// Each month of the contract.
pub(super) fn schedule(view: &View<'_>) -> Html {
    let shell = &view.shell;
    let months: Vec<_> = view
        .outcome
        .figures
        .iter()
        .filter_map(|step| match step.term() {
            Some(Term::Finance(_, FinanceTerm::Instalment(month))) => Some(month),
            _ => None,
        })
        .collect();
    let each = view.outcome.figure(Term::Finance(0, FinanceTerm::InstalmentEach));
    if months.is_empty() && each.is_none() {
        return nothing();
    }
    let heads: [Words; 5] = [
        ["Bulan", "Bulan", "Month"],
        ["Angsuran", "Ansuran", "Instalment"],
        ["Pokok", "Pokok", "Principal"],
        ["Bunga", "Faedah", "Interest"],
        ["Sisa", "Baki", "Balance"],
    ];
    let heads: Vec<_> = heads.into_iter().map(|words| shell.words(words).to_owned()).collect();
    let amount = |term| {
        let step = view.outcome.figure(Term::Finance(0, term));
        cell(step.map_or_else(String::new, |step| shell.amount(step)))
    };
    let body = months.iter().map(|month| {
        vec![
            heading_cell("row", month.to_string()),
            amount(FinanceTerm::Instalment(*month)),
            amount(FinanceTerm::Repaid(*month)),
            amount(FinanceTerm::Interest(*month)),
            amount(FinanceTerm::Balance(*month)),
        ]
    });
    let title: Words = ["Angsuran pembiayaan", "Ansuran pembiayaan", "Instalments"];
    let title = shell.words(title);
    let terms = [
        FinanceTerm::SalePrice,
        FinanceTerm::InstalmentEach,
        FinanceTerm::TotalInterest,
        FinanceTerm::TotalPaid,
        FinanceTerm::FlatEquivalent,
        FinanceTerm::FirstYearCost,
    ];
    let summary = super::answer::figures(view, &terms.map(|term| Term::Finance(0, term)));
    el("details", "", vec![said("summary", "", title), summary, scrolling(title, &heads, body.collect())])
}
