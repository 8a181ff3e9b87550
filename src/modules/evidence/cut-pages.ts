// Files for pages of a scan: cut once, kept by their content, so that whoever gets a piece gets its pages and no other. A picture is one
// page already, and a range that is its whole scan is given out as it was sent, with whatever signature it has.

import type { FileHash } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { cutPdf } from '#platform/pdf/cut-pdf.ts';
import type { Ports } from '#runner/ports.ts';
import type { KeptFile } from './rules/evidence-piece.ts';

/** Pages of one scan. */
export interface ScanPages {
  readonly scan: Pick<KeptFile, 'sha256' | 'mediaType' | 'bytes' | 'name'>;
  readonly fromPage: number;
  readonly toPage: number;
}

/** What is given out for them. */
export interface CutFile {
  readonly sha256: FileHash;
  readonly bytes: number;
}

const keyOf = ({ scan, fromPage, toPage }: ScanPages): string => `${scan.sha256} ${fromPage}-${toPage}`;

/** Cuts pages, each scan opened once; answers the file for each, or refuses where a scan cannot be cut. */
export async function cutScans(
  { files }: Pick<Ports, 'files'>,
  pages: readonly ScanPages[],
): Promise<Result<(one: ScanPages) => CutFile>> {
  const made = new Map<string, CutFile>();
  const scans = new Map(pages.map(({ scan }) => [scan.sha256, scan]));
  for (const scan of scans.values()) {
    const own = [
      ...new Map(pages.filter((one) => one.scan.sha256 === scan.sha256).map((one) => [keyOf(one), one])).values(),
    ];
    const asItIs = { sha256: scan.sha256, bytes: scan.bytes };
    if (scan.mediaType !== 'application/pdf') {
      for (const one of own) made.set(keyOf(one), asItIs);
      continue;
    }
    const content = await files.get(scan.sha256);
    if (content === null) throw new Error(`the scan ${scan.sha256} is not there`);
    const cut = await cutPdf(
      content,
      own.map(({ fromPage, toPage }) => ({ from: fromPage, to: toPage })),
    );
    if (!cut.ok) return refuse(problem(cut.problem.kind, cut.problem.code, { name: scan.name }));
    for (const [i, one] of own.entries()) {
      const bytes = cut.value[i] ?? null;
      made.set(keyOf(one), bytes === null ? asItIs : { sha256: await files.put(bytes), bytes: bytes.byteLength });
    }
  }
  return ok((one) => {
    const file = made.get(keyOf(one));
    if (file === undefined) throw new Error('pages that were not cut');
    return file;
  });
}
