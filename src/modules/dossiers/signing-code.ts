// The code at the foot of the sheet that a commune signs: it names the draft of Mẫu số 03 that the sheet was printed from, so that
// what is issued is what was signed.

import { canonicalJson } from '#kernel/fingerprint.ts';
import { sha256 } from '#law/sha256.ts';
import { type CommuneReport, meetingLines } from './rules/commune-report.ts';
import { issuedPhotos, type ReportPhoto } from './rules/report-photo.ts';

interface Signed {
  /** The check code of what the producer sent. */
  readonly contentHash: string;
  readonly report: CommuneReport;
  readonly photos: readonly ReportPhoto[];
}

/** `7C2A-91F0`: the same for the same draft, another for every change of it. */
export function signingCodeOf({ contentHash, report, photos }: Signed): string {
  const meeting = meetingLines.map((line) => report[line]);
  const said = canonicalJson({ contentHash, findings: report.findings, meeting, photos: issuedPhotos(photos) });
  const code = sha256(said).slice(0, 8).toUpperCase();
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** A code as somebody typed it from paper: without signs between, in capitals. */
export function sameSigningCode(typed: string, code: string): boolean {
  const bare = (words: string): string => words.toUpperCase().replace(/[^0-9A-F]/g, '');
  return bare(typed) === bare(code);
}
