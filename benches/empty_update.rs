//! The least that Yew does for a keystroke: one field, one text.

use web_sys::HtmlInputElement;
use yew::prelude::*;

struct Empty(String);

impl Component for Empty {
    type Message = String;
    type Properties = ();

    fn create(_: &Context<Self>) -> Self {
        Self(String::new())
    }

    fn update(&mut self, _: &Context<Self>, text: String) -> bool {
        self.0 = text;
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let oninput = ctx.link().callback(|event: InputEvent| {
            event.target_dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default()
        });
        html! { <><input id="surplus" value={self.0.clone()} {oninput} /><strong>{ self.0.clone() }</strong></> }
    }
}

fn main() {
    yew::Renderer::<Empty>::new().render();
}
