// What visits found, and its correction.

import type { findings as vi } from '../vi/findings.ts';

export const findings: typeof vi = {
  kinds: {
    'expired-mark-in-use': 'Certificate expired, logo or stars still printed',
    'wrong-stars': 'Printed stars differ from the result in force',
    'uncertified-use': 'OCOP logo on a product never recognised',
    'production-stopped': 'Production stopped or producer dissolved',
    'label-incomplete': 'Label incomplete or wrong',
    'test-missing-or-expired': 'Test report missing or expired',
    'food-safety-paper-expired': 'Food safety certificate or commitment expired',
    'raw-material-not-local': 'Raw material not as committed: area, share or origin',
    'environment-file-missing': 'Environmental file missing',
    'no-answer-to-reevaluation': 'Notified, but no dossier for re-evaluation filed',
    'trace-code-dead': 'Trace code leads nowhere',
    'misleading-advertising': 'Misleading advertising, price or claims online',
    'dossier-differs-from-reality': 'Reality differs from the ranked dossier',
    other: 'Another finding',
  },
  severities: { none: 'Noted only', minor: 'Minor', major: 'Major', critical: 'Critical' },
  states: {
    open: 'Recorded',
    correcting: 'Being corrected',
    answered: 'Waits for a check',
    verified: 'Corrected',
    'not-corrected': 'Not corrected',
    'withdrawal-proposed': 'Withdrawal proposed',
    dropped: 'Not pursued',
  },
  steps: {
    'ask-correction': 'Ask for a correction',
    answer: 'Answer the correction',
    check: 'Check the correction',
    'plan-recheck': 'Plan a re-check',
    'record-sanction': 'Record a sanction',
    'hand-over': 'Hand over to another agency',
    'propose-withdrawal': 'Propose withdrawal of the certificate',
    drop: 'Not pursue',
  },
};
