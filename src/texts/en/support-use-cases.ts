// Support: the name of each act.

import type { supportUseCases as vi } from '../vi/support-use-cases.ts';

export const supportUseCases: typeof vi = {
  'support/list-support': 'See support given',
  'support/view-support': 'See one support',
  'support/view-producer-support': 'See the support of a producer',
  'support/record-support': 'Record support',
  'support/correct-support': 'Correct support',
  'support/deliver-support': 'Record that support was handed over',
  'support/cancel-support': 'Cancel support',
  'support/list-policies': 'See policies of support',
  'support/view-policy': 'See who may claim under a policy',
  'support/enter-policy': 'Enter a policy of support of the province',
  'support/end-policy': 'End a policy of support',
  'support/list-requests': 'See requests for support',
  'support/view-request': 'See one request for support',
  'support/ask-support': 'Ask for support',
  'support/answer-request': 'Answer a request for support',
  'support/withdraw-request': 'Take back a request for support',
};
