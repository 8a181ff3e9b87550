// /quan-ly/san-pham/:code/cong-nhan: a recognition that was granted before, from its paper, or a star that was only
// reported.

import { FileField } from '#design/fields/file-field.tsx';
import { ok } from '#kernel/result.ts';
import { optionalFile, SCAN_BODY, SCAN_KINDS } from '#modules/evidence/services.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { recordRecognition } from '../use-cases/record-recognition.ts';
import { type RecognitionView, viewRecognition } from '../use-cases/view-recognition.ts';
import { correctionPath, productListPath, productPath, recognitionPath } from './paths.ts';
import { recognitionInput } from './recognition-fields.tsx';
import { doneWords, RecognitionForm } from './recognition-form.tsx';

export const recordRecognitionPage = definePage<RecognitionView>({
  path: '/quan-ly/san-pham/:code/cong-nhan',
  right: 'certificates/record-recognition',
  rate: 'upload',
  maxBodyBytes: SCAN_BODY,
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
      below={(form) => (
        <FileField
          form={form}
          name="file"
          label={ui.t.corrections.form.recordFile}
          hint={ui.t.corrections.form.recordHint}
          accept={SCAN_KINDS}
          camera
          optional
        />
      )}
    />
  ),
  async post(request) {
    if (request.input['look-up'] !== undefined) return ok({ again: {} });
    const code = request.params['code'];
    const file = await optionalFile(request);
    if (!file.ok) return file;
    const done = await request.run(recordRecognition, { ...recognitionInput(request.input), code, file: file.value });
    if (!done.ok) return done;
    const t = textsOf(request.lang);
    if (done.value.waits) return ok({ to: correctionPath(done.value.id), flash: t.corrections.form.recordProposed });
    const flash = doneWords(t, t.recognitionForms.record.done, done.value.doubts);
    return ok({ to: productPath(done.value.code), flash });
  },
});
