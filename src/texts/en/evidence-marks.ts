// What the numbers on the drawing of each kind of evidence mean, in their order.

import type { EvidenceKind } from '#law/evidence-kinds.ts';

export const evidenceMarks: Readonly<Record<EvidenceKind, readonly string[]>> = {
  'business-registration': ['Name of the producer', 'Registration number', 'Day of issue', 'Stamp and signature'],
  'production-conditions': ['Name and address of the place', 'What may be made there', 'Day of issue', 'Last day'],
  'raw-material-origin': [
    'Who sells',
    'Who buys',
    'Which material, how much, until when',
    'A photograph of the area',
    'The invoice',
  ],
  'environment-and-technology': [
    'Name of the place on the environmental paper',
    'Where waste and water are treated',
    'Machines, the way of working',
    'Day of the photograph',
  ],
  'local-labour': ['The list of workers', 'The column of residence', 'The year', 'Signed and stamped by the producer'],
  'business-growth': ['A signed, stamped statement', 'The year before', 'This year'],
  'intellectual-property': ['The mark as on the package', 'Holder and class', 'Number and day'],
  'market-development': ['The buyer in the contract', 'Amounts on the invoice', 'Where it is shown, the fair'],
  'product-promotion': [
    'Address of the page',
    'Picture and name of the product',
    'Day of the screenshot',
    'Sign, leaflet',
  ],
  'product-story': ['The whole story in writing', 'The story on the package', 'A code that leads to it'],
  'quality-declaration': ['Name of the product', 'The indicators', 'Day of the declaration', 'Signature, stamp'],
  'test-report': ['Number of the report', 'Day', 'Name of the product', 'Each indicator with its result'],
  'codes-and-traceability': ['The barcode on the package', 'The trace stamp', 'The screen after a scan: this product'],
  'quality-management': ['Name of the producer', 'A scope with this product', 'Day of issue', 'Last day'],
  awards: ['Name of the award', 'Name of the product', 'Year and who gave it'],
};
