//! What is taken along beside the figures: the co-op, its year, the case that they are from, what cannot be read.

use crate::data::{LIBRARY, LibraryCase};
use crate::i18n::number;
use crate::input::transfer::{Beside, FieldValue, PageInputs, book_year, name};
use crate::input::{NumberStyle, ParsedNumber, read};
use crate::ui::action::{Action, Key, Lesson, PageAction};
use crate::ui::page::Page;
use crate::ui::state::State;
use crate::ui::view_context::ViewContext;
use crate::ui::visit::{Caption, Visit};

/// The name of the co-op, where one is typed that can be taken along.
pub(super) fn cooperative(visit: &Visit) -> &str {
    name(visit.caption.get(Caption::COOPERATIVE)).unwrap_or_default()
}

/// The financial year, as typed beside the figures, or in which the page's own year ends.
pub(super) fn year(visit: &Visit, page: Option<&dyn Page>) -> String {
    let typed = book_year(visit.caption.get(Caption::YEAR)).map(String::from);
    let of_page = || page.and_then(Page::rule_date).map(|day| day.year().to_string());
    typed.or_else(of_page).unwrap_or_default()
}

/// The same for a link: the texts of fields in it, and the case that they are from where they were changed.
pub(super) fn beside(state: &State, inputs: &PageInputs, changed: Option<&LibraryCase>) -> Beside {
    Beside { texts: texts(inputs), ..of_visit(state, changed) }
}

/// The same as lines of a file, which has the texts among its fields.
pub(super) fn lines_beside(state: &State, case: Option<&LibraryCase>) -> String {
    of_visit(state, case).to_lines(state.visit.language.code())
}

fn of_visit(state: &State, case: Option<&LibraryCase>) -> Beside {
    let caption = &state.visit.caption;
    Beside {
        cooperative: cooperative(&state.visit).into(),
        year: book_year(caption.get(Caption::YEAR)).unwrap_or_default().into(),
        case: case.map_or("", |case| case.id).into(),
        texts: Vec::new(),
    }
}

/// What is typed and is no number, as far as it can travel in a link.
fn texts(inputs: &PageInputs) -> Vec<(u16, String)> {
    let mut texts = Vec::new();
    for (field, value) in &inputs.values {
        if let FieldValue::Text(text) = value
            && let Some(text) = name(text)
        {
            texts.push((*field, text.to_owned()));
        }
    }
    texts
}

/// The fields that are asked for and hold no number, as typed.
pub(super) fn unread(context: &ViewContext<'_>, page: &dyn Page) -> Vec<(u16, String)> {
    let style = number::typed_style(page.country(), context.language());
    let mut unread = Vec::new();
    for key in page.asked() {
        let is_number = page.fields().find(key).is_some_and(|(field, _)| field.is_number());
        let typed = page.draft().text(key);
        let parsed = read(typed, page.kind(key), style);
        if is_number && matches!(parsed, ParsedNumber::Ask(_) | ParsedNumber::Reject(_)) {
            unread.push((key, typed.to_owned()));
        }
    }
    unread
}

/// The forms of a link, with what was typed and is no number.
pub(super) fn with_texts(mut forms: Vec<PageInputs>, beside: &Beside) -> Vec<PageInputs> {
    for (field, text) in &beside.texts {
        let Some(form) = forms.first_mut() else { break };
        if !form.values.iter().any(|(of, _)| of == field) {
            form.values.push((*field, FieldValue::Text(text.clone())));
        }
    }
    forms
}

/// Whose figures they are now. A name that was typed for others does not stay on these.
pub(super) fn caption(state: &mut State, beside: Beside) {
    let new = Caption(vec![beside.cooperative, beside.year, String::new()]);
    state.visit.caption_before = Some(core::mem::replace(&mut state.visit.caption, new));
}

/// One's own figures come back under one's own name; pages that begin anew have none.
pub(super) fn caption_after(state: &mut State, action: &Action) {
    match action {
        Action::Page(PageAction::Undone) => {
            if let Some(caption) = state.visit.caption_before.take() {
                state.visit.caption = caption;
            }
        }
        Action::Lesson(Lesson::Restart) => caption(state, Beside::default()),
        _ => {}
    }
}

/// The case of the library with an id.
pub(super) fn case_of_id(id: &str) -> Option<&'static LibraryCase> {
    LIBRARY.iter().find(|case| case.id == id)
}

/// The case that each form of a file is from.
pub(super) fn cases_in(lines: &str) -> Vec<Option<&'static LibraryCase>> {
    // A page begins a line: a name may hold the same letters.
    let forms = lines.trim_start().split("\npage=");
    forms.map(|form| case_of_id(&Beside::from_lines(form).case)).collect()
}

/// Whether a form has exactly the figures of a page's example, so that it is one wherever it comes from.
pub(super) fn is_example(page: &dyn Page, form: &PageInputs) -> bool {
    let (draft, style) = (page.draft(), NumberStyle::of(form.at.country));
    let same = |key: Key| {
        let given = form.values.iter().find(|(of, _)| *of == key).map(|(_, value)| value);
        FieldValue::of(draft.example_text(key), page.kind(key), style).as_ref() == given
    };
    let picks = 0..u16::try_from(draft.picks().len()).unwrap_or(0);
    (0..draft.fields()).all(same)
        && picks.into_iter().all(|choice| draft.example_pick(choice) == usize::from(form.pick(choice)))
}
