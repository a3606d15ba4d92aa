import { el } from './element.js';
import { icon } from './icon.js';

/** A state in one word, its drawing and its colour: never the colour alone. */
export const chip = ({ label, tone, icon: drawing }) =>
  el('span', { class: `chip ${tone}` }, icon(drawing), label);
