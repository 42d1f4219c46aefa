//! What is asked for.

use std::path::PathBuf;
use std::time::Duration;

/// How it is asked.
pub(super) const USAGE: &str = "uji --program 'COMMAND' [--level 1|2|3] [--kind KIND] [--cases FOLDER] [--seconds N]

COMMAND is started without a shell: its words are parted at blanks. It gets one case a line and answers each with a line;
see conformance/README.md. --level asks for the cases up to that level, --kind for those of one kind, --seconds is how
long a case may take (10).
";

/// What to ask, and whom.
pub(super) struct Arguments {
    /// The words of the command.
    pub program: Vec<String>,
    /// The highest level that is asked for.
    pub level: u64,
    /// The only kind that is asked for.
    pub kind: Option<String>,
    /// The folder of the suite.
    pub cases: PathBuf,
    /// How long a case may take.
    pub limit: Duration,
}

/// The arguments; nothing where they say anything else.
pub(super) fn arguments(mut words: impl Iterator<Item = String>) -> Option<Arguments> {
    let mut found = Arguments {
        program: Vec::new(),
        level: u64::MAX,
        kind: None,
        cases: "conformance".into(),
        limit: Duration::from_secs(10),
    };
    while let Some(word) = words.next() {
        let said = words.next()?;
        match word.as_str() {
            "--program" => found.program = said.split_whitespace().map(String::from).collect(),
            "--level" => found.level = said.parse().ok()?,
            "--kind" => found.kind = Some(said),
            "--cases" => found.cases = said.into(),
            "--seconds" => found.limit = Duration::from_secs(said.parse().ok()?),
            _ => return None,
        }
    }
    (!found.program.is_empty()).then_some(found)
}
