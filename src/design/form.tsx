// A form that works without a script: method post, the command's own id, the record's version, kept errors above.

import type { ComponentChildren } from 'preact';
import type { DesignTexts } from '#texts/vi/design.ts';
import { KeptDraft } from './kept-draft.tsx';

export interface FormProps {
  /** Lets a button outside the form send it. */
  readonly id?: string | undefined;
  readonly action: string;
  /** Made when the form is drawn; a form sent twice is done once. */
  readonly commandId: string;
  /** The version of the record being edited; a stale one is answered with both versions. */
  readonly version?: number | undefined;
  readonly csrf?: string | undefined;
  /** Another form, kept while somebody signs in on the way to it. */
  readonly kept?: string | undefined;
  /** The version a kept form was filled on; stands before `version`, so that what changed meanwhile is still noticed. */
  readonly versionSeen?: string | undefined;
  /** The form carries files. */
  readonly files?: boolean | undefined;
  /** Who fills it in. */
  readonly account?: string | undefined;
  /** What is typed is kept on the device until it is saved: the words for it; the page also ships the `keep-draft` island. */
  readonly keptOnDevice?: DesignTexts | undefined;
  /** Where the `resumable-upload` island sends its file piece by piece. */
  readonly resumable?: string | undefined;
  /** Names the form for screen readers where a page holds several. */
  readonly label?: string | undefined;
  /** A look-up button stands before the button that saves: Enter in a field still saves. */
  readonly enterSaves?: boolean | undefined;
  /** Not shown until an island wakes it: a form that is nothing without a script. */
  readonly asleep?: boolean | undefined;
  /** Further hidden values. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  readonly children: ComponentChildren;
}

/**
 * The browser's own checks are off: our sentences come from the server, all at once.
 * @example <Form action="/san-pham" commandId={id}><TextField form={form} name="name" label="Tên sản phẩm" /></Form>
 */
export function Form(props: FormProps) {
  const keeps = props.account === undefined ? undefined : props.keptOnDevice;
  return (
    <form
      id={props.id}
      class="form"
      method="post"
      action={props.action}
      encType={props.files ? 'multipart/form-data' : undefined}
      aria-label={props.label}
      data-draft={keeps === undefined ? undefined : props.action.replace(/^\/en(?=\/)/, '')}
      data-draft-account={keeps === undefined ? undefined : props.account}
      data-resumable={props.resumable}
      hidden={props.asleep}
      noValidate
    >
      <input type="hidden" name="commandId" value={props.commandId} />
      {props.csrf !== undefined && <input type="hidden" name="csrf" value={props.csrf} />}
      {props.kept !== undefined && <input type="hidden" name="kept" value={props.kept} />}
      {props.version !== undefined && (
        <input type="hidden" name="version" value={props.versionSeen ?? String(props.version)} />
      )}
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {props.enterSaves && <button class="visually-hidden" type="submit" tabIndex={-1} aria-hidden="true" />}
      {keeps && <KeptDraft t={keeps} />}
      {props.children}
    </form>
  );
}
