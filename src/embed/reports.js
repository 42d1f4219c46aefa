// Figures for the host page, only where it asked for them; the widget says so to the visitor.
import { whenSettled } from './settled.js';

const PAUSE = 500;

/** The figures as an object, with the day of the rules and the title of the example that they are from, if they are. */
export const figures = widget => {
  const results = {};
  const told = { rules: '', example: '' };
  for (const line of widget.results().split('\n')) {
    const at = line.indexOf('=');
    if (at < 0) continue;
    const name = line.slice(0, at);
    (name in told ? told : results)[name] = line.slice(at + 1);
  }
  return { results, ...told };
};

export const report = (element, life) => {
  const { root, widget } = life;
  let last = '';
  const tell = () => {
    if (life.closed || !element.hasAttribute('emit-results')) return;
    const now = widget.results();
    if (now === last) return;
    last = now;
    element.tell('change', figures(widget));
  };
  const { soon, end } = whenSettled(root, PAUSE, tell);
  soon();
  return end;
};
