//! From the arguments to the exit code.

use std::io::Write as _;
use std::process::ExitCode;

use super::arguments::{Arguments, USAGE, arguments};
use super::judgement::{Verdict, judge};
use super::program::Program;
use super::suite::{Case, cases};
use super::table::Table;

/// Hung or ended so often, a program is asked no further.
const PATIENCE: usize = 20;

/// Asks a program every case that is asked for.
pub(crate) fn run() -> ExitCode {
    let Some(arguments) = arguments(std::env::args().skip(1)) else {
        say(USAGE);
        return ExitCode::from(2);
    };
    match examined(&arguments) {
        Ok(table) => {
            say(&table.written());
            if table.is_passed() { ExitCode::SUCCESS } else { ExitCode::from(1) }
        }
        Err(why) => {
            say(&[&why, "\n"].concat());
            ExitCode::from(2)
        }
    }
}

fn examined(arguments: &Arguments) -> Result<Table, String> {
    let mut program = Program::new(&arguments.program, arguments.limit);
    let (mut table, mut silent) = (Table::default(), 0);
    let is_asked = |case: &&Case| {
        case.level <= arguments.level && arguments.kind.as_ref().is_none_or(|kind| *kind == case.kind)
    };
    for case in cases(&arguments.cases)?.iter().filter(is_asked) {
        let verdict = match program.ask(&case.line) {
            Ok(answer) => judge(case, &answer),
            Err(why) => {
                silent += 1;
                Verdict::Failed(vec![why])
            }
        };
        if let Verdict::Failed(wrong) = &verdict {
            wrong.iter().for_each(|wrong| say(&format!("{}: {wrong}\n", case.id)));
        }
        table.add(&case.kind, case.level, &verdict);
        if silent >= PATIENCE {
            say(&format!("{PATIENCE} cases had no answer: the rest is not asked\n"));
            break;
        }
    }
    Ok(table)
}

/// Whoever closed the output does not want to know.
fn say(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}
