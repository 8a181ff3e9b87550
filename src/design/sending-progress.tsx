// How far a file has come that the `resumable-upload` island sends: not shown until it sends, with a way to stop.

export interface SendingWords {
  readonly preparing: string;
  /** `{percent}` stands for whole percents. */
  readonly sending: string;
  readonly waiting: string;
  readonly checking: string;
  readonly failed: string;
  /** `{size}` and `{most}` stand for megabytes. */
  readonly tooLarge: string;
  readonly stopped: string;
  readonly stop: string;
}

/**
 * @example <Form … files resumable="/vi-minh-chung/tai-len"><FileField … /><SendingProgress words={words} mostBytes={20 * 1_048_576} /></Form>
 */
export function SendingProgress({ words, mostBytes }: { readonly words: SendingWords; readonly mostBytes: number }) {
  const { preparing, sending, waiting, checking, failed, tooLarge, stopped, stop } = words;
  return (
    <div
      class="progress"
      hidden
      data-progress=""
      data-preparing={preparing}
      data-sending={sending}
      data-waiting={waiting}
      data-checking={checking}
      data-failed={failed}
      data-too-large={tooLarge}
      data-most={mostBytes}
      data-stopped={stopped}
    >
      <p class="progress__line" data-words="" role="status" />
      <progress class="progress__bar" max={100} value={0} aria-label={preparing} />
      <div class="progress__way-out">
        <button type="button" class="button button--secondary">
          {stop}
        </button>
      </div>
    </div>
  );
}
