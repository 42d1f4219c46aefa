//! The same plant with something else in it.

use super::run::Run;
use crate::domain::derivation::Outcome;
use crate::domain::plant::Plant;

impl Run<'_> {
    /// The plant without what does not count for its profit: who delivers, what varies, where its surplus goes.
    pub(super) fn bare(&self) -> Plant {
        let mut plant = Plant {
            patronage_percent: None,
            change_percent: None,
            project: None,
            into_surplus: false,
            deliveries_count: false,
            ..self.plant.clone()
        };
        if let Some(member) = &mut plant.member {
            member.delivered = None;
            member.capital = None;
        }
        for contract in &mut plant.financing {
            contract.schedule = false;
        }
        plant
    }

    /// The year of another plant; nothing where it cannot be calculated.
    pub(super) fn year_of(&self, other: &Plant) -> Option<Outcome> {
        let mut outcome = Outcome::of(self.setting.currency);
        (self.floors.plant)(other, self.setting, &mut outcome);
        outcome.problems.is_empty().then_some(outcome)
    }
}
