//! Finds what reads like a text for people in a file of Rust, by its tokens: inside macros too.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};
use syn::LitStr;

use super::cited::Cited;

/// Macros whose texts only programmers see.
const FOR_PROGRAMMERS: [&str; 14] = [
    "assert",
    "assert_eq",
    "assert_ne",
    "compile_error",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "env",
    "include_bytes",
    "include_str",
    "panic",
    "todo",
    "unimplemented",
    "unreachable",
];

/// Attributes of HTML that are shown or read out; all others are for the browser.
const FOR_PEOPLE: [&str; 9] = [
    "alt",
    "aria-description",
    "aria-label",
    "aria-roledescription",
    "content",
    "label",
    "placeholder",
    "title",
    "value",
];

/// Names of HTML that code lists.
const OF_HTML: [&str; 28] = [
    "accept",
    "aria-expanded",
    "aria-hidden",
    "aria-label",
    "aria-pressed",
    "aria-rowcount",
    "aria-rowindex",
    "autocomplete",
    "class",
    "data-go",
    "data-leads",
    "data-list-do",
    "data-name",
    "disabled",
    "for",
    "href",
    "id",
    "max",
    "name",
    "role",
    "rows",
    "scope",
    "spellcheck",
    "style",
    "tabindex",
    "title",
    "type",
    "value",
];

/// What may stand in a file.
pub struct Allowed {
    /// Classes of the styles: a list of them is none of words.
    pub classes: BTreeSet<String>,
    /// Whether the file has citations, which name a publication as it names itself.
    pub citations: bool,
    /// Literals that are read by programs.
    pub codes: Vec<&'static str>,
    /// Whether one text in one language may stand there.
    pub single: bool,
}

/// A text that was found.
#[derive(Debug, PartialEq, Eq)]
pub struct Found {
    /// Its line in the file.
    pub line: usize,
    /// Its beginning, as it is written.
    pub text: String,
}

/// Every text for people in a file.
pub fn texts(source: &str, allowed: &Allowed) -> Result<Vec<Found>, syn::Error> {
    let file = syn::parse_file(source)?;
    let cited = if allowed.citations { Cited::in_file(&file) } else { Cited::default() };
    let mut finder = Finder { allowed, cited, found: Vec::new() };
    finder.walk(source.parse()?, false);
    Ok(finder.found)
}

struct Finder<'a> {
    allowed: &'a Allowed,
    cited: Cited,
    found: Vec<Found>,
}

impl Finder<'_> {
    fn walk(&mut self, tokens: TokenStream, html: bool) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (place, token) in tokens.iter().enumerate() {
            let before = &tokens[..place];
            match token {
                TokenTree::Group(group) if !is_for_programmers(before) => self.group(group, before, html),
                TokenTree::Literal(literal) => self.literal(literal, before, html),
                _ => {}
            }
        }
    }

    fn group(&mut self, group: &Group, before: &[TokenTree], html: bool) {
        let literals = literals(group);
        if let [first, _, _] = literals.as_slice() {
            let has_letters = literals.iter().any(|text| text.value().contains(char::is_alphabetic));
            if has_letters && !literals.iter().all(|text| OF_HTML.contains(&text.value().as_str())) {
                self.found.push(Found {
                    line: first.span().start().line,
                    text: format!("[{:?}, …]", first.value()),
                });
            }
            return;
        }
        let cited = self.cited.arguments(before);
        let html = html || names(before).first().is_some_and(|name| name == "html!");
        self.walk(without(group.stream(), &cited), html);
    }

    fn literal(&mut self, literal: &Literal, before: &[TokenTree], html: bool) {
        let Some(text) = string(literal) else { return };
        let is_technical = html && attribute(before).is_some_and(|name| !FOR_PEOPLE.contains(&name.as_str()));
        if self.allowed.single || is_technical || self.cited.field(before) {
            return;
        }
        let text = text.value();
        if reads_like_a_text(&text, &self.allowed.classes) && !self.allowed.codes.contains(&text.as_str()) {
            self.found.push(Found { line: literal.span().start().line, text: format!("{text:?}") });
        }
    }
}

/// Whether a literal has letters together with a space, beyond ASCII, or small after a capital one.
pub fn reads_like_a_text(text: &str, classes: &BTreeSet<String>) -> bool {
    let is_word = |word: &str| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1;
    let letters: Vec<char> = text.chars().collect();
    let is_name = letters.windows(2).any(|pair| pair[0].is_uppercase() && pair[1].is_lowercase());
    let is_foreign = letters.iter().any(|letter| letter.is_alphabetic() && !letter.is_ascii());
    let is_address =
        ["https://", "http://"].iter().any(|start| text.starts_with(start)) && !text.contains(' ');
    let is_classes = text.split_whitespace().all(|word| classes.contains(word));
    text.split_whitespace().any(is_word)
        && (text.contains(' ') || is_foreign || is_name)
        && !is_address
        && !is_classes
        && !is_markup(text)
}

/// Whether all letters of a literal stand between `<` and `>`, or are names of what is written there.
fn is_markup(text: &str) -> bool {
    let (mut in_tag, mut in_name) = (false, false);
    let mut outside = String::new();
    for letter in text.chars() {
        match letter {
            '<' => in_tag = true,
            '>' => in_tag = false,
            '{' => in_name = true,
            '}' => in_name = false,
            _ if !in_tag && !in_name => outside.push(letter),
            _ => {}
        }
    }
    text.starts_with('<') && text.ends_with('>') && !outside.contains(char::is_alphabetic)
}

/// The classes that style sheets speak of.
pub fn classes(styles: &str) -> BTreeSet<String> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    let class = |after: &str| after.chars().take_while(|letter| is_part(*letter)).collect::<String>();
    let starts = styles.split('.').skip(1).map(class);
    starts.filter(|class| class.starts_with(|letter: char| letter.is_ascii_alphabetic())).collect()
}

/// The literals of a list in square brackets that has nothing else.
fn literals(group: &Group) -> Vec<LitStr> {
    if group.delimiter() != Delimiter::Bracket {
        return Vec::new();
    }
    let mut literals = Vec::new();
    for (place, token) in group.stream().into_iter().enumerate() {
        match &token {
            TokenTree::Literal(literal) if place % 2 == 0 => match string(literal) {
                Some(text) => literals.push(text),
                None => return Vec::new(),
            },
            TokenTree::Punct(comma) if place % 2 == 1 && comma.as_char() == ',' => {}
            _ => return Vec::new(),
        }
    }
    literals
}

fn string(literal: &Literal) -> Option<LitStr> {
    syn::parse2(TokenTree::from(literal.clone()).into()).ok()
}

/// Whether a group is an attribute, or what is given to a macro or a method that speaks to programmers.
fn is_for_programmers(before: &[TokenTree]) -> bool {
    let names = names(before);
    let Some(name) = names.first() else { return false };
    let is_attribute = name == "#" || (name == "!" && names.get(1).is_some_and(|sign| sign == "#"));
    let is_macro = name.strip_suffix('!').is_some_and(|name| FOR_PROGRAMMERS.contains(&name));
    let is_method = name == "expect" && names.get(1).is_some_and(|sign| sign == ".");
    is_attribute || is_macro || is_method
}

/// What stands before a place, the nearest first; a macro with its sign.
fn names(before: &[TokenTree]) -> Vec<String> {
    let mut near: Vec<String> = before.iter().rev().take(3).map(ToString::to_string).collect();
    let is_macro =
        matches!(before, [.., TokenTree::Ident(_), TokenTree::Punct(sign)] if sign.as_char() == '!');
    if is_macro {
        let sign = near.remove(0);
        near[0] += &sign;
    }
    near
}

/// The attribute of HTML whose value comes next: `name=` or `long-name=` that no `let` begins.
fn attribute(before: &[TokenTree]) -> Option<String> {
    let (sign, mut rest) = before.split_last()?;
    if sign.to_string() != "=" {
        return None;
    }
    let mut name = Vec::new();
    while let [head @ .., TokenTree::Ident(part)] = rest {
        name.insert(0, part.to_string());
        match head {
            [inner @ .., TokenTree::Punct(dash)] if dash.as_char() == '-' => rest = inner,
            _ => {
                rest = head;
                break;
            }
        }
    }
    let is_assignment = match rest.last() {
        None => true,
        Some(TokenTree::Ident(word)) => ["let", "mut"].iter().any(|begins| word == begins),
        Some(TokenTree::Punct(sign)) => sign.as_char() != '-',
        Some(TokenTree::Group(_) | TokenTree::Literal(_)) => false,
    };
    (!name.is_empty() && !is_assignment).then(|| name.join("-"))
}

/// What a call or a macro is given, without some of it.
fn without(tokens: TokenStream, arguments: &[usize]) -> TokenStream {
    let mut place = 0;
    let kept = tokens.into_iter().filter(|token| {
        let is_comma = matches!(token, TokenTree::Punct(sign) if sign.as_char() == ',');
        place += usize::from(is_comma);
        !arguments.contains(&place) || is_comma
    });
    kept.collect()
}
