// A scanned label against the visit: what the code says without a connection, and whether it is of a product that is being looked at.

import { useRef, useState } from 'preact/hooks';
import { codeIn, codeSeen } from '#design/islands/shared/code-in-picture.ts';
import { formatInstantInVietnam, formatVietnamese } from '#kernel/calendar.ts';
import { parseCertificateCode, writeCertificateCode } from '#modules/certificates/rules/certificate-code.ts';
import { tokenOfText } from '#modules/certificates/rules/token.ts';
import { keyedField } from '#modules/field/index.ts';
import { useOpen } from '../context.ts';
import { type Scanned, scanned } from '../device/code.ts';
import { freshId } from '../device/fresh-id.ts';
import { Box } from '../parts/boxes.tsx';
import { Frame } from '../parts/frame.tsx';
import { KeepingLine, useKeep } from '../parts/keep.tsx';
import { type OfVisit, useBackToVisit } from './small-screens.tsx';

const TONES = { valid: 'good', 'not-updated': 'warn', 'not-valid': 'bad' } as const;

type Result = Scanned | { readonly typed: string } | 'no-code' | 'no-camera';

export function ScanScreen({ visitId }: OfVisit) {
  const { t, given } = useOpen();
  const video = useRef<HTMLVideoElement>(null);
  const [isOn, setOn] = useState(false);
  const [typed, setTyped] = useState('');
  const [result, setResult] = useState<Result | null>(null);
  const look = async (text: string): Promise<void> => {
    const code = parseCertificateCode(tokenOfText(text));
    if (code !== null) return setResult({ typed: writeCertificateCode(code) });
    const { keys = [], statusLists = [] } = given() ?? {};
    setResult(await scanned(text, keys, statusLists, Date.now()));
  };
  const open = async (): Promise<void> => {
    const screen = video.current;
    if (screen === null) return;
    if (isOn) {
      screen.hidden = true;
      return setOn(false);
    }
    setOn(true);
    try {
      const text = await codeSeen(screen);
      if (text !== null) await look(text);
    } catch {
      setResult('no-camera');
    }
    setOn(false);
  };
  const picture = async (file: File): Promise<void> => {
    const image = await createImageBitmap(file).catch(() => null);
    const text = image === null ? null : await codeIn(image, image.width, image.height);
    if (text === null) setResult('no-code');
    else await look(text);
  };
  return (
    <Frame heading={t.scan.heading} back={useBackToVisit(visitId)}>
      <video ref={video} hidden muted playsInline aria-label={t.scan.camera} />
      <div class="buttons">
        <button type="button" class="button button--main" onClick={() => void open()}>
          {isOn ? t.scan.stop : t.scan.camera}
        </button>
        <label class="button">
          {t.scan.picture}
          <input
            class="visually-hidden"
            type="file"
            accept="image/*"
            data-scan-picture
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file !== undefined) void picture(file);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      {result !== null && <Answered visitId={visitId} result={result} />}
      <Box label={t.scan.typed} value={typed} onChange={setTyped} />
      <div class="buttons">
        <button type="button" class="button" onClick={() => void look(typed)}>
          {t.scan.check}
        </button>
      </div>
    </Frame>
  );
}

function Answered({ visitId, result }: OfVisit & { readonly result: Result }) {
  const { t, book } = useOpen();
  const { keeping, keep } = useKeep();
  if (result === 'no-code' || result === 'no-camera') {
    return (
      <div class="note note--warn" role="status">
        {result === 'no-code' ? t.scan.noCode : t.scan.noCamera}
      </div>
    );
  }
  const products = book.visit(visitId)?.products ?? [];
  if ('known' in result && !result.known) {
    return (
      <div class="verdict verdict--warn" role="status" data-verdict={result.fault}>
        <p>{t.scan.unknown[result.fault]}</p>
      </div>
    );
  }
  const code = 'typed' in result ? result.typed : result.code;
  const mine = products.find(({ printedCodes }) => printedCodes.includes(code));
  const match = mine === undefined ? t.scan.noMatch : t.scan.matches(mine.name);
  // A typed code carries no signature: without a connection it only says whose it should be.
  const verdict = 'typed' in result ? 'not-updated' : result.answer.verdict;
  // A code that holds, on a pack of something else, is no good news.
  const tone = verdict === 'valid' && mine === undefined ? 'warn' : TONES[verdict];
  const record = (): void => {
    const value = { words: `${t.scan.kept(code, t.scan.verdict[verdict])} ${match}`, photos: [] };
    void keep([{ visitId, kind: 'noted', field: keyedField('note', freshId()), sees: null, value }]);
  };
  return (
    <div class={`verdict verdict--${tone}`} role="status" data-verdict={verdict}>
      <strong class="verdict__word">{t.scan.verdict[verdict]}</strong>
      <p>{match}</p>
      {'answer' in result && <Facts result={result} />}
      {verdict === 'not-updated' && <p>{'typed' in result ? t.scan.typedHint : t.scan.notUpdatedHint}</p>}
      <p class="quiet">{t.scan.code(code)}</p>
      <button type="button" class="button" onClick={record}>
        {t.scan.keep}
      </button>
      <KeepingLine keeping={keeping} />
    </div>
  );
}

function Facts({ result: { facts, answer } }: { readonly result: Scanned & { readonly known: true } }) {
  const { t } = useOpen();
  return (
    <>
      <p>
        {t.scan.stars(facts.stars)}
        {answer.until !== null && <>, {t.scan.until(formatVietnamese(answer.until))}</>}
      </p>
      {answer.decision !== null && <p>{answer.decision}</p>}
      {facts.training && <p>{t.scan.training}</p>}
      <p class="quiet">{answer.asOf === null ? t.scan.noList : t.scan.asOf(formatInstantInVietnam(answer.asOf))}</p>
    </>
  );
}
