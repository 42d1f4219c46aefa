//! From the arguments to the list with its shares.

use std::fs::File;
use std::io::{BufWriter, Read as _, Write};
use std::path::Path;
use std::process::ExitCode;

use kalkulator_koperasi::domain::{Exact, Scenario};
use kalkulator_koperasi::i18n::members::{account_headings, balance_differs, reason, reason_headings};
use kalkulator_koperasi::members::{
    Key, MemberList, Plan, Progress, Reader, Shares, Writer, accounts, share,
};

use super::answer::{Asked, Stop};
use super::columns::{bound, of_ledger, said_heading};
use super::options::{Options, USAGE, options};
use super::report::report;
use super::summary::titles;
use crate::command::document::{parse, read};
use crate::command::fault::Fault;
use crate::command::report::{Refused, write};

/// Bytes that are written at once.
const PIECE: usize = 1 << 20;

/// Reads a scenario and a list, and writes the list with its shares.
pub(crate) fn run(arguments: impl Iterator<Item = String>) -> ExitCode {
    let arguments: Vec<String> = arguments.collect();
    let help = arguments.iter().any(|argument| argument == "--help");
    let Some(options) = options(arguments.into_iter()).filter(|_| !help) else {
        let _ = std::io::stdout().write_all(USAGE.as_bytes());
        return if help { ExitCode::SUCCESS } else { ExitCode::from(2) };
    };
    match shared(options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop { refused: true, faults }) => write(&Refused::new(faults), ExitCode::from(2)),
        Err(Stop { faults, .. }) => write(&Asked::new(faults), ExitCode::from(1)),
    }
}

fn shared(mut options: Options) -> Result<(), Stop> {
    let text = read(std::io::stdin()).map_err(Stop::refused)?;
    let scenario = parse(&text).map_err(Stop::refused)?;
    options.choices.currency = scenario.country.currency();
    let plan = Plan::of(&scenario).map_err(|stop| Stop::of_plan(&stop, &scenario, options.language))?;
    let bytes = bytes(&options.list)?;
    let mut first = Reader::headings(&bytes, options.choices.clone());
    if let Some(line) = said_heading(&first, &options.columns).filter(|_| options.choices.heading.is_none()) {
        options.choices.heading = Some(Some(line));
        first = Reader::headings(&bytes, options.choices.clone());
    }
    let bound = match options.choices.ledger {
        None => bound(&first, &plan, &options.columns, options.language)?,
        Some(_) => of_ledger(&first, &options.columns)?,
    };
    options.choices.columns = bound.uses;
    let list = Reader::read(&bytes, options.choices.clone());
    let stop = Stop::of_list(&list, options.language);
    if let Some(path) = options.problems.as_ref().filter(|_| list.errors().next().is_some()) {
        let language = options.language;
        let rows = Writer::new(&list, &[])
            .bad_rows(reason_headings(language), &|told| reason(told, &list, language));
        keep(path, &rows)?;
    }
    if let Some(stop) = stop {
        return Err(stop);
    }
    let in_file = list;
    let accounts = of_accounts(&in_file, &plan, &options)?;
    let (list, keys) = match &accounts {
        Some((accounts, keys)) => (accounts, keys),
        None => (&in_file, &bound.keys),
    };
    agree(&in_file, list, keys, &options)?;
    let shares = share(list, &plan, keys, options.choices.currency);
    let shares = shares.map_err(|why| Stop::of_shares(why, list, options.language))?;
    finish((&in_file, list), &shares, &scenario, &options)
}

/// The accounts of a ledger as a list, and the column that everything is measured by; nothing where the list is no ledger.
fn of_accounts(list: &MemberList, plan: &Plan, options: &Options) -> Result<Option<Accounts>, Stop> {
    let Some(said) = &options.choices.ledger else { return Ok(None) };
    let headings = account_headings(said.method, options.language);
    let Some((grid, choices)) = accounts(list, &options.choices, headings) else { return Ok(None) };
    let mut reader = Reader::of_grid(grid, choices);
    while reader.step(usize::MAX) != Progress::Done {}
    let accounts = reader.finish();
    if let Some(stop) = Stop::of_list(&accounts, options.language) {
        return Err(stop);
    }
    let keys = plan.keys();
    if keys.len() > 1 {
        let message =
            "a ledger has one balance, and the scenario shares by several: one run for each, with --kind";
        return Err(Stop::refused(Fault::new("--ledger", "several_bases", message)));
    }
    let keys = keys.into_iter().map(|key| (key, accounts.chosen.amounts.clone())).collect();
    Ok(Some((accounts, keys)))
}

/// A list, and the columns of each key.
type Accounts = (MemberList, Vec<(Key, Vec<usize>)>);

/// Refuses a list that does not come to what the books say: of a ledger its closing balances, else the columns of the plan.
fn agree(
    in_file: &MemberList,
    list: &MemberList,
    keys: &[(Key, Vec<usize>)],
    options: &Options,
) -> Result<(), Stop> {
    let Some(balance) = options.balance else { return Ok(()) };
    let hundredths = match &in_file.ledger {
        Some(ledger) => ledger.closing(),
        None => {
            let mut columns: Vec<usize> = keys
                .iter()
                .filter(|(key, _)| *key != Key::Months)
                .flat_map(|(_, columns)| columns)
                .copied()
                .collect();
            columns.sort_unstable();
            columns.dedup();
            columns.into_iter().filter_map(|column| list.amounts_in(column)).map(|amounts| amounts.sum).sum()
        }
    };
    let all = Exact::whole(hundredths).over(&Exact::whole(100));
    let more = all.minus(&Exact::decimal(balance));
    if more.is_zero() {
        return Ok(());
    }
    let message = balance_differs(&all, &more, options.choices.currency, options.language);
    Err(Stop::refused(Fault::new("--balance", "balance_differs", &message)))
}

/// Writes report and list.
fn finish(
    (in_file, list): (&MemberList, &MemberList),
    shares: &[Shares],
    scenario: &Scenario,
    options: &Options,
) -> Result<(), Stop> {
    let titles = titles(shares, scenario, options.language);
    let report = report((in_file, list), shares, &titles, scenario, options.language);
    let text = serde_json::to_string_pretty(&report).unwrap_or_default() + "\n";
    match &options.report {
        Some(path) => keep(path, text.as_bytes())?,
        None => {
            let _ = std::io::stderr().write_all(text.as_bytes());
        }
    }
    let mut out = BufWriter::with_capacity(PIECE, std::io::stdout().lock());
    let writer = Writer::new(list, shares);
    let mut piece = Vec::with_capacity(PIECE);
    writer.headings(&titles, &mut piece);
    for row in 0..list.rows.len() {
        writer.row(row, &mut piece);
        if piece.len() > PIECE / 2 {
            let _ = out.write_all(&piece);
            piece.clear();
        }
    }
    let _ = out.write_all(&piece).and_then(|()| out.flush());
    Ok(())
}

fn bytes(path: &Path) -> Result<Vec<u8>, Stop> {
    let unreadable =
        |error: std::io::Error| Stop::refused(Fault::new("--list", "unreadable", &error.to_string()));
    let mut bytes = Vec::new();
    // One byte more than the largest file, so that a larger one is seen to be one.
    let most = u64::try_from(kalkulator_koperasi::members::LARGEST).unwrap_or(u64::MAX).saturating_add(1);
    File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes)).map_err(unreadable)?;
    Ok(bytes)
}

fn keep(path: &Path, bytes: &[u8]) -> Result<(), Stop> {
    let name = path.display().to_string();
    std::fs::write(path, bytes)
        .map_err(|error| Stop::refused(Fault::new(&name, "not_written", &error.to_string())))
}
