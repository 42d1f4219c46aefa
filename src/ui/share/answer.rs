//! What the page that is shown found, for all that leaves the widget: it is calculated once a drawing.

use crate::domain::{Outcome, Step};
use crate::i18n::{self, Naming};
use crate::ui::page::Page;
use crate::ui::view_context::ViewContext;

/// What a page found.
pub(super) struct Answer<'a> {
    pub page: &'a dyn Page,
    pub outcome: &'a Outcome,
    /// How the page calls its figures.
    pub naming: &'a dyn Naming,
    /// The figure that the page is for, where it is known.
    pub total: Option<&'a Step>,
}

impl Answer<'_> {
    /// Hands on what a page found.
    pub fn of(context: &ViewContext<'_>, page: &dyn Page, take: &mut dyn FnMut(&Answer<'_>)) {
        page.found(context, &mut |outcome, naming, total| {
            take(&Answer { page, outcome, naming: naming.unwrap_or(&i18n::term), total });
        });
    }

    /// What a figure is called.
    pub fn name(&self, context: &ViewContext<'_>, step: &Step) -> String {
        i18n::name_of(self.naming, step, context.language())
    }

    /// How much it is, as the page writes it.
    pub fn amount(&self, context: &ViewContext<'_>, step: &Step) -> String {
        i18n::glanced(self.naming, step, context.currency(), context.language())
    }
}
