// Names of the acts after a visit; part of use-cases.ts.

import type { findingUseCases as vi } from '../vi/finding-use-cases.ts';

export const findingUseCases: typeof vi = {
  'findings/record-finding': 'Record a finding',
  'findings/list-findings': 'List findings',
  'findings/view-finding': 'View a finding',
  'findings/confirm-proposed': 'Confirm findings that a checklist proposes',
  'findings/ask-correction': 'Ask for a correction',
  'findings/answer-correction': 'Answer a correction',
  'findings/check-correction': 'Check a correction',
  'findings/drop-finding': 'Not pursue a finding',
  'findings/plan-recheck': 'Plan a re-check',
  'findings/record-sanction': 'Record a sanction',
  'findings/hand-over-finding': 'Hand a finding to another agency',
  'findings/record-outcome': 'Record the outcome of another agency',
  'findings/propose-withdrawal': 'Propose withdrawal from a finding',
  'findings/view-visit': 'View what follows a visit',
  'findings/write-minutes': 'Write the minutes of a visit',
  'findings/close-minutes': 'Close the minutes of a visit',
  'findings/take-sample': 'Record a sample of a visit',
  'findings/hand-over-sample': 'Hand over a sample of a visit',
  'findings/record-result': 'Record the test of a sample',
  'findings/list-conclusions': 'List conclusions',
  'findings/view-conclusion': 'View a conclusion',
  'findings/draft-conclusion': 'Draft a conclusion',
  'findings/issue-conclusion': 'Issue a conclusion',
  'findings/drop-conclusion': 'Drop a draft conclusion',
  'findings/view-board': 'View the board of inspections',
  'findings/remind-correction': 'Remind of a correction',
  'findings/escalate-correction': 'Tell of a late correction',
};
