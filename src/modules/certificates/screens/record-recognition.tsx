// /quan-ly/san-pham/:code/cong-nhan: a recognition that was granted before, from its paper, or a star that was only
// reported.

import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { recordRecognition } from '../use-cases/record-recognition.ts';
import { type RecognitionView, viewRecognition } from '../use-cases/view-recognition.ts';
import { productListPath, productPath, recognitionPath } from './paths.ts';
import { recognitionInput } from './recognition-fields.tsx';
import { doneWords, RecognitionForm } from './recognition-form.tsx';

export const recordRecognitionPage = definePage<RecognitionView>({
  path: '/quan-ly/san-pham/:code/cong-nhan',
  right: 'certificates/record-recognition',
  rate: 'act',
  islands: ['keep-draft'],
  width: 'narrow',
  title: ({ product }, ui) => `${ui.t.recognitionForms.record.heading}: ${product.name}`,
  breadcrumbs: ({ product }, ui) => [
    { label: ui.t.recognitionForms.products, href: productListPath },
    { label: product.name, href: productPath(product.code) },
  ],
  load: (request) => request.run(viewRecognition, { code: request.params['code'] }),
  view: (data, ui) => (
    <RecognitionForm
      ui={ui}
      data={data}
      action={recognitionPath(data.product.code)}
      words={ui.t.recognitionForms.record}
    />
  ),
  async post(request) {
    if (request.input['look-up'] !== undefined) return ok({ again: {} });
    const code = request.params['code'];
    const done = await request.run(recordRecognition, { ...recognitionInput(request.input), code });
    if (!done.ok) return done;
    const t = textsOf(request.lang);
    const flash = doneWords(t, t.recognitionForms.record.done, done.value.doubts);
    return ok({ to: productPath(done.value.code), flash });
  },
});
