// Gallery: forms fresh, sent back with errors, and the sign-in.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { DatePartsField } from '#design/fields/date-parts-field.tsx';
import { Fieldset } from '#design/fields/fieldset.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { LookUpField } from '#design/fields/look-up-field.tsx';
import { MoneyField } from '#design/fields/money-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { PasswordField } from '#design/fields/password-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { type FieldError, type FormValues, formState } from '#design/form-state.ts';
import type { PageFrame } from '#design/page-frame.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { PageShell } from '#design/page-shell.tsx';

const TYPED: FormValues = {
  name: 'Chẳm chéo <b>Lực Lệ</b>',
  commune: 'muong than',
  set: '10',
  type: 'cooperative',
  flags: ['ethnic-minority', 'woman'],
  story: 'Gia vị của người Thái ở Bình Lư.',
  decidedOn: '31/02/2026',
  'issuedOn.day': '31',
  'issuedOn.month': '2',
  'issuedOn.year': '2024',
  capacity: '12 tạ',
  priceVnd: '45.000,50',
};

const ERRORS: readonly FieldError[] = [
  { name: 'commune', message: 'Chọn một xã trong các xã tìm được: “muong than” có thể là hai nơi khác nhau.' },
  { name: 'decidedOn', message: 'Ngày quyết định 31/02/2026 không có trong lịch. Viết ngày như 23/11/2026.' },
  { name: 'issuedOn', message: 'Ngày cấp giấy đăng ký không có trong lịch. Xem lại trên giấy.' },
  { name: 'capacity', message: 'Sản lượng phải là một số, tính bằng kg mỗi năm, ví dụ 1.200.' },
  { name: 'priceVnd', message: 'Giá bán là số đồng chẵn, không có phần lẻ, ví dụ 45.000.' },
  { name: 'photo', message: 'Tệp “anh.heic.exe” không phải là ảnh. Chọn tệp JPG, PNG hoặc WebP, tối đa 20 MB.' },
];

/** A long form: every kind of field. */
export function ProductFormPage({ frame, wrong }: { readonly frame: PageFrame; readonly wrong: boolean }) {
  const form = wrong ? formState(frame.t, TYPED, ERRORS) : formState(frame.t);
  const found = wrong
    ? [
        {
          value: '03637',
          label: 'Xã Mường Than',
          detail: 'tỉnh Lai Châu, từ 01/07/2025 (gồm Phúc Than và Mường Mít cũ)',
        },
        {
          value: 'old-03637',
          label: 'Xã Mường Than (cũ)',
          detail: 'huyện Than Uyên, đến 30/06/2025; nay là xã Than Uyên',
        },
      ]
    : undefined;
  return (
    <PageShell
      frame={frame}
      title="Thêm sản phẩm"
      width="narrow"
      breadcrumbs={[{ label: 'Sản phẩm', href: '/san-pham' }]}
    >
      <ErrorSummary form={form} />
      <PageHeading
        heading="Thêm sản phẩm nào?"
        summary="Chỉ tên và chủ thể là cần ngay; phần còn lại bổ sung sau được."
      />
      <Form action="/san-pham" commandId="c4" version={3} files>
        <TextField
          form={form}
          name="name"
          label="Tên sản phẩm"
          hint="Như trên nhãn, cả dấu."
          example="Chè Shan tuyết Tả Lèng"
        />
        <LookUpField
          form={form}
          name="commune"
          label="Xã, phường nơi sản xuất"
          hint="Gõ không dấu cũng được, tên cũ cũng được."
          suggestions={found}
        />
        <SelectField
          form={form}
          name="set"
          label="Bộ sản phẩm"
          choices={[
            {
              label: 'Thực phẩm',
              choices: [
                { value: '7', label: '7. Nông, lâm sản chế biến' },
                { value: '10', label: '10. Gia vị, nước chấm' },
              ],
            },
            { label: 'Đồ uống', choices: [{ value: '11', label: '11. Chè, trà' }] },
          ]}
        />
        <RadioField
          form={form}
          name="type"
          label="Loại hình chủ thể"
          options={[
            { value: 'cooperative', label: 'Hợp tác xã' },
            { value: 'cooperative-group', label: 'Tổ hợp tác', hint: 'Có hợp đồng hợp tác, không cần chứng thực.' },
            { value: 'household', label: 'Hộ sản xuất, hộ gia đình có đăng ký kinh doanh' },
            { value: 'association', label: 'Hội, hiệp hội', hint: 'Chưa áp dụng ở tỉnh này.', disabled: true },
          ]}
        />
        <Fieldset legend="Người đại diện pháp luật" hint="Ghi theo giấy đăng ký.">
          <CheckboxField
            form={form}
            name="flags"
            label="Người đại diện là"
            optional
            options={[
              { value: 'ethnic-minority', label: 'Người dân tộc thiểu số' },
              { value: 'woman', label: 'Phụ nữ' },
              { value: 'youth', label: 'Thanh niên', hint: 'Dưới 35 tuổi vào ngày nộp hồ sơ.' },
            ]}
          />
          <DatePartsField form={form} name="issuedOn" label="Ngày cấp giấy đăng ký" />
        </Fieldset>
        <Fieldset legend="Sản xuất và bán">
          <NumberField form={form} name="capacity" label="Sản lượng mỗi năm" unit="kg/năm" />
          <MoneyField form={form} name="priceVnd" label="Giá bán lẻ" example="1.250.000" />
          <DateField form={form} name="decidedOn" label="Ngày quyết định công nhận" example="23/11/2026" optional />
          <TextAreaField form={form} name="story" label="Câu chuyện sản phẩm" optional />
          <FileField
            form={form}
            name="photo"
            label="Ảnh sản phẩm"
            hint="Ảnh chụp rõ nhãn, JPG hoặc PNG, tối đa 20 MB."
            accept="image/jpeg,image/png,image/webp"
            current={{ label: 'cham-cheo.jpg', href: '/x' }}
          />
        </Fieldset>
        <FormActions t={frame.t} cancel={{ label: 'Bỏ, quay lại', href: '/san-pham' }} savedAt="10:42">
          <Button>Lưu sản phẩm</Button>
          <Button kind="secondary" name="then" value="more" skipChecks>
            Lưu và thêm tiếp
          </Button>
        </FormActions>
      </Form>
    </PageShell>
  );
}

/** Sign-in. */
export function SignInPage({ frame }: { readonly frame: PageFrame }) {
  const form = formState(frame.t, { account: 'tua.namhang' }, [
    { name: '', message: 'Tên đăng nhập hoặc mật khẩu chưa đúng. Gõ lại mật khẩu; phân biệt chữ hoa, chữ thường.' },
  ]);
  return (
    <PageShell frame={{ ...frame, training: true }} title="Đăng nhập" width="narrow">
      <ErrorSummary form={form} />
      <PageHeading heading="Đăng nhập" summary="Dành cho cán bộ và chủ thể OCOP." />
      <Form action="/dang-nhap" commandId="c5">
        <TextField
          form={form}
          name="account"
          label="Tên đăng nhập hoặc thư điện tử"
          width="medium"
          autocomplete="username"
        />
        <PasswordField form={form} name="password" label="Mật khẩu" purpose="current" />
        <FormActions t={frame.t} cancel={{ label: 'Quên mật khẩu', href: '/quen' }}>
          <Button>Đăng nhập</Button>
        </FormActions>
      </Form>
    </PageShell>
  );
}
