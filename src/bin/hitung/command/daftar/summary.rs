//! What the columns of shares are called.

use kalkulator_koperasi::domain::Scenario;
use kalkulator_koperasi::i18n::member_shares::{share_of, share_title};
use kalkulator_koperasi::i18n::{self, Language, capitalised};
use kalkulator_koperasi::members::{Of, Shares};

use crate::command::figure::named_here;

/// A title for each column of shares: lines by the names that the co-op gave them.
pub(super) fn titles(shares: &[Shares], scenario: &Scenario, language: Language) -> Vec<String> {
    shares.iter().map(|shares| capitalised(&title(&shares.of, scenario, language))).collect()
}

fn title(of: &Of, scenario: &Scenario, language: Language) -> String {
    let name = match of {
        Of::Pool(pool) => pool.name.clone().or_else(|| {
            let line = pool.line?;
            Some(named_here(i18n::line(line, language), Some(line), scenario, language))
        }),
        Of::Dividend(kind) => Some(i18n::capital(*kind, language).into()),
        _ => None,
    };
    match name {
        Some(name) => share_of(of, &name, language),
        None => share_title(of, language).into(),
    }
}
