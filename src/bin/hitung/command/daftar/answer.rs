//! What is answered where nothing can be shared out: what is missing, asked, refused.

use kalkulator_koperasi::domain::{AllocationError, Scenario, VERSION};
use kalkulator_koperasi::i18n::Language;
use kalkulator_koperasi::i18n::member_shares::unshared;
use kalkulator_koperasi::i18n::members::{question, told};
use kalkulator_koperasi::members::{Code, MemberList, NoPlan, Question, Told, Unshared};
use serde::Serialize;

use crate::command::fault::Fault;
use crate::command::outcome::{asked, errors};

/// Faults, and whether they are refusals or questions.
pub(super) struct Stop {
    pub refused: bool,
    pub faults: Vec<Fault>,
}

/// The JSON of what is asked.
#[derive(Serialize)]
pub(super) struct Asked {
    version: u32,
    status: &'static str,
    missing: Vec<Fault>,
}

impl Asked {
    pub(super) fn new(missing: Vec<Fault>) -> Self {
        Self { version: VERSION, status: "incomplete", missing }
    }
}

impl Stop {
    pub(super) fn refused(fault: Fault) -> Self {
        Self { refused: true, faults: vec![fault] }
    }

    /// What stands in the way of a plan.
    pub(super) fn of_plan(stop: &NoPlan, scenario: &Scenario, language: Language) -> Self {
        match stop {
            NoPlan::Refused(problems) => Self { refused: true, faults: errors(scenario, problems, language) },
            NoPlan::Missing(inputs) => Self { refused: false, faults: asked(scenario, inputs, language) },
            NoPlan::Nothing => Self {
                refused: false,
                faults: vec![Fault::new(
                    "sharing.lines",
                    "missing",
                    "no pool with a basis, no amount to split, no class of capital",
                )],
            },
        }
    }

    /// What stands in the way of a list, if anything does.
    pub(super) fn of_list(list: &MemberList, language: Language) -> Option<Self> {
        let errors: Vec<Fault> = list.errors().map(|one| of_told(one, list, language)).collect();
        if !errors.is_empty() {
            return Some(Self { refused: true, faults: errors });
        }
        let asked = list.questions.iter().map(|one| {
            let message = format!("{} ({})", question(one, language), option_for(one));
            Fault::new(&field(0, column_of(one), list), one.name(), &message)
        });
        let faults: Vec<Fault> = asked.collect();
        (!faults.is_empty()).then_some(Self { refused: false, faults })
    }

    /// Why a list does not go with a plan.
    pub(super) fn of_shares(why: Unshared, list: &MemberList, language: Language) -> Self {
        let (field, reason) = match why {
            Unshared::NoColumn(key) => (format!("--columns.{}", key.name()), "no_column"),
            Unshared::Negative(row) => (field(list.line(row), None, list), "negative"),
            Unshared::TooManyMonths(row) => (field(list.line(row), None, list), "too_many_months"),
            Unshared::Split(AllocationError::NobodyToPay) => ("list".into(), "nobody_to_pay"),
            Unshared::Split(AllocationError::PartsOfUnit) => ("allocation.amount".into(), "parts_of_unit"),
            Unshared::Split(
                AllocationError::NegativeWeight(_)
                | AllocationError::SameNumber(..)
                | AllocationError::Math(_),
            ) => ("list".into(), "overflow"),
        };
        let is_asked = matches!(why, Unshared::NoColumn(_));
        Self { refused: !is_asked, faults: vec![Fault::new(&field, reason, &unshared(why, language))] }
    }
}

fn of_told(one: &Told, list: &MemberList, language: Language) -> Fault {
    let sentence = told(one, language);
    let message = if one.cell.is_empty() { sentence } else { format!("{}: {sentence}", one.cell) };
    let message = match one.code {
        Code::TotalOrMember | Code::SecondHeading | Code::DoubleMovement => {
            format!("{message} (--leave-out, --keep)")
        }
        _ => message,
    };
    Fault::new(&field(one.line, one.column, list), one.code.name(), &message)
}

/// Where in the list: its line, its column.
pub(super) fn field(line: u32, column: Option<usize>, list: &MemberList) -> String {
    let heading = column.map(|place| match list.columns.get(place).map(|column| column.heading.as_str()) {
        Some("") | None => place.saturating_add(1).to_string(),
        Some(heading) => heading.into(),
    });
    let line = (line > 0).then(|| line.to_string());
    let parts = [Some("list".into()), line, heading];
    parts.into_iter().flatten().collect::<Vec<String>>().join(":")
}

fn column_of(question: &Question) -> Option<usize> {
    match question {
        Question::DecimalSign(column, _) => Some(*column),
        Question::WhichAmount(first, _) => Some(*first),
        Question::Round(rounded) => Some(rounded.column),
        _ => None,
    }
}

/// The option that answers a question.
fn option_for(question: &Question) -> &'static str {
    match question {
        Question::WhichColumn | Question::WhichAmount(..) => "--columns",
        Question::DecimalSign(..) => "--decimal point|comma",
        Question::Repeated(_) => "--add-up, or --ledger and --begins",
        Question::Movements(_) => "--ledger and --begins, or --no-ledger",
        Question::DebitIsIn => "--debit in|out",
        Question::Direction(_) => "--by-sign, or --columns",
        Question::DayOrder(_) => "--days day_first|month_first",
        Question::Round(_) => "--round",
    }
}
