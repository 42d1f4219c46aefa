//! Which files mention the constant or function that holds a text.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::files::rust_files;
use super::names::{Modules, Names};

/// Words after which a name is given, not used.
const DEFINES: [&str; 8] = ["const", "enum", "fn", "let", "mod", "mut", "static", "struct"];

/// The files by what they mention.
pub struct Uses(BTreeMap<(Names, String), BTreeSet<String>>);

impl Uses {
    /// What every file below `src` mentions.
    ///
    /// # Errors
    ///
    /// A sentence about a file that cannot be read.
    pub fn of(src: &Path) -> Result<Self, String> {
        let files = rust_files(src)?;
        let mut modules = Modules::default();
        for file in &files {
            let parsed = syn::parse_file(&file.source).map_err(|error| format!("{}: {error}", file.name))?;
            modules.add(&file.module, &parsed.items);
        }
        let mut uses = Self(BTreeMap::new());
        for file in files {
            let tokens: TokenStream =
                file.source.parse().map_err(|error| format!("{}: {error}", file.name))?;
            let mut mentions = Vec::new();
            mentioned(tokens, &mut mentions);
            for mention in mentions {
                let Some(item) = modules.item(&file.module, &mention.path) else { continue };
                // Variables are often called like a function of their own file.
                if item.0 != file.module || mention.is_called || is_constant(&item.1) {
                    uses.0.entry(item).or_default().insert(file.name.clone());
                }
            }
        }
        Ok(uses)
    }

    /// The files that mention an item, those outside `i18n` first.
    pub fn of_item(&self, module: &[String], item: &str) -> Vec<String> {
        let files = self.0.get(&(module.to_vec(), item.to_owned())).into_iter().flatten();
        let (inside, outside): (Vec<_>, Vec<_>) =
            files.map(|file| ["src/", file].concat()).partition(|file| file.starts_with("src/i18n/"));
        [outside, inside].concat()
    }
}

/// A path that stands in the code.
struct Mention {
    path: Names,
    is_called: bool,
}

fn is_constant(name: &str) -> bool {
    !name.contains(char::is_lowercase)
}

/// The paths in code, but for imports: what is imported and used is mentioned where it is used.
fn mentioned(tokens: TokenStream, found: &mut Vec<Mention>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let (mut place, mut is_given) = (0, false);
    while let Some(token) = tokens.get(place) {
        match token {
            TokenTree::Group(group) => mentioned(group.stream(), found),
            TokenTree::Ident(name) if name == "use" => {
                place += tokens[place..].iter().take_while(|token| !is_sign(Some(token), ';')).count();
            }
            TokenTree::Ident(_) => {
                let path = path(&tokens[place..]);
                let after = tokens.get(place + 3 * path.len() - 2);
                let is_field = path.len() == 1 && is_sign(after, ':');
                let is_defined = is_given || is_field;
                is_given = path.last().is_some_and(|last| DEFINES.contains(&last.as_str()));
                place += 3 * (path.len() - 1);
                if !is_defined && !is_given {
                    found.push(Mention { path, is_called: is_call(after) });
                }
                place += 1;
                continue;
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
        is_given = is_sign(Some(token), '.') && !is_range(&tokens, place);
        place += 1;
    }
}

/// The names from here on that `::` holds together.
fn path(tokens: &[TokenTree]) -> Names {
    let mut path = Names::new();
    let mut rest = tokens;
    while let [TokenTree::Ident(name), after @ ..] = rest {
        path.push(name.to_string());
        match after {
            [one, other, next @ ..] if is_sign(Some(one), ':') && is_sign(Some(other), ':') => rest = next,
            _ => break,
        }
    }
    path
}

/// Two points are no access to what follows.
fn is_range(tokens: &[TokenTree], place: usize) -> bool {
    let before = place.checked_sub(1).and_then(|before| tokens.get(before));
    is_sign(before, '.') || is_sign(tokens.get(place + 1), '.')
}

fn is_sign(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

fn is_call(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis)
}
