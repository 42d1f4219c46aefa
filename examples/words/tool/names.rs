//! What a name in the source stands for, so far as texts need it: modules, imports, what is handed on.

use std::collections::{BTreeMap, BTreeSet};

use syn::{Ident, Item, ItemUse, UseTree};

/// A path of names.
pub type Names = Vec<String>;

/// Imports of imports end somewhere, or are a circle.
const DEEPEST: usize = 16;

/// What a module has.
#[derive(Default)]
struct Module {
    items: BTreeSet<String>,
    imports: BTreeMap<String, Names>,
    globs: Vec<Names>,
}

/// The modules of the crate.
#[derive(Default)]
pub struct Modules(BTreeMap<Names, Module>);

impl Modules {
    /// Adds a file.
    pub fn add(&mut self, module: &[String], items: &[Item]) {
        for depth in 0..module.len() {
            self.0.entry(module[..depth].to_vec()).or_default();
        }
        gather(module, items, self.0.entry(module.to_vec()).or_default());
    }

    /// The module and the name of an item, by the path under which a module speaks of it.
    pub fn item(&self, module: &[String], path: &[String]) -> Option<(Names, String)> {
        self.found(&absolute(module, path)?, DEEPEST)
    }

    fn found(&self, path: &[String], depth: usize) -> Option<(Names, String)> {
        let depth = depth.checked_sub(1)?;
        let mut at = Names::new();
        for (place, name) in path.iter().enumerate() {
            let rest = &path[place + 1..];
            let inner = [at.as_slice(), std::slice::from_ref(name)].concat();
            if !rest.is_empty() && self.0.contains_key(&inner) {
                at = inner;
                continue;
            }
            let module = self.0.get(&at)?;
            if module.items.contains(name) {
                return Some((at, name.clone()));
            }
            if let Some(import) = module.imports.get(name) {
                return self.found(&[import.as_slice(), rest].concat(), depth);
            }
            let globs = module.globs.iter().filter(|glob| **glob != at);
            return globs
                .map(|glob| [glob, &path[place..]].concat())
                .find_map(|path| self.found(&path, depth));
        }
        None
    }
}

/// A path from the crate on.
fn absolute(module: &[String], path: &[String]) -> Option<Names> {
    let (first, rest) = path.split_first()?;
    match first.as_str() {
        "crate" | "kalkulator_koperasi" => Some(rest.to_vec()),
        "self" => Some([module, rest].concat()),
        "super" => {
            let (_, above) = module.split_last()?;
            match rest.first() {
                Some(next) if next == "super" => absolute(above, rest),
                _ => Some([above, rest].concat()),
            }
        }
        _ => Some([module, path].concat()),
    }
}

/// What items a module has; those of modules written inside it count as its own.
fn gather(module: &[String], items: &[Item], has: &mut Module) {
    for item in items {
        match item {
            Item::Use(item) => import(module, item, has),
            Item::Mod(inner) => {
                let path = [module, &[inner.ident.to_string()]].concat();
                gather(&path, inner.content.as_ref().map_or(&[], |(_, items)| items), has);
            }
            item => has.items.extend(named(item).map(Ident::to_string)),
        }
    }
}

fn named(item: &Item) -> Option<&Ident> {
    match item {
        Item::Const(item) => Some(&item.ident),
        Item::Enum(item) => Some(&item.ident),
        Item::Fn(item) => Some(&item.sig.ident),
        Item::Static(item) => Some(&item.ident),
        Item::Struct(item) => Some(&item.ident),
        _ => None,
    }
}

fn import(module: &[String], item: &ItemUse, has: &mut Module) {
    let mut paths = Vec::new();
    flatten(&item.tree, &mut Names::new(), &mut paths);
    for (path, name) in paths {
        let Some(path) = absolute(module, &path) else { continue };
        match name {
            Some(name) => drop(has.imports.insert(name, path)),
            None => has.globs.push(path),
        }
    }
}

/// Every path of a `use` and the name that it gets; none where everything is imported.
fn flatten(tree: &UseTree, before: &mut Names, paths: &mut Vec<(Names, Option<String>)>) {
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            flatten(&path.tree, before, paths);
            before.pop();
        }
        UseTree::Name(name) if name.ident == "self" => paths.push((before.clone(), before.last().cloned())),
        UseTree::Name(name) => {
            let name = name.ident.to_string();
            paths.push(([before.as_slice(), std::slice::from_ref(&name)].concat(), Some(name)));
        }
        UseTree::Rename(name) => {
            let path = [before.as_slice(), &[name.ident.to_string()]].concat();
            paths.push((path, Some(name.rename.to_string())));
        }
        UseTree::Glob(_) => paths.push((before.clone(), None)),
        UseTree::Group(group) => group.items.iter().for_each(|tree| flatten(tree, before, paths)),
    }
}
