// Links of a page that instead send a form standing on it, so that what was chosen there goes with them.

/** Which form is sent, and the word that says where it leads. */
export interface SendsForm<To> {
  /** The `id` of the form. */
  readonly form: string;
  readonly name: string;
  valueOf(to: To): string;
}
