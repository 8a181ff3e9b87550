// The state of one of several forms on a page: what was typed where it was sent, else its own values.

import { type FormState, formState } from '#design/form-state.ts';
import type { Ui } from '#web/ui.ts';

/** Every such form sends its name as `act`. */
export function formOfAct(ui: Ui, act: string, values: Readonly<Record<string, string>> = {}): FormState {
  const isSent = ui.state({}).values['act'] === act;
  return isSent ? ui.state(values) : formState(ui.t.design, values);
}
