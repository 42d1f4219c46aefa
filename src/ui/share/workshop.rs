//! The trainer's shelf: cases to open, an answer to find by hand, letters for a projector.

use yew::prelude::*;

use super::tables::found;
use crate::data::LIBRARY;
use crate::i18n::Words;
use crate::input::{Kind, Typed, read};
use crate::ui::action::{Action, Lesson, Slot};
use crate::ui::element::{all, button_of, el, nothing, rows, said};
use crate::ui::parts::fields::{NumberField, number_field};
use crate::ui::parts::form::source_link;
use crate::ui::shell::Shell;
use crate::ui::state::State;

pub(super) fn workshop(shell: &Shell<'_>, state: &State) -> Html {
    let title: Words = [
        "Untuk pelatih: contoh dan latihan",
        "Untuk jurulatih: contoh dan latihan",
        "For trainers: cases and exercises",
    ];
    let mut inside = vec![said("summary", "", shell.words(title)), modes(shell)];
    let case = |case: &'static crate::data::LibraryCase| {
        let open = shell.press(Action::Opened(case.id.into()));
        let mut parts = vec![button_of("link", None, open, shell.words(case.title))];
        let made_up: Words = ["rekaan", "rekaan", "made up"];
        parts.push(match case.url {
            Some(address) => source_link(shell, address),
            None => said("span", "chip", shell.words(made_up)),
        });
        el("li", "", parts)
    };
    let hint: Words = [
        "Buka contoh, lalu bagikan tautan atau kode QR-nya ke peserta. Angka Anda sendiri kembali dengan “Kembalikan isian saya”.",
        "Buka contoh, kemudian kongsi pautan atau kod QR kepada peserta. Angka anda sendiri kembali dengan “Kembalikan isian saya”.",
        "Open a case, then share its link or QR code with the participants. Your own figures come back with “Bring my figures back”.",
    ];
    inside.push(said("p", "hint", shell.words(hint)));
    inside.push(el("ul", "cases", rows(LIBRARY.iter(), &case)));
    all(vec![exercise(shell, state), el("details", "card workshop", inside)])
}

fn modes(shell: &Shell<'_>) -> Html {
    let workshop = &shell.common.workshop;
    let mode = |lesson, pressed, words: Words| {
        button_of("chip-button", pressed, shell.press(Action::Lesson(lesson)), shell.words(words))
    };
    el(
        "div",
        "chips",
        vec![
            mode(
                Lesson::Exercise,
                Some(workshop.exercise),
                ["Latihan: sembunyikan jawaban", "Latihan: sembunyikan jawapan", "Exercise: hide the answer"],
            ),
            mode(
                Lesson::Large,
                Some(workshop.large),
                ["Huruf proyektor", "Huruf projektor", "Projector letters"],
            ),
            mode(Lesson::Restart, None, ["Ulang dari awal", "Mula semula", "Start again"]),
        ],
    )
}

/// In place of the result: what the participants find by hand.
fn exercise(shell: &Shell<'_>, state: &State) -> Html {
    let workshop = &shell.common.workshop;
    if !workshop.exercise {
        return nothing();
    }
    let title: Words = ["Latihan", "Latihan", "Exercise"];
    let task: Words = [
        "Hitung sendiri dari angka di atas, lalu isi jawaban Anda.",
        "Kira sendiri daripada angka di atas, kemudian isi jawapan anda.",
        "Work it out from the figures above, then enter your answer.",
    ];
    let label: Words = ["Jawaban Anda", "Jawapan anda", "Your answer"];
    let kind = Kind::Money(shell.currency());
    let field = NumberField {
        slot: Slot::Guess,
        id: "guess".into(),
        label: shell.words(label).into(),
        hint: "",
        kind,
        unit: String::new(),
        text: &workshop.guess,
        error: None,
        example: false,
        in_words: true,
    };
    let reveal: Words = ["Tampilkan jawaban", "Tunjukkan jawapan", "Show the answer"];
    let parts = vec![
        said("b", "", shell.words(title)),
        said("p", "", shell.words(task)),
        number_field(shell, &field),
        html! { <p class="verdict" role="status">{ verdict(shell, state, kind) }</p> },
        button_of("chip-button", None, shell.press(Action::Lesson(Lesson::Exercise)), shell.words(reveal)),
    ];
    el("section", "card exercise", parts)
}

/// What is to be said of a guess.
fn verdict(shell: &Shell<'_>, state: &State, kind: Kind) -> &'static str {
    let Typed::Value(guess) = read(&shell.common.workshop.guess, kind, shell.style()) else { return "" };
    let Some(answer) = found(shell, state).answer else {
        return shell.words([
            "Belum ada jawaban: masih ada angka yang kurang.",
            "Belum ada jawapan: masih ada angka yang kurang.",
            "There is no answer yet: figures are missing.",
        ]);
    };
    let words: Words = match guess.cmp(&answer) {
        core::cmp::Ordering::Equal => ["Benar.", "Betul.", "Right."],
        core::cmp::Ordering::Less => [
            "Belum tepat: jawabannya lebih besar.",
            "Belum tepat: jawapannya lebih besar.",
            "Not yet: the answer is larger.",
        ],
        core::cmp::Ordering::Greater => [
            "Belum tepat: jawabannya lebih kecil.",
            "Belum tepat: jawapannya lebih kecil.",
            "Not yet: the answer is smaller.",
        ],
    };
    shell.words(words)
}
