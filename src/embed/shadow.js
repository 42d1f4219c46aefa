// Where a widget is drawn. The element's content, a link, is shown through a slot until the widget takes its place.

/** The shadow root of an element and the slot in it. */
export const shadowOf = element => {
  const shadow = element.shadowRoot || element.attachShadow({ mode: 'open' });
  const slot = shadow.querySelector('slot') || shadow.appendChild(document.createElement('slot'));
  return { shadow, slot };
};
