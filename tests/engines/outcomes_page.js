import init, { outcomes } from './outcomes.js';

init().then(() => { window.outcomes = outcomes; });
