//! `hitung`: a Scenario as JSON in, its Outcome as JSON out.
//!
//! Exit code 0 when everything was calculated, 1 when inputs are missing, 2 when the scenario is refused.

#![forbid(unsafe_code)]
#![cfg_attr(target_arch = "wasm32", allow(unused))]

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::io::{Read as _, Write as _};
    use std::process::ExitCode;

    use kalkulator_koperasi::domain::{
        AccountTerm, BusinessTerm, CapitalStanding, CapitalTerm, Currency, DividendTerm, FinanceTerm,
        HayamiRow, Line, Outcome, Place, PlantTerm, Problem, ProcessAt, ProcessTerm, ProjectTerm, Remark,
        ResultTerm, SavingsTerm, Scenario, Source, Step, StorageTerm, TaxTerm, Term, Unit, VERSION,
    };
    use kalkulator_koperasi::evaluate;
    use kalkulator_koperasi::i18n::plant::PlantNaming;
    use kalkulator_koperasi::i18n::{self, Language, Naming};
    use serde::{Deserialize, Serialize};
    use serde_json::Value;

    /// A scenario is a page of numbers; anything near this size is something else.
    const LARGEST: u64 = 1 << 20;

    const HELP: &str = "hitung [--lang id|ms|en] < scenario.json\n";

    #[derive(Serialize)]
    struct Report {
        version: u32,
        status: &'static str,
        currency: &'static str,
        rule_date: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        total: Option<String>,
        figures: Vec<Figure>,
        remarks: Vec<Note>,
        missing: Vec<Fault>,
    }

    #[derive(Serialize)]
    struct Figure {
        id: &'static str,
        #[serde(skip_serializing_if = "Option::is_none")]
        line: Option<String>,
        title: String,
        value: String,
        exact: String,
        unit: String,
        sentence: String,
        formula: Formula,
        #[serde(skip_serializing_if = "Option::is_none")]
        rule: Option<Rule>,
    }

    #[derive(Serialize)]
    struct Formula {
        words: String,
        numbers: String,
    }

    #[derive(Serialize)]
    struct Rule {
        citation: &'static str,
        url: &'static str,
        reading: &'static str,
        since: String,
        /// Whether that is the first day, or only a day by which the rule applied.
        first_day: &'static str,
        checked_on: String,
    }

    #[derive(Serialize)]
    struct Note {
        id: &'static str,
        #[serde(skip_serializing_if = "Option::is_none")]
        line: Option<String>,
        text: String,
    }

    #[derive(Serialize)]
    struct Refused {
        version: u32,
        status: &'static str,
        errors: Vec<Fault>,
    }

    #[derive(Serialize)]
    struct Fault {
        field: String,
        reason: String,
        message: String,
    }

    impl Fault {
        fn new(field: &str, reason: &str, message: &str) -> Self {
            Self { field: field.into(), reason: reason.into(), message: message.into() }
        }
    }

    /// Only the version, so that a newer document is named as such whatever else it holds.
    #[derive(Deserialize)]
    struct Head {
        version: u32,
    }

    /// What a scenario is for, the first that it has.
    const TOTALS: [Term; 18] = [
        Term::Plant(PlantTerm::MemberDifference),
        Term::Plant(PlantTerm::HighestPrice(0)),
        Term::Plant(PlantTerm::ToCoop),
        Term::MemberTotal,
        Term::Result(ResultTerm::ForMembers),
        Term::Dividend(DividendTerm::Total),
        Term::Account(AccountTerm::CarriedForward),
        Term::Capital(CapitalTerm::Paid),
        Term::Capital(CapitalTerm::Sum(CapitalStanding::Own)),
        Term::Capital(CapitalTerm::ClosingOfAll),
        Term::Savings(SavingsTerm::Net),
        Term::Tax(TaxTerm::Tax),
        Term::Process(ProcessAt { place: 0, plant: false }, ProcessTerm::Row(HayamiRow::ValueAdded)),
        Term::Business(Some(0), BusinessTerm::Profit),
        Term::Finance(0, FinanceTerm::TotalPaid),
        Term::Finance(0, FinanceTerm::FinancierPart),
        Term::Project(ProjectTerm::NetPresentValue),
        Term::Storage(StorageTerm::BreakEvenPrice),
    ];

    pub fn main() -> ExitCode {
        let mut arguments = std::env::args().skip(1);
        let mut language = None;
        while let Some(argument) = arguments.next() {
            let code = match argument.as_str() {
                "--lang" => arguments.next(),
                _ => None,
            };
            language = code.as_deref().and_then(Language::from_code);
            if language.is_none() {
                return print(HELP, ExitCode::from(2));
            }
        }
        let language = language.unwrap_or_default();
        match read().and_then(|text| parse(&text)) {
            Err(fault) => refuse(vec![fault]),
            Ok(scenario) => answer(&scenario, language),
        }
    }

    fn read() -> Result<String, Fault> {
        let mut bytes = Vec::new();
        let taken = std::io::stdin().take(LARGEST.saturating_add(1)).read_to_end(&mut bytes);
        taken.map_err(|error| Fault::new("", "unreadable", &error.to_string()))?;
        if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LARGEST {
            return Err(Fault::new("", "too_large", "a scenario has at most 1 MiB"));
        }
        String::from_utf8(bytes).map_err(|_| Fault::new("", "not_utf8", "a scenario is UTF-8 text"))
    }

    fn parse(text: &str) -> Result<Scenario, Fault> {
        if let Ok(Head { version }) = serde_json::from_str(text)
            && version > VERSION
        {
            return Err(Fault::new("version", "unknown_version", "written by a newer program"));
        }
        let mut reader = serde_json::Deserializer::from_str(text);
        let scenario: Scenario =
            serde_path_to_error::deserialize(&mut reader).map_err(|error| fault(&error))?;
        reader.end().map_err(|error| Fault::new("", "not_json", &error.to_string()))?;
        if let (Ok(read), Ok(written)) = (serde_json::from_str(text), serde_json::to_value(&scenario))
            && let Some(field) = misshapen(&read, &written, "")
        {
            return Err(Fault::new(&field, "wrong_type", "an object was expected here"));
        }
        Ok(scenario)
    }

    /// The first list that stands where an object belongs: serde would read its items as the fields in order. What
    /// belongs where is told by how the same scenario is written.
    fn misshapen(read: &Value, written: &Value, path: &str) -> Option<String> {
        match (read, written) {
            (Value::Array(_), Value::Object(_)) => Some(path.to_owned()),
            (Value::Array(read), Value::Array(written)) => {
                read.iter().zip(written).enumerate().find_map(|(place, (read, written))| {
                    misshapen(read, written, &format!("{path}[{place}]"))
                })
            }
            (Value::Object(read), Value::Object(written)) => read.iter().find_map(|(name, read)| {
                let path = if path.is_empty() { name.clone() } else { [path, name].join(".") };
                misshapen(read, written.get(name)?, &path)
            }),
            _ => None,
        }
    }

    /// The name of what serde found, and where.
    fn fault(error: &serde_path_to_error::Error<serde_json::Error>) -> Fault {
        let message = error.inner().to_string();
        let said = message.split(" at line").next().unwrap_or_default();
        let mut path = error.path().to_string();
        if path == "." {
            path.clear();
        }
        let reason = match error.inner().classify() {
            serde_json::error::Category::Eof => "truncated",
            serde_json::error::Category::Syntax if said.contains("recursion") => "too_deep",
            serde_json::error::Category::Syntax => "not_json",
            _ => data_reason(said),
        };
        if matches!(reason, "unknown_field" | "missing_field" | "said_twice")
            && let Some(name) = said.split('`').nth(1)
            && !path.ends_with(name)
        {
            path = if path.is_empty() { name.into() } else { [&path, name].join(".") };
        }
        Fault::new(&path, reason, &message)
    }

    fn data_reason(said: &str) -> &str {
        const NAMED: [&str; 4] = ["not_a_number", "too_many_digits", "too_many_decimals", "not_a_date"];
        const STARTS: [(&str, &str); 5] = [
            ("unknown field", "unknown_field"),
            ("missing field", "missing_field"),
            ("duplicate field", "said_twice"),
            ("unknown variant", "unknown_value"),
            ("invalid", "wrong_type"),
        ];
        let named = NAMED.into_iter().find(|name| *name == said);
        let started = STARTS.iter().find(|(start, _)| said.starts_with(start)).map(|(_, reason)| *reason);
        named.or(started).unwrap_or("not_json")
    }

    fn answer(scenario: &Scenario, language: Language) -> ExitCode {
        let outcome = evaluate(scenario);
        let currency = scenario.country.currency();
        if !outcome.problems.is_empty() {
            let fault = |problem: &Problem| {
                let sentence = i18n::refusal(&problem.why, currency, language);
                Fault::new(&problem.at.path(), problem.why.code(), &sentence)
            };
            return refuse(outcome.problems.iter().map(fault).collect());
        }
        let report = report(scenario, &outcome, language);
        let code = if outcome.missing.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) };
        write(&report, code)
    }

    fn report(scenario: &Scenario, outcome: &Outcome, language: Language) -> Report {
        let missing = outcome
            .missing
            .iter()
            .map(|missing| Fault::new(&missing.0.path(), "missing", &i18n::missing(missing.0, language)));
        let remarks = outcome.remarks.iter().map(|remark| Note {
            id: remark.code(),
            line: remark.line().map(|line| Place::Line(line.at).path()),
            text: match remark {
                Remark::Plant(remark) => i18n::plant::remark(*remark, language),
                remark => i18n::remark(*remark, language),
            },
        });
        Report {
            version: VERSION,
            status: if outcome.missing.is_empty() { "complete" } else { "incomplete" },
            currency: scenario.country.currency().code(),
            rule_date: scenario.rule_date.to_string(),
            total: TOTALS.into_iter().find_map(|total| outcome.figure(total)).map(value),
            figures: outcome.figures.iter().map(|step| figure(step, scenario, language)).collect(),
            remarks: remarks.collect(),
            missing: missing.collect(),
        }
    }

    /// Names of figures in general words, lines by the names that the co-op gave them.
    struct Names<'a>(PlantNaming, &'a Scenario);

    impl Naming for Names<'_> {
        fn name(&self, term: Term, language: Language) -> String {
            let own = |line: Line| self.1.sharing.as_ref()?.own_name(line.at);
            i18n::renamed(self.0.name(term, language), term, language, &own)
        }

        fn measure(&self, step: &Step, language: Language) -> String {
            self.0.measure(step, language)
        }
    }

    fn figure(step: &Step, scenario: &Scenario, language: Language) -> Figure {
        let currency = scenario.country.currency();
        let naming = Names(i18n::plant::general(language), scenario);
        let explained = i18n::explain_with(&naming, step, currency, language);
        Figure {
            id: step.term().map_or("", Term::code),
            line: step.term().and_then(Term::part),
            title: explained.title,
            value: value(step),
            exact: step.value().fraction(),
            unit: unit(step.unit(), currency),
            sentence: explained.sentence,
            formula: Formula { words: explained.words, numbers: explained.numbers },
            rule: explained.rule.map(rule),
        }
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

    /// The first 8 decimals; `exact` beside it has the whole number.
    fn value(step: &Step) -> String {
        let cut = |places| step.value().cut(places).ok().map(|(value, _)| value.to_string());
        // Numbers of many digits have room for fewer decimals.
        cut(8).or_else(|| cut(2)).or_else(|| cut(0)).unwrap_or_default()
    }

    fn rule(source: &Source) -> Rule {
        Rule {
            citation: source.citation,
            url: source.url,
            reading: source.reading.into(),
            since: source.since.to_string(),
            first_day: source.first_day.into(),
            checked_on: source.checked_on.to_string(),
        }
    }

    fn refuse(errors: Vec<Fault>) -> ExitCode {
        write(&Refused { version: VERSION, status: "refused", errors }, ExitCode::from(2))
    }

    fn write(document: &impl Serialize, code: ExitCode) -> ExitCode {
        match serde_json::to_string_pretty(document) {
            Ok(text) => print(&(text + "\n"), code),
            Err(_) => ExitCode::from(3),
        }
    }

    fn print(text: &str, code: ExitCode) -> ExitCode {
        // A reader that closed the pipe early has what it wanted.
        let _ = std::io::stdout().write_all(text.as_bytes());
        code
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    native::main()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
