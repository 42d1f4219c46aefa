//! Writes every text of `src/i18n` as one table for a language officer, and takes a corrected table back: see `scripts/words`.

mod tool;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

const HELP: &str = "scripts/words > FILE      writes every text of src/i18n as a table
scripts/words take FILE   takes a corrected table back";

fn main() -> ExitCode {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let arguments: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    let done = match arguments.as_slice() {
        [] => tool::export(&src).map(|table| print!("{table}")).map_err(|fault| vec![fault]),
        [take, file] if take == Path::new("take") => take_back(&src, file),
        _ => Err(vec![HELP.into()]),
    };
    let Err(faults) = done else { return ExitCode::SUCCESS };
    for fault in faults {
        eprintln!("{fault}");
    }
    ExitCode::FAILURE
}

fn take_back(src: &Path, file: &Path) -> Result<(), Vec<String>> {
    let table = fs::read(file).map_err(|error| vec![format!("{}: {error}", file.display())])?;
    let changed = tool::take(src, &table).map_err(|mut faults| {
        faults.push("Nothing was changed.".into());
        faults
    })?;
    for key in &changed {
        println!("{key}");
    }
    println!("{} texts changed", changed.len());
    Ok(())
}
