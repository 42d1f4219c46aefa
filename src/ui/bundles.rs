//! The pages of the widget, a file of them at a time.

use super::directory::Bundle;
use super::load::Load;
use super::page::Page;
use crate::domain::Country;

/// The pages of a bundle.
pub(super) type Pages = Vec<Box<dyn Page>>;

/// Every bundle, as far as it is here, in the order of [`Bundle::ALL`].
pub(super) struct Bundles(pub [Load<Pages>; 10]);

impl Bundles {
    /// The pages of a bundle.
    pub fn of(&self, bundle: Bundle) -> &Load<Pages> {
        one_of(self.0.each_ref(), bundle)
    }

    /// The same, to change.
    pub fn of_mut(&mut self, bundle: Bundle) -> &mut Load<Pages> {
        one_of(self.0.each_mut(), bundle)
    }

    /// Every page that is here.
    pub fn all_mut(&mut self) -> impl Iterator<Item = &mut Box<dyn Page>> {
        self.0
            .iter_mut()
            .filter_map(|pages| if let Load::Loaded(pages) = pages { Some(pages) } else { None })
            .flatten()
    }
}

fn one_of<T>(
    [first, indonesia, dividend, malaysia, plant, delivery, list, loan, border, class]: [T; 10],
    bundle: Bundle,
) -> T {
    match bundle {
        Bundle::First => first,
        Bundle::Country(Country::Indonesia) => indonesia,
        Bundle::Dividend => dividend,
        Bundle::Country(Country::Malaysia) => malaysia,
        Bundle::Plant => plant,
        Bundle::Delivery => delivery,
        Bundle::List => list,
        Bundle::Loan => loan,
        Bundle::Border => border,
        Bundle::Class => class,
    }
}
