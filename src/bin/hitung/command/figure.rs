//! A figure as it is answered: its value, its words, its rule.

use kalkulator_koperasi::data::{LAST_CHECKED, references};
use kalkulator_koperasi::domain::{ContractOf, Country, Currency, Line, Scenario, Source, Step, Term, Unit};
use kalkulator_koperasi::i18n::delivery::DeliveryNaming;
use kalkulator_koperasi::i18n::export::ExportNaming;
use kalkulator_koperasi::i18n::loan::LoanNaming;
use kalkulator_koperasi::i18n::plant::{self, PlantNaming};
use kalkulator_koperasi::i18n::{self, Language, Naming};

use super::report::{Figure, Formula, Rule};

/// Names of figures in general words, lines by the names that the co-op gave them.
struct Names<'a>(PlantNaming, &'a Scenario);

impl Naming for Names<'_> {
    fn name(&self, term: Term, language: Language) -> String {
        let own = [of_delivery, of_loan, of_export, of_member];
        if let Some(name) = own.into_iter().find_map(|of| of(self.1, term, language)) {
            return name;
        }
        named_here(self.0.name(term, language), term.line(), self.1, language)
    }

    fn measure(&self, step: &Step, language: Language) -> String {
        self.0.measure(step, language)
    }
}

/// A text with the name that the co-op gave to its line, or else with those of its country.
pub(super) fn named_here(
    text: String,
    line: Option<Line>,
    scenario: &Scenario,
    language: Language,
) -> String {
    let own = |line: Line| scenario.sharing.as_ref()?.own_name(line.at);
    let has_own = line.is_some_and(|line| own(line).is_some());
    if scenario.country == Country::Malaysia && !has_own {
        return i18n::malaysian(&text, language);
    }
    i18n::renamed_line(text, line, language, &own)
}

/// The name of a number of one member of the list.
fn of_member(scenario: &Scenario, term: Term, language: Language) -> Option<String> {
    let (Term::Weight(place) | Term::AllocatedPart(place)) = term else { return None };
    let member = scenario.allocation.as_ref()?.members.get(place)?;
    i18n::of_member(term, &member.number, language)
}

/// The name of a number of what one member delivers.
fn of_delivery(scenario: &Scenario, term: Term, language: Language) -> Option<String> {
    let (Term::Delivery(_), Some(delivery)) = (term, &scenario.delivery) else { return None };
    Some(DeliveryNaming::general(delivery.model, scenario.country, language).name(term, language))
}

/// The name of a number of a member's loan.
fn of_loan(scenario: &Scenario, term: Term, language: Language) -> Option<String> {
    let is_of_loan = match term {
        Term::Loan(_) => true,
        Term::Finance(at, _) => at.of == ContractOf::Member,
        _ => false,
    };
    let loan = scenario.loan.as_ref().filter(|_| is_of_loan)?;
    let name = LoanNaming::of(loan.contract.kind, scenario.country).name(term, language);
    Some(if scenario.country == Country::Malaysia { i18n::malaysian(&name, language) } else { name })
}

/// The name of a number of a sale abroad.
fn of_export(scenario: &Scenario, term: Term, language: Language) -> Option<String> {
    let is_of_export = matches!(term, Term::Export(_)) && scenario.export.is_some();
    is_of_export.then(|| ExportNaming::general(language).name(term, language))
}

/// How the figures of a scenario are called.
pub(super) fn named(scenario: &Scenario, language: Language) -> impl Naming + use<'_> {
    Names(plant::general(language), scenario)
}

/// Every figure.
pub(super) fn figures(steps: &[Step], scenario: &Scenario, language: Language) -> Vec<Figure> {
    let naming = named(scenario, language);
    steps.iter().map(|step| figure(step, &naming, scenario, language)).collect()
}

fn figure(step: &Step, naming: &dyn Naming, scenario: &Scenario, language: Language) -> Figure {
    let currency = scenario.country.currency();
    let explained = i18n::explain_with(naming, step, currency, language);
    Figure {
        id: step.term().map_or("", Term::code),
        line: step.term().and_then(|term| line(term, scenario)),
        title: explained.title,
        value: value(step),
        exact: step.value().fraction(),
        unit: unit(step.unit(), currency),
        sentence: explained.sentence,
        formula: Formula { words: explained.words, numbers: explained.numbers },
        rule: explained.rule.map(rule),
    }
}

/// Which of several of its kind it is; what is the plant's is told apart from the like beside the plant.
pub(super) fn line(term: Term, scenario: &Scenario) -> Option<String> {
    let beside = match term {
        Term::Finance(at, _) => at.of == ContractOf::Plant && !scenario.financing.is_empty(),
        Term::PlantProject(_) => scenario.project.is_some(),
        _ => false,
    };
    let part = term.part();
    if !beside {
        return part;
    }
    Some(part.map_or_else(|| "plant".into(), |part| ["plant.", &part].concat()))
}

/// The first 8 decimals; `exact` beside it has the whole number.
pub(super) fn value(step: &Step) -> String {
    let cut = |places| step.value().cut(places).ok().map(|(value, _)| value.to_string());
    // Numbers of many digits have room for fewer decimals.
    cut(8).or_else(|| cut(2)).or_else(|| cut(0)).unwrap_or_default()
}

/// What a value is counted in: `IDR`, `IDR/raw`, `raw/time`; nothing for plain numbers.
fn unit(unit: Unit, currency: Currency) -> String {
    let kinds = [
        (unit.money, currency.code()),
        (unit.raw, "raw"),
        (unit.product, "product"),
        (unit.labour, "labour"),
        (unit.time, "time"),
    ];
    let above: Vec<_> = kinds.iter().filter(|(power, _)| *power > 0).map(|(_, name)| *name).collect();
    let below: String =
        kinds.iter().filter(|(power, _)| *power < 0).map(|(_, name)| format!("/{name}")).collect();
    above.join(" ") + &below
}

fn rule(source: &Source) -> Rule {
    let of = references::of(source.rule);
    Rule {
        citation: of.citation,
        document: of.document.title,
        url: of.document.url,
        reading: of.reading.into(),
        since: source.since.to_string(),
        first_day: source.first_day.into(),
        checked_on: LAST_CHECKED.to_string(),
    }
}
