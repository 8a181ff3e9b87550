// Letters of the province for the sweep, one for each state that a page is for: what the sweep sends from one page must not take another page's
// letter away.

import { localOperator } from '#access/actor.ts';
import { enterSigner } from '#modules/drafting/use-cases/signers.ts';
import { chair, letterWords, numberedLetter, PROVINCE_OFFICE, savedLetter } from '../drafting/making.ts';
import { done } from '../producers/people.ts';
import type { TestHouse } from '../support/database.ts';

export async function draftingSamples({ ports }: TestHouse): Promise<readonly [string, string][]> {
  const long = {
    subject:
      'tăng cường công tác quản lý, kiểm tra, giám sát đối với các sản phẩm OCOP đã được công nhận và chuẩn bị hồ sơ đánh giá lại trên địa bàn tỉnh',
    addressees:
      'Các sở: Nông nghiệp và Môi trường, Công Thương, Y tế, Khoa học và Công nghệ, Văn hóa, Thể thao và Du lịch\nỦy ban nhân dân các xã, phường',
    contents: `${letterWords.contents.split('\n').slice(0, -1).join('\n')}\n| TT | Nội dung công việc | Cơ quan chủ trì | Thời hạn |\n| 1 | Rà soát sản phẩm hết thời hạn công nhận | UBND các xã, phường | 15/12/2026 |\nYêu cầu thực hiện.`,
  };
  const letter = (more = {}) => savedLetter(ports, localOperator, PROVINCE_OFFICE, more);
  // The clerk of the training accounts numbers; whoever else opens the page attaches the signed copy.
  const numbered = await numberedLetter(ports, localOperator, { number: '56/UBND-KTN' });
  const ending = {
    ...chair,
    office: PROVINCE_OFFICE,
    name: 'Vàng A Ví Dụ',
    title: 'Phó Chủ tịch',
    authority: 'deputy',
  };
  const { signerId } = await done(ports, localOperator, enterSigner, { ...ending, headTitle: 'Chủ tịch' });
  return [
    ['/soan-thao :draftId', await letter(long)],
    ['/soan-thao/:draftId/sua :draftId', await letter()],
    ['/soan-thao/:draftId/so :draftId', numbered],
    ['/soan-thao/:draftId/phat-hanh :draftId', await numberedLetter(ports, localOperator, { number: '55/UBND-KTN' })],
    ['/soan-thao/:draftId/khong-ban-hanh :draftId', await letter()],
    ['/soan-thao/nguoi-ky/:signerId/ket-thuc :signerId', signerId],
  ];
}
