//! What is told at the end: how many passed, by kind and level.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::judgement::Verdict;

/// Counts of one kind and level.
#[derive(Clone, Copy, Default)]
struct Counts {
    passed: usize,
    failed: usize,
    unsupported: usize,
}

impl Counts {
    fn add(&mut self, verdict: &Verdict) {
        *match verdict {
            Verdict::Passed => &mut self.passed,
            Verdict::Failed(_) => &mut self.failed,
            Verdict::Unsupported => &mut self.unsupported,
        } += 1;
    }

    fn row(&self, name: &str, level: &str) -> String {
        let Self { passed, failed, unsupported } = self;
        format!("{name:<18}{level:>5}{passed:>8}{failed:>8}{unsupported:>13}\n")
    }
}

/// The counts of all kinds.
#[derive(Default)]
pub(super) struct Table {
    by_kind: BTreeMap<(String, u64), Counts>,
    all: Counts,
}

impl Table {
    pub(super) fn add(&mut self, kind: &str, level: u64, verdict: &Verdict) {
        self.by_kind.entry((kind.into(), level)).or_default().add(verdict);
        self.all.add(verdict);
    }

    /// Whether there were cases, and all of them passed.
    pub(super) fn is_passed(&self) -> bool {
        self.all.passed > 0 && self.all.failed + self.all.unsupported == 0
    }

    pub(super) fn written(&self) -> String {
        let mut text =
            format!("{:<18}{:>5}{:>8}{:>8}{:>13}\n", "kind", "level", "passed", "failed", "unsupported");
        for ((kind, level), counts) in &self.by_kind {
            let _ = write!(text, "{}", counts.row(kind, &level.to_string()));
        }
        text + &self.all.row("all", "")
    }
}
