// The app as a whole: which of its faces is shown (first time, locked, open, wiped, busy elsewhere), and which screen of the open one.

import { useEffect, useRef, useState } from 'preact/hooks';
import { type Open, OpenContext } from './context.ts';
import { isRevoked, openWork, setUp, standing } from './open-app.ts';
import { useRoute } from './route.ts';
import { unsentStates } from './rules/sending.ts';
import { DeviceScreen } from './screens/device.tsx';
import { FindingsScreen } from './screens/finding.tsx';
import { FinishScreen } from './screens/finish.tsx';
import { List } from './screens/list.tsx';
import { Lock } from './screens/lock.tsx';
import { QuestionScreen } from './screens/question.tsx';
import { QueueScreen } from './screens/queue.tsx';
import { SamplesScreen } from './screens/sample.tsx';
import { ScanScreen } from './screens/scan.tsx';
import { SignScreen } from './screens/sign.tsx';
import { NotesScreen, PhotosScreen, PositionScreen } from './screens/small-screens.tsx';
import { Start } from './screens/start.tsx';
import { VisitScreen } from './screens/visit.tsx';
import { countByState, dropDatabase } from './store/database.ts';
import { unlock, type Vault, waitBefore } from './store/vault.ts';
import type { Words } from './words.ts';

type Face =
  | { readonly kind: 'loading' | 'elsewhere' | 'newer' | 'too-old' }
  | { readonly kind: 'start'; readonly db: IDBDatabase }
  | { readonly kind: 'locked'; readonly db: IDBDatabase; readonly vault: Vault; unsent: number; seconds: number }
  | { readonly kind: 'open'; readonly open: Open }
  | { readonly kind: 'wiped'; readonly why: 'asked' | 'revoked' };

/** Left alone for so long, the app locks itself. */
const ALONE = 5 * 60_000;
const LOCK = 'openocop-hien-truong';

function Screen() {
  const [first, visitId = '', part, checklist, code] = useRoute();
  if (first === 'hang-cho') return <QueueScreen />;
  if (first === 'may') return <DeviceScreen />;
  if (first !== 'phieu') return <List />;
  switch (part) {
    case 'cau':
      return (
        <QuestionScreen key={`${checklist}/${code}`} visitId={visitId} checklist={checklist ?? ''} code={code ?? ''} />
      );
    case 'anh':
      return <PhotosScreen visitId={visitId} />;
    case 'vi-tri':
      return <PositionScreen visitId={visitId} />;
    case 'quet':
      return <ScanScreen visitId={visitId} />;
    case 'mau':
      return <SamplesScreen visitId={visitId} />;
    case 'phat-hien':
      return <FindingsScreen key={code ?? ''} visitId={visitId} checklist={checklist} code={code} />;
    case 'ghi-chu':
      return <NotesScreen visitId={visitId} />;
    case 'ky':
      return <SignScreen visitId={visitId} />;
    case 'ket-thuc':
      return <FinishScreen visitId={visitId} />;
    default:
      return <VisitScreen visitId={visitId} />;
  }
}

/** How much is unsent, readable without the PIN. */
async function unsentIn(db: IDBDatabase): Promise<number> {
  return (await countByState(db, 'operations', unsentStates)) + (await countByState(db, 'files', unsentStates));
}

function Said({ words, button, onPress }: { words: string; button?: string; onPress?: () => void }) {
  return (
    <main class="screen">
      <p>{words}</p>
      {button !== undefined && (
        <button type="button" class="button button--main" onClick={onPress}>
          {button}
        </button>
      )}
    </main>
  );
}

export function App({ t }: { readonly t: Words }) {
  const [face, setFace] = useState<Face>({ kind: 'loading' });
  const now = useRef(face);
  now.current = face;
  const show = async (): Promise<void> => {
    const { db, vault } = await standing(() => setFace({ kind: 'newer' }));
    if (vault !== null) {
      const [unsent, seconds] = [await unsentIn(db), await waitBefore(db, Date.now())];
      setFace({ kind: 'locked', db, vault, unsent, seconds });
      // Somebody may have taken this device's right away. With nothing unsent it goes at once; else its holder is asked for the PIN first.
      if ((await isRevoked(vault, unsent)) && unsent === 0 && now.current.kind === 'locked') {
        db.close();
        await dropDatabase();
        setFace({ kind: 'wiped', why: 'revoked' });
      }
      return;
    }
    setFace({ kind: 'start', db });
  };
  const told = {
    locked: () => void show(),
    wiped: (why: 'asked' | 'revoked') => setFace({ kind: 'wiped', why }),
  };
  const hold = (steal: boolean): void => {
    // One window at a time writes the chain. A window that was just closed gives the right back within a moment; who is robbed of it is told.
    const how = steal ? { steal } : { signal: AbortSignal.timeout(1_500) };
    navigator.locks
      .request(LOCK, how, async () => {
        await show();
        await new Promise<never>(() => undefined);
      })
      .catch(() => {
        if (now.current.kind === 'open') now.current.open.work.close();
        setFace({ kind: 'elsewhere' });
      });
  };
  useEffect(() => {
    const isAble = 'indexedDB' in window && 'locks' in navigator && crypto.subtle !== undefined;
    if (isAble) hold(false);
    else setFace({ kind: 'too-old' });
    let alone = 0;
    const look = (): void => {
      clearTimeout(alone);
      if (document.visibilityState === 'visible') return;
      alone = setTimeout(() => {
        if (now.current.kind === 'open') now.current.open.lock();
      }, ALONE);
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  switch (face.kind) {
    case 'loading':
      return <Said words={t.loading} />;
    case 'too-old':
      return <Said words={t.tooOld} />;
    case 'elsewhere':
      return <Said words={t.otherWindow} button={t.useHere} onPress={() => hold(true)} />;
    case 'newer':
      return <Said words={t.newer} button={t.reload} onPress={() => location.reload()} />;
    case 'wiped':
      return (
        <main class="screen">
          <h1>{face.why === 'revoked' ? t.wipe.revoked : t.wipe.done}</h1>
          {face.why === 'revoked' && <p>{t.wipe.revokedHint}</p>}
          <button type="button" class="button" onClick={() => location.reload()}>
            {t.wipe.again}
          </button>
        </main>
      );
    case 'start':
      return (
        <Start
          t={t}
          begin={async (pin, label) => {
            const open = await setUp(face.db, pin, label, t, told);
            if (typeof open === 'string' || 'words' in open) return open;
            setFace({ kind: 'open', open });
            return null;
          }}
        />
      );
    case 'locked':
      return (
        <Lock
          t={t}
          name={face.vault.account.name}
          unsent={face.unsent}
          seconds={face.seconds}
          open={async (pin) => {
            const opened = await unlock(face.db, pin, Date.now);
            if (opened.ok) {
              setFace({ kind: 'open', open: await openWork(face.db, opened.dataKey, face.vault, t, told) });
            }
            return opened;
          }}
          wipe={async () => {
            face.db.close();
            await dropDatabase();
            setFace({ kind: 'wiped', why: 'asked' });
          }}
        />
      );
    case 'open':
      return (
        <OpenContext.Provider value={face.open}>
          <Screen />
        </OpenContext.Provider>
      );
  }
}
