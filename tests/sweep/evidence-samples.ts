// A wallet for the sweep: papers that hold, that end soon, that have ended, one withdrawn, and files in the first.

import { localOperator } from '#access/actor.ts';
import { addDays, formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { CheckedFile } from '#modules/evidence/checked-file.ts';
import { addPiece } from '#modules/evidence/use-cases/add-piece.ts';
import { addFile } from '#modules/evidence/use-cases/files.ts';
import { withdrawPiece } from '#modules/evidence/use-cases/withdraw-piece.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import type { UseCase } from '#runner/use-case.ts';
import { picture } from '../register/making.ts';
import type { TestHouse } from '../support/database.ts';

export async function evidenceSamples(house: TestHouse, producerCode: string): Promise<readonly [string, string][]> {
  const { ports } = house;
  const today = ports.clock.today();
  const enter = async <I, O>(useCase: UseCase<I, O>, input: unknown): Promise<O> => {
    const done = await runUseCase(ports, useCase, input, { actor: localOperator });
    if (!done.ok) throw new Error(`${useCase.name}: ${JSON.stringify(done.problem)}`);
    return done.value;
  };
  const day = (days: number): string => formatVietnamese(addDays(today, days) as LocalDate);
  const add = async (kind: string, title: string, more: Readonly<Record<string, string>> = {}): Promise<string> =>
    (await enter(addPiece, { producerCode, kind, title, ...more })).id;
  const paper = { issuer: 'Phòng thử nghiệm giả định tỉnh Lai Châu', number: 'KN-12/2026' };
  const report = await add(
    'test-report',
    'Phiếu kiểm nghiệm chè Shan tuyết cổ thụ, chỉ tiêu kim loại nặng và vi sinh',
    {
      ...paper,
      issuedOn: day(-340),
      expiresOn: day(24),
      note: 'Trang 2 có chỉ tiêu chì.',
    },
  );
  await add('business-registration', 'Giấy chứng nhận đăng ký hợp tác xã', {
    issuedOn: day(-2_000),
    number: '6200001234',
  });
  await add('production-conditions', 'Giấy chứng nhận cơ sở đủ điều kiện ATTP', { ...paper, expiresOn: day(-3) });
  const wrong = await add('awards', 'Giấy khen nhập nhầm');
  await enter(withdrawPiece, { pieceId: wrong, version: 1, reason: 'Nhập nhầm chủ thể' });
  let fileId = '';
  for (const [name, colour] of [
    ['trang 1.jpg', '#d8d2c4'],
    ['trang 2.jpg', '#c9d6cf'],
  ] as const) {
    const checked = await CheckedFile.of(name, await picture(colour));
    if (!checked.ok) throw new Error(checked.problem.code);
    fileId = (await enter(addFile, { pieceId: report, file: checked.value })).fileId;
  }
  return [
    ['/vi-minh-chung :code', producerCode],
    ['/vi-minh-chung/giay :pieceId', report],
    ['/vi-minh-chung/giay :fileId', fileId],
  ];
}
