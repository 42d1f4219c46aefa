//! What came of figures from elsewhere.

use yew::prelude::*;

use super::opened::Opened;
use crate::data::LibraryCase;
use crate::i18n::case_title;
use crate::i18n::pages::share as words;
use crate::input::transfer::TransferError;
use crate::ui::action::Action;
use crate::ui::element::{all, button_of, said};
use crate::ui::parts::form::source_link;
use crate::ui::shell::Shell;

pub(super) fn origin(shell: &Shell<'_>, opened: Opened) -> Html {
    let came = match opened {
        // The page says itself whose figures these are.
        Opened::Example => return Html::default(),
        Opened::Link => words::FROM_LINK,
        Opened::File => words::FROM_FILE,
        Opened::Saved => words::FROM_BROWSER,
        Opened::Case(case) => return self::case(shell, case),
        Opened::Refused(TransferError::Damaged) => words::DAMAGED,
        Opened::Refused(TransferError::Newer) => words::NEWER,
        Opened::Refused(TransferError::TooLong) => words::TOO_LONG,
    };
    shown(shell, vec![said("span", "", shell.words(came))])
}

/// Whose figures a case has.
fn case(shell: &Shell<'_>, case: &LibraryCase) -> Html {
    let origin = match case.url {
        Some(address) => source_link(shell, address),
        None => said("span", "", shell.words(words::MADE_UP)),
    };
    shown(shell, vec![said("b", "", shell.words(case_title(case.of))), origin])
}

fn shown(shell: &Shell<'_>, mut parts: Vec<Html>) -> Html {
    parts.push(button_of("link", None, shell.press(Action::Noticed), shell.words(words::CLOSE)));
    html! { <div class="notice opened" role="status">{ all(parts) }</div> }
}
