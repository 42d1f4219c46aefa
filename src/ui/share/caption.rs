//! Whose figures are taken along: two optional fields for link, text and paper, and one for paper alone.

use yew::prelude::*;

use super::beside::year;
use crate::i18n::Words;
use crate::i18n::pages::share as words;
use crate::input::transfer::{book_year, name};
use crate::ui::action::Slot;
use crate::ui::element::{el, plain, said};
use crate::ui::state::State;
use crate::ui::view_context::ViewContext;
use crate::ui::visit::Caption;

/// The fields.
pub(super) fn caption(context: &ViewContext<'_>, state: &State) -> Html {
    let text = |place| context.visit.caption.get(place);
    let refused =
        |place, is: fn(&str) -> Option<&str>| !text(place).trim().is_empty() && is(text(place)).is_none();
    let of_page = year(context.visit, state.page());
    let field = |place, id, label, hint, refusal: Option<Words>, example: String| {
        field(context, &TextField { place, id, label, hint, refusal, example })
    };
    let cooperative = field(
        Caption::COOPERATIVE,
        "for-cooperative",
        words::COOPERATIVE,
        words::OPTIONAL,
        refused(Caption::COOPERATIVE, name).then_some(words::NAME_REFUSED),
        String::new(),
    );
    let year = field(
        Caption::YEAR,
        "for-year",
        words::BOOK_YEAR,
        words::OPTIONAL,
        refused(Caption::YEAR, book_year).then_some(words::YEAR_REFUSED),
        of_page,
    );
    let member = field(
        Caption::MEMBER,
        "for-member",
        words::MEMBER,
        words::PAPER_ONLY,
        refused(Caption::MEMBER, name).then_some(words::NAME_REFUSED),
        String::new(),
    );
    let legend = said("legend", "", context.words(words::CAPTION));
    el("fieldset", "group", vec![legend, cooperative, year, member])
}

struct TextField {
    place: usize,
    id: &'static str,
    label: Words,
    hint: Words,
    /// What is wrong with what is typed.
    refusal: Option<Words>,
    /// What holds as long as nothing is typed.
    example: String,
}

fn field(context: &ViewContext<'_>, field: &TextField) -> Html {
    let slot = Slot::Caption(field.place);
    let hint = said("span", "soft small", context.words(field.hint));
    let label = vec![plain(context.words(field.label)), plain(" "), hint];
    let note = [field.id, "-note"].concat();
    let bad = field.refusal.is_some();
    let refusal = field.refusal.map_or("", |words| context.words(words));
    html! {
        <div class="field">
            <label for={field.id}>{ label }</label>
            <div class="box" data-bad={bad.then_some("")}>
                <input
                    id={field.id}
                    type="text"
                    autocomplete="off"
                    value={context.visit.caption.get(field.place).to_owned()}
                    placeholder={field.example.clone()}
                    aria-describedby={note.clone()}
                    aria-invalid={bad.then_some("true")}
                    oninput={context.typed(slot)}
                />
            </div>
            <div id={note}>{ said("p", "error", refusal) }</div>
        </div>
    }
}
