// A text that is ready to be sent by another program: a field to copy from; with the `share-text` island a button that copies it
// and one that hands it to the programs of the phone.

import type { DesignTexts } from '#texts/vi/design.ts';

export interface ShareTextProps {
  readonly t: DesignTexts;
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly rows?: number | undefined;
}

/** @example <ShareText t={t} id="nhan" label="Lời nhắn để gửi" text="Hồ sơ … https://…" /> */
export function ShareText({ t, id, label, text, rows = 4 }: ShareTextProps) {
  return (
    <div class="share" data-share>
      <label class="share__label" for={id}>
        {label}
      </label>
      <textarea class="box box--full share__text" id={id} rows={rows} readOnly>
        {text}
      </textarea>
      <div class="actions share__acts" hidden data-share-acts>
        <button type="button" class="button button--secondary" data-share-copy>
          {t.share.copy}
        </button>
        <button type="button" class="button button--secondary" hidden data-share-send>
          {t.share.send}
        </button>
        <span role="status" data-share-said data-copied={t.share.copied} data-marked={t.share.marked} />
      </div>
    </div>
  );
}
