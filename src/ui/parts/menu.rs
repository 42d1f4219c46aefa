//! The way from page to page.

use yew::prelude::*;

use crate::domain::Country;
use crate::i18n::Words;
use crate::i18n::pages::{
    account, capital, class, delivery, dividend, export, frame as words, list, loan, plant::form, rebate,
    savings, shu, split, two_countries, workshop,
};
use crate::ui::action::Action;
use crate::ui::directory::{self, Who};
use crate::ui::element::{all, el, nothing, rows, said};
use crate::ui::view_context::ViewContext;

/// What the pages of a country answer, in the order of [`directory::pages`].
fn questions(country: Country) -> [Words; 11] {
    match country {
        Country::Indonesia => [
            shu::QUESTION,
            capital::QUESTION,
            savings::QUESTION,
            split::QUESTION,
            form::QUESTION_INDONESIA,
            delivery::QUESTION_INDONESIA,
            list::QUESTION,
            loan::QUESTION_INDONESIA,
            class::QUESTION,
            two_countries::QUESTION,
            export::QUESTION,
        ],
        Country::Malaysia => [
            dividend::QUESTION,
            account::QUESTION,
            capital::QUESTION,
            rebate::QUESTION,
            form::QUESTION_MALAYSIA,
            delivery::QUESTION_MALAYSIA,
            list::QUESTION,
            loan::QUESTION_MALAYSIA,
            class::QUESTION,
            two_countries::QUESTION,
            export::QUESTION,
        ],
    }
}

/// A button to a page, which may stand aside.
pub(in crate::ui) fn tab(
    context: &ViewContext<'_>,
    page: usize,
    name: Words,
    is_shown: bool,
    aside: bool,
) -> Html {
    let current = is_shown.then_some("page");
    let onclick = context.press(Action::PagePicked(page));
    html! { <button type="button" class="tab" hidden={aside} aria-current={current} {onclick}>{ context.words(name) }</button> }
}

/// The pages that are offered: by who asks, and by the question.
pub(in crate::ui) fn menu(context: &ViewContext<'_>, offered: &[usize], shown: usize) -> Html {
    let pages = directory::pages(context.visit.country);
    let questions = questions(context.visit.country);
    let entry = |page: &usize| Some((*page, pages.get(*page)?, *questions.get(*page)?));
    let listed: Vec<_> = offered.iter().filter_map(entry).collect();
    let group = |who: Who| {
        let of_them: Vec<_> = listed.iter().filter(|(_, entry, _)| entry.who == who).collect();
        let shelf = if who == Who::Trainers { shelf(context) } else { nothing() };
        if of_them.is_empty() && who != Who::Trainers {
            return nothing();
        }
        let tab = |(page, _, question): &(usize, &directory::Entry, Words)| {
            // The page that is turned to is gone to: the list closes over it.
            let button = tab(context, *page, *question, *page == shown, false);
            html! { <div data-go="page">{ button }</div> }
        };
        let name = said("p", "soft small", context.words(who.words()));
        el("div", "", vec![name, all(rows(of_them, &|entry| tab(entry))), shelf])
    };
    let groups = all(rows(Who::ALL, &group));
    html! { <nav aria-label={context.words(words::CALCULATORS)}>{ groups }</nav> }
}

/// The shelf of cases stands below every page.
fn shelf(context: &ViewContext<'_>) -> Html {
    let shelf = context.words(workshop::HEADING);
    html! { <button type="button" class="tab" data-go="workshop">{ shelf }</button> }
}
