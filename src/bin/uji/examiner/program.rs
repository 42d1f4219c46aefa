//! The program that is asked: started once, and again after it hung or ended.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

/// Bytes of the longest answer.
const LONGEST: u64 = 64 << 20;

/// A program and the lines to and from it.
pub(super) struct Program<'a> {
    words: &'a [String],
    limit: Duration,
    running: Option<Running>,
}

struct Running {
    child: Child,
    lines: Sender<String>,
    answers: Receiver<String>,
}

impl<'a> Program<'a> {
    pub(super) fn new(words: &'a [String], limit: Duration) -> Self {
        Self { words, limit, running: None }
    }

    /// The line that it answers to a line.
    ///
    /// # Errors
    ///
    /// A sentence where it cannot be started, does not answer in time, or ends.
    pub(super) fn ask(&mut self, line: &str) -> Result<String, String> {
        let running = match self.running.take() {
            Some(running) => running,
            None => Running::start(self.words)?,
        };
        // Where it has ended, this shows when it is listened to.
        let _ = running.lines.send([line, "\n"].concat());
        match running.answers.recv_timeout(self.limit) {
            Ok(answer) => {
                self.running = Some(running);
                Ok(answer)
            }
            Err(RecvTimeoutError::Timeout) => {
                running.stop();
                Err(format!("no answer within {} s", self.limit.as_secs()))
            }
            Err(RecvTimeoutError::Disconnected) => Err(format!("the program ended: {}", running.stop())),
        }
    }
}

impl Drop for Program<'_> {
    fn drop(&mut self) {
        if let Some(running) = self.running.take() {
            running.stop();
        }
    }
}

impl Running {
    fn start(words: &[String]) -> Result<Self, String> {
        let (name, rest) = words.split_first().ok_or("no program")?;
        let mut command = Command::new(name);
        command.args(rest).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().map_err(|error| format!("{name} cannot be started: {error}"))?;
        let (Some(stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(format!("{name} cannot be spoken with"));
        };
        Ok(Self { child, lines: speak(stdin), answers: listen(stdout) })
    }

    /// Ends it; tells how it ended by itself.
    fn stop(mut self) -> String {
        // Whoever closed its output is about to end: that shows in a moment.
        let ended = (0..20).find_map(|_| {
            let ended = self.child.try_wait().ok().flatten();
            if ended.is_none() {
                thread::sleep(Duration::from_millis(5));
            }
            ended
        });
        let _ = self.child.kill();
        let _ = self.child.wait();
        ended.map_or_else(|| "it closed its output".into(), |status| status.to_string())
    }
}

/// Writes in a thread of its own: a program that does not read would hold up its examiner.
fn speak(mut stdin: ChildStdin) -> Sender<String> {
    let (lines, to_write) = channel::<String>();
    thread::spawn(move || {
        for line in to_write {
            if stdin.write_all(line.as_bytes()).and_then(|()| stdin.flush()).is_err() {
                return;
            }
        }
    });
    lines
}

fn listen(stdout: ChildStdout) -> Receiver<String> {
    let (found, answers) = channel();
    thread::spawn(move || {
        let mut reader = BufReader::new(stdout);
        loop {
            let mut line = Vec::new();
            match reader.by_ref().take(LONGEST).read_until(b'\n', &mut line) {
                Ok(1..) if found.send(String::from_utf8_lossy(&line).into_owned()).is_ok() => {}
                _ => return,
            }
        }
    });
    answers
}
