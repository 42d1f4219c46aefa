//! Citations: the title of an official document, the name of a publication or of who published a figure.
//!
//! # Design
//!
//! *Why may they stand in the data?* A citation is the same in every language: whoever looks the rule up has to
//! find these words on its cover. So they are no texts of the widget, and nobody translates them.
//!
//! *How is one known?* By the name of what takes it, not by its words: a field of a struct, a parameter of a
//! function or of a macro of the same file that is called like one of [`NAMES`].

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{File, FnArg, ItemFn, ItemMacro, Pat};

/// What takes a citation is called like one of these.
const NAMES: [&str; 6] = ["author", "citation", "gazette", "origin", "publisher", "title"];

/// The functions and macros of a file that take a citation, and as which argument, from 0.
#[derive(Default)]
pub struct Cited {
    calls: Vec<(String, usize)>,
    fields: bool,
}

impl Cited {
    /// What a file has of them.
    pub fn in_file(file: &File) -> Self {
        let mut cited = Self { calls: Vec::new(), fields: true };
        cited.visit_file(file);
        cited
    }

    /// The argument that is a citation, where a group follows the name of one of these.
    pub fn argument(&self, before: &[TokenTree]) -> Option<usize> {
        let name = match before {
            [.., TokenTree::Ident(name), TokenTree::Punct(sign)] if sign.as_char() == '!' => {
                format!("{name}!")
            }
            [.., TokenTree::Ident(name)] => name.to_string(),
            _ => return None,
        };
        self.calls.iter().find(|(call, _)| *call == name).map(|(_, argument)| *argument)
    }

    /// Whether what comes next is the value of a field for a citation.
    pub fn field(&self, before: &[TokenTree]) -> bool {
        let name = match before {
            [.., TokenTree::Ident(name), TokenTree::Punct(sign)] if sign.as_char() == ':' => name,
            _ => return false,
        };
        self.fields && NAMES.iter().any(|field| name == field)
    }
}

impl Visit<'_> for Cited {
    fn visit_item_fn(&mut self, item: &ItemFn) {
        let is_citation = |argument: &FnArg| match argument {
            FnArg::Typed(argument) => match argument.pat.as_ref() {
                Pat::Ident(name) => NAMES.iter().any(|field| name.ident == field),
                _ => false,
            },
            FnArg::Receiver(_) => false,
        };
        if let Some(place) = item.sig.inputs.iter().position(is_citation) {
            self.calls.push((item.sig.ident.to_string(), place));
        }
        visit::visit_item_fn(self, item);
    }

    fn visit_item_macro(&mut self, item: &ItemMacro) {
        let Some(name) = &item.ident else { return };
        // The first rule: `(` what it is given `)` `=>`.
        let first = item.mac.tokens.clone().into_iter().next();
        if let Some(TokenTree::Group(parameters)) = first
            && let Some(place) = parameter(parameters.stream())
        {
            self.calls.push((format!("{name}!"), place));
        }
    }
}

/// The place of a `$citation:literal` among the parameters of a macro.
fn parameter(tokens: TokenStream) -> Option<usize> {
    let (mut place, mut after_dollar) = (0, false);
    for token in tokens {
        match &token {
            TokenTree::Ident(name) if after_dollar && NAMES.iter().any(|field| name == field) => {
                return Some(place);
            }
            TokenTree::Punct(sign) if sign.as_char() == ',' => place += 1,
            _ => {}
        }
        after_dollar = matches!(&token, TokenTree::Punct(sign) if sign.as_char() == '$');
    }
    None
}
