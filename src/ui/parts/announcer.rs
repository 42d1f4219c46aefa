//! Tells screen readers the answer once the typing has paused.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// A pause after which somebody has finished typing a number.
const PAUSE: u32 = 600;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct AnnouncerProps {
    /// What to say.
    pub text: String,
}

/// A status region that is there from the start and changes only after a pause.
#[component]
pub(crate) fn Announcer(props: &AnnouncerProps) -> Html {
    let spoken = use_state(String::new);
    {
        let spoken = spoken.clone();
        use_effect_with(props.text.clone(), move |text| {
            let text = text.clone();
            let timeout = Timeout::new(PAUSE, move || spoken.set(text));
            move || drop(timeout)
        });
    }
    html! { <div class="unseen" role="status">{ &*spoken }</div> }
}
