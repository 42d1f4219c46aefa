//! A case that is calculated without being shown.

use super::incoming::fill;
use super::transfer::{Names, page};
use crate::domain::{Country, Date, Scenario, Sharing};
use crate::input::transfer::{PageInputs, PageRef, from_lines};
use crate::ui::action::PageAction;
use crate::ui::page::{Found, Page};
use crate::ui::state::State;
use crate::ui::view_context::{Neighbours, ViewContext};
use crate::ui::visit::Visit;

/// The page that has the co-op's split of its surplus.
const SPLIT_OF: PageRef = PageRef { country: Country::Indonesia, page: 0 };

/// A case, as if it were open.
pub(super) struct OtherCase {
    page: Box<dyn Page>,
    rule_date: Option<Date>,
    neighbour: Neighbour,
}

/// The page that others ask, with the figures of the same case.
struct Neighbour(Option<Box<dyn Page>>);

impl Neighbours for Neighbour {
    fn sharing(&self, visit: &Visit, of_example: bool) -> Option<Sharing> {
        self.0.as_ref()?.sharing_for(of_example, visit)
    }

    /// A list is no part of a case.
    fn scenario(&self, _: &str, _: &Visit) -> Option<Scenario> {
        None
    }
}

impl OtherCase {
    /// A page of a case; nothing where it has no such page, where it cannot be read, or as long as a page is on its way.
    pub fn read(state: &State, lines: &str, at: PageRef) -> Option<Self> {
        let forms = from_lines(lines, &Names(state)).ok()?;
        let form = forms.iter().find(|form| form.at == at)?;
        let neighbour = filled(state, &forms, SPLIT_OF);
        Some(Self {
            page: filled(state, &forms, at)?,
            rule_date: form.rule_date,
            neighbour: Neighbour(neighbour),
        })
    }

    /// Its page.
    pub fn page(&self) -> &dyn Page {
        &*self.page
    }

    /// Gives away what the page found.
    pub fn found(&self, context: &ViewContext<'_>, take: &mut Found<'_>) {
        let mut visit = Visit::new(context.visit.host.clone(), context.visit.sentences);
        visit.country = context.visit.country;
        visit.language = context.visit.language;
        visit.rules_of(self.rule_date.unwrap_or(context.visit.rule_date));
        let context = context.about(&visit, &self.neighbour);
        self.page.found(&context, take);
    }
}

/// A page with its form of a case, empty where the case has none.
fn filled(state: &State, forms: &[PageInputs], at: PageRef) -> Option<Box<dyn Page>> {
    let mut page = page(state, at)?.tried();
    match forms.iter().find(|form| form.at == at) {
        Some(form) => fill(&mut *page, form, None),
        None => page.act(PageAction::Emptied),
    }
    Some(page)
}
