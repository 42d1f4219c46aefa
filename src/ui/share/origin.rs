//! What came of figures from elsewhere.

use yew::prelude::*;

use super::opened::Opened;
use crate::data::LibraryCase;
use crate::i18n::pages::share as words;
use crate::i18n::{Message, case_title};
use crate::input::transfer::TransferError;
use crate::ui::action::Action;
use crate::ui::element::{all, button_of, plain, said};
use crate::ui::view_context::ViewContext;

pub(super) fn origin(context: &ViewContext<'_>, opened: Opened) -> Html {
    let came = match opened {
        // The page says itself whose figures these are.
        Opened::Example => return Html::default(),
        Opened::Link => words::FROM_LINK,
        Opened::File => words::FROM_FILE,
        Opened::Saved => words::FROM_BROWSER,
        Opened::Case(case) => return self::case(context, case),
        Opened::Refused(TransferError::Damaged) => words::DAMAGED,
        Opened::Refused(TransferError::Newer) => words::NEWER,
        Opened::Refused(TransferError::TooLong) => words::TOO_LONG,
    };
    shown(context, !matches!(opened, Opened::Refused(_)), vec![said("span", "", context.words(came))])
}

/// Whose figures a case has.
fn case(context: &ViewContext<'_>, case: &LibraryCase) -> Html {
    let made_up = || said("span", "", context.words(words::MADE_UP));
    let origin = published(context, case).unwrap_or_else(made_up);
    shown(context, true, vec![said("b", "", context.words(case_title(case.of))), origin])
}

/// Who published a case; none for a co-op that is made up.
pub(super) fn published(context: &ViewContext<'_>, case: &LibraryCase) -> Option<Html> {
    let of = case.published.as_ref()?;
    let text = [context.say(Message::SourceLink), ": ", of.publisher, ", “", of.title, "”"].concat();
    Some(plain(if of.year.is_empty() { text } else { [&text, " (", of.year, ")"].concat() }))
}

/// `figures`: whether the page has figures from it now.
fn shown(context: &ViewContext<'_>, figures: bool, mut parts: Vec<Html>) -> Html {
    parts.push(button_of("link", None, context.press(Action::Noticed), context.words(words::CLOSE)));
    html! {
        <div class="notice opened" role="status" data-figures={figures.then_some("")}>{ all(parts) }</div>
    }
}
