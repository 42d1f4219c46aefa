//! Finds texts: arrays of exactly three string literals of which one has letters.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{
    Arm, Expr, ExprArray, ExprLit, FieldValue, ImplItemConst, ImplItemFn, ItemConst, ItemFn, ItemImpl,
    ItemMod, ItemStatic, Lit, LitStr, Local, Macro, Pat, Token, Type,
};

use super::files::rust_files;
use super::key;

/// A text and where it stands.
pub struct Text {
    /// What it is called in the table.
    pub key: String,
    /// Its file, below `src`, with `/`.
    pub file: String,
    /// The module of the file.
    pub module: Vec<String>,
    /// The constant or function that holds it, at the outmost.
    pub item: String,
    /// What it says.
    pub words: [Literal; 3],
}

/// A literal of the source.
pub struct Literal {
    /// What it says.
    pub text: String,
    /// The bytes of the file that it takes, with its quotes.
    pub at: Range<usize>,
}

/// Every text below `src/i18n`.
///
/// # Errors
///
/// A sentence about a file that cannot be read.
pub fn all(src: &Path) -> Result<Vec<Text>, String> {
    let mut texts = Vec::new();
    for file in rust_files(src)? {
        if file.name.starts_with("i18n/") {
            texts.extend(of_file(&file.name, &file.module, &file.source)?);
        }
    }
    Ok(texts)
}

/// Every text of a file.
///
/// # Errors
///
/// A sentence, where it is not Rust.
pub fn of_file(name: &str, module: &[String], source: &str) -> Result<Vec<Text>, String> {
    let parsed = syn::parse_file(source).map_err(|error| format!("{name}: {error}"))?;
    let mut finder = Finder { source, path: Vec::new(), found: Vec::new() };
    finder.visit_file(&parsed);
    let shown = name.strip_prefix("i18n/").unwrap_or(name);
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let texts = finder.found.into_iter().map(|(path, words)| {
        let key = [&[shown.to_owned()], path.as_slice()].concat().join(": ");
        let count = taken.entry(key.clone()).or_default();
        *count += 1;
        let key = if *count == 1 { key } else { format!("{key} ({count})") };
        let item = path.first().cloned().unwrap_or_default();
        Text { key, file: name.into(), module: module.to_vec(), item, words }
    });
    Ok(texts.collect())
}

/// The literals of an array that is a text.
fn text_of(array: &ExprArray) -> Option<[Literal; 3]> {
    let literals = array.elems.iter().map(|element| match element {
        Expr::Lit(ExprLit { lit: Lit::Str(literal), .. }) => Some(literal),
        _ => None,
    });
    as_text(literals.collect::<Option<Vec<_>>>()?.as_slice())
}

fn as_text(literals: &[&LitStr]) -> Option<[Literal; 3]> {
    let words = <[&LitStr; 3]>::try_from(literals)
        .ok()?
        .map(|literal| Literal { text: literal.value(), at: literal.span().byte_range() });
    words.iter().any(|word| word.text.contains(char::is_alphabetic)).then_some(words)
}

/// The texts in what a macro is given, which need not be Rust.
fn in_tokens(tokens: TokenStream, found: &mut Vec<[Literal; 3]>) {
    for token in tokens {
        let TokenTree::Group(group) = token else { continue };
        let list =
            syn::parse::Parser::parse2(Punctuated::<LitStr, Token![,]>::parse_terminated, group.stream());
        let text = list.ok().and_then(|list| as_text(&list.iter().collect::<Vec<_>>()));
        match text {
            Some(text) if group.delimiter() == Delimiter::Bracket => found.push(text),
            _ => in_tokens(group.stream(), found),
        }
    }
}

/// Walks through a file and keeps what it stands in.
struct Finder<'s> {
    source: &'s str,
    path: Vec<String>,
    found: Vec<(Vec<String>, [Literal; 3])>,
}

impl Finder<'_> {
    fn within(&mut self, name: String, go: impl FnOnce(&mut Self)) {
        self.path.push(name);
        go(self);
        self.path.pop();
    }
}

impl<'a> Visit<'a> for Finder<'_> {
    fn visit_item_fn(&mut self, item: &'a ItemFn) {
        self.within(item.sig.ident.to_string(), |finder| visit::visit_item_fn(finder, item));
    }

    fn visit_item_const(&mut self, item: &'a ItemConst) {
        self.within(item.ident.to_string(), |finder| visit::visit_item_const(finder, item));
    }

    fn visit_item_static(&mut self, item: &'a ItemStatic) {
        self.within(item.ident.to_string(), |finder| visit::visit_item_static(finder, item));
    }

    fn visit_item_mod(&mut self, item: &'a ItemMod) {
        self.within(item.ident.to_string(), |finder| visit::visit_item_mod(finder, item));
    }

    fn visit_item_impl(&mut self, item: &'a ItemImpl) {
        let name = match item.self_ty.as_ref() {
            Type::Path(of) => key::path(&of.path),
            _ => "impl".into(),
        };
        self.within(name, |finder| visit::visit_item_impl(finder, item));
    }

    fn visit_impl_item_fn(&mut self, item: &'a ImplItemFn) {
        self.within(item.sig.ident.to_string(), |finder| visit::visit_impl_item_fn(finder, item));
    }

    fn visit_impl_item_const(&mut self, item: &'a ImplItemConst) {
        self.within(item.ident.to_string(), |finder| visit::visit_impl_item_const(finder, item));
    }

    fn visit_arm(&mut self, arm: &'a Arm) {
        self.within(key::arm(arm, self.source), |finder| visit::visit_arm(finder, arm));
    }

    fn visit_field_value(&mut self, field: &'a FieldValue) {
        self.within(key::member(&field.member), |finder| visit::visit_field_value(finder, field));
    }

    fn visit_local(&mut self, local: &'a Local) {
        match (&local.pat, &local.init) {
            // Texts of one function that have names of their own keep their keys when another comes before them.
            (Pat::Ident(name), Some(init)) if is_text(&init.expr) && name.ident != "words" => {
                self.within(name.ident.to_string(), |finder| visit::visit_local(finder, local));
            }
            _ => visit::visit_local(self, local),
        }
    }

    fn visit_expr_array(&mut self, array: &'a ExprArray) {
        if let Some(words) = text_of(array) {
            self.found.push((self.path.clone(), words));
            return;
        }
        for (place, element) in array.elems.iter().enumerate() {
            self.within((place + 1).to_string(), |finder| finder.visit_expr(element));
        }
    }

    fn visit_macro(&mut self, of: &'a Macro) {
        let mut found = Vec::new();
        in_tokens(of.tokens.clone(), &mut found);
        self.found.extend(found.into_iter().map(|words| (self.path.clone(), words)));
    }
}

fn is_text(expression: &Expr) -> bool {
    matches!(expression, Expr::Array(array) if text_of(array).is_some())
}
