// Names of what is done with records of visits, devices and checklists.

import type { fieldUseCases as vi } from '../vi/field-use-cases.ts';

export const fieldUseCases: Readonly<Record<keyof typeof vi, string>> = {
  'field/register-device': 'Register a device',
  'field/read-package': 'Take visits along on a device',
  'field/sync': 'Send what was recorded in the field',
  'field/keep-photo': 'Send a photograph of a visit',
  'field/view-record': 'View the record of a visit',
  'field/fill-answers': 'Enter answers of a visit',
  'field/add-entry': 'Add to the record of a visit',
  'field/finish-record': 'Say that the record of a visit is finished',
  'field/correct-entry': 'Correct the record of a visit',
  'field/resolve-conflict': 'Choose the right version in the record of a visit',
  'field/list-devices': 'List devices in the field',
  'field/view-device': 'View a device',
  'field/revoke-device': 'Revoke a device',
  'field/release-held': 'Let a gap of a device pass',
  'field/bring-in': 'Bring in what a device could not send, from its file',
  'field/decide-quarantined': 'Decide about what a device sent',
  'field/list-checklists': 'List checklists',
  'field/view-checklist': 'View a checklist',
  'field/import-checklist': 'Import a checklist',
  'field/release-overdue': 'Let through what waited too long',
};
