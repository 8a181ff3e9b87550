// Front door of criteria: how words of an act are shown.

export { calmTitle } from './rules/calm-title.ts';
