//! The source files of the project.

use std::fs;
use std::path::{Path, PathBuf};

/// A file of `src`.
pub struct RustFile {
    /// Its path below `src`, with `/`.
    pub name: String,
    /// The module that it is; the crate itself has no names.
    pub module: Vec<String>,
    /// What is written in it.
    pub source: String,
}

/// Every Rust file below `src`, in the order of their names.
///
/// # Errors
///
/// A sentence about a folder or a file that cannot be read.
pub fn rust_files(src: &Path) -> Result<Vec<RustFile>, String> {
    let mut paths = Vec::new();
    collect(src, &mut paths)?;
    let mut files = paths.iter().map(|path| read(src, path)).collect::<Result<Vec<_>, _>>()?;
    files.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(files)
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) -> Result<(), String> {
    let told = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(told)? {
        let path = entry.map_err(told)?.path();
        if path.is_dir() {
            collect(&path, paths)?;
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            paths.push(path);
        }
    }
    Ok(())
}

fn read(src: &Path, path: &Path) -> Result<RustFile, String> {
    let source = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let below = path.strip_prefix(src).unwrap_or(path);
    let mut module: Vec<String> =
        below.with_extension("").iter().map(|part| part.to_string_lossy().into_owned()).collect();
    let name = [module.join("/"), ".rs".into()].concat();
    if module.last().is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str())) {
        module.pop();
    }
    Ok(RustFile { name, module, source })
}
