//! A text as the picture that a phone's camera reads.

use qrcodegen::{QrCode, QrCodeEcc};
use yew::prelude::*;

/// The empty edge that cameras need, in modules.
const EDGE: i32 = 4;

/// The picture; nothing for a text that is too long for one.
pub(in crate::ui) fn picture(text: &str, label: &str) -> Option<Html> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let mut path = String::new();
    for row in 0..size {
        for column in 0..size {
            if code.get_module(column, row) {
                let at = |place: i32| place.saturating_add(EDGE).to_string();
                path += &["M", &at(column), " ", &at(row), "h1v1h-1z"].concat();
            }
        }
    }
    let whole = size.saturating_add(EDGE).saturating_add(EDGE).to_string();
    let view = ["0 0 ", &whole, " ", &whole].concat();
    Some(html! {
        <svg class="qr" viewBox={view} role="img" aria-label={label.to_owned()} shape-rendering="crispEdges">
            <rect width="100%" height="100%" fill="#fff" />
            <path d={path} fill="#000" />
        </svg>
    })
}
