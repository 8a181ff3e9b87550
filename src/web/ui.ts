// What a view is given beside its data: words, the viewer, hidden form fields, and what was wrong with the last post.

import type { Actor } from '#access/actor.ts';
import type { UseCaseName } from '#access/permission-matrix.ts';
import { reachOf } from '#access/reach.ts';
import { type FieldError, type FormState, type FormValues, formState } from '#design/form-state.ts';
import type { PageFrame } from '#design/page-frame.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { Problem } from '#kernel/problem.ts';
import type { Mode } from '#runner/ports.ts';
import { fieldSentence, type Language, sentenceOf, type Texts } from '#texts/index.ts';

/** Hidden fields of every form that changes something. */
export interface FormFrame {
  readonly csrf: string;
  readonly commandId: string;
  /** A form kept while somebody signs in, on pages that lie on the way. */
  readonly kept?: string;
  /** The version a kept form was filled on. */
  readonly versionSeen?: string;
  /** Whose form it is, where somebody is signed in. */
  readonly account?: string;
}

export interface Ui {
  readonly lang: Language;
  readonly t: Texts;
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly mode: Mode;
  /** The path asked for, without language prefix and suffix. */
  readonly path: string;
  /** The query as asked, for filters that keep their place. */
  readonly query: Readonly<Record<string, string>>;
  readonly origin: string;
  readonly frame: PageFrame;
  /** A path of this house in the language of the page. */
  href(path: string): string;
  /** Whether the viewer holds a right at all; for a record, the use case decides. */
  may(name: UseCaseName): boolean;
  /** Makes the hidden fields; a stranger gets a visitor cookie with the answer. */
  form(): FormFrame;
  /** What the last post was refused with, or null. */
  readonly problem: Problem | null;
  /** The form that waits behind this page until somebody is signed in, or null. */
  readonly kept: { readonly files: boolean } | null;
  /** The refusal as one sentence, or null. */
  readonly problemText: string | null;
  readonly errors: readonly FieldError[];
  /** The state of the page's form: what was typed in the refused post, else the values the record has. */
  state(values?: FormValues): FormState;
}

export interface UiParts {
  readonly lang: Language;
  readonly t: Texts;
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly mode: Mode;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly origin: string;
  /** Draws the frame; a page that is drawn alone never asks for it. */
  readonly frame: (ui: Pick<Ui, 'href' | 'may'>) => PageFrame;
  readonly form: () => FormFrame;
  readonly problem: Problem | null;
  readonly kept: { readonly files: boolean } | null;
  readonly typed: Readonly<Record<string, string | readonly string[]>> | null;
  /** Names of the files of the refused post, by field name. */
  readonly dropped: Readonly<Record<string, readonly string[]>>;
}

/** Makes the view's companion from its parts. */
export function makeUi(parts: UiParts): Ui {
  const { lang, t, problem, typed } = parts;
  const errors: FieldError[] = (problem?.fields ?? []).map((field) => ({
    name: field.path,
    ofAnyBox: !field.code.includes('/'),
    message: fieldSentence(t, field),
  }));
  let form: FormFrame | undefined;
  let frame: PageFrame | undefined;
  return {
    lang,
    t,
    actor: parts.actor,
    today: parts.today,
    mode: parts.mode,
    path: parts.path,
    query: parts.query,
    origin: parts.origin,
    problem,
    kept: parts.kept,
    errors,
    problemText: problem === null ? null : sentenceOf(t, problem),
    href: (path) => (lang === 'en' ? (path === '/' ? '/en' : `/en${path}`) : path),
    may: (name) => reachOf(parts.actor, name) !== null,
    state(values = {}) {
      const general =
        errors.length === 0 && problem !== null ? [{ name: '', message: sentenceOf(t, problem) }] : errors;
      return formState(t.design, typed ?? values, general, parts.dropped);
    },
    get frame() {
      frame ??= parts.frame(this);
      return frame;
    },
    form() {
      form ??= parts.form();
      return form;
    },
  };
}
