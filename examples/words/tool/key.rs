//! What a text is called: its file, then what it stands in.

use syn::spanned::Spanned as _;
use syn::{Arm, Expr, Lit, Member, Pat, Path};

/// An arm of a match by its pattern; what it binds does not matter.
pub fn arm(arm: &Arm, source: &str) -> String {
    let pattern = pattern(&arm.pat);
    match &arm.guard {
        Some((_, guard)) => format!("{pattern} if {}", as_written(guard, source)),
        None => pattern,
    }
}

/// A field of a struct.
pub fn member(member: &Member) -> String {
    match member {
        Member::Named(name) => name.to_string(),
        Member::Unnamed(place) => place.index.to_string(),
    }
}

/// A path without what is generic about it.
pub fn path(path: &Path) -> String {
    path.segments.iter().map(|segment| segment.ident.to_string()).collect::<Vec<_>>().join("::")
}

fn pattern(of: &Pat) -> String {
    match of {
        Pat::Or(or) => or.cases.iter().map(pattern).collect::<Vec<_>>().join(" | "),
        Pat::Path(of) => path(&of.path),
        Pat::Struct(of) => path(&of.path),
        Pat::TupleStruct(of) => {
            let inner: Vec<_> = of.elems.iter().map(pattern).collect();
            let told = inner.iter().any(|part| part != "_" && part != "..");
            path(&of.path) + &if told { format!("({})", inner.join(", ")) } else { String::new() }
        }
        Pat::Tuple(of) => format!("({})", of.elems.iter().map(pattern).collect::<Vec<_>>().join(", ")),
        Pat::Reference(of) => pattern(&of.pat),
        Pat::Paren(of) => pattern(&of.pat),
        Pat::Lit(of) => literal(&of.lit),
        Pat::Rest(_) => "..".into(),
        // A name in small letters is bound here, one in large letters is a constant.
        Pat::Ident(of) if of.ident.to_string().starts_with(char::is_uppercase) => of.ident.to_string(),
        _ => "_".into(),
    }
}

fn literal(of: &Lit) -> String {
    match of {
        Lit::Str(text) => format!("{:?}", text.value()),
        Lit::Char(letter) => format!("{:?}", letter.value()),
        Lit::Int(number) => number.to_string(),
        Lit::Bool(bool) => bool.value.to_string(),
        _ => "_".into(),
    }
}

fn as_written(expression: &Expr, source: &str) -> String {
    let text = source.get(expression.span().byte_range()).unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
