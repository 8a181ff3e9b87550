// A part of a page that is drawn once and afterwards put in as it was drawn, for what many look at and seldom changes.

import { Fragment, h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Memory } from '#kernel/memory.ts';

/** Our own HTML, put in as it is: a template of text only is how preact writes that without an element around it. Never a person's words. */
export function Raw({ html }: { readonly html: string }) {
  return h(Fragment, { tpl: [html] } as object);
}

export interface DrawnOnceProps {
  /** What is drawn: an object that never changes and is held as long as it is the same. What was drawn goes with it. */
  readonly subject: object;
  /** Everything else that the drawing depends on: the language, the state on the day. */
  readonly under: readonly (string | null)[];
  draw(): VNode;
}

/** One language and one state at a time are common; more are forgotten. */
const MOST_OF_ONE = 4;
const drawings = new WeakMap<object, Memory<string>>();

/**
 * @example <DrawnOnce subject={paper} under={[ui.lang, answer.state]} draw={() => <Paper paper={paper} />} />
 */
export function DrawnOnce({ subject, under, draw }: DrawnOnceProps) {
  const drawn = drawings.get(subject) ?? new Memory<string>(MOST_OF_ONE);
  drawings.set(subject, drawn);
  const key = JSON.stringify(under);
  const html = drawn.get(key) ?? renderToString(draw());
  drawn.set(key, html);
  return <Raw html={html} />;
}
