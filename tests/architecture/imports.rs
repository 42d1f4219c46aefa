//! Which files of `src` name which others, by every path in them: imports, and paths in the middle of code.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The modules of the crate, each with the modules that its file names.
pub type Graph = BTreeMap<String, BTreeSet<String>>;

/// The graph of files: `domain/value/mod.rs` is the module `domain::value`.
pub fn graph(files: &[(Vec<String>, String)]) -> Graph {
    let modules: BTreeSet<String> = files.iter().map(|(path, _)| module(path)).collect();
    let mut graph = Graph::new();
    for (path, text) in files {
        let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{path:?}: {error}"));
        let own = module(path);
        let mut found = BTreeSet::new();
        paths(tokens, &mut |path| found.extend(target(&own, path, &modules)));
        found.remove(&own);
        graph.insert(own, found);
    }
    graph
}

/// The module of a file.
fn module(path: &[String]) -> String {
    let mut parts: Vec<_> = path.iter().map(|part| part.trim_end_matches(".rs")).collect();
    if matches!(parts.last(), Some(&("mod" | "lib"))) {
        parts.pop();
    }
    parts.join("::")
}

/// Every path of a stream, that of each name in a group of imports too. Tests inside a file are passed over.
fn paths(tokens: TokenStream, take: &mut dyn FnMut(&[String])) {
    let mut path = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(name) => path.push(name.to_string()),
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && !path.is_empty() => {
                // `a::{b, c::d}`: a path of each, unless this is the body of something.
                let prefix = std::mem::take(&mut path);
                paths(group.stream(), &mut |inner| {
                    take(inner);
                    take(&[&prefix, inner].concat());
                });
                continue;
            }
            TokenTree::Group(group) => {
                if is_for_tests(&group.stream()) {
                    return;
                }
                if !is_visibility(&group.stream()) {
                    paths(group.stream(), take);
                }
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
        if path.is_empty() {
            continue;
        }
        // A path goes on after `::`.
        let goes_on = matches!(tokens.peek(), Some(TokenTree::Punct(mark)) if mark.as_char() == ':' && mark.spacing() == proc_macro2::Spacing::Joint);
        if goes_on {
            tokens.next();
            tokens.next();
            if matches!(tokens.peek(), Some(TokenTree::Ident(_))) {
                continue;
            }
            if matches!(tokens.peek(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace)
            {
                continue;
            }
            path.push("*".into());
        }
        take(&path);
        path.clear();
    }
}

/// The inside of `pub(in …)`, which names who may see something, and takes nothing from there.
fn is_visibility(inside: &TokenStream) -> bool {
    matches!(inside.clone().into_iter().next(), Some(TokenTree::Ident(name)) if name == "in")
}

/// The inside of `#[cfg(test)]`.
fn is_for_tests(inside: &TokenStream) -> bool {
    let mut inside = inside.clone().into_iter();
    let is_cfg = matches!(inside.next(), Some(TokenTree::Ident(name)) if name == "cfg");
    is_cfg && matches!(inside.next(), Some(TokenTree::Group(group)) if group.stream().to_string() == "test")
}

/// The module that a path in a module leads to, if it is one of the crate's; its last names may be items in it.
fn target(own: &str, path: &[String], modules: &BTreeSet<String>) -> Option<String> {
    let mut at: Vec<&str> = own.split("::").filter(|part| !part.is_empty()).collect();
    let mut rest = path;
    if path.len() == 1 && ["crate", "self", "super"].contains(&path[0].as_str()) {
        // As in `pub(crate)`.
        return None;
    }
    match path.first().map(String::as_str)? {
        "crate" | "kalkulator_koperasi" => (at, rest) = (Vec::new(), &path[1..]),
        "self" => rest = &path[1..],
        "super" => {
            while rest.first().is_some_and(|part| part == "super") {
                at.pop();
                rest = &rest[1..];
            }
        }
        first => {
            let child = [at.as_slice(), &[first]].concat().join("::");
            if !modules.contains(&child) {
                return None;
            }
        }
    }
    for part in rest {
        let next = [at.as_slice(), &[part.as_str()]].concat().join("::");
        if !modules.contains(&next) {
            break;
        }
        at.push(part);
    }
    Some(at.join("::")).filter(|found| modules.contains(found))
}

/// The circles: sets of modules that lead to each other, the largest first.
pub fn circles(graph: &Graph) -> Vec<BTreeSet<String>> {
    let reach: BTreeMap<&String, BTreeSet<String>> =
        graph.keys().map(|module| (module, reached(module, graph))).collect();
    let mut circles: Vec<BTreeSet<String>> = Vec::new();
    for module in graph.keys() {
        if circles.iter().any(|circle| circle.contains(module)) || !reach[module].contains(module) {
            continue;
        }
        let back = |other: &&String| reach.get(other).is_some_and(|from| from.contains(module));
        circles.push(reach[module].iter().filter(back).cloned().collect());
    }
    circles.sort_by_key(|circle| std::cmp::Reverse(circle.len()));
    circles
}

/// Everything that a module leads to.
fn reached(module: &str, graph: &Graph) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&String> = graph.get(module).into_iter().flatten().collect();
    while let Some(next) = open.pop() {
        if found.insert(next.clone()) {
            open.extend(graph.get(next).into_iter().flatten());
        }
    }
    found
}
